// Where one test case stands on one build: a failure or a test not run stays until a later run closes it (2(1)①, 2(3)).
import { compareDated, type Dated, latestOf } from "../calendar/dated";
import type { ResultOutcome, TestCase, TestResult } from "../projects/state";

/** What the results of one case on one build amount to. */
export interface CaseStanding {
  /** When the first run passed every stage with no later result against any; null: there is no such run. */
  readonly passedOn: Dated | null;
  /** When the last such run did; null: there is none. */
  readonly lastPassedOn: Dated | null;
  /** By stage, the result against it that no such run has closed: the last failure, else the last not run. */
  readonly open: ReadonlyMap<string, TestResult>;
  /** Whether any open result is a failure; a later "not run" does not take a failure away. */
  readonly failed: boolean;
}

/** Stands for the stage while the project has no chain: a case can be open there, and no pass is about it. */
const NO_STAGE = "";

const passes = (outcome: ResultOutcome): boolean => outcome === "passed";

/**
 * The stages that a result covers. If it names no stage, a pass covers the stages that its case lists, and any
 * other outcome covers every stage of `chain`, so that a gap in a case's list never hides a failure.
 */
export function stagesSpokenOf(
  result: TestResult,
  testCase: TestCase,
  chain: readonly string[],
): readonly string[] {
  if (result.stageId !== null) return [result.stageId];
  return passes(result.outcome) ? testCase.stageIds : chain;
}

/** The results of a case: the last one of each run for each stage, and over all runs the last against each stage. */
interface Said {
  readonly stages: readonly string[];
  readonly runs: ReadonlyMap<string, ReadonlyMap<string, TestResult>>;
  readonly against: ReadonlyMap<string, TestResult>;
  readonly failures: ReadonlyMap<string, TestResult>;
}

function saidOf(
  testCase: TestCase,
  results: readonly TestResult[],
  chain: readonly string[],
): Said {
  const stages = chain.length === 0 ? [NO_STAGE] : chain;
  const asked = new Set(stages);
  const runs = new Map<string, Map<string, TestResult>>();
  for (const result of results) {
    const run = runs.get(result.runId) ?? new Map<string, TestResult>();
    runs.set(result.runId, run);
    for (const stage of stagesSpokenOf(result, testCase, stages)) {
      if (asked.has(stage)) run.set(stage, result);
    }
  }
  const against = new Map<string, TestResult>();
  const failures = new Map<string, TestResult>();
  for (const run of runs.values()) {
    for (const [stage, result] of run) {
      if (passes(result.outcome)) continue;
      keepLater(against, stage, result);
      if (result.outcome === "failed") keepLater(failures, stage, result);
    }
  }
  return { stages, runs, against, failures };
}

/** A run that passed every stage, with no later result against any of them. */
interface WholeRun {
  readonly runId: string;
  /** When the last of its stages passed. */
  readonly on: Dated;
}

/** The first and the last whole run. They are the same if there is only one. */
interface WholeRuns {
  readonly first: WholeRun;
  readonly last: WholeRun;
}

/** The earliest and the latest whole run; of the same time, the one entered first. null: there is none. */
function wholeOf({ stages, runs, against }: Said): WholeRuns | null {
  let whole: WholeRuns | null = null;
  for (const [runId, results] of runs) {
    const on = whenPassed(results, stages, against);
    if (on === null) continue;
    const run: WholeRun = { runId, on };
    const known: WholeRuns = whole ?? { first: run, last: run };
    whole = {
      first: compareDated(on, known.first.on) < 0 ? run : known.first,
      last: compareDated(on, known.last.on) > 0 ? run : known.last,
    };
  }
  return whole;
}

/** The runs that passed by the rules of {@link standingOf}; results in the order of entry. null: there is none. */
export const wholeRunsOf = (
  testCase: TestCase,
  results: readonly TestResult[],
  chain: readonly string[],
): WholeRuns | null => wholeOf(saidOf(testCase, results, chain));

/**
 * Where a full-chain case stands, from its results on one build in the order of entry.
 *
 * Within one run the later result for a stage counts. A run passes when its result for every stage of `chain` is
 * "passed" and no other run has a later result against a stage; passes of several runs never add up. A result
 * against the case stays open until such a run closes it. Blocked counts against the case as not run does.
 */
export function standingOf(
  testCase: TestCase,
  results: readonly TestResult[],
  chain: readonly string[],
): CaseStanding {
  const said = saidOf(testCase, results, chain);
  const whole = wholeOf(said);
  if (whole !== null) {
    const { first, last } = whole;
    return { passedOn: first.on, lastPassedOn: last.on, open: new Map(), failed: false };
  }
  const { against, failures } = said;
  return {
    passedOn: null,
    lastPassedOn: null,
    open: new Map([...against, ...failures]),
    failed: failures.size > 0,
  };
}

function keepLater(kept: Map<string, TestResult>, stage: string, result: TestResult): void {
  const known = kept.get(stage);
  if (known === undefined || known.sequence < result.sequence) kept.set(stage, result);
}

function whenPassed(
  run: ReadonlyMap<string, TestResult>,
  stages: readonly string[],
  against: ReadonlyMap<string, TestResult>,
): Dated | null {
  let passed: Dated | null = null;
  for (const stage of stages) {
    const result = run.get(stage);
    if (result === undefined || !passes(result.outcome)) return null;
    const contrary = against.get(stage);
    if (contrary !== undefined && contrary.sequence > result.sequence) return null;
    passed = passed === null ? result.ranOn : latestOf(passed, result.ranOn);
  }
  return passed;
}
