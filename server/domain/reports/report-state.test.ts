import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { lastMove, reportStanding } from "./report-state";

const d = day("2020-12-04");

describe("How far we are with a report", () => {
  it.each([
    ["received", {}],
    ["listed", { listedOn: d }],
    ["taken_up", { triagedOn: d, answer: "taken_up" as const }],
    ["taken_up", { listedOn: d, triagedOn: d, answer: "taken_up" as const }],
    ["declined", { triagedOn: d, answer: "declined" as const, closedOn: d }],
    ["closed", { triagedOn: d, answer: "taken_up" as const, closedOn: d }],
    ["closed", { closedOn: d }],
  ])("is %s with %j", (standing, handled) => {
    const nothing = { listedOn: null, triagedOn: null, answer: null, closedOn: null };
    expect(reportStanding({ ...nothing, ...handled })).toBe(standing);
  });

  it("the last move is the last day on which we moved, or the day of the decision", () => {
    expect(lastMove({ movedOn: null, triagedOn: null })).toBeNull();
    expect(lastMove({ movedOn: null, triagedOn: d })).toBe(d);
    expect(lastMove({ movedOn: day("2020-12-09"), triagedOn: d })).toBe("2020-12-09");
  });
});
