import { describe, expect, it } from "vitest";
import { answerTo, undertakenBy } from "./undertaking";

describe("a party that is named by the ministry", () => {
  it.each([
    [null, false, null],
    ["ministry", false, null],
    ["vendor", false, "awaited"],
    ["vendor", true, null],
  ] as const)("%s, known from a source: %s → %s", (named, known, expected) =>
    expect(undertakenBy({ named, by: "ministry", known })).toBe(expected),
  );
});

describe("the answer", () => {
  const reason = { ja: "契約にありません" };
  it.each([
    ["vendor", "awaited", true, undefined, "accepted"],
    ["vendor", "awaited", false, reason, "declined"],
    ["vendor", "awaited", false, undefined, "reason-missing"],
    ["vendor", "accepted", false, reason, "decided-already"],
    ["vendor", "declined", true, undefined, "decided-already"],
    ["ministry", "awaited", true, undefined, "not-found"],
    ["vendor", null, true, undefined, "decided-already"],
    [null, null, true, undefined, "not-found"],
  ] as const)(
    "of the vendor, where %s is named and it is %s: accepts %s, %j → %s",
    (named, answer, accepts, words, expected) => {
      const outcome = answerTo({ named, answer }, "vendor", accepts, words);
      expect(outcome.ok ? outcome.value.answer : outcome.code).toBe(expected);
    },
  );
});
