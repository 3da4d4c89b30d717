// Keeps only those results of a case on a build that can still decide something, so that the cost does not grow with
// the number of results (2(3)).
import { compareDated } from "../calendar/dated";
import type { ProjectState, TestCase, TestResult } from "../projects/state";
import { buildKey, casesById, groupBy } from "../projects/state-index";
import { wholeRunsOf } from "./case-standing";
import { chainOf } from "./verdict";

/** What folding needs: the chain and the cases, which decide whether a run is whole. */
export type Chained = Pick<ProjectState, "stages" | "cases">;

/**
 * The results that can still decide a verdict, a cell or the day of the last failure. For one case on one build these
 * are, for each named stage and for the results that name none:
 * - the failure entered last and the failure of the latest day, the last "not run" and the last "blocked";
 * - the last confirmed pass, and the last pass that awaits an answer if it came later;
 * - for a full-chain case, the passes of the first and of the last whole run: once counting confirmed passes only, once
 *   as if every report were confirmed.
 *
 * A pass whose report was returned does not count; a result against a build counts whoever reported it. Folding
 * folded results with new ones gives the same as folding all of them, as long as the results of one run arrive
 * together; a later result of a run may correct an earlier one of that run. Results that count again after a return
 * are not kept: see {@link withoutReturned}.
 */
export function folded(
  results: readonly TestResult[],
  { stages, cases }: Chained,
): readonly TestResult[] {
  const known = casesById(cases);
  const counted = results
    .filter(({ outcome, backing }) => outcome !== "passed" || backing !== "returned")
    .map(
      (result): TestResult =>
        result.outcome === "passed" ? result : { ...result, backing: "confirmed" },
    );
  const groups = groupBy(counted, (result) => `${buildKey(result)}|${result.caseId}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).flatMap(({ caseId, platformId }) => {
      const testCase = known.get(caseId);
      if (testCase === undefined) return [];
      return foldedCase(group, testCase, chainOf({ stages }, platformId));
    }),
  );
}

function foldedCase(
  group: readonly TestResult[],
  testCase: TestCase,
  chain: readonly string[],
): readonly TestResult[] {
  const said = lastOfEach(
    group.toSorted((a, b) => a.sequence - b.sequence),
    ({ runId, stageId }) => `${runId}|${stageId}`,
  ).sort((a, b) => a.sequence - b.sequence);
  const failures = said.filter(({ outcome }) => outcome === "failed");
  const confirmed = said.filter(
    ({ outcome, backing }) => outcome === "passed" && backing === "confirmed",
  );
  const kept = [
    // Of the passes this is the last one, confirmed or awaiting an answer.
    ...lastOfEach(said, ({ stageId, outcome }) => `${stageId}|${outcome}`),
    ...lastOfEach(confirmed, ({ stageId }) => `${stageId}`),
    ...lastOfEach(
      failures.toSorted((a, b) => compareDated(a.ranOn, b.ranOn)),
      ({ stageId }) => `${stageId}`,
    ),
    ...(testCase.kind === "full_chain" ? wholeRuns(said, testCase, chain) : []),
  ];
  return [...new Map(kept.map((result) => [result.id, result])).values()];
}

/** The last row of each key. */
const lastOfEach = (
  rows: readonly TestResult[],
  keyOf: (row: TestResult) => string,
): TestResult[] => [...new Map(rows.map((row) => [keyOf(row), row])).values()];

/** The passes of the first and the last whole run, once counting confirmed passes only, once counting every report. */
function wholeRuns(
  said: readonly TestResult[],
  testCase: TestCase,
  chain: readonly string[],
): readonly TestResult[] {
  const confirmed = said.filter(({ backing }) => backing === "confirmed");
  const runs = new Set(
    [confirmed, said].flatMap((results) => {
      const whole = wholeRunsOf(testCase, results, chain);
      return whole === null ? [] : [whole.first.runId, whole.last.runId];
    }),
  );
  return said.filter(({ runId, outcome }) => outcome === "passed" && runs.has(runId));
}

/** The results to keep once a report is confirmed. `run`: all results of its run. */
export const withConfirmed = (
  kept: readonly TestResult[],
  run: readonly TestResult[],
  chained: Chained,
): readonly TestResult[] =>
  folded([...kept, ...run.map((each) => ({ ...each, backing: "confirmed" as const }))], chained);

/**
 * The results to keep once a report is returned: its passes no longer count. `awaiting`: the results for the same cases
 * on the build in other reports that await an answer; one of them may now be a result to keep.
 */
export const withoutReturned = (
  kept: readonly TestResult[],
  returned: string,
  awaiting: readonly TestResult[],
  chained: Chained,
): readonly TestResult[] => {
  const others = kept.filter(({ runId, outcome }) => runId !== returned || outcome !== "passed");
  return folded([...others, ...awaiting], chained);
};
