// A waiver shows what ends it, and asks for a recorded decision once it has ended (2(1)①②, 2(3)).
import type { BusinessCalendar } from "../calendar/business-days";
import { businessDaysBetween } from "../calendar/business-days";
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { keptVerdict } from "../coverage/verdict";
import { answersSinceEnd } from "../decisions/about-build";
import type { Waiver } from "../projects/state";
import {
  buildKey,
  compareText,
  groupBy,
  releasesById,
  waiversByBuild,
} from "../projects/state-index";
import { debtsOf, type Owing, succeededOn } from "../releases/debts";
import { type Reached, timelineOf } from "../releases/timeline";
import type { Found, RecordRef } from "./finding";
import { overlap } from "./spans";
import { type Excusing, waiverEnd, waiverResumes, waiverSpans } from "./waiver-term";

type Waiving = Owing & Excusing;

/**
 * `waiver-in-force`, about a waiver while its distribution is the platform's newest and not verified, from
 * the decision (or the distribution, if later) until the waiver ends or a later distribution reaches users. `since`
 * is the day of the decision. Records: the distribution from which the debt runs if it is an earlier one, the
 * distribution, and the environment if its readiness ends the waiver.
 */
export function waiverInForce(state: Waiving): readonly Found[] {
  const debts = new Map(
    debtsOf(state).flatMap(({ first, through }) =>
      through.map(({ distribution }) => [distribution.id, first.distribution.id] as const),
    ),
  );
  return waivedBuilds(state).flatMap((waived) =>
    inForce(state, waived, debts.get(waived.reached.distribution.id) ?? null),
  );
}

/**
 * `waiver-ended`, about a waiver that has ended (on the day after its last day, or on the day on which the
 * environment is ready) while its distribution is not verified; `since` is that day. It asks for a decision
 * and ends with a recorded answer about the same build or a later one of the platform, with a later waiver for
 * the build, with the build's verification, or when a verified distribution reaches the platform's users. A task is
 * not a decision, and a later distribution does not end it. Records: the distribution, and the environment if
 * its readiness ended the waiver.
 */
export function waiverEnded(state: Waiving, calendar: BusinessCalendar): readonly Found[] {
  const succeeded = succeededOn(state);
  return waivedBuilds(state).flatMap((waived) => {
    const { waiver, reached, end, deferred } = waived;
    const success = succeeded.get(reached.distribution.id) ?? null;
    const answer = answeredFrom(state, waiver, end);
    const { takenBackOn = null } = reached.distribution;
    // Once the environment has broken down, what waited for it waits again.
    const resumed = earlierEnd(waiverResumes(state, waiver), takenBackOn);
    const stop = earlierEnd(earlierEnd(answer, resumed), earlierEnd(deferred, success));
    return ended(state, calendar, waived, stop);
  });
}

/** A waiver of a build that has reached users and is not verified. */
interface Waived {
  readonly waiver: Waiver;
  readonly reached: Reached;
  readonly end: Day | null;
  /** The day from which a later waiver takes over; null: none. */
  readonly deferred: Day | null;
}

function waivedBuilds(state: Waiving): readonly Waived[] {
  const reachedByBuild = groupBy(
    state.platforms.flatMap((platform) => timelineOf(state, platform.id)),
    (reached) => buildKey(reached.distribution),
  );
  return [...waiversByBuild(state.waivers)].flatMap(([key, waivers]) => {
    const ends = waivers.map((waiver) => waiverEnd(state, waiver));
    return (reachedByBuild.get(key) ?? [])
      .filter(({ distribution }) => keptVerdict(state, distribution).verdict !== "verified")
      .flatMap((reached) =>
        waivers.map((waiver, place) => ({
          waiver,
          reached,
          end: ends[place] ?? null,
          deferred: firstAfter(waivers, ends, place),
        })),
      );
  });
}

/** The day from which a later waiver that holds beyond this one takes over; null: none. */
function firstAfter(
  waivers: readonly Waiver[],
  ends: readonly (Day | null)[],
  place: number,
): Day | null {
  const own = ends[place] ?? null;
  if (own === null) return null;
  const later = waivers.filter((waiver, other) => {
    const end = ends[other] ?? null;
    return other > place && (end === null || (end > own && end > waiver.decidedOn));
  });
  return later.map((waiver) => waiver.decidedOn).sort(compareText)[0] ?? null;
}

/** The day of the first answer about the build or a later one, not before the waiver's end; null: none. */
function answeredFrom(state: Waiving, waiver: Waiver, end: Day | null): Day | null {
  if (end === null) return null;
  const releases = releasesById(state.releases);
  const ordinal = (releaseId: string): number => releases.get(releaseId)?.ordinal ?? 0;
  const days = answersSinceEnd(state.decisions, waiver, end, ordinal).map(
    ({ decidedOn }) => decidedOn,
  );
  return days.sort(compareText)[0] ?? null;
}

function recordsOf({ waiver, reached }: Waived): readonly RecordRef[] {
  const distribution: RecordRef = { kind: "distribution", id: reached.distribution.id };
  return waiver.endsWhenReady === null
    ? [distribution]
    : [distribution, { kind: "environment", id: waiver.endsWhenReady }];
}

const versionOf = ({ releases }: Waiving, { releaseId }: Waiver): string | null =>
  releasesById(releases).get(releaseId)?.version ?? null;

/** `debt`: the distribution from which the debt runs; null: there is none. */
function inForce(state: Waiving, waived: Waived, debt: string | null): readonly Found[] {
  const { waiver, reached } = waived;
  // Of several spans the last one counts.
  const span = waiverSpans(state, waiver)
    .flatMap((each) => overlap(each, reached) ?? [])
    .at(-1);
  if (span === undefined) return [];
  const earlier: readonly RecordRef[] =
    debt === null || debt === reached.distribution.id ? [] : [{ kind: "distribution", id: debt }];
  return [
    {
      id: waiver.id,
      records: [...earlier, ...recordsOf(waived)],
      since: waiver.decidedOn,
      ...span,
      facts: { version: versionOf(state, waiver), endsOn: waiver.endsOn },
    },
  ];
}

/** `stop`: the first day on which it no longer asks for anything. */
function ended(
  state: Waiving,
  calendar: BusinessCalendar,
  waived: Waived,
  stop: Day | null,
): readonly Found[] {
  const { waiver, reached, end } = waived;
  if (end === null) return [];
  const from = laterDay(end, reached.from);
  if (stop !== null && stop <= from) return [];
  return [
    {
      id: waiver.id,
      records: recordsOf(waived),
      since: end,
      from,
      until: stop,
      facts: {
        version: versionOf(state, waiver),
        distributedOn: reached.from,
        excusedBusinessDays: Math.max(0, businessDaysBetween(calendar, reached.from, end)),
      },
    },
  ];
}
