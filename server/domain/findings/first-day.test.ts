import { expect, it } from "vitest";
import { day, drawn } from "../projects/state.fixture";
import { firstDayOf } from "./first-day";

const begun = (...days: readonly string[]) => days.map((on) => ({ beginsOn: day(on) }));
const OUT = drawn("Android 1.0 ？ 2020-09-03 1.1 ？ 2020-09-01 1.2 ？ 2020-09-02 1.3 ？ 未");

it("a project is responsible from the first day of its first contract", () => {
  expect(firstDayOf({ ...OUT, contracts: begun("2020-10-02", "2020-10-01") })).toBe("2020-10-01");
});

it("without a contract a project is responsible from its first confirmed distribution", () => {
  expect(firstDayOf(OUT)).toBe("2020-09-01");
});

it("with neither of them a project has no first day", () => {
  expect(firstDayOf(drawn("Android 1.0 ？ 未"))).toBe(null);
});
