// Test results that vendors reported, and the answers to those reports.
import { and, eq, sql } from "drizzle-orm";
import type { Backing } from "@/server/domain/projects/state";
import { platform } from "../schema/chains";
import { confirmation, testResult, testRun } from "../schema/coverage";
import { release } from "../schema/releases";
import type { Reader, Writer } from "../scope";

/** Joins the answer to a run; for use in queries that read `test_run`. */
export const ofRun = and(
  eq(confirmation.projectId, testRun.projectId),
  eq(confirmation.runId, testRun.id),
);

/** Whether the passes of a run count. */
export const backingOf = sql<Backing>`case when ${testRun.reportedBy} is null then 'confirmed' else coalesce(${confirmation.verdict}, 'awaiting') end`;

/** A run with its build, its results and whether it is confirmed. null: there is no such run. */
export async function findRun(db: Reader, projectId: string, runId: string) {
  const rows = await db
    .select({
      id: testRun.id,
      releaseId: testRun.releaseId,
      version: release.version,
      platform: platform.name,
      reported: sql<boolean>`${testRun.reportedBy} is not null`,
      backing: backingOf,
      passed: sql<boolean>`exists (select from ${testResult} where ${testResult.projectId} = ${testRun.projectId} and ${testResult.runId} = ${testRun.id} and ${testResult.outcome} = 'passed')`,
    })
    .from(testRun)
    .innerJoin(
      release,
      and(eq(release.projectId, testRun.projectId), eq(release.id, testRun.releaseId)),
    )
    .innerJoin(
      platform,
      and(eq(platform.projectId, testRun.projectId), eq(platform.id, testRun.platformId)),
    )
    .leftJoin(confirmation, ofRun)
    .where(and(eq(testRun.projectId, projectId), eq(testRun.id, runId)));
  return rows[0] ?? null;
}

/** Saves an answer. false: somebody else answered first. Concurrent answers wait for each other. */
export async function insertConfirmation(
  db: Writer,
  values: typeof confirmation.$inferInsert,
): Promise<boolean> {
  const rows = await db
    .insert(confirmation)
    .values(values)
    .onConflictDoNothing({ target: [confirmation.projectId, confirmation.runId] })
    .returning({ id: confirmation.id });
  return rows.length === 1;
}
