import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { type Ending, endingOf } from "./waiver-term";

const ENVIRONMENTS = [
  { id: "lab", readyOn: day("2020-10-12"), reaches: [{ stageId: "s1", truth: "real" as const }] },
  {
    id: "field",
    readyOn: day("2020-11-02"),
    reaches: [
      { stageId: "s1", truth: "dummy" as const },
      { stageId: "s6", truth: "separate" as const },
    ],
  },
  { id: "planned", readyOn: null, reaches: [{ stageId: "s5", truth: "real" as const }] },
];
const out = (id: string, releaseId: string, platformId: string, on: string | null) => ({
  id,
  releaseId,
  platformId,
  distributedOn: on === null ? null : day(on),
});
const DISTRIBUTIONS = [
  out("1", "1.2.0", "ios", "2020-11-20"),
  out("2", "1.2.0", "android", "2020-12-03"),
  out("3", "1.3.0", "android", null),
];
const STATE = { environments: ENVIRONMENTS, distributions: DISTRIBUTIONS };
const ending = (ends: Partial<Ending>) =>
  endingOf(STATE, { platformId: "android", endsWhenReady: null, ...ends });

describe("What ends a waiver beside a day", () => {
  it.each<[string, Partial<Ending>, string | null]>([
    ["an environment on the day on which it is ready", { endsWhenReady: "lab" }, "2020-10-12"],
    ["no environment that is not ready", { endsWhenReady: "planned" }, null],
    [
      "a stage on the day on which the first environment reaches it",
      { endsWhenReached: "s1" },
      "2020-10-12",
    ],
    ["a stage that a later environment alone reaches", { endsWhenReached: "s6" }, "2020-11-02"],
    ["no stage that is reached only by what is not ready", { endsWhenReached: "s5" }, null],
    [
      "a release on the day on which it is out on the same platform",
      { endsWhenOut: "1.2.0" },
      "2020-12-03",
    ],
    ["no release whose day is unconfirmed", { endsWhenOut: "1.3.0" }, null],
    ["no release that is out on no platform", { endsWhenOut: "1.4.0" }, null],
  ])("is %s", (_, ends, happenedOn) => {
    expect(ending(ends)).toEqual({ namesEvent: true, happenedOn });
  });

  it("is nothing for a waiver that names none", () => {
    expect(ending({})).toEqual({ namesEvent: false, happenedOn: null });
  });
});
