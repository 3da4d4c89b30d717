// A waiver shows what ends it, and when it has ended asks for a recorded decision (2(1)①②, 2(3)).
import type { BusinessCalendar } from "../calendar/business-days";
import { businessDaysBetween } from "../calendar/business-days";
import { type Day, earlierEnd, laterDay } from "../calendar/day";
import { verdictOf } from "../coverage/verdict";
import type { ProjectState, Waiver } from "../projects/state";
import { buildKey, compareText, groupBy, indexOf } from "../projects/state-index";
import { succeededOn } from "../releases/debts";
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
 * and ends with a later waiver for the same build (deferred, with a reason), with the build's verification,
 * or when a verified distribution reaches the platform's users. A task is not a decision, and a later
 * distribution does not end it.
 *
 * Both: records are the distribution, and the environment if its readiness ends the waiver.
 */
export function waiverFindings(
  state: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  const index = indexOf(state);
  const succeeded = succeededOn(state);
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
          const common = { state, calendar, waiver, reached, end: ends[place] ?? null };
          const deferred = firstAfter(waivers, ends, place);
          const success = succeeded.get(reached.distribution.id) ?? null;
          return [...inForce(common), ...ended({ ...common, stop: earlierEnd(deferred, success) })];
        });
      }),
  );
}

interface Case {
  readonly state: ProjectState;
  readonly calendar: BusinessCalendar;
  readonly waiver: Waiver;
  readonly reached: Reached;
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

function recordsOf({ waiver, reached }: Case): readonly RecordRef[] {
  const distribution: RecordRef = { kind: "distribution", id: reached.distribution.id };
  return waiver.endsWhenReady === null
    ? [distribution]
    : [distribution, { kind: "environment", id: waiver.endsWhenReady }];
}

function inForce(of: Case): readonly Finding[] {
  const { state, waiver, reached, end } = of;
  if (end !== null && end <= waiver.decidedOn) return [];
  const span = overlap({ from: waiver.decidedOn, until: end }, reached);
  if (span === null) return [];
  return [
    {
      rule: "waiver-in-force",
      subject: { kind: "waiver", id: waiver.id },
      records: recordsOf(of),
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
