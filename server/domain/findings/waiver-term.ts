// A waiver ends when its excuse does: on the day after its date, or on the day of the event that it names (2(1)①②).
import { addDays, type Day, earlierEnd, laterDay } from "../calendar/day";
import { reachedOn } from "../coverage/stage-cells";
import { decisionsAbout } from "../decisions/about-build";
import type { ProjectState, Waiver } from "../projects/state";
import {
  type Build,
  buildKey,
  compareText,
  environmentsById,
  waiversByBuild,
} from "../projects/state-index";
import type { Span } from "./spans";

/** The parts of the state from which the days of waivers are computed. */
export type Excusing = Pick<
  ProjectState,
  "waivers" | "environments" | "decisions" | "distributions"
>;

/** What a waiver says about its end, and what has happened since. */
export interface WaiverTerm {
  readonly decidedOn: Day;
  readonly endsOn: Day | null;
  /** It names an event that ends it, and the record has what it names. */
  readonly namesEvent: boolean;
  /** The day of that event; null: not yet, or none named. */
  readonly happenedOn: Day | null;
  /** For a waiver that defers: the day of the next answer about its build; null: none yet. */
  readonly replacedOn: Day | null;
}

/**
 * The first day on which a waiver no longer holds: the day after its last day, the day of the event that it names, or the
 * day of the answer that replaces it; of several the earliest, and never before the waiver was decided.
 * Null while none of these has happened. A waiver that names nothing that could end it ends on the day of its decision.
 */
export function termEnd(term: WaiverTerm): Day | null {
  const { decidedOn, endsOn, namesEvent, happenedOn, replacedOn } = term;
  if (endsOn === null && !namesEvent) return decidedOn;
  const end = earlierEnd(endsOn === null ? null : addDays(endsOn, 1), happenedOn);
  const first = earlierEnd(end, replacedOn);
  return first === null ? null : laterDay(first, decidedOn);
}

/** What ends a waiver beside a day, with the platform that it is for. */
export type Ending = Pick<
  Waiver,
  "platformId" | "endsWhenReady" | "endsWhenReached" | "endsWhenOut"
>;

/**
 * Whether the event that a waiver names is one of the record, and its day: the environment is ready, a ready environment
 * reaches the stage, or the release is out on the waiver's platform. null: it has not happened.
 */
export function endingOf(
  { environments, distributions }: Pick<ProjectState, "environments" | "distributions">,
  { platformId, endsWhenReady, endsWhenReached = null, endsWhenOut = null }: Ending,
): Pick<WaiverTerm, "namesEvent" | "happenedOn"> {
  if (endsWhenReached !== null) {
    const [first] = reachedOn(environments, platformId).get(endsWhenReached) ?? [];
    return { namesEvent: true, happenedOn: first?.from ?? null };
  }
  if (endsWhenOut !== null) {
    const days = distributions.flatMap(({ releaseId, platformId: on, distributedOn }) =>
      releaseId === endsWhenOut && on === platformId ? (distributedOn ?? []) : [],
    );
    return { namesEvent: true, happenedOn: days.sort(compareText)[0] ?? null };
  }
  const environment =
    endsWhenReady === null ? undefined : environmentsById(environments).get(endsWhenReady);
  return { namesEvent: environment !== undefined, happenedOn: environment?.readyOn ?? null };
}

const termOf = (state: Excusing, waiver: Waiver): WaiverTerm => ({
  decidedOn: waiver.decidedOn,
  endsOn: waiver.endsOn,
  replacedOn: replacedOn(state.decisions, waiver),
  ...endingOf(state, waiver),
});

/** {@link termEnd} of a waiver in a project's state. */
export const waiverEnd = (state: Excusing, waiver: Waiver): Day | null =>
  termEnd(termOf(state, waiver));

/** For a waiver that defers: the day of the next answer about its build. null: none yet, or it does not defer. */
export function replacedOn(
  decisions: ProjectState["decisions"],
  waiver: Build & Pick<Waiver, "id">,
): Day | null {
  const about = decisionsAbout(decisions, waiver).sort((a, b) => a.sequence - b.sequence);
  const own = about.find(({ waiverId }) => waiverId === waiver.id);
  if (own === undefined) return null;
  const next = about.find(({ sequence }) => sequence > own.sequence);
  return next?.decidedOn ?? null;
}

/**
 * The day from which a waiver waits again for the environment whose readiness had ended it, because the environment broke
 * down; null: it does not, or something else has ended the waiver for good.
 */
export function resumes({
  brokenOn,
  ...term
}: WaiverTerm & { readonly brokenOn: Day | null }): Day | null {
  const { happenedOn } = term;
  if (brokenOn === null || happenedOn === null || brokenOn < happenedOn) return null;
  const other = termEnd({ ...term, happenedOn: null });
  const from = laterDay(brokenOn, term.decidedOn);
  return other !== null && other <= from ? null : from;
}

/** {@link resumes} of a waiver in a project's state. */
export function waiverResumes(state: Excusing, waiver: Waiver): Day | null {
  const { endsWhenReady } = waiver;
  const environment =
    endsWhenReady === null ? undefined : environmentsById(state.environments).get(endsWhenReady);
  return environment === undefined
    ? null
    : resumes({ ...termOf(state, waiver), brokenOn: environment.brokenOn ?? null });
}

/** The days on which a waiver is in force: up to its end, and again from the day on which its environment broke down. */
export function waiverSpans(state: Excusing, waiver: Waiver): readonly Span[] {
  const until = waiverEnd(state, waiver);
  const again = waiverResumes(state, waiver);
  const first =
    until !== null && until <= waiver.decidedOn ? [] : [{ from: waiver.decidedOn, until }];
  if (again === null) return first;
  const last = termEnd({ ...termOf(state, waiver), happenedOn: null });
  return [...first, { from: again, until: last }];
}

/** The days on which waivers of the build are in force. */
export const excusedSpans = (state: Excusing, build: Build): readonly Span[] =>
  (waiversByBuild(state.waivers).get(buildKey(build)) ?? []).flatMap((waiver) =>
    waiverSpans(state, waiver),
  );
