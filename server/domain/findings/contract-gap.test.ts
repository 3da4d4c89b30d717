import { describe, expect, it } from "vitest";
import { effortEndsOn } from "../contracts/effort";
import type { Contract, Effort, ProjectState } from "../projects/state";
import { contractFrom, day, drawn } from "../projects/state.fixture";
import { foundBy, told } from "./told.fixture";

const contract = (rest: Partial<Contract> = {}) =>
  contractFrom(day("2020-05-27"), { endsOn: day("2021-03-31"), ...rest });
const gap = (rest: Partial<ProjectState>, picture = "Android 1.1.4 × 2020-09-28") =>
  told(drawn(picture, { contracts: [contract()], ...rest }), "contract-gap");

const month = (of: string, side: Effort["side"], days: number): Effort => ({
  contractId: "contract",
  month: day(`${of}-10`),
  side,
  days,
});

describe("contract-gap", () => {
  it("holds from sixty days before the end while a test is owed", () =>
    expect(gap({})).toEqual(["contract since 2021-01-30"]));

  it("raises nothing while nothing is owed", () =>
    expect(gap({}, "Android 1.1.4 ○ 2020-09-28")).toEqual([]));

  it("does not begin before there is something to owe", () =>
    expect(gap({}, "Android 1.1.4 × 2021-03-01")).toEqual(["contract since 2021-03-01"]));

  it("counts open defects", () => {
    const defect = {
      id: "d",
      key: "D-1",
      title: { en: "d" },
      severity: "major" as const,
      open: true,
      foundOn: day("2020-11-01"),
      stageId: null,
      distributionIds: [],
    };
    const of = (open: boolean) =>
      gap({ defects: [{ ...defect, open }] }, "Android 1.1.4 ○ 2020-09-28");
    expect([of(true), of(false)]).toEqual([["contract since 2021-01-30"], []]);
  });

  it("raises nothing if a contract of the same vendor goes on", () => {
    const next = (beginsOn: string) =>
      contract({ id: "next", beginsOn: day(beginsOn), endsOn: null });
    expect(gap({ contracts: [contract(), next("2021-04-01")] })).toEqual([]);
    expect(gap({ contracts: [contract(), next("2021-04-02")] })).toEqual([
      "contract since 2021-01-30",
    ]);
  });

  it("is not hidden by a subcontract of the same vendor", () => {
    const below = contract({
      id: "below",
      fromId: "prime",
      beginsOn: day("2021-04-01"),
      endsOn: null,
    });
    expect(gap({ contracts: [contract(), below] })).toEqual(["contract since 2021-01-30"]);
  });

  it("raises nothing for a subcontract, or where no last day is on record", () => {
    expect(gap({ contracts: [contract({ fromId: "prime" })] })).toEqual([]);
    expect(gap({ contracts: [contract({ endsOn: null })] })).toEqual([]);
  });

  it("follows the effort if that is used up before the term ends", () => {
    const efforts = [
      month("2020-10", "planned", 60),
      month("2020-10", "used", 20),
      month("2020-11", "used", 20),
    ];
    const [found] = foundBy(
      drawn("Android 1.1.4 × 2020-09-28", { contracts: [contract()], efforts }),
      "contract-gap",
    );
    expect([found?.since, found?.facts.effortOn]).toEqual(["2020-10-31", "2020-12-30"]);
  });
});

describe("the day on which effort is used up", () => {
  it("is unknown without a plan or without any use", () => {
    expect(effortEndsOn([month("2020-10", "used", 5)])).toBeNull();
    expect(effortEndsOn([month("2020-10", "planned", 5), month("2020-10", "used", 0)])).toBeNull();
  });

  it("is the end of the last month if the plan is used up or exceeded", () =>
    expect(effortEndsOn([month("2020-10", "planned", 5), month("2020-11", "used", 9)])).toBe(
      "2020-11-30",
    ));

  it("adds up several entries of one month", () =>
    expect(
      effortEndsOn([
        month("2020-10", "planned", 30),
        month("2020-10", "used", 5),
        month("2020-10", "used", 5),
      ]),
    ).toBe("2020-12-30"));
});
