import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import { type ConditionRow, conditionsOf } from "./condition";

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
