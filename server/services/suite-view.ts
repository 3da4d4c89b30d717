// The test cases of a suite as its approval shows them, and the stages of the chain that none of them passes.
import { listStages } from "@/db/queries/coverage";
import { listCasesIn } from "@/db/queries/test-suites";
import type { Reader } from "@/db/scope";
import type { Value } from "../domain/records/field";

/** `cases`: the ids of the cases, as they were frozen. */
export async function readSuite(db: Reader, projectId: string, cases: Value | undefined) {
  const ids = Array.isArray(cases) ? cases.filter((id) => typeof id === "string") : [];
  const [found, stages] = await Promise.all([
    listCasesIn(db, projectId, ids),
    listStages(db, projectId),
  ]);
  const whole = found.some(({ kind }) => kind === "full_chain");
  const passed = new Set(found.flatMap(({ stages: own }) => own.map(({ id }) => id)));
  return {
    cases: found.map(({ stages: own, ...each }) => ({
      ...each,
      stages: own.map(({ name }) => name),
    })),
    /** Whether a case passes every stage. */
    whole,
    /** The stages that no case passes. */
    uncovered: whole ? [] : stages.filter(({ id }) => !passed.has(id)).map(({ name }) => name),
  };
}
