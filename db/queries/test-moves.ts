// The kept moves of the expected starts of full-chain tests.
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { TestTurn } from "@/server/domain/projects/queue-inputs";
import { groupBy } from "@/server/domain/projects/state-index";
import type { TestMove } from "@/server/domain/projects/test-moves";
import type { MoveOf } from "@/server/domain/queues/moves";
import { testMove } from "../schema/test-moves";
import type { Reader, Writer } from "../scope";
import { listQueuesOfTests, type QueuedRow } from "./queued-tests";

/** Compares with any number of ids through a single parameter. */
const isOneOf = (ids: readonly string[]) =>
  sql`${testMove.taskId} = any (${`{${ids.join(",")}}`}::uuid[])`;

/** Of each of these tests that has any kept move the expected start that the last one says. */
export async function listLastStarts(
  db: Reader,
  projectId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, Day | null>> {
  const rows = await db
    .selectDistinctOn([testMove.taskId], { taskId: testMove.taskId, to: testMove.toOn })
    .from(testMove)
    .where(and(eq(testMove.projectId, projectId), isOneOf(taskIds)))
    .orderBy(asc(testMove.taskId), desc(testMove.sequence));
  return new Map(rows.map(({ taskId, to }) => [taskId, to]));
}

export async function insertTestMoves(
  db: Writer,
  of: { readonly projectId: string; readonly partyId: string },
  moves: readonly MoveOf[],
): Promise<void> {
  if (moves.length === 0) return;
  await db.insert(testMove).values(
    moves.map(({ taskId, on, from, to, cause, by, ahead }) => ({
      ...of,
      taskId,
      movedOn: on,
      fromOn: from,
      toOn: to,
      cause,
      movedBy: by,
      ahead: [...ahead],
    })),
  );
}

/** The waiting full-chain tests of a project with their moves and their queues. */
export const listTestTurns = async (db: Reader, projectId: string) =>
  turnsOf(db, projectId, await listQueuesOfTests(db, projectId));

/** The waiting full-chain tests of these queues with their moves. */
export async function turnsOf(
  db: Reader,
  projectId: string,
  rows: readonly QueuedRow[],
): Promise<readonly TestTurn[]> {
  const tests = rows.filter(({ fullChainTest, rank }) => fullChainTest && rank !== null);
  if (tests.length === 0) return [];
  const moves = await db
    .select({
      taskId: testMove.taskId,
      on: testMove.movedOn,
      from: testMove.fromOn,
      to: testMove.toOn,
      cause: testMove.cause,
      by: testMove.movedBy,
      ahead: testMove.ahead,
    })
    .from(testMove)
    .where(and(eq(testMove.projectId, projectId), isOneOf(tests.map(({ id }) => id))))
    .orderBy(asc(testMove.sequence));
  const moved = groupBy(moves, ({ taskId }) => taskId);
  const queues = groupBy(rows, ({ queueId }) => queueId);
  return tests.map(({ id, queueId, capacityDays, reserve, daysOff, workedUntil, lines }) => ({
    taskId: id,
    moves: (moved.get(id) ?? []).map(({ taskId: _, ...move }): TestMove => move),
    queue: { capacityDays, reserve, daysOff, workedUntil, lines },
    tasks: queues.get(queueId) ?? [],
  }));
}
