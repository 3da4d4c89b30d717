// Lists are put in one order, whatever order their rows come in, and each is indexed once.
import { describe, expect, it } from "vitest";
import type { Stage } from "./state";
import { day, EMPTY, resultOf } from "./state.fixture";
import {
  compareText,
  fullChainCases,
  inChainOrder,
  platformPositions,
  resultsByBuild,
  waiversByBuild,
} from "./state-index";

const stage = (id: string, position: number): Stage => ({ id, position, name: { en: id } });
const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe("the order of a list", () => {
  it("texts are in the order of their code units, and equal ones have no order", () => {
    expect(compareText("Z", "a")).toBe(-1);
    expect(compareText("あ", "z")).toBe(1);
    expect(compareText("a", "a")).toBe(0);
  });

  it("stages are in the order of the chain, and those with the same position in the order of their ids", () => {
    const stages = [stage("d", 3), stage("b", 2), stage("a", 2), stage("c", 1)];
    expect(idsOf(inChainOrder(stages))).toEqual(["c", "a", "b", "d"]);
  });

  it("results of a build are in the order of entry, and those with the same number in the order of their ids", () => {
    const entered = (id: string, sequence: number) =>
      resultOf("Android 1.1.4", "passed", { id, sequence });
    const results = [entered("d", 3), entered("b", 2), entered("a", 2), entered("c", 1)];
    expect(idsOf(resultsByBuild(results).get("1.1.4|Android"))).toEqual(["c", "a", "b", "d"]);
  });

  it("waivers of a build are in the order of decision, and those of one day in the order of their ids", () => {
    const decided = (id: string, on: string) => ({
      id,
      decidedOn: day(on),
      releaseId: "1.1.4",
      platformId: "Android",
      endsOn: null,
      endsWhenReady: "environment",
    });
    const waivers = [
      decided("d", "2020-10-03"),
      decided("b", "2020-10-02"),
      decided("a", "2020-10-02"),
      decided("c", "2020-10-01"),
    ];
    expect(idsOf(waiversByBuild(waivers).get("1.1.4|Android"))).toEqual(["c", "a", "b", "d"]);
  });

  it("the position of each platform is found by its id", () => {
    expect([...platformPositions(EMPTY.platforms)]).toEqual([
      ["Android", 1],
      ["iOS", 2],
    ]);
  });
});

describe("the full-chain cases of a platform", () => {
  const full = (id: string, platformId: string | null) =>
    ({ id, kind: "full_chain", platformId, stageIds: [] }) as const;

  it("the cases that every platform shares come first, then its own, and those of others are left out", () => {
    const cases = [full("own", "iOS"), full("shared", null), full("other", "Android")];
    expect(idsOf(fullChainCases(cases, "iOS"))).toEqual(["shared", "own"]);
  });

  it("a platform has no case if none is shared and none is its own", () => {
    expect(fullChainCases([full("other", "Android")], "iOS")).toEqual([]);
    expect(fullChainCases([], "iOS")).toEqual([]);
  });

  it("once a suite is in force its cases alone count, on the platforms for which it has any", () => {
    const cases = [full("shared", null), { ...full("own", "iOS"), basis: "suite" as const }];
    expect(idsOf(fullChainCases(cases, "iOS"))).toEqual(["own"]);
    expect(idsOf(fullChainCases(cases, "Android"))).toEqual(["shared"]);
  });

  it("a test of another kind is no full-chain case", () => {
    expect(fullChainCases([{ ...full("unit", null), kind: "unit" }], "iOS")).toEqual([]);
  });
});

it("a list is indexed once as long as it lives", () => {
  const stages = [stage("b", 2), stage("a", 1)];
  expect(inChainOrder(stages)).toBe(inChainOrder(stages));
  expect(inChainOrder([...stages])).not.toBe(inChainOrder(stages));
});
