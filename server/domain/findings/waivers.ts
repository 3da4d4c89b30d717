// A waiver shows what ends it, and when it has ended asks for a recorded decision (2(1)①②, 2(3)).
import type { BusinessCalendar } from "../calendar/business-days";
import { businessDaysBetween } from "../calendar/business-days";
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { verdictOf } from "../coverage/verdict";
import type { ProjectState, Waiver } from "../projects/state";
import { buildKey, compareText, groupBy, indexOf } from "../projects/state-index";
import { debtsOf, succeededOn } from "../releases/debts";
import { type Reached, timelineOf } from "../releases/timeline";
import type { Finding, RecordRef } from "./finding";
import { overlap } from "./spans";
import { waiverEnd } from "./waiver-term";

/**
 * `waiver-in-force`, about a waiver while its distribution is the platform's newest and not verified, from
 * the decision (or the distribution, if later) until the waiver ends or a later distribution comes; `since`
 * is the decision.
 *
 * `waiver-ended`, about a waiver whose end has come (on the day after its last day, or on the very day the
 * environment is ready) while its distribution is not verified; `since` is that day. It asks for a decision
 * and ends with a recorded answer about the same build or a later one of the platform, with a later waiver for
 * it, with the build's verification, or when a verified distribution reaches the platform's users. A task is
 * not a decision, and a later distribution does not end it.
 *
 * Both: records are the distribution, and the environment if its readiness ends the waiver. Before them a
 * waiver in force names the distribution from which the debt runs, where that is an earlier one.
 */
export function waiverFindings(
  state: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  const index = indexOf(state);
  const succeeded = succeededOn(state);
  const debts = new Map(
    debtsOf(state).flatMap(({ first, through }) =>
      through.map(({ distribution }) => [distribution.id, first.distribution.id] as const),
    ),
  );
  const reachedByBuild = groupBy(
    state.platforms.flatMap((platform) => timelineOf(state, platform.id)),
    (reached) => buildKey(reached.distribution),
  );
  return [...index.waivers.entries()].flatMap(([key, waivers]) =>
    (reachedByBuild.get(key) ?? [])
      .filter(({ distribution }) => verdictOf(state, distribution).verdict !== "verified")
      .flatMap((reached) => {
        const ends = waivers.map((waiver) => waiverEnd(state, waiver));
        return waivers.flatMap((waiver, place) => {
          const debt = debts.get(reached.distribution.id) ?? null;
          const common = { state, calendar, waiver, reached, debt, end: ends[place] ?? null };
          const deferred = firstAfter(waivers, ends, place);
          const success = succeeded.get(reached.distribution.id) ?? null;
          const answer = answeredFrom(state, waiver, common.end);
          const stop = earlierEnd(answer, earlierEnd(deferred, success));
          return [...inForce(common), ...ended({ ...common, stop })];
        });
      }),
  );
}

interface Case {
  readonly state: ProjectState;
  readonly calendar: BusinessCalendar;
  readonly waiver: Waiver;
  readonly reached: Reached;
  /** The distribution from which the debt runs; null: there is none. */
  readonly debt: string | null;
  readonly end: Day | null;
}

/** The day from which a later waiver that really holds takes over; null: none. */
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

/** The day of the first answer recorded once the waiver had ended, about its build or a later one; null: none. */
function answeredFrom(state: ProjectState, waiver: Waiver, end: Day | null): Day | null {
  if (end === null) return null;
  const { releases } = indexOf(state);
  const ordinal = (releaseId: string): number => releases.get(releaseId)?.ordinal ?? 0;
  const days = state.decisions
    .filter(
      ({ platformId, releaseId, decidedOn }) =>
        platformId === waiver.platformId &&
        ordinal(releaseId) >= ordinal(waiver.releaseId) &&
        decidedOn >= end,
    )
    .map(({ decidedOn }) => decidedOn);
  return days.sort(compareText)[0] ?? null;
}

function recordsOf({ waiver, reached }: Case): readonly RecordRef[] {
  const distribution: RecordRef = { kind: "distribution", id: reached.distribution.id };
  return waiver.endsWhenReady === null
    ? [distribution]
    : [distribution, { kind: "environment", id: waiver.endsWhenReady }];
}

function inForce(of: Case): readonly Finding[] {
  const { state, waiver, reached, debt, end } = of;
  if (end !== null && end <= waiver.decidedOn) return [];
  const span = overlap({ from: waiver.decidedOn, until: end }, reached);
  if (span === null) return [];
  return [
    {
      rule: "waiver-in-force",
      subject: { kind: "waiver", id: waiver.id },
      records: [
        ...(debt === null || debt === reached.distribution.id
          ? []
          : [{ kind: "distribution", id: debt } as const]),
        ...recordsOf(of),
      ],
      since: waiver.decidedOn,
      ...span,
      actors: [{ role: "official", from: span.from }],
      facts: {
        version: indexOf(state).releases.get(waiver.releaseId)?.version ?? null,
        endsOn: waiver.endsOn,
      },
    },
  ];
}

function ended(of: Case & { readonly stop: Day | null }): readonly Finding[] {
  const { state, calendar, waiver, reached, end, stop } = of;
  if (end === null) return [];
  const from = laterDay(end, reached.from);
  if (stop !== null && stop <= from) return [];
  return [
    {
      rule: "waiver-ended",
      subject: { kind: "waiver", id: waiver.id },
      records: recordsOf(of),
      since: end,
      from,
      until: stop,
      actors: [
        { role: "official", from },
        { role: "adviser", from },
      ],
      facts: {
        version: indexOf(state).releases.get(waiver.releaseId)?.version ?? null,
        distributedOn: reached.from,
        excusedBusinessDays: Math.max(0, businessDaysBetween(calendar, reached.from, end)),
      },
    },
  ];
}
