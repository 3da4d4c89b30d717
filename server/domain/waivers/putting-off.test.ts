import { describe, expect, it } from "vitest";
import { puttingOff } from "./putting-off";

const request = {
  step: "ask",
  values: { question: "waiver-ended", endsOn: "2020-12-18" },
};

describe("A request for the approval of a waiver", () => {
  it("puts a test off if its waiver answers the question of a rule until a day", () =>
    expect(puttingOff(request)).toEqual({ rule: "waiver-ended", until: "2020-12-18" }));

  it.each([
    ["its waiver answers no question", { ...request, values: { endsOn: "2020-12-18" } }],
    ["it extends the waiver", { ...request, step: "extend" }],
    ["its waiver ends with an event", { ...request, values: { question: "waiver-ended" } }],
  ])("is about something else if %s", (_, other) => expect(puttingOff(other)).toBeNull());
});
