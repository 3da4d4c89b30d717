// Per stage and platform, what was tested and how far: passing in parts is not passing the chain (2(1)①, 3(1)).
import type { Day } from "../calendar/day";
import type { CaseKind, Distribution, ProjectState, Stage, TestResult } from "../projects/state";
import { buildKey, groupBy, indexOf } from "../projects/state-index";
import { stagesSpokenOf } from "./case-standing";
import { chainOf, fullChainStandings, type Verdict, verdictOf } from "./verdict";

/** ○ · △ · × not run · × failed · × blocked · □ · – · ？, each with its own word. */
export type StageCellState =
  | "passed_full"
  | "reported"
  | "passed_part"
  | "not_run"
  | "failed"
  | "blocked"
  | "no_environment"
  | "not_applicable"
  | "no_record";

export interface StageCell {
  readonly stageId: string;
  readonly state: StageCellState;
  /** The last result that the state rests on; null where no result does (□, –, ？). */
  readonly last: { readonly on: Day; readonly kind: CaseKind } | null;
}

/** What is known of one stage on one build. */
interface Spoken {
  readonly result: TestResult;
  readonly kind: CaseKind;
}

/**
 * The cells of a distribution, one for each stage, in the order of the chain. The first line that fits decides:
 *
 * | what is on record of the stage | cell |
 * |---|---|
 * | it does not apply to the platform | `not_applicable` – |
 * | a test of any kind failed, and nothing that passed later closes it | `failed` × |
 * | the distribution is verified | `passed_full` ○ |
 * | the distribution is verified but for the confirmation of a vendor's report | `reported` … |
 * | some test of any kind passed there, but the chain as a whole did not | `passed_part` △ |
 * | the last word is blocked: somebody tried and could not | `blocked` × |
 * | the last word is not run (or skipped) | `not_run` × |
 * | nothing, and no environment that is ready on `today` reaches it | `no_environment` □ |
 * | nothing | `no_record` ？ |
 *
 * Corners. ○ stands only where the verdict is verified, so a run that broke off leaves △ on the stages before
 * the break. A failure in a part is closed by a later pass of the same case or by a later full-chain run; a
 * failure of the full chain only by a whole run. △ goes before × not run: it says itself that the chain has
 * not passed. × goes before □: that a test was not run is known, whatever the reason. An environment whose
 * reach of a stage is unknown is no proof that there is none: the cell is ？, not □. A pass whose report was
 * returned says nothing.
 */
export function stageCells(
  state: ProjectState,
  distribution: Distribution,
  today: Day,
): readonly StageCell[] {
  const spoken = spokenByStage(state, distribution);
  const open = new Set(
    fullChainStandings(state, distribution)
      .filter((standing) => standing.failed)
      .flatMap((standing) => [...standing.open.values()].map((result) => result.id)),
  );
  const { verdict } = verdictOf(state, distribution);
  const reached = stagesReached(state, today);
  return indexOf(state).chain.map((stage) => {
    if (stage.notFor?.includes(distribution.platformId) === true) {
      return { stageId: stage.id, state: "not_applicable", last: null };
    }
    return cellOf(stage, spoken.get(stage.id) ?? [], { open, verdict, reached });
  });
}

function cellOf(
  stage: Stage,
  spoken: readonly Spoken[],
  known: {
    readonly open: ReadonlySet<string>;
    readonly verdict: Verdict;
    readonly reached: ReadonlySet<string>;
  },
): StageCell {
  const cell = (state: StageCellState, from: Spoken | undefined): StageCell => ({
    stageId: stage.id,
    state,
    last: from === undefined ? null : { on: from.result.ranOn, kind: from.kind },
  });
  const failure = lastFailure(spoken, known);
  if (failure !== undefined) return cell("failed", failure);
  const passed = spoken.filter((one) => one.result.outcome === "passed");
  const whole = passed.findLast((one) => one.kind === "full_chain");
  if (known.verdict === "verified") return cell("passed_full", whole);
  if (known.verdict === "reported" && whole !== undefined) return cell("reported", whole);
  if (passed.length > 0) return cell("passed_part", passed.at(-1));
  const last = spoken.at(-1);
  if (last !== undefined)
    return cell(last.result.outcome === "blocked" ? "blocked" : "not_run", last);
  return cell(known.reached.has(stage.id) ? "no_record" : "no_environment", undefined);
}

/** The last failure that still stands: of the full chain by its standing, of a part until a later pass. */
function lastFailure(
  spoken: readonly Spoken[],
  known: { readonly open: ReadonlySet<string>; readonly verdict: Verdict },
): Spoken | undefined {
  const passedCases = new Set<string>();
  let passedWhole = false;
  for (const one of [...spoken].reverse()) {
    const { result, kind } = one;
    if (result.outcome === "passed") {
      passedCases.add(result.caseId);
      passedWhole ||= known.verdict === "verified" && kind === "full_chain";
    }
    if (result.outcome !== "failed") continue;
    if (
      kind === "full_chain"
        ? known.open.has(result.id)
        : !passedWhole && !passedCases.has(result.caseId)
    ) {
      return one;
    }
  }
  return undefined;
}

function spokenByStage(state: ProjectState, distribution: Distribution): Map<string, Spoken[]> {
  const index = indexOf(state);
  const chain = chainOf(state, distribution.platformId);
  const pairs = (index.results.get(buildKey(distribution)) ?? []).flatMap((result) => {
    const testCase = index.cases.get(result.caseId);
    if (testCase === undefined) return [];
    if (result.outcome === "passed" && result.backing === "returned") return [];
    if (testCase.platformId !== null && testCase.platformId !== distribution.platformId) return [];
    const asked = testCase.kind === "full_chain" ? chain : testCase.stageIds;
    return stagesSpokenOf(result, testCase, asked).map((stageId) => ({
      stageId,
      spoken: { result, kind: testCase.kind },
    }));
  });
  return new Map(
    [...groupBy(pairs, (pair) => pair.stageId)].map(([stageId, group]) => [
      stageId,
      group.map((pair) => pair.spoken),
    ]),
  );
}

/** The stages that some environment ready on the day is said to reach, in whatever way. */
function stagesReached(state: ProjectState, today: Day): ReadonlySet<string> {
  return new Set(
    state.environments
      .filter((environment) => environment.readyOn !== null && environment.readyOn <= today)
      .flatMap((environment) => environment.reaches.map((reach) => reach.stageId)),
  );
}
