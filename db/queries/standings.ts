// The folded standing of test results. Verdicts and cells are computed from it, never from the raw results.
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { dayIn, instantIn } from "@/server/domain/calendar/dated";
import type { TestResult } from "@/server/domain/projects/state";
import type { Build } from "@/server/domain/projects/state-index";
import { isAmong } from "../among";
import { confirmation, standing, testResult, testRun } from "../schema/coverage";
import type { Reader, Writer } from "../scope";
import { backingOf, ofRun } from "./confirmations";
import { dated } from "./dated";

const kept = {
  id: standing.id,
  runId: standing.runId,
  caseId: standing.caseId,
  releaseId: standing.releaseId,
  platformId: standing.platformId,
  stageId: standing.stageId,
  outcome: standing.outcome,
  backing: standing.backing,
  ranOn: dated(standing.ranOn, standing.ranOnAt),
  sequence: standing.sequence,
};

/** The standing of all builds, or of those of some releases. */
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
        releaseIds === null ? undefined : isAmong(standing.releaseId, releaseIds),
      ),
    );

/** The standing of some cases, for one build or for all. */
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
        isAmong(standing.caseId, caseIds),
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
      ranOn: dated(testRun.ranOn, testRun.ranOnAt),
      sequence: testResult.sequence,
    })
    .from(testRun)
    .innerJoin(
      testResult,
      and(eq(testRun.projectId, testResult.projectId), eq(testRun.id, testResult.runId)),
    )
    .leftJoin(confirmation, ofRun);

/** All results of one run. */
export const listRunResults = (
  db: Reader,
  projectId: string,
  runId: string,
): Promise<readonly TestResult[]> =>
  results(db).where(and(eq(testRun.projectId, projectId), eq(testRun.id, runId)));

/** The results of these cases on a build in reports that await an answer. */
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

/** All results of these cases. Read only after the cases or the chain were redefined. */
export const listCaseResults = (
  db: Reader,
  projectId: string,
  caseIds: readonly string[],
): Promise<readonly TestResult[]> =>
  results(db).where(and(eq(testRun.projectId, projectId), isAmong(testResult.caseId, caseIds)));

/** Replaces one standing by another; rows that are in both stay untouched. */
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
      .where(and(eq(standing.projectId, projectId), isAmong(standing.id, gone)));
  if (fresh.length > 0)
    await db.insert(standing).values(
      fresh.map(({ backing, ranOn, ...row }) => ({
        projectId,
        ...row,
        ranOn: dayIn(ranOn),
        ranOnAt: instantIn(ranOn),
        backing: backing === "awaiting" ? ("awaiting" as const) : ("confirmed" as const),
      })),
    );
}
