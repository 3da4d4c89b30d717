import { describe, expect, it } from "vitest";
import type { ProjectState } from "../projects/state";
import { day, drawn, resultOf } from "../projects/state.fixture";
import { debtsOf, succeededOn } from "./debts";

const told = (state: ProjectState): string =>
  debtsOf(state)
    .map((debt) => {
      const versions = debt.through.map(({ distribution }) => distribution.releaseId).join(" ");
      const end =
        debt.closedBy === null ? "" : ` until ${debt.closedBy.releaseId} on ${debt.until}`;
      return `${debt.platformId} ${versions}${end}`;
    })
    .join("; ");

describe("A platform's debt", () => {
  it.each([
    ["Android 1.1.3 ？ 1.1.4 × 1.2.0 ？", "Android 1.1.4 1.2.0"],
    ["Android 1.1.3 ？ 1.1.4 ？", ""],
    ["Android 1.1.3 ○ 1.1.4 ？", ""],
    ["Android 1.1.3 × 1.1.4 ○", "Android 1.1.3 until 1.1.4 on 2020-09-11"],
    ["Android 1.1.3 ！ 1.1.4 ？ 1.2.0 ○ 1.2.1 ？", "Android 1.1.3 1.1.4 until 1.2.0 on 2020-09-21"],
    [
      "Android 1.1.3 × 1.1.4 ○ 1.2.0 ？ 1.2.1 × 1.2.2 ×",
      "Android 1.1.3 until 1.1.4 on 2020-09-11; Android 1.2.1 1.2.2",
    ],
    ["Android 1.1.4 × 1.1.5 ○ 未 1.2.0 ？", "Android 1.1.4 1.2.0"],
    ["Android 1.1.4 × 未 1.2.0 ？", ""],
    [
      "Android 1.1.4 × \n iOS 1.1.4 × 1.2.0 ○",
      "Android 1.1.4; iOS 1.1.4 until 1.2.0 on 2020-09-11",
    ],
    ["Android 1.2.0 × 2020-10-01 1.1.4 × 2020-09-01", "Android 1.1.4 1.2.0"],
    ["Android 1.2.0 ？ 2020-09-01 1.1.4 × 2020-09-01", "Android 1.1.4 1.2.0"],
  ])("the releases %s leave the debt [%s]", (picture, debts) =>
    expect(told(drawn(picture))).toBe(debts),
  );

  it("a debt ends when a version is both verified and with users", () => {
    const state = drawn("Android 1.1.4 × 1.2.0 ？", {
      standings: [resultOf("Android 1.2.0", "passed", { ranOn: day("2020-10-05") })],
    });
    expect(told(state)).toBe("Android 1.1.4 until 1.2.0 on 2020-10-05");
    expect([...succeededOn(state)]).toEqual([["Android 1.1.4", "2020-10-05"]]);
  });

  it("there is no debt once a later run on the build itself has passed", () => {
    const later = resultOf("Android 1.1.4", "passed", { ranOn: day("2020-10-05"), sequence: 9 });
    expect(told(drawn("Android 1.1.4 × 1.2.0 ？", { standings: [later] }))).toBe("");
  });
});
