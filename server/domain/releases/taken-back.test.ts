import { expect, it } from "vitest";
import type { Dated } from "../calendar/dated";
import { day } from "../projects/state.fixture";
import { takenBackOf } from "./taken-back";

const out = (version: string, distributedOn: string, takenBackOn: string | null = null) => ({
  version,
  ordinal: Number(version),
  platform: { ja: "Android" },
  platformKey: "android",
  distributedOn: day(distributedOn),
  takenBackOn: takenBackOn as Dated | null,
});
const versionsOf = (builds: readonly ReturnType<typeof out>[], on: string) =>
  takenBackOf(builds, day(on)).map(({ version }) => version);

const TAKEN_BACK = [out("1", "2020-11-01"), out("2", "2020-11-20", "2020-11-20T14:27")];

it("the last build that went out leads once it was taken back, on the day itself too", () => {
  expect(versionsOf(TAKEN_BACK, "2020-11-20")).toEqual(["2"]);
  expect(versionsOf(TAKEN_BACK, "2020-11-19")).toEqual([]);
});

it("a build that goes out since takes its place, also on the same day", () => {
  const hotfix = [...TAKEN_BACK, out("3", "2020-11-20")];
  expect(versionsOf(hotfix, "2020-11-20")).toEqual([]);
});

it("an older version that goes out again does too, and a build of another platform does not", () => {
  expect(versionsOf([...TAKEN_BACK, out("1", "2020-11-22")], "2020-11-22")).toEqual([]);
  const ios = { ...out("3", "2020-11-22"), platformKey: "ios" };
  expect(versionsOf([...TAKEN_BACK, ios], "2020-11-22")).toEqual(["2"]);
});

it("a build whose day of distribution nobody confirms takes no place", () => {
  const undated = { ...out("3", "2020-11-22"), distributedOn: null };
  expect(takenBackOf([...TAKEN_BACK, undated], day("2020-11-22"))).toHaveLength(1);
});
