// Tasks that have stopped: why, since when, and for whom and for which test environment they wait.
import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { isAmong } from "../among";
import { type Given, prepared } from "../prepared";
import { platform } from "../schema/chains";
import { environment } from "../schema/environments";
import { party } from "../schema/projects";
import { task } from "../schema/tasks";
import type { Reader } from "../scope";
import { isUnfinished } from "./open-test";

const awaited = alias(party, "awaited");

/** The test environment that a task waits for. */
const awaitedEnvironment = {
  environment: environment.name,
  readyOn: environment.readyOn,
  brokenOn: environment.brokenOn,
};
const isAwaitedEnvironment = () =>
  and(eq(environment.projectId, task.projectId), eq(environment.id, task.awaitsEnvironment));

/** The unfinished tasks that have stopped and wait for a party or a test environment, longest first. */
export const listStoppedTasks = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: task.id,
      title: task.title,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      awaitsId: task.awaits,
      awaits: awaited.name,
      stoppedOn: task.stoppedOn,
      ...awaitedEnvironment,
    })
    .from(task)
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .leftJoin(awaited, and(eq(awaited.projectId, task.projectId), eq(awaited.id, task.awaits)))
    .leftJoin(environment, isAwaitedEnvironment())
    .where(
      and(
        eq(task.projectId, projectId),
        or(isNotNull(task.awaits), isNotNull(task.awaitsEnvironment)),
        isUnfinished(),
      ),
    )
    .orderBy(asc(task.stoppedOn), asc(task.id))
    .limit(100),
);

/** Since when each of these tasks has stopped, for whom and for what it waits, and the platform that it tests. */
export async function listStops(db: Reader, projectId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: task.id,
      stoppedOn: task.stoppedOn,
      awaits: awaited.name,
      platformKey: platform.key,
      ...awaitedEnvironment,
    })
    .from(task)
    .leftJoin(awaited, and(eq(awaited.projectId, task.projectId), eq(awaited.id, task.awaits)))
    .leftJoin(environment, isAwaitedEnvironment())
    .leftJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    )
    .where(and(eq(task.projectId, projectId), isAmong(task.id, ids)));
}
