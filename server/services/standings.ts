// Keeps what results come to: folds what is written into what was kept, under the lock of the same write.
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

/** What is kept of the cases of a run on its build, with what it is folded by. */
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

/** Folds a run that was just entered. */
export async function keepRun(db: Writer, projectId: string, runId: string): Promise<void> {
  const run = await listRunResults(db, projectId, runId);
  const beside = await keptBeside(db, projectId, run);
  if (beside === null) return;
  const { kept, chained } = beside;
  await replaceStandings(db, projectId, kept, folded([...kept, ...run], chained));
}

/** Folds the answer that was just given to the report of a run. */
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
 * Folds anew the results of cases that were corrected, or of every full-chain case once the chain is another
 * (`caseIds` null). What a case of which nothing is kept comes to needs no reading.
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
