import { describe, expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { TestPlan } from "../coverage/test-plan";
import { conditionDays, missingOf, type Needing, needsOf, requestsFor, unreachedOf } from "./gaps";

const words = (ja: string) => ({ ja });
const PLAN: TestPlan = {
  taskId: "test",
  version: "1.1.4",
  platform: words("Android"),
  cases: [],
  passesWhen: words("3回とも届く"),
  onFailure: words("知らせる"),
  party: words("元請"),
  assignee: null,
  qualityOwner: words("省"),
  dueOn: "2020-11-30" as Day,
  estimateDays: 3,
};
/** Stages drawn as text: r real, d dummy, ? known to nobody. */
const stages = (drawn: string) =>
  [...drawn].map((each, at) => ({
    position: at + 1,
    name: words(`段階${at + 1}`),
    reaches: each === "?" ? [] : [{ truth: each === "r" ? "real" : "dummy" }],
  }));
const WHOLE: Needing = {
  tests: [PLAN],
  stages: stages("rrr"),
  risk: words("確かめられない"),
  alternatives: words("iOSを先に"),
  moved: ["test", "other"],
  opinions: [{ estimates: [{ taskId: "test" }, { taskId: "other" }] }],
};
const missing = (of: Partial<Needing>) =>
  missingOf(needsOf({ ...WHOLE, ...of })).map(({ id }) => id);

describe("What an approval needs", () => {
  it("an approval of a test needs ten things, and lacks none if all are on record", () => {
    expect(needsOf(WHOLE)).toHaveLength(10);
    expect(missing({})).toEqual([]);
  });

  it.each<[string, Partial<Needing>, readonly string[]]>([
    ["what counts as passed", { tests: [{ ...PLAN, passesWhen: null }] }, ["passes-1"]],
    ["what follows on failure", { tests: [{ ...PLAN, onFailure: null }] }, ["fails-1"]],
    ["who answers for quality", { tests: [{ ...PLAN, qualityOwner: null }] }, ["quality-1"]],
    ["until when", { tests: [{ ...PLAN, dueOn: null }] }, ["until-1"]],
    ["the risk in words", { risk: null }, ["risk"]],
    ["what else was considered", { alternatives: null }, ["alternatives"]],
    ["the vendor's opinion", { opinions: [] }, ["estimates", "opinion"]],
    [
      "the estimate of one task that moves",
      { opinions: [{ estimates: [{ taskId: "test" }] }] },
      ["estimates"],
    ],
    ["a stage that is known to be reached", { stages: stages("rd?") }, ["reach-3"]],
    ["the chain itself", { stages: [] }, ["reach"]],
  ])("an approval lacks %s", (_, of, ids) => {
    expect(missing(of)).toEqual(ids);
  });

  it("the things are in their order, with what belongs to the one test and to the stages that are not reached", () => {
    const needs = needsOf({ ...WHOLE, stages: stages("r??") });
    expect(needs.map(({ id }) => id)).toEqual([
      "passes-1",
      "reach-2",
      "quality-1",
      "fails-1",
      "runner-1",
      "estimates",
      "until-1",
      "opinion",
      "risk",
      "alternatives",
    ]);
    expect(needs[1]).toEqual({
      id: "reach-2",
      kind: "reach",
      missing: true,
      filledBy: "vendor_manager",
      beforeStart: true,
      test: null,
      taskId: null,
      stages: [words("段階2"), words("段階3")],
    });
    expect(needs[0]).toMatchObject({ taskId: "test", test: null, stages: [] });
  });

  it("a stage of which nobody knows how an environment reaches it is not reached", () => {
    const [first] = stages("r");
    if (first === undefined) return expect.fail();
    expect(unreachedOf([{ ...first, reaches: [{ truth: "unknown" }] }])).toHaveLength(1);
  });

  it("what the work must not begin without is asked for first", () => {
    const needs = needsOf({
      ...WHOLE,
      tests: [{ ...PLAN, passesWhen: null, dueOn: null }],
      risk: null,
    });
    expect(missingOf(needs).map(({ beforeStart }) => beforeStart)).toEqual([true, false, false]);
  });

  it("each of several tests needs its own plan, and says which test it is", () => {
    const ios = { ...PLAN, taskId: "ios", platform: words("iOS"), onFailure: null };
    const needs = needsOf({ ...WHOLE, tests: [PLAN, ios] });
    expect(needs).toHaveLength(15);
    expect(missingOf(needs)).toMatchObject([
      { id: "fails-2", test: { version: "1.1.4", platform: words("iOS") } },
    ]);
  });

  it("a proposal that brings no test forward needs no plan of one", () => {
    expect(needsOf({ ...WHOLE, tests: [], stages: stages("???") }).map(({ kind }) => kind)).toEqual(
      ["estimates", "opinion", "risk", "alternatives"],
    );
  });

  it.each([
    ["rrr", []],
    ["d??", [[2, 3]]],
    ["?r?", [[1], [3]]],
    [
      "??r??",
      [
        [1, 2],
        [4, 5],
      ],
    ],
  ])("stages %s that nobody knows to be reached are asked for by neighbours", (drawn, groups) => {
    expect(unreachedOf(stages(drawn)).map((each) => each.map(({ position }) => position))).toEqual(
      groups,
    );
  });
});

describe("Requests for what is missing", () => {
  const asked = (of: Partial<Needing>) =>
    requestsFor(needsOf({ ...WHOLE, ...of }).filter(({ missing }) => missing)).map(
      ({ side, opinion, gaps }) => [side, opinion, gaps.map(({ id }) => id).join(" ")],
    );

  it("each side is asked once for what it answers, and the vendor once more for its opinion with the estimates", () => {
    const tests = [{ ...PLAN, passesWhen: null, qualityOwner: null }];
    expect(asked({ tests, risk: null, opinions: [] })).toEqual([
      ["official", false, "quality-1 risk"],
      ["vendor_manager", false, "passes-1"],
      ["vendor_manager", true, "estimates opinion"],
    ]);
  });

  it("nobody is asked for anything while nothing is missing", () => {
    expect(asked({})).toEqual([]);
  });
});

describe("The days of conditions", () => {
  const CALENDAR = businessCalendar(["2020-11-23"]);
  it.each([
    ["2020-11-24", "2020-11-26", "2020-11-25", "2020-11-26"],
    ["2020-11-20", "2020-11-24", "2020-11-24", "2020-11-24"],
    ["2020-11-25", "2020-11-26", "2020-11-26", "2020-11-26"],
    ["2020-11-27", "2020-11-26", "2020-11-30", "2020-11-30"],
    ["2020-11-27", null, "2020-11-30", "2020-11-30"],
  ])(
    "asked on %s for a start on %s, conditions are due on %s and %s",
    (today, starts, before, later) => {
      expect(conditionDays(CALENDAR, today as Day, starts as Day | null)).toEqual({
        before,
        later,
      });
    },
  );
});
