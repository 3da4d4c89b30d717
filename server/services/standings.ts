// Keeps the folded standing of test results: merges each write into it under the lock of that write.
import {
  listAwaitingResults,
  listCaseResults,
  listCaseStandings,
  listRunResults,
  replaceStandings,
} from "@/db/queries/standings";
import { findSlices } from "@/db/queries/state";
import type { Writer } from "@/db/scope";
import { type Chained, folded, withConfirmed, withoutReturned } from "../domain/coverage/fold";
import type { RunAnswer } from "../domain/coverage/run";
import { holds } from "../domain/projects/slice";
import type { TestResult } from "../domain/projects/state";

async function chainedIn(db: Writer, projectId: string): Promise<Chained> {
  const slices = ["stages", "cases"] as const;
  return holds(await findSlices(db, projectId, slices), slices);
}

/** The stored standing of a run's cases on its build, with what is needed to fold it. */
async function keptBeside(db: Writer, projectId: string, run: readonly TestResult[]) {
  const [build] = run;
  const caseIds = [...new Set(run.map(({ caseId }) => caseId))];
  if (build === undefined) return null;
  const [kept, chained] = await Promise.all([
    listCaseStandings(db, projectId, caseIds, build),
    chainedIn(db, projectId),
  ]);
  return { kept, chained, caseIds, build };
}

/** Folds in a run that was just entered. */
export async function keepRun(db: Writer, projectId: string, runId: string): Promise<void> {
  const run = await listRunResults(db, projectId, runId);
  const beside = await keptBeside(db, projectId, run);
  if (beside === null) return;
  const { kept, chained } = beside;
  await replaceStandings(db, projectId, kept, folded([...kept, ...run], chained));
}

/** Folds in the answer that was just given to the report of a run. */
export async function keepAnswer(
  db: Writer,
  projectId: string,
  runId: string,
  verdict: RunAnswer["verdict"],
): Promise<void> {
  const run = await listRunResults(db, projectId, runId);
  const beside = await keptBeside(db, projectId, run);
  if (beside === null) return;
  const { kept, chained, caseIds, build } = beside;
  const after =
    verdict === "confirmed"
      ? withConfirmed(kept, run, chained)
      : withoutReturned(
          kept,
          runId,
          await listAwaitingResults(db, projectId, build, caseIds),
          chained,
        );
  await replaceStandings(db, projectId, kept, after);
}

/**
 * Recomputes the standing from the results of corrected cases, or of every full-chain case after the chain has changed
 * (`caseIds` null). A case without a stored standing is not read: it has no results.
 */
export async function keepAnew(
  db: Writer,
  projectId: string,
  caseIds: readonly string[] | null,
): Promise<void> {
  const chained = await chainedIn(db, projectId);
  const meant =
    caseIds ?? chained.cases.flatMap(({ id, kind }) => (kind === "full_chain" ? [id] : []));
  const kept = await listCaseStandings(db, projectId, meant);
  const used = [...new Set(kept.map(({ caseId }) => caseId))];
  if (used.length === 0) return;
  const all = await listCaseResults(db, projectId, used);
  await replaceStandings(db, projectId, kept, folded(all, chained));
}
