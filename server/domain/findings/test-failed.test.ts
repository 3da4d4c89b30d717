import { describe, expect, it } from "vitest";
import { day, drawn, resultOf } from "../projects/state.fixture";
import { told } from "./told.fixture";

const response = (build: string, decidedOn: string) => {
  const [platformId = "", releaseId = ""] = build.split(" ");
  return { id: `response to ${build}`, platformId, releaseId, decidedOn: day(decidedOn) };
};

describe("test-failed", () => {
  it("asks for a decision on each build whose full-chain test failed, while users have it", () => {
    const state = drawn("Android 1.1.3 ！ 1.1.4 ！ \n iOS 1.1.4 ×");
    expect(told(state, "test-failed")).toEqual([
      "Android 1.1.3 since 2020-09-01 until 2020-09-11",
      "Android 1.1.4 since 2020-09-11",
    ]);
  });

  it("counts from the failure when it came after the distribution", () => {
    const state = drawn("Android 1.1.4 ×", {
      standings: [resultOf("Android 1.1.4", "failed", { ranOn: day("2020-10-27"), sequence: 9 })],
    });
    expect(told(state, "test-failed")).toEqual(["Android 1.1.4 since 2020-10-27"]);
  });

  it.each([
    ["a response on the day of the failure", "2020-09-01", []],
    ["a later response", "2020-09-03", ["Android 1.1.4 since 2020-09-01 until 2020-09-03"]],
    ["a response from before the failure", "2020-08-31", ["Android 1.1.4 since 2020-09-01"]],
  ])("%s leaves %j", (_what, on, left) => {
    const state = drawn("Android 1.1.4 ！", { responses: [response("Android 1.1.4", on)] });
    expect(told(state, "test-failed")).toEqual(left);
  });

  it("a response for one platform does not answer for another", () => {
    const state = drawn("Android 1.1.4 ！ \n iOS 1.1.4 ！", {
      responses: [response("iOS 1.1.4", "2020-09-01")],
    });
    expect(told(state, "test-failed")).toEqual(["Android 1.1.4 since 2020-09-01"]);
  });

  it("is over when the test passes, or when users have a later version", () => {
    expect(told(drawn("Android 1.1.4 ○"), "test-failed")).toEqual([]);
    expect(told(drawn("Android 1.1.4 ！ 1.2.0 ？"), "test-failed")).toEqual([
      "Android 1.1.4 since 2020-09-01 until 2020-09-11",
    ]);
  });
});
