// Where one test case stands on one build: a failure or a test not run stays until a later run closes it (2(1)①, 2(3)).
import type { Day } from "../calendar/day";
import type { ResultOutcome, TestCase, TestResult } from "../projects/state";

/** What the results of one case on one build amount to. */
export interface CaseStanding {
  /** The first run that passed every stage of the chain after all that spoke against it; null: there is none. */
  readonly passedOn: Day | null;
  /** By stage, what speaks against it and no such run has closed: the last failure, else the last not run. */
  readonly open: ReadonlyMap<string, TestResult>;
  /** Whether any open result is a failure; a later "not run" does not take a failure away. */
  readonly failed: boolean;
}

/** A place for what is said of a case while the project has no chain: it can be open, never passed. */
const NO_STAGE = "";

const passes = (outcome: ResultOutcome): boolean => outcome === "passed";

/**
 * The stages that a result speaks of. A result without a stage: a pass speaks of the stages that its case
 * lists, anything else of every stage asked about, so that a gap in a case's list never hides a failure.
 */
export function stagesSpokenOf(
  result: TestResult,
  testCase: TestCase,
  chain: readonly string[],
): readonly string[] {
  if (result.stageId !== null) return [result.stageId];
  return passes(result.outcome) ? testCase.stageIds : chain;
}

/**
 * Where a full-chain case stands, from its results on one build in the order of entry.
 *
 * Within one run the later word on a stage counts. A run passes when its word on every stage of `chain` is
 * "passed" and no word of another run against a stage came after it; passes of several runs never add up.
 * Whatever speaks against the case and is not closed so stays open. Blocked speaks against it as not run does.
 */
export function standingOf(
  testCase: TestCase,
  results: readonly TestResult[],
  chain: readonly string[],
): CaseStanding {
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
  const days = [...runs.values()].flatMap((run) => dayPassed(run, stages, against) ?? []).sort();
  const passedOn = days[0] ?? null;
  if (passedOn !== null) return { passedOn, open: new Map(), failed: false };
  return { passedOn, open: new Map([...against, ...failures]), failed: failures.size > 0 };
}

function keepLater(kept: Map<string, TestResult>, stage: string, result: TestResult): void {
  const known = kept.get(stage);
  if (known === undefined || known.sequence < result.sequence) kept.set(stage, result);
}

function dayPassed(
  run: ReadonlyMap<string, TestResult>,
  stages: readonly string[],
  against: ReadonlyMap<string, TestResult>,
): Day | null {
  let day: Day | null = null;
  for (const stage of stages) {
    const result = run.get(stage);
    if (stage === NO_STAGE || result === undefined || !passes(result.outcome)) return null;
    const contrary = against.get(stage);
    if (contrary !== undefined && contrary.sequence > result.sequence) return null;
    if (day === null || result.ranOn > day) day = result.ranOn;
  }
  return day;
}
