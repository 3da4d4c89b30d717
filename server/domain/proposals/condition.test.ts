import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import {
  acceptable,
  type ConditionRow,
  conditionsOf,
  countConditions,
  daysFit,
  type StandingCondition,
  showable,
} from "./condition";

const REPORT = { words: { ja: "報告" }, dueOn: day("2020-12-01"), asTask: false };
const PUBLISH = { words: { ja: "公表" }, dueOn: day("2020-12-04"), asTask: true };
const EMPTY: ConditionRow = { words: null, dueOn: null, asTask: false };

describe("The conditions of an approval", () => {
  it.each<[string, readonly ConditionRow[], readonly ConditionRow[]]>([
    ["no rows", [], []],
    ["rows that were left empty", [EMPTY, { ...EMPTY, asTask: true }], []],
    ["one row", [REPORT], [REPORT]],
    ["two rows with an empty one between them", [REPORT, EMPTY, PUBLISH], [REPORT, PUBLISH]],
  ])("the conditions of an approval are read from %s", (_, rows, conditions) => {
    expect(conditionsOf(rows)).toEqual(accept(conditions));
  });

  it.each<[string, readonly ConditionRow[]]>([
    ["words without a day", [{ ...REPORT, dueOn: null }]],
    ["a day without words", [{ ...REPORT, words: null }]],
    ["one incomplete row after a complete one", [REPORT, { ...PUBLISH, dueOn: null }]],
  ])("the conditions of an approval are refused with %s", (_, rows) => {
    expect(conditionsOf(rows)).toEqual({ ok: false, code: "condition-incomplete" });
  });
});

describe("The days of new conditions", () => {
  const TODAY = day("2020-11-24");
  const on = (text: string, beforeStart: boolean) => [{ dueOn: day(text), beforeStart }];
  it.each([
    ["a day after today", on("2020-12-01", false), null, "ok"],
    ["today", on("2020-11-24", false), null, "day-not-ahead"],
    ["before the start", on("2020-11-25", true), day("2020-11-25"), "ok"],
    ["on the start", on("2020-11-26", true), day("2020-11-25"), "condition-after-start"],
    [
      "on the start, if the work may begin before",
      on("2020-11-26", false),
      day("2020-11-25"),
      "ok",
    ],
    ["any day, if the start is unknown", on("2021-01-29", true), null, "ok"],
  ])("%s", (_, asked, lastBefore, answer) => {
    const outcome = daysFit(asked, TODAY, lastBefore);
    expect(outcome.ok ? "ok" : outcome.code).toBe(answer);
  });
});

describe("A condition", () => {
  const condition = (more: Partial<StandingCondition> = {}): StandingCondition => ({
    stands: true,
    owner: "vendor_manager",
    shownBy: null,
    metOn: null,
    ...more,
  });
  const said = (outcome: { ok: true } | { ok: false; code: string }) =>
    outcome.ok ? "yes" : outcome.code;

  it("is shown to be met by the side that was named, or by either if none was", () => {
    expect(said(showable(condition(), "vendor_manager"))).toBe("yes");
    expect(said(showable(condition(), "official"))).toBe("condition-not-yours");
    expect(said(showable(condition({ owner: null }), "official"))).toBe("yes");
    expect(said(showable(condition({ metOn: day("2020-11-25") }), "vendor_manager"))).toBe(
      "conflict",
    );
    expect(said(showable(condition({ stands: false }), "vendor_manager"))).toBe("conflict");
  });

  it("is accepted by somebody else, on what was shown or on what the acceptor says", () => {
    expect(said(acceptable(condition(), "Ada", false))).toBe("words-missing");
    expect(said(acceptable(condition(), "Ada", true))).toBe("yes");
    expect(said(acceptable(condition({ shownBy: "Vera" }), "Ada", false))).toBe("yes");
    expect(said(acceptable(condition({ shownBy: "Otto" }), "Otto", true))).toBe("own-showing");
    expect(said(acceptable(condition({ metOn: day("2020-11-25") }), "Ada", true))).toBe("conflict");
  });

  it("is counted once: all, those before the start, the met, the blocking and the overdue", () => {
    const counted = (dueOn: string, beforeStart: boolean | null, metOn: string | null) => ({
      dueOn: day(dueOn),
      beforeStart,
      metOn: metOn === null ? null : day(metOn),
    });
    const conditions = [
      counted("2020-11-25", true, "2020-11-25"),
      counted("2020-11-25", true, null),
      counted("2020-11-30", false, null),
      counted("2020-11-30", null, null),
    ];
    expect(countConditions(conditions, day("2020-11-26"))).toEqual({
      total: 4,
      before: 2,
      met: 1,
      blocking: 1,
      overdue: 1,
    });
  });
});
