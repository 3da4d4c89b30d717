import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResultOutcome, TestResult } from "../projects/state";
import { day, drawn, resultOf, STAGES } from "../projects/state.fixture";
import { cellsOn, reachedOn, stageCells } from "./stage-cells";
import { verdictOf } from "./verdict";

const OUTCOMES: Readonly<Record<string, ResultOutcome>> = {
  P: "passed",
  F: "failed",
  B: "blocked",
  N: "not_run",
};

const BACKINGS = ["awaiting", "returned"] as const;

/**
 * Runs of one build drawn as text, in the order of entry: "PPPPPP" is a run with an outcome for each stage, "PPP..."
 * has no outcome for three stages, "N*" says "not run" of the case as a whole, "unit:P....." is a run of a unit test,
 * and "awaiting PPPPPP" is a run that a vendor reported and nobody has confirmed.
 */
function runs(...pictures: string[]): readonly TestResult[] {
  let sequence = 0;
  return pictures.flatMap((picture, run) => {
    const [drawing = "", said] = picture.split(" ").reverse();
    const [kind, letters] = drawing.includes(":") ? drawing.split(":") : ["chain", drawing];
    const backing = BACKINGS.find((each) => each === said) ?? "confirmed";
    const common: Partial<TestResult> = {
      backing,
      caseId: kind ?? "",
      runId: `run ${run}`,
      ranOn: day(`2020-10-0${run + 1}`),
    };
    const stages = letters?.endsWith("*") ? [null] : STAGES;
    return stages.flatMap((stageId, place) => {
      const outcome = OUTCOMES[letters?.[place] ?? ""];
      if (outcome === undefined) return [];
      sequence += 1;
      return [resultOf("Android 1.1.4", outcome, { ...common, stageId, sequence })];
    });
  });
}

const cases = [
  { id: "chain", kind: "full_chain", platformId: null, stageIds: STAGES },
  { id: "chain-ios", kind: "full_chain", platformId: "iOS", stageIds: STAGES },
  { id: "unit", kind: "unit", platformId: null, stageIds: ["s4"] },
  { id: "integration", kind: "integration", platformId: null, stageIds: ["s4", "s5"] },
  { id: "unit-android", kind: "unit", platformId: "Android", stageIds: ["s5"] },
] as const;

function built(...pictures: string[]) {
  const state = drawn("Android 1.1.4 ？ 2020-10-02", { cases, standings: runs(...pictures) });
  const [distribution] = state.distributions;
  if (distribution === undefined) throw new Error("nothing drawn");
  return { state, distribution };
}

const CELLS = {
  passed_full: "○",
  reported: "…",
  passed_part: "△",
  not_run: "×",
  failed: "！",
  blocked: "止",
  no_environment: "□",
  not_applicable: "–",
  no_record: "？",
} as const;

describe("the verdict and cells of a distribution on 2020-10-02, with all stages in a ready environment", () => {
  const environments = [
    {
      id: "e",
      readyOn: day("2020-10-01"),
      reaches: STAGES.map((stageId) => ({ stageId, truth: "real" as const })),
    },
  ];
  it.each([
    // runs in the order of entry, one per day from 10-01, verdict, cells
    [[], "no_record", "？？？？？？"],
    [["P*"], "verified before 2020-10-01", "○○○○○○"],
    [["PPPPPP"], "verified before 2020-10-01", "○○○○○○"],
    [["N*"], "not_run", "××××××"],
    [["B*"], "not_run", "止止止止止止"],
    [["F*"], "failed", "！！！！！！"],
    [["PPP..."], "no_record", "△△△？？？"],
    [["PPP...", "...PPP"], "no_record", "△△△△△△"],
    [["PPPFBB"], "failed", "△△△！止止"],
    [["PPPPPN"], "not_run", "△△△△△×"],
    [["N*", "PPPPPP"], "verified same_day 2020-10-02", "○○○○○○"],
    [["N*", "unit:P*", "P*"], "verified after 2020-10-03", "○○○○○○"],
    [["P*", "N*"], "not_run", "△△△△△△"],
    [["P*", "...F.."], "failed", "△△△！△△"],
    [["PPPFPP", "...P.."], "failed", "△△△！△△"],
    [["PPPFPP", "PPPPPP"], "verified same_day 2020-10-02", "○○○○○○"],
    [["F*", "N*"], "failed", "！！！！！！"],
    [["P*", "P*"], "verified before 2020-10-01", "○○○○○○"],
    [["unit:P*"], "no_record", "？？？△？？"],
    [["unit:P*", "N*"], "not_run", "×××△××"],
    [["unit:F*", "unit:P*"], "no_record", "？？？△？？"],
    [["unit:F*"], "no_record", "？？？！？？"],
    [["unit:F*", "P*"], "verified same_day 2020-10-02", "○○○○○○"],
    [["P*", "unit:F*"], "verified before 2020-10-01", "○○○！○○"],
    [["unit:F*", "PPPP.."], "no_record", "△△△！？？"],
    [["P*", "unit:F*", "integration:P*"], "verified before 2020-10-01", "○○○！○○"],
    [["unit-android:P*"], "no_record", "？？？？△？"],
    [["gone:F*"], "no_record", "？？？？？？"],
    [["chain-ios:P*"], "no_record", "？？？？？？"],
    [["chain-ios:F*"], "no_record", "？？？？？？"],
    [["awaiting PPPPPP"], "reported 2020-10-01 without no_record", "………………"],
    [["N*", "awaiting P*"], "reported 2020-10-02 without not_run", "………………"],
    [["...F..", "awaiting P*"], "reported 2020-10-02 without failed", "………！……"],
    [["N*", "awaiting P*", "N*"], "not_run", "△△△△△△"],
    [["N*", "awaiting PPP..."], "not_run", "△△△×××"],
    [["N*", "returned P*"], "not_run", "××××××"],
    [["N*", "returned P*", "awaiting P*"], "reported 2020-10-03 without not_run", "………………"],
    [["N*", "awaiting F*"], "failed", "！！！！！！"],
    [["P*", "awaiting P*"], "verified before 2020-10-01", "○○○○○○"],
  ])("the runs %j give the verdict %s and the cells %s", (pictures, verdict, cells) => {
    const { state, distribution } = built(...pictures);
    const found = verdictOf(state, distribution);
    const { relation, verifiedOn, reportedOn, without } = found;
    const said = [found.verdict, relation, verifiedOn, reportedOn, without && "without", without];
    expect(said.filter(Boolean).join(" ")).toBe(verdict);
    const shown = cellsOn(stageCells({ ...state, environments }, distribution), day("2020-10-12"));
    expect(shown.map((cell) => CELLS[cell.state]).join("")).toBe(cells);
  });

  it.each([
    [["PPPPPP"], undefined],
    [["F*", "N*"], "2020-10-01"],
    [["F*", "P*"], "2020-10-01"],
    [["F*", "awaiting P*"], "2020-10-01"],
    [["P*", "...F..", "P*"], "2020-10-02"],
    [["unit:F*", "chain-ios:F*", "gone:F*"], undefined],
  ])("after the runs %j the day of the last failure is %s", (pictures, failedOn) => {
    const { state, distribution } = built(...pictures);
    expect(verdictOf(state, distribution).failedOn).toBe(failedOn);
  });

  it("the last failure is the one of the latest day, not the one entered last", () => {
    const { state, distribution } = built();
    const standings = ["2020-10-02", "2020-10-04", "2020-10-03"].map((ranOn, sequence) =>
      resultOf("Android 1.1.4", "failed", { ranOn: day(ranOn), sequence }),
    );
    expect(verdictOf({ ...state, standings }, distribution).failedOn).toBe("2020-10-04");
  });

  it("a failure that names no stage is about every stage of the chain, whatever its case lists", () => {
    const { state, distribution } = built("F*");
    const short = { ...cases[0], stageIds: STAGES.slice(0, 3) };
    const shown = stageCells({ ...state, cases: [short], environments }, distribution);
    expect(shown.map((cell) => CELLS[cell.state]).join("")).toBe("！！！！！！");
  });

  it("○ rests on the run of the full chain, not on a later partial test", () => {
    const { state, distribution } = built("P*", "unit:P*");
    expect(stageCells({ ...state, environments }, distribution)[3]?.last).toEqual({
      on: "2020-10-01",
      kind: "full_chain",
    });
  });

  it("a later result of the same run may correct an earlier one", () => {
    const standings = [...runs("PPFPPP"), { ...runs("PPPPPP").slice(2, 3)[0] }].map(
      (result, place) => ({
        ...resultOf("Android 1.1.4", "passed"),
        ...result,
        sequence: place,
      }),
    );
    const { state, distribution } = built();
    expect(verdictOf({ ...state, standings }, distribution).verdict).toBe("verified");
  });

  it("without a full-chain case or a chain, the verdict is unknown", () => {
    const { state, distribution } = built("P*");
    expect(verdictOf({ ...state, cases: [] }, distribution).verdict).toBe("no_record");
    expect(verdictOf({ ...state, stages: [] }, distribution).verdict).toBe("no_record");
    const { state: failed } = built("F*");
    expect(verdictOf({ ...failed, stages: [] }, distribution).verdict).toBe("failed");
  });

  it("every case must have passed, as of the last day of them, and a case that omits a stage never passes as a whole", () => {
    const second = { ...cases[0], id: "second" };
    const { state, distribution } = built("P*", "second:P*");
    expect(verdictOf({ ...state, cases: [...cases, second] }, distribution)).toEqual({
      verdict: "verified",
      verifiedOn: "2020-10-02",
      relation: "same_day",
    });
    const { state: one } = built("P*");
    expect(verdictOf({ ...one, cases: [...cases, second] }, distribution).verdict).toBe(
      "no_record",
    );
    const { state: other } = built("second:P*");
    expect(verdictOf({ ...other, cases: [...cases, second] }, distribution).verdict).toBe(
      "no_record",
    );
    const short = { ...cases[0], stageIds: STAGES.slice(0, 5) };
    expect(verdictOf({ ...one, cases: [short] }, distribution).verdict).toBe("no_record");
  });

  it.each([
    [["P*", "P*"], undefined, "2020-10-01", "2020-10-02"],
    [["P*", "second:P*"], "second", "2020-10-02", undefined],
    [["second:P*", "P*"], "second", "2020-10-02", undefined],
    [["P*", "second:P*", "P*"], "second", "2020-10-02", undefined],
    [["P*", "second:P*", "P*", "second:P*"], "second", "2020-10-02", "2020-10-03"],
    [["second:P*", "P*", "second:P*", "P*"], "second", "2020-10-02", "2020-10-03"],
  ])(
    "after the runs %j with the further case %s, every case had passed on %s and again on %s",
    (pictures, id, verifiedOn, passedAgainOn) => {
      const { state, distribution } = built(...pictures);
      const all = id === undefined ? cases : [...cases, { ...cases[0], id }];
      const found = verdictOf({ ...state, cases: all }, distribution);
      expect([found.verifiedOn, found.passedAgainOn]).toEqual([verifiedOn, passedAgainOn]);
    },
  );

  it("an unconfirmed day of distribution has no before and after", () => {
    const { state, distribution } = built("P*");
    expect(verdictOf(state, { ...distribution, distributedOn: null })).toEqual({
      verdict: "verified",
      verifiedOn: "2020-10-01",
    });
  });
});

describe("cells without a result", () => {
  const env = (readyOn: string | null, ...reached: string[]) => ({
    id: `${readyOn}`,
    readyOn: readyOn === null ? null : day(readyOn),
    reaches: reached.map((stageId) => ({ stageId, truth: "unknown" as const })),
  });
  it.each([
    ["no environment at all", [], "□□□□□□"],
    ["one that is not ready", [env(null, "s1")], "□□□□□□"],
    ["one that is ready tomorrow", [env("2020-10-13", "s1")], "□□□□□□"],
    ["ready today, its reach unknown", [env("2020-10-12", "s1", "s2")], "？？□□□□"],
  ])("the cells without a result show %s", (_, environments, cells) => {
    const { state, distribution } = built();
    const shown = cellsOn(stageCells({ ...state, environments }, distribution), day("2020-10-12"));
    expect(shown.map((cell) => CELLS[cell.state]).join("")).toBe(cells);
    expect(shown.every((cell) => cell.last === null)).toBe(true);
  });

  it("a stage becomes ？ on the day on which its environment is ready, although nothing is written on that day", () => {
    const { state, distribution } = built();
    const environments = [env("2020-10-13", "s1"), env("2020-10-20", "s1", "s2")];
    const spans = stageCells({ ...state, environments }, distribution);
    const on = (text: string) =>
      cellsOn(spans, day(text))
        .map((cell) => CELLS[cell.state])
        .join("");
    expect(["2020-10-12", "2020-10-13", "2020-10-20"].map(on)).toEqual([
      "□□□□□□",
      "？□□□□□",
      "？？□□□□",
    ]);
  });

  it("a stage is □ again from the day on which its only environment broke down", () => {
    const { state, distribution } = built();
    const environments = [
      { ...env("2020-10-13", "s1"), brokenOn: day("2020-10-15") },
      { ...env("2020-10-14", "s2"), brokenOn: day("2020-10-15") },
      env("2020-10-14", "s2"),
    ];
    const spans = stageCells({ ...state, environments }, distribution);
    const on = (text: string) =>
      cellsOn(spans, day(text))
        .map((cell) => CELLS[cell.state])
        .join("");
    expect(["2020-10-12", "2020-10-13", "2020-10-14", "2020-10-15"].map(on)).toEqual([
      "□□□□□□",
      "？□□□□□",
      "？？□□□□",
      "□？□□□□",
    ]);
  });

  it("“not run” takes precedence over “no environment”, and a stage that the platform does not have is – and not needed for a verification", () => {
    const { state, distribution } = built("PPP.PP");
    const stages = state.stages.map((stage) =>
      stage.id === "s4" ? { ...stage, notFor: ["Android"] } : stage,
    );
    const shown = cellsOn(stageCells({ ...state, stages }, distribution), day("2020-10-12"));
    expect(shown.map((cell) => CELLS[cell.state]).join("")).toBe("○○○–○○");
    const notRun = built("N*");
    expect(cellsOn(stageCells(notRun.state, distribution), day("2020-10-12"))[0]).toEqual({
      stageId: "s1",
      state: "not_run",
      last: { on: "2020-10-01", kind: "full_chain" },
    });
  });
});

describe("the days on which a stage is reached", () => {
  const orNull = (text: string) => (text === "" ? null : day(`2020-10-${text}`));
  it.each([
    ["01–05", "01–05"],
    ["01–", "01–"],
    ["01–05 03–08", "01–08"],
    ["01–08 03–05", "01–08"],
    ["03–05 01–02", "01–02 03–05"],
    ["01–03 03–05", "01–05"],
    ["01– 03–05", "01–"],
    ["01–05 03–", "01–"],
    ["01–02 04–06 05–", "01–02 04–"],
    ["03–03", ""],
    ["03–02", ""],
    ["–", ""],
  ])(
    "with environments ready and broken on the days %s a stage is reached on %s",
    (ready, days) => {
      const environments = ready.split(" ").map((span, place) => {
        const [readyOn = "", brokenOn = ""] = span.split("–");
        return {
          id: `e${place}`,
          readyOn: orNull(readyOn),
          brokenOn: orNull(brokenOn),
          reaches: [{ stageId: "s1", truth: "dummy" as const }],
        };
      });
      const spans = reachedOn(environments, null).get("s1") ?? [];
      expect(
        spans.map(({ from, until }) => `${from.slice(8)}–${until?.slice(8) ?? ""}`).join(" "),
      ).toBe(days);
    },
  );

  it.each([
    [["01", "03"], ["05", "07"], "□？□？□"],
    [["01", "03"], ["05", ""], "□？□？？"],
  ])(
    "a stage reached on %j and on %j has exactly one cell on each day: %s",
    (first, second, cells) => {
      const { state, distribution } = built();
      const environments = [first, second].map(([readyOn = "", brokenOn = ""]) => ({
        id: readyOn,
        readyOn: orNull(readyOn),
        brokenOn: orNull(brokenOn),
        reaches: [{ stageId: "s1", truth: "dummy" as const }],
      }));
      const spans = stageCells({ ...state, environments }, distribution);
      const shown = ["2020-09-30", "2020-10-02", "2020-10-04", "2020-10-06", "2020-10-08"].map(
        (on) => cellsOn(spans, day(on)).filter(({ stageId }) => stageId === "s1"),
      );
      expect(shown.map((day) => day.map(({ state }) => CELLS[state]).join("")).join("")).toBe(
        cells,
      );
      expect(shown.map((day) => day.length)).toEqual([1, 1, 1, 1, 1]);
    },
  );
});

describe("properties of the verdict", () => {
  const picture = fc.array(fc.constantFrom("P", "F", "B", "N", ".", "P", "P"), {
    minLength: 6,
    maxLength: 6,
  });
  const pictures = fc.array(
    fc.oneof(
      picture.map((p) => p.join("")),
      fc.constantFrom("P*", "PPPPPP", "N*", "unit:P*", "awaiting P*", "returned P*"),
    ),
    { maxLength: 6 },
  );

  it("all cells are ○ only if the version is verified, and removing a pass never verifies", () => {
    fc.assert(
      fc.property(pictures, fc.nat(), (drawing, at) => {
        const { state, distribution } = built(...drawing);
        const verified = verdictOf(state, distribution).verdict === "verified";
        const full = stageCells(state, distribution).some((cell) => cell.state === "passed_full");
        if (!verified) expect(full).toBe(false);
        const standings = state.standings.map((result) => ({
          ...result,
          backing: "awaiting" as const,
        }));
        expect(verdictOf({ ...state, standings }, distribution).verdict).not.toBe("verified");
        const passed = state.standings.filter((result) => result.outcome === "passed");
        const taken = passed[at % Math.max(1, passed.length)];
        const less = { ...state, standings: state.standings.filter((result) => result !== taken) };
        const order = ["verified", "reported", "no_record", "not_run", "failed"];
        const rank = (s: typeof state) => order.indexOf(verdictOf(s, distribution).verdict);
        expect(rank(less)).toBeGreaterThanOrEqual(rank(state));
      }),
      { numRuns: 1000 },
    );
  });
});
