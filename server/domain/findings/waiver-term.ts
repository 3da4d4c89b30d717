// A waiver ends when its excuse does: on the day after its date, or on the day its environment is ready (2(1)①②).
import { addDays, type Day, earlierEnd, laterDay } from "../calendar/day";
import type { ProjectState, Waiver } from "../projects/state";
import { buildKey, indexOf } from "../projects/state-index";
import type { Span } from "./spans";

/** What a waiver says of its own end. `readyOn`: the day its environment was ready; null: not yet, or none named. */
export interface WaiverTerm {
  readonly decidedOn: Day;
  readonly endsOn: Day | null;
  readonly namesEnvironment: boolean;
  readonly readyOn: Day | null;
}

/**
 * The first day on which a waiver no longer holds: the day after its last day, or the day on which its
 * environment is ready; of two the earlier, and never before it was decided. Null while the event has not
 * happened. A waiver that names nothing that could end it excuses nothing: it ends as it is decided.
 */
export function termEnd({ decidedOn, endsOn, namesEnvironment, readyOn }: WaiverTerm): Day | null {
  if (endsOn === null && !namesEnvironment) return decidedOn;
  const end = earlierEnd(endsOn === null ? null : addDays(endsOn, 1), readyOn);
  return end === null ? null : laterDay(end, decidedOn);
}

/** {@link termEnd} of a waiver in a project's state. */
export function waiverEnd(state: ProjectState, waiver: Waiver): Day | null {
  const { decidedOn, endsOn, endsWhenReady } = waiver;
  const environment =
    endsWhenReady === null ? undefined : indexOf(state).environments.get(endsWhenReady);
  return termEnd({
    decidedOn,
    endsOn,
    namesEnvironment: environment !== undefined,
    readyOn: environment?.readyOn ?? null,
  });
}

/** The days on which waivers of the build are in force. */
export function excusedSpans(
  state: ProjectState,
  build: { readonly releaseId: string; readonly platformId: string },
): readonly Span[] {
  return (indexOf(state).waivers.get(buildKey(build)) ?? []).flatMap((waiver) => {
    const until = waiverEnd(state, waiver);
    return until !== null && until <= waiver.decidedOn ? [] : [{ from: waiver.decidedOn, until }];
  });
}
