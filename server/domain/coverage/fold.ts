// Of all that was said of a case on a build, the results that can still decide something: what is kept of them costs the same after many as after few (2(3)).
import type { ProjectState, TestCase, TestResult } from "../projects/state";
import { buildKey, casesById, compareText, groupBy } from "../projects/state-index";
import { firstWhole } from "./case-standing";
import { chainOf } from "./verdict";

/** What folding needs to know: the chain and the cases, on which it rests whether a run is whole. */
export type Chained = Pick<ProjectState, "stages" | "cases">;

/**
 * The results that can still decide a verdict, a cell or the day of the last failure. Of one case on one build these are,
 * for each stage that was named and for those of which none was:
 * - the failure entered last and the one of the latest day, the last "not run" and the last "blocked";
 * - the last pass that counts, and the last that awaits an answer where it came after that;
 * - of a full-chain case, the passes of the first whole run that nothing later speaks against: of those that count, and
 *   of those that would if every report were confirmed.
 *
 * A pass whose report was returned is none; what speaks against a build counts whoever says it. Folding what was folded with what is new gives what folding everything does,
 * as long as the results of a run come together; a run within itself may correct a word. What would count again after a
 * return is not among them: see {@link withoutReturned}.
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
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const testCase = known.get(first?.caseId ?? "");
    if (first === undefined || testCase === undefined) return [];
    return foldedCase(group, testCase, chainOf({ stages }, first.platformId));
  });
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
  const passes = said.filter(({ outcome }) => outcome === "passed");
  const confirmed = passes.filter(({ backing }) => backing === "confirmed");
  const kept = [
    ...lastOfEach(
      said.filter(({ outcome }) => outcome !== "passed"),
      ({ stageId, outcome }) => `${stageId}|${outcome}`,
    ),
    ...lastOfEach(confirmed, ({ stageId }) => `${stageId}`),
    // The last of all: one that counts, or one that awaits an answer after it.
    ...lastOfEach(passes, ({ stageId }) => `${stageId}`),
    ...lastOfEach(
      failures.toSorted((a, b) => compareText(a.ranOn, b.ranOn)),
      ({ stageId }) => `${stageId}`,
    ),
    ...(testCase.kind === "full_chain" ? wholeRuns(said, testCase, chain) : []),
  ];
  return [...new Map(kept.map((result) => [result.id, result])).values()];
}

/** Of the rows with the same key the last. */
const lastOfEach = (
  rows: readonly TestResult[],
  keyOf: (row: TestResult) => string,
): TestResult[] => [...new Map(rows.map((row) => [keyOf(row), row])).values()];

/** The passes of the first whole run of those that count, and of those that would with every report. */
function wholeRuns(
  said: readonly TestResult[],
  testCase: TestCase,
  chain: readonly string[],
): readonly TestResult[] {
  const confirmed = said.filter(
    ({ outcome, backing }) => outcome !== "passed" || backing === "confirmed",
  );
  const runs = new Set(
    [confirmed, said].flatMap((results) => firstWhole(testCase, results, chain)?.runId ?? []),
  );
  return said.filter(({ runId, outcome }) => outcome === "passed" && runs.has(runId));
}

/** What is kept once a report is confirmed; `run`: everything that was said in it. */
export const withConfirmed = (
  kept: readonly TestResult[],
  run: readonly TestResult[],
  chained: Chained,
): readonly TestResult[] => {
  const ids = new Set(run.map(({ id }) => id));
  const others = kept.filter(({ id }) => !ids.has(id));
  return folded(
    [...others, ...run.map((each) => ({ ...each, backing: "confirmed" as const }))],
    chained,
  );
};

/**
 * What is kept once a report is returned: its passes are none. `awaiting`: what was said of the same cases on the build
 * in the other reports that await an answer, of which one may come before the others now.
 */
export const withoutReturned = (
  kept: readonly TestResult[],
  returned: string,
  awaiting: readonly TestResult[],
  chained: Chained,
): readonly TestResult[] => {
  const others = kept.filter(({ runId, outcome }) => runId !== returned || outcome !== "passed");
  const ids = new Set(others.map(({ id }) => id));
  return folded([...others, ...awaiting.filter(({ id }) => !ids.has(id))], chained);
};
