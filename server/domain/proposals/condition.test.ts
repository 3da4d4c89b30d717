import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../calendar/day";
import { conditionsOf } from "./condition";

const DAY: Day | null = parseDay("2020-12-01");

/** `words` or `-`, `day` or `-`, one row after another. */
const rows = (text: string) =>
  text
    .split(", ")
    .filter((row) => row !== "")
    .map((row) => {
      const [words, day] = row.split(" ");
      return {
        words: words === "-" ? null : { ja: words ?? "" },
        dueOn: day === "-" ? null : DAY,
        asTask: false,
      };
    });

describe("the conditions of an approval", () => {
  it.each([
    ["", "0"],
    ["- -, - -, - -", "0"],
    ["報告 day", "1"],
    ["報告 day, - -, 公表 day", "2"],
    ["報告 -", "condition-incomplete"],
    ["- day", "condition-incomplete"],
    ["報告 day, 公表 -", "condition-incomplete"],
  ])("“%s”: %s", (text, expected) => {
    const said = conditionsOf(rows(text));
    expect(said.ok ? String(said.value.length) : said.code).toBe(expected);
  });
});
