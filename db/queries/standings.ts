// What is kept of the results of tests: by it verdicts and cells are told, and never by the results themselves.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { TestResult } from "@/server/domain/projects/state";
import type { Build } from "@/server/domain/projects/state-index";
import { confirmation, standing, testResult, testRun } from "../schema/coverage";
import type { Reader, Writer } from "../scope";
import { backingOf, ofRun } from "./confirmations";

const kept = {
  id: standing.id,
  runId: standing.runId,
  caseId: standing.caseId,
  releaseId: standing.releaseId,
  platformId: standing.platformId,
  stageId: standing.stageId,
  outcome: standing.outcome,
  backing: standing.backing,
  ranOn: standing.ranOn,
  sequence: standing.sequence,
};

/** What is kept of all builds, or of those of some releases. */
export const listStandings = (
  db: Reader,
  projectId: string,
  releaseIds: readonly string[] | null = null,
): Promise<readonly TestResult[]> =>
  db
    .select(kept)
    .from(standing)
    .where(
      and(
        eq(standing.projectId, projectId),
        releaseIds === null
          ? undefined
          : sql`${standing.releaseId} = any (${`{${releaseIds.join(",")}}`}::uuid[])`,
      ),
    );

/** What is kept of some cases, of one build or of all. */
export const listCaseStandings = (
  db: Reader,
  projectId: string,
  caseIds: readonly string[],
  build?: Build,
): Promise<readonly TestResult[]> =>
  db
    .select(kept)
    .from(standing)
    .where(
      and(
        eq(standing.projectId, projectId),
        sql`${standing.caseId} = any (${`{${caseIds.join(",")}}`}::uuid[])`,
        build && eq(standing.releaseId, build.releaseId),
        build && eq(standing.platformId, build.platformId),
      ),
    );

const results = (db: Reader) =>
  db
    .select({
      id: testResult.id,
      runId: testResult.runId,
      caseId: testResult.caseId,
      releaseId: testRun.releaseId,
      platformId: testRun.platformId,
      stageId: testResult.stageId,
      outcome: testResult.outcome,
      backing: backingOf,
      ranOn: testRun.ranOn,
      sequence: testResult.sequence,
    })
    .from(testRun)
    .innerJoin(
      testResult,
      and(eq(testRun.projectId, testResult.projectId), eq(testRun.id, testResult.runId)),
    )
    .leftJoin(confirmation, ofRun);

/** Everything that was said in one run. */
export const listRunResults = (
  db: Reader,
  projectId: string,
  runId: string,
): Promise<readonly TestResult[]> =>
  results(db).where(and(eq(testRun.projectId, projectId), eq(testRun.id, runId)));

/** What was said of these cases on a build in reports that await an answer. */
export const listAwaitingResults = (
  db: Reader,
  projectId: string,
  { releaseId, platformId }: Build,
  caseIds: readonly string[],
): Promise<readonly TestResult[]> =>
  results(db).where(
    and(
      eq(testRun.projectId, projectId),
      eq(testRun.releaseId, releaseId),
      eq(testRun.platformId, platformId),
      sql`${testRun.reportedBy} is not null`,
      isNull(confirmation.id),
      inArray(testResult.caseId, [...caseIds]),
    ),
  );

/** Everything that was ever said of these cases: only where it is defined anew what they or the chain are. */
export const listCaseResults = (
  db: Reader,
  projectId: string,
  caseIds: readonly string[],
): Promise<readonly TestResult[]> =>
  results(db).where(
    and(
      eq(testRun.projectId, projectId),
      sql`${testResult.caseId} = any (${`{${caseIds.join(",")}}`}::uuid[])`,
    ),
  );

/** Brings what is kept of some results from what was kept to what is. */
export async function replaceStandings(
  db: Writer,
  projectId: string,
  before: readonly TestResult[],
  after: readonly TestResult[],
): Promise<void> {
  const known = new Map(before.map((row) => [row.id, row]));
  const stays = new Set(
    after.filter((row) => known.get(row.id)?.backing === row.backing).map(({ id }) => id),
  );
  const gone = before.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
  const fresh = after.filter(({ id }) => !stays.has(id));
  if (gone.length > 0)
    await db
      .delete(standing)
      .where(
        and(
          eq(standing.projectId, projectId),
          sql`${standing.id} = any (${`{${gone.join(",")}}`}::uuid[])`,
        ),
      );
  if (fresh.length > 0)
    await db.insert(standing).values(
      fresh.map(({ backing, ...row }) => ({
        projectId,
        ...row,
        backing: backing === "awaiting" ? ("awaiting" as const) : ("confirmed" as const),
      })),
    );
}
