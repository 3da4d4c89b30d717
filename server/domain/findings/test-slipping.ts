// The expected start of an owed test moves later without a decision (seed 2(1)③).
import { z } from "zod";
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
} from "../calendar/business-days";
import { type Day, dayNumber, dayOfNumber, laterDay, parseDay } from "../calendar/day";
import type { TestTurn } from "../projects/queue-inputs";
import type { Distribution, Execution, ProjectState } from "../projects/state";
import { buildKey, releasesById } from "../projects/state-index";
import { MOVE_CAUSES, type TestMove } from "../projects/test-moves";
import { planOf } from "../queues/plan";
import { debtsOf, type Owing } from "../releases/debts";
import type { Found } from "./finding";

/** How many moves a finding names; earlier ones are only counted. */
const NAMED = 20;

const aDay = z.string().transform((text, context): Day => {
  const day = parseDay(text);
  if (day !== null) return day;
  context.addIssue("not a day");
  return z.NEVER;
});
const slip = z.object({
  /** The id of the test's task. */
  task: z.string(),
  /** The first expected start. */
  first: aDay,
  /** How often it moved later. */
  later: z.number(),
  /** The last moves, in order. */
  moves: z.array(
    z.object({
      on: aDay,
      from: aDay.nullable(),
      to: aDay.nullable(),
      cause: z.enum(MOVE_CAUSES),
      by: z.string().nullable(),
      ahead: z.array(z.string()),
    }),
  ),
  movesTotal: z.number(),
});
export type Slip = z.infer<typeof slip>;

/** The moves of the test stored in the facts of a finding `test-slipping`; null: the facts hold none. */
export const readSlip = (facts: unknown): Slip | null => slip.safeParse(facts).data ?? null;

/**
 * The expected start of a waiting test, asked on a day with no act since the last one. null: it has no expected
 * start.
 */
export function startOf(
  { taskId, queue, tasks }: TestTurn,
  calendar: BusinessCalendar,
  on: Day,
): Day | null {
  const rows = {
    working: tasks.filter(({ rank }) => rank === null),
    waiting: tasks.filter(({ rank }) => rank !== null),
  };
  const found = planOf(calendar, queue, rows, on)
    .expect()
    .find(({ id }) => id === taskId);
  return found?.startsOn ?? null;
}

/**
 * The first day on which the expected start of a test is `threshold` business days or more later than the first one.
 * The day may lie in the future: while nothing is begun, the start moves by one business day with each that passes.
 * null: there is no such day.
 */
export function slippingSince(
  turn: TestTurn,
  calendar: BusinessCalendar,
  threshold: number,
): Day | null {
  const [ranked, ...moves] = turn.moves;
  const first = ranked?.to;
  if (ranked === undefined || first == null) return null;
  const over = (to: Day) => businessDaysBetween(calendar, first, to) - threshold;
  let since: Day | null = null;
  let last = ranked.on;
  for (const { on, to, cause } of moves) {
    const by = to === null ? null : over(to);
    if (by !== null && by < 0) since = null;
    if (by !== null && by >= 0)
      since ??= cause === "passing" ? laterDay(last, addBusinessDays(calendar, on, -by)) : on;
    last = on;
  }
  if (since !== null) return since;
  const isLate = (on: number): boolean => {
    const start = startOf(turn, calendar, dayOfNumber(on));
    return start !== null && over(start) >= 0;
  };
  // A waiting task starts today at the earliest, so it is late on this day if it has an expected start at all.
  let [low, high] = [
    dayNumber(last),
    dayNumber(laterDay(last, addBusinessDays(calendar, first, threshold))),
  ];
  if (!isLate(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isLate(middle)) high = middle;
    else low = middle + 1;
  }
  return dayOfNumber(high);
}

/** The moves, with one more if the expected start has become `now` by day `on` only because days passed. */
export function movesUntil(
  moves: readonly TestMove[],
  now: Day | null,
  on: Day,
): readonly TestMove[] {
  const from = moves.at(-1)?.to ?? null;
  if (now === null || from === null || from === now) return moves;
  return [...moves, { on, from, to: now, cause: "passing", by: null, ahead: [] }];
}

/** How often a test's expected start moved later. */
export const laterIn = (moves: readonly TestMove[]): number =>
  moves.filter(({ from, to }) => from !== null && to !== null && to > from).length;

/** Whether a test that has begun may be of this build. */
const mayTest = ({ platformId, releaseId }: Execution, build: Distribution): boolean =>
  (platformId ?? build.platformId) === build.platformId &&
  (releaseId ?? build.releaseId) === build.releaseId;

/**
 * `test-slipping`, about a platform that owes a test, while the expected start of the test is later than the first one
 * by the project's threshold (5 business days by default). `since` is the day on which it became so; it lies in the
 * future if only the passing of days will make it so. Of several tests of the debt the one nearest its turn counts.
 * Not raised while such a test is in progress or in review, or while a test is on record as begun that may be one of
 * them.
 *
 * Records: the debt's first distribution, the test's task, then the tasks that were put before it. Facts:
 * `debtVersion`, and {@link Slip}. Seed 2(1)③.
 */
export function testSlipping(
  state: Owing & Pick<ProjectState, "tasks" | "turns" | "executions" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] {
  const turns = new Map(state.turns.map((turn) => [turn.taskId, turn]));
  return debtsOf(state).flatMap(({ platformId, first, through, until }): readonly Found[] => {
    if (until !== null) return [];
    const distributions = through.map(({ distribution }) => distribution);
    if (state.executions.some((each) => distributions.some((build) => mayTest(each, build))))
      return [];
    const builds = new Set(distributions.map(buildKey));
    const mine = state.tasks.filter(({ tests }) => tests !== null && builds.has(buildKey(tests)));
    if (mine.some(({ status }) => status === "in_progress" || status === "in_review")) return [];
    const [task] = mine
      .filter(({ rank, id }) => rank !== null && turns.has(id))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const turn = task && turns.get(task.id);
    const expected = turn?.moves[0]?.to;
    if (task === undefined || turn === undefined || expected == null) return [];
    const since = slippingSince(turn, calendar, state.thresholds.testSlipping);
    if (since === null) return [];
    const moves = turn.moves.slice(1);
    const ahead = [...new Set(moves.flatMap((move) => move.ahead))];
    return [
      {
        id: platformId,
        partyId: task.partyId,
        records: [
          { kind: "distribution", id: first.distribution.id },
          ...[task.id, ...ahead.slice(0, NAMED)].map((id) => ({ kind: "task", id }) as const),
        ],
        since,
        facts: {
          debtVersion:
            releasesById(state.releases).get(first.distribution.releaseId)?.version ?? null,
          task: task.id,
          first: expected,
          later: laterIn(moves),
          moves: moves
            .slice(-NAMED)
            .map((move) => ({ ...move, ahead: move.ahead.slice(0, NAMED) })),
          movesTotal: moves.length,
        },
      },
    ];
  });
}
