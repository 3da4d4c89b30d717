// Where an owed test is in a vendor's queue, when it would begin, and what would be delayed if it went first.

import type { QueuedRow } from "@/db/queries/queued-tests";
import type { listDirectorsAhead, listTasksAhead, listTestPlaces } from "@/db/queries/test-places";
import type { Day } from "../domain/calendar/day";
import { groupBy } from "../domain/projects/state-index";
import type { Directed } from "../domain/queues/directed";
import type { Expected } from "../domain/queues/forecast";
import { MAIN_LINE } from "../domain/queues/lines";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";
import { planner } from "./queue-plan";

/** When a task is expected to begin, seen from a given day. */
export interface Start {
  readonly on: Day;
  readonly away: Elapsed;
  readonly atTheEarliest: boolean;
}

export interface TestPlace {
  readonly taskId: string;
  readonly party: Words;
  readonly partyKey: string;
  /** Whether it is the prime contractor, with no vendor above it. */
  readonly prime: boolean;
  /** From 1. null: it is in progress or blocked. */
  readonly place: number | null;
  readonly status: string;
  /** Whether the build that it tests has passed by the vendor's report, which nobody has confirmed yet. */
  readonly reported: boolean;
  /** The tasks before it on its line of work. */
  readonly ahead: number;
  /** Its line of work. null: the vendor has only one. */
  readonly line: Words | null;
  /** How many of those each party directed. */
  readonly directors: readonly Directed[];
  /** The first of the tasks before it. */
  readonly aheadTasks: readonly { readonly title: Words; readonly directedBy: Words | null }[];
  readonly illustrative: boolean;
  /** The version that it tests. null: no record says. */
  readonly version: string | null;
  /** null: it is not waiting, or the start is unknown. */
  readonly start: Start | null;
}

const AHEAD = 5;

type Place = Awaited<ReturnType<typeof listTestPlaces>>[number];
type Ahead = Awaited<ReturnType<typeof listTasksAhead>>[number];

export interface Outlook {
  readonly rows: readonly QueuedRow[];
  readonly plan: ReturnType<typeof planner>;
  /** What is expected in the present order. */
  readonly before: readonly Expected[];
}

/** The queues of tests, each forecast once, by the id of a task in it. */
export function outlooksOf(
  plans: readonly QueuedRow[],
  { day, calendar }: Counting,
): ReadonlyMap<string, Outlook> {
  const outlooks = new Map<string, Outlook>();
  for (const rows of groupBy(plans, ({ queueId }) => queueId).values()) {
    const [queue] = rows;
    if (queue === undefined) continue;
    const plan = planner(calendar, queue, rows, day);
    const outlook = { rows, plan, before: plan.expect() };
    for (const { id } of rows) outlooks.set(id, outlook);
  }
  return outlooks;
}

/** When a waiting test is expected to begin. null: unknown. */
function startOf(
  outlook: Outlook | undefined,
  testId: string,
  { day, calendar }: Counting,
): Start | null {
  const expected = outlook?.before.find(({ id }) => id === testId);
  if (expected?.startsOn == null) return null;
  const { startsOn: on, atTheEarliest } = expected;
  return { on, away: elapsed(calendar, day, on), atTheEarliest };
}

/** What is read to say where a test is. */
export interface PlaceRows {
  readonly before: readonly Ahead[];
  readonly directors: Awaited<ReturnType<typeof listDirectorsAhead>>;
  readonly outlooks: ReadonlyMap<string, Outlook>;
  readonly primes: ReadonlySet<string>;
}

/** The line of work of a test. null: its vendor has only one. */
export const placeLine = ({ several, lineName, mainName }: Place): Words | null =>
  several ? (lineName ?? mainName ?? MAIN_LINE) : null;

export const placeOf = (
  place: Place,
  { before, directors, outlooks, primes }: PlaceRows,
  counting: Counting,
): TestPlace => ({
  taskId: place.id,
  party: place.party,
  partyKey: place.partyKey,
  prime: primes.has(place.partyKey),
  place: place.ranked ? place.before + 1 : null,
  status: place.status,
  reported: place.verdict === "reported",
  ahead: place.ahead,
  line: placeLine(place),
  directors: directors
    .filter(({ testId }) => testId === place.id)
    .map(({ directedBy, total }) => ({ directedBy, total })),
  aheadTasks: before
    .filter((t) => t.testId === place.id)
    .slice(0, AHEAD)
    .map(({ title, directedBy }) => ({ title, directedBy })),
  illustrative: place.illustrative,
  version: place.version,
  start:
    place.ranked && place.status !== "blocked"
      ? startOf(outlooks.get(place.id), place.id, counting)
      : null,
});
