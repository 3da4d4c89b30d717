import { describe, expect, it } from "vitest";
import type { HeldResponsibility, OpenInstruction, ProjectState } from "../projects/state";
import { contractFrom, day, drawn, EMPTY } from "../projects/state.fixture";
import { thresholdsOf } from "../projects/thresholds";
import { foundBy, told } from "./told.fixture";

const review = (heldOn: string, id = "review") => ({ id, heldOn: day(heldOn) });

describe("review-overdue", () => {
  it("raises nothing for a project that has never held a review", () =>
    expect(told(drawn("Android 1.1.4 × 2020-09-28"), "review-overdue")).toEqual([]));

  it("holds from ten business days after the last review, whatever the order of rows", () => {
    const reviews = [review("2020-11-02", "last"), review("2020-10-01", "first")];
    expect(told({ ...EMPTY, reviews }, "review-overdue")).toEqual(["last since 2020-11-17"]);
    expect(told({ ...EMPTY, reviews: reviews.toReversed() }, "review-overdue")).toEqual([
      "last since 2020-11-17",
    ]);
  });

  it("follows the project's own threshold", () => {
    const thresholds = thresholdsOf({ reviewOverdue: 5 });
    expect(
      told({ ...EMPTY, thresholds, reviews: [review("2020-11-02")] }, "review-overdue"),
    ).toEqual(["review since 2020-11-10"]);
  });

  it("holds at once if a waiver has ended after the last review, and not if one ended before it", () => {
    const waiver = (endsOn: string) => ({
      id: "waiver",
      releaseId: "1.1.4",
      platformId: "Android",
      decidedOn: day("2020-09-28"),
      endsOn: day(endsOn),
      endsWhenReady: null,
    });
    const under = (endsOn: string) =>
      told(
        drawn("Android 1.1.4 × 2020-09-28", {
          reviews: [review("2020-11-02")],
          waivers: [waiver(endsOn)],
        }),
        "review-overdue",
      );
    expect(under("2020-11-04")).toEqual(["review since 2020-11-05"]);
    expect(under("2020-10-20")).toEqual(["review since 2020-11-17"]);
  });
});

describe("responsibility-gap", () => {
  const whole: HeldResponsibility = {
    id: "r",
    activity: { en: "plan the test" },
    accountable: "prime",
    responsible: ["prime"],
    contractId: "contract",
    orderingOn: day("2020-09-02"),
    vendorOn: day("2020-09-02"),
    enteredOn: day("2020-09-01"),
  };
  const gaps = (...responsibilities: readonly HeldResponsibility[]) =>
    foundBy({ ...EMPTY, responsibilities }, "responsibility-gap").map(
      ({ subject, since, facts }) => [subject.id, since, facts.gaps],
    );

  it.each<[string, Partial<HeldResponsibility>, readonly string[]]>([
    ["that has all", {}, []],
    ["for which nobody answers", { accountable: null }, ["nobody-accountable"]],
    ["that no contract covers", { contractId: null }, ["no-contract"]],
    ["that the ministry has not confirmed", { orderingOn: null }, ["ordering-unconfirmed"]],
    ["that the vendor has not confirmed", { vendorOn: null }, ["vendor-unconfirmed"]],
    ["that nobody is named to do", { responsible: [] }, []],
    [
      "in which no vendor takes part and that no vendor confirmed",
      { accountable: "ministry", responsible: ["ministry"], vendorOn: null },
      [],
    ],
  ])("an activity %s has the gaps that people must settle", (_, changed, expected) => {
    const found = gaps({ ...whole, ...changed });
    expect(found).toEqual(expected.length === 0 ? [] : [["r", "2020-09-01", expected]]);
  });

  it("raises both entries of an activity that name two accountable parties", () => {
    const other = { ...whole, id: "s", accountable: "ministry" };
    expect(gaps(whole, other).map(([id, , of]) => [id, of])).toEqual([
      ["r", ["two-accountable"]],
      ["s", ["two-accountable"]],
    ]);
  });

  it("counts from the contract's start if the day of entry is not on record", () => {
    const responsibilities = [{ ...whole, accountable: null, enteredOn: null }];
    const contracts = [contractFrom(day("2020-05-27"))];
    expect(told({ ...EMPTY, contracts, responsibilities }, "responsibility-gap")).toEqual([
      "r since 2020-05-27",
    ]);
    expect(told({ ...EMPTY, responsibilities }, "responsibility-gap")).toEqual([]);
  });

  it("is seen by the accountable vendor and by no other", () => {
    const of = (accountable: string | null) =>
      foundBy(
        { ...EMPTY, responsibilities: [{ ...whole, accountable, contractId: null }] },
        "responsibility-gap",
      ).map(({ partyId }) => partyId);
    expect([of("prime"), of("ministry")]).toEqual([["prime"], [null]]);
  });
});

describe("instruction-unconfirmed", () => {
  const given: OpenInstruction = {
    id: "i",
    what: { en: "test the chain" },
    fromId: "ministry",
    toId: "prime",
    issuedOn: day("2020-09-01"),
    receivedOn: null,
  };
  const state = (changed: Partial<OpenInstruction> = {}): ProjectState => ({
    ...EMPTY,
    parties: [
      ...EMPTY.parties,
      { id: "sub", name: { en: "Sub" }, kind: "vendor", parentId: "prime" },
    ],
    instructions: [{ ...given, ...changed }],
  });
  const asked = (changed: Partial<OpenInstruction> = {}) =>
    foundBy(state(changed), "instruction-unconfirmed").map(({ since, partyId, actors }) => [
      since,
      partyId,
      actors.map(({ role }) => role).join(" "),
    ]);

  it("is asked of the receiver three business days after it was given", () =>
    expect(asked()).toEqual([["2020-09-04", "prime", "official vendor_manager"]]));

  it("is asked of the sender three business days after it was said again", () => {
    expect(asked({ receivedOn: day("2020-09-03") })).toEqual([["2020-09-08", "prime", "official"]]);
    const passedOn = { fromId: "prime", toId: "sub", receivedOn: day("2020-09-03") };
    expect(asked(passedOn)).toEqual([["2020-09-08", "sub", "official vendor_manager"]]);
  });
});
