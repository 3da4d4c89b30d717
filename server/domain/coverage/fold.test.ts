import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day";
import type { Backing, ProjectState, TestResult } from "../projects/state";
import { dated, day, drawn, resultOf, STAGES } from "../projects/state.fixture";
import { folded, withConfirmed, withoutReturned } from "./fold";
import { stageCells } from "./stage-cells";
import { verdictOf } from "./verdict";

const STATE = drawn("Android 1.1.4 ？ 2020-10-02", {
  cases: [
    { id: "chain", kind: "full_chain", platformId: null, stageIds: STAGES },
    { id: "second", kind: "full_chain", platformId: "Android", stageIds: STAGES },
    { id: "unit", kind: "unit", platformId: null, stageIds: ["s4", "s5"] },
  ],
});

interface Run {
  readonly caseId: string;
  /** The outcome of each stage, with a dot for none. A single letter is about the case as a whole. */
  readonly picture: string;
  readonly after: number;
  /** The time of day, as it stands after the day; "": it is not known. */
  readonly time?: string;
  readonly reported: boolean;
}

const OUTCOMES = { P: "passed", F: "failed", B: "blocked", N: "not_run" } as const;
const outcomeOf = (letter: string) =>
  Object.entries(OUTCOMES).find(([known]) => known === letter)?.[1];

/** The results of the n-th run, which are entered together. */
function resultsOf(
  { caseId, picture, after, time = "", reported }: Run,
  nth: number,
): readonly TestResult[] {
  const stages = picture.length === 1 ? [null] : STAGES;
  return stages.flatMap((stageId, place) => {
    const outcome = outcomeOf(picture[place] ?? "");
    if (outcome === undefined) return [];
    const sequence = nth * 10 + place;
    const common = { caseId, stageId, sequence, runId: `run ${nth}` };
    const backing: Backing = reported ? "awaiting" : "confirmed";
    const ranOn = dated(`${addDays(day("2020-10-01"), after)}${time}`);
    return [resultOf("Android 1.1.4", outcome, { ...common, backing, ranOn })];
  });
}

const letter = fc.constantFrom("P", "P", "P", "P", "F", "B", "N", ".");
const aRun: fc.Arbitrary<Run> = fc.record({
  caseId: fc.constantFrom("chain", "chain", "second", "unit"),
  picture: fc.oneof(
    fc.constantFrom("PPPPPP", "PPPPPP", "P", "P", "N", "F"),
    fc.array(letter, { minLength: 6, maxLength: 6 }).map((letters) => letters.join("")),
  ),
  after: fc.integer({ min: 0, max: 5 }),
  time: fc.constantFrom("", "T09:00", "T21:00"),
  reported: fc.boolean(),
});

/** Runs in the order of entry. After some of them, a report of an earlier run is answered. */
const aHistory = fc.array(
  fc.record({
    run: aRun,
    answer: fc.option(
      fc.record({ of: fc.nat(), verdict: fc.constantFrom("confirmed", "returned") }),
    ),
  }),
  { maxLength: 14 },
);

const tested = (standings: readonly TestResult[]): ProjectState => ({ ...STATE, standings });

/** The state of a distribution according to these results. */
const told = (standings: readonly TestResult[]) =>
  STATE.distributions.map((distribution) => ({
    verdict: verdictOf(tested(standings), distribution),
    cells: stageCells(tested(standings), distribution),
  }));

const idsOf = (results: readonly TestResult[]) => results.map(({ id }) => id).sort();

describe("the folded standing of results", () => {
  it("after any runs and answers, the standing gives the same verdict as all results and equals folding them at once", () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        let all: readonly TestResult[] = [];
        let kept: readonly TestResult[] = [];
        for (const [nth, { run, answer }] of history.entries()) {
          const results = resultsOf(run, nth + 1);
          all = [...all, ...results];
          kept = folded([...kept, ...results], STATE);
          const open = [...new Set(all.filter(({ backing }) => backing === "awaiting"))];
          const runId = answer && open[answer.of % Math.max(1, open.length)]?.runId;
          if (answer && runId) {
            all = all.map((each) =>
              each.runId === runId ? { ...each, backing: answer.verdict } : each,
            );
            const own = all.filter((each) => each.runId === runId);
            const cases = new Set(own.map(({ caseId }) => caseId));
            const awaiting = all.filter(
              ({ backing, caseId }) => backing === "awaiting" && cases.has(caseId),
            );
            kept =
              answer.verdict === "confirmed"
                ? withConfirmed(kept, own, STATE)
                : withoutReturned(kept, runId, awaiting, STATE);
          }
          expect(told(kept)).toEqual(told(all));
          expect(idsOf(kept)).toEqual(idsOf(folded(all, STATE)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("the standing does not grow with the number of runs that are fully answered", () => {
    const runs = (times: number) =>
      Array.from({ length: times }, (_, nth) =>
        resultsOf(
          {
            caseId: "chain",
            picture: ["PPPPPP", "PPFPPP", "PPPBNN"][nth % 3] ?? "",
            after: nth % 5,
            reported: false,
          },
          nth + 1,
        ),
      ).flat();
    expect(folded(runs(600), STATE).length).toBeLessThanOrEqual(folded(runs(30), STATE).length);
  });

  /** The runs of which the standing keeps results, from whole runs of the day and backing given. */
  const keptRuns = (...runs: readonly (readonly [after: number, reported: boolean])[]) => {
    const results = runs.flatMap(([after, reported], nth) =>
      resultsOf({ caseId: "chain", picture: "PPPPPP", after, reported }, nth + 1),
    );
    return [...new Set(folded(results, STATE).map(({ runId }) => runId))].sort().join(" ");
  };

  it("the standing keeps the first, the last and the last entered of the whole runs", () => {
    expect(keptRuns([1, false], [0, false], [3, false], [2, false], [2, false])).toBe(
      "run 2 run 3 run 5",
    );
  });

  it("the standing keeps these runs once counting confirmed passes only and once counting every report", () => {
    expect(
      keptRuns(
        [0, true],
        [1, false],
        [2, false],
        [3, false],
        [5, true],
        [4, true],
        [2, false],
        [2, true],
      ),
    ).toBe("run 1 run 2 run 4 run 5 run 7 run 8");
  });

  it("the standing of another test keeps only the last pass, not the first", () => {
    const results = [1, 2, 3].flatMap((nth) =>
      resultsOf({ caseId: "unit", picture: "PPPPPP", after: nth, reported: false }, nth),
    );
    expect([...new Set(folded(results, STATE).map(({ runId }) => runId))]).toEqual(["run 3"]);
  });

  it("the standing keeps the failure of the latest day for each stage", () => {
    const results = [
      ...resultsOf({ caseId: "chain", picture: "F..F..", after: 4, reported: false }, 1),
      ...resultsOf({ caseId: "chain", picture: "F..F..", after: 2, reported: false }, 2),
      ...resultsOf({ caseId: "chain", picture: "F..F..", after: 3, reported: false }, 3),
    ];
    expect(idsOf(folded(results, STATE))).toEqual(
      idsOf(results.filter(({ runId }) => runId !== "run 2")),
    );
  });

  it("the standing does not depend on the order of the rows, also where a result corrects one of its run", () => {
    const first = resultsOf({ caseId: "chain", picture: "PPFPPP", after: 0, reported: false }, 1);
    const corrected = first
      .slice(2, 3)
      .map((result) => ({ ...result, id: "corrected", outcome: "passed" as const, sequence: 19 }));
    const later = resultsOf({ caseId: "chain", picture: "N.....", after: 1, reported: false }, 2);
    const rows = [...first, ...corrected, ...later];
    const whole = folded(rows, STATE);
    expect(whole.map(({ outcome }) => outcome)).not.toContain("failed");
    expect(idsOf(folded(rows.toReversed(), STATE))).toEqual(idsOf(whole));
    expect(told(folded(rows.toReversed(), STATE))).toEqual(told(whole));
  });

  it("the standing keeps the result entered last, also if it corrects a run that came before another", () => {
    const notRun = (runId: string, sequence: number) =>
      resultOf("Android 1.1.4", "not_run", { runId, sequence, id: `${runId} ${sequence}` });
    const results = [notRun("a", 1), notRun("b", 2), notRun("a", 3)];
    expect(idsOf(folded(results, STATE))).toEqual(["a 3"]);
  });

  it("a result against a build counts whoever reported it, and one of an unknown case counts for nothing", () => {
    const failed = resultsOf({ caseId: "chain", picture: "F", after: 0, reported: true }, 1);
    expect(folded(failed, STATE).map(({ backing }) => backing)).toEqual(["confirmed"]);
    expect(folded([resultOf("Android 1.1.4", "failed", { caseId: "gone" })], STATE)).toEqual([]);
  });

  it("the standing keeps a failure beside the run that closes it", () => {
    const results = [
      ...resultsOf({ caseId: "chain", picture: "F", after: 0, reported: false }, 1),
      ...resultsOf({ caseId: "chain", picture: "P", after: 1, reported: false }, 2),
    ];
    expect(folded(results, STATE).map(({ outcome }) => outcome)).toEqual(["failed", "passed"]);
  });
});
