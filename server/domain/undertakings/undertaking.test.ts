import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { answerTo, undertakenBy } from "./undertaking";

describe("When the ministry names who answers for something", () => {
  it.each([
    ["nobody is named", null, false, null],
    ["the ministry names itself", "ministry", false, null],
    ["a vendor is named", "vendor", false, "awaited"],
    ["a source states that the vendor has agreed", "vendor", true, null],
  ] as const)(
    "the ministry names who answers for something and %s: the awaited answer is right",
    (_, named, known, expected) => {
      expect(undertakenBy({ named, by: "ministry", known })).toBe(expected);
    },
  );
});

describe("A vendor that is asked to answer for something", () => {
  const asked = { named: "vendor", answer: "awaited" } as const;
  const reason = { ja: "契約にありません" };

  it("a vendor can accept a responsibility, and a reason given with that is not stored", () => {
    const accepted = accept({ answer: "accepted", reason: null });
    expect(answerTo(asked, "vendor", true, undefined)).toEqual(accepted);
    expect(answerTo(asked, "vendor", true, reason)).toEqual(accepted);
  });

  it("a vendor can decline a responsibility with a reason", () => {
    expect(answerTo(asked, "vendor", false, reason)).toEqual(
      accept({ answer: "declined", reason }),
    );
  });

  it.each([
    ["it declines without a reason", asked, "reason-missing"],
    ["it has accepted already", { ...asked, answer: "accepted" }, "decided-already"],
    ["it has declined already", { ...asked, answer: "declined" }, "decided-already"],
    ["no answer is awaited", { ...asked, answer: null }, "decided-already"],
    ["another vendor is named", { ...asked, named: "other" }, "not-found"],
    ["nobody is named", { ...asked, named: null }, "not-found"],
  ] as const)("a vendor's answer to a responsibility is refused when %s", (_, question, code) => {
    expect(answerTo(question, "vendor", false, undefined)).toEqual({ ok: false, code });
  });
});
