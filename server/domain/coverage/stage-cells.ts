// Per stage and platform, what was tested and how far: passing in parts is not passing the chain (2(1)①, 3(1)).
import type { Dated } from "../calendar/dated";
import type { Day } from "../calendar/day";
import type {
  CaseKind,
  Distribution,
  Environment,
  ProjectState,
  Stage,
  TestResult,
  Verdict,
} from "../projects/state";
import {
  buildKey,
  casesById,
  groupBy,
  inChainOrder,
  resultsByBuild,
} from "../projects/state-index";
import { stagesSpokenOf } from "./case-standing";
import { chainOf, fullChainStandings, type Tested, verdictOf } from "./verdict";

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
  readonly last: { readonly on: Dated; readonly kind: CaseKind } | null;
}

/** A cell and its days, from `from` up to but not including `until`; null or absent: no limit on that side. */
export interface CellSpan extends StageCell {
  readonly from?: Day | null;
  readonly until?: Day | null;
}

/** The cells that hold on a day, one for each stage. */
export const cellsOn = (spans: readonly CellSpan[], day: Day): readonly StageCell[] =>
  spans
    .filter(({ from = null, until = null }) => {
      const begun = from === null || from <= day;
      return begun && (until === null || day < until);
    })
    .map(({ stageId, state, last }) => ({ stageId, state, last }));

/** A result for one stage on one build, with the kind of its case. */
interface Spoken {
  readonly result: TestResult;
  readonly kind: CaseKind;
}

/**
 * The cells of a distribution on all days, stage by stage in the order of the chain. The first row that fits decides:
 *
 * | what is on record about the stage | cell |
 * |---|---|
 * | it does not apply to the platform | `not_applicable` – |
 * | a test of any kind failed, and no later pass closes it | `failed` × |
 * | the distribution is verified | `passed_full` ○ |
 * | the distribution would be verified if a vendor's report were confirmed | `reported` … |
 * | a test of any kind passed, but the chain as a whole did not | `passed_part` △ |
 * | the last result is blocked: somebody tried and could not | `blocked` × |
 * | the last result is not run (or skipped) | `not_run` × |
 * | nothing, and no environment that is ready by that day reaches it | `no_environment` □ |
 * | nothing | `no_record` ？ |
 *
 * Edge cases. ○ needs a verified verdict, so a run that broke off leaves △ on the stages before the break. A
 * failure in a partial test is closed by a later pass of the same case or by a later full-chain run; a failure
 * of the full chain only by a whole run. △ comes before × not run, because △ already says that the chain has
 * not passed. × comes before □, because it is known that the test was not run, whatever the reason. If it is
 * unknown whether an environment reaches a stage, the cell is ？, not □. A pass whose report was returned does
 * not count.
 */
export function stageCells(
  state: Tested & Pick<ProjectState, "environments">,
  distribution: Distribution,
): readonly CellSpan[] {
  const spoken = spokenByStage(state, distribution);
  const open = new Set(
    fullChainStandings(state, distribution).flatMap((standing) =>
      [...standing.open.values()].map((result) => result.id),
    ),
  );
  const { verdict } = verdictOf(state, distribution);
  const reached = reachedOn(state.environments, distribution.platformId);
  return inChainOrder(state.stages).flatMap((stage): readonly CellSpan[] => {
    if (stage.notFor?.includes(distribution.platformId) === true)
      return [{ stageId: stage.id, state: "not_applicable", last: null }];
    const said = cellOf(stage, spoken.get(stage.id) ?? [], { open, verdict });
    return said === null ? silentCells(stage, reached.get(stage.id) ?? []) : [said];
  });
}

/** The cells of a stage without results: ？ on the days on which an environment reaches it, else □. */
function silentCells({ id: stageId }: Stage, reached: readonly Reach[]): readonly CellSpan[] {
  const none = { stageId, state: "no_environment", last: null } as const;
  const ends = [null, ...reached.map(({ until }) => until)];
  return [
    ...reached.flatMap(({ from, until }, place): readonly CellSpan[] => [
      { ...none, from: ends[place] ?? null, until: from },
      { stageId, state: "no_record", last: null, from, until },
    ]),
    ...(ends.at(-1) === null && reached.length > 0 ? [] : [{ ...none, from: ends.at(-1) ?? null }]),
  ];
}

/** The cell of a stage from its results; null: it has none. */
function cellOf(
  stage: Stage,
  spoken: readonly Spoken[],
  known: {
    readonly open: ReadonlySet<string>;
    readonly verdict: Verdict;
  },
): StageCell | null {
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
  if (known.verdict === "reported") return cell("reported", whole);
  if (passed.length > 0) return cell("passed_part", passed.at(-1));
  const last = spoken.at(-1);
  if (last === undefined) return null;
  return cell(last.result.outcome === "blocked" ? "blocked" : "not_run", last);
}

/** The last open failure. In a full-chain case the case's standing decides; in another case a later pass closes it. */
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

function spokenByStage(state: Tested, distribution: Distribution): Map<string, Spoken[]> {
  const cases = casesById(state.cases);
  const chain = chainOf(state, distribution.platformId);
  const pairs = (resultsByBuild(state.standings).get(buildKey(distribution)) ?? []).flatMap(
    (result) => {
      const testCase = cases.get(result.caseId);
      if (testCase === undefined) return [];
      if (result.outcome === "passed" && result.backing === "returned") return [];
      if (testCase.platformId !== null && testCase.platformId !== distribution.platformId)
        return [];
      const asked = testCase.kind === "full_chain" ? chain : testCase.stageIds;
      return stagesSpokenOf(result, testCase, asked).map((stageId) => ({
        stageId,
        spoken: { result, kind: testCase.kind },
      }));
    },
  );
  return new Map(
    [...groupBy(pairs, (pair) => pair.stageId)].map(([stageId, group]) => [
      stageId,
      group.map((pair) => pair.spoken),
    ]),
  );
}

/** The days on which a stage is reached, from `from` up to but not including `until` (null: no end). */
export interface Reach {
  readonly from: Day;
  readonly until: Day | null;
}

const endsLater = (a: Day | null, b: Day | null): Day | null => {
  if (a === null || b === null) return null;
  return a < b ? b : a;
};

/** The spans in order of time, with those that touch or overlap merged. */
function joined(spans: readonly Reach[]): readonly Reach[] {
  const whole: Reach[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last === undefined || (last.until !== null && last.until < span.from)) whole.push(span);
    else whole[whole.length - 1] = { from: last.from, until: endsLater(last.until, span.until) };
  }
  return whole;
}

/**
 * By stage, the days on which an environment that lists it for the platform, with whatever truth, is ready and not broken.
 * null: on any platform.
 */
export function reachedOn(
  environments: readonly Environment[],
  on: string | null,
): ReadonlyMap<string, readonly Reach[]> {
  const spans = environments.flatMap(({ readyOn, brokenOn = null, reaches }) =>
    readyOn === null || (brokenOn !== null && brokenOn <= readyOn)
      ? []
      : reaches
          .filter(
            ({ platformId = null }) => on === null || platformId === null || platformId === on,
          )
          .map(({ stageId }) => ({ stageId, span: { from: readyOn, until: brokenOn } })),
  );
  return new Map(
    [...groupBy(spans, ({ stageId }) => stageId)].map(([stageId, group]) => [
      stageId,
      joined(group.map(({ span }) => span)),
    ]),
  );
}
