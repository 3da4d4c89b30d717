// What an order and its conditions wait for.
import { describe, expect, it } from "vitest";
import { CALENDAR } from "../findings/told.fixture";
import { day } from "../projects/state.fixture";
import type { Sent } from "./sent";
import { listOf, NOTHING, named, stopped } from "./sent.fixture";
import { receiptDueOn } from "./waits";

describe("The last day on which an order is received", () => {
  it.each([
    ["three business days after the approval", null, "2020-11-27"],
    ["before the first task starts, if that is earlier", "2020-11-26", "2020-11-25"],
    ["the day of the approval, if the work starts at once", "2020-11-24", "2020-11-24"],
    [
      "three business days after the approval, if the work starts later",
      "2020-12-14",
      "2020-11-27",
    ],
  ])("is %s", (_, start, due) => {
    const startsOn = start === null ? null : day(start);
    expect(receiptDueOn(CALENDAR, { approvedOn: day("2020-11-24"), startsOn }, 3)).toBe(due);
  });
});

describe("A counter-proposal to Otto's returned proposal, in the list of each person", () => {
  const offered: Sent = {
    ...NOTHING,
    counters: [
      { id: "P1", proposedBy: "Otto", proposerRole: "official", since: day("2020-11-25") },
    ],
  };
  const OFFER = "counter from official since 11-25";
  it.each([
    ["Otto", [OFFER], []],
    ["Olga", [], [OFFER]],
    ["Ada", [], [OFFER]],
  ])("waits for the proposer: %s", (who, mine, others) => {
    expect(listOf(who, offered)).toEqual({ mine, others });
  });
});

describe("Conditions that were shown to be met, in the list of each person", () => {
  const shown = (acceptor: "official" | "adviser", shownBy: string): Sent => ({
    ...NOTHING,
    acceptances: [
      {
        id: "P1",
        acceptor,
        shownBy: [shownBy],
        since: day("2020-11-25"),
        dueOn: day("2020-11-27"),
      },
    ],
    deputies: [
      { accountId: "Egon", role: "adviser", fromOn: day("2020-11-24"), untilOn: day("2020-11-26") },
    ],
  });
  const OF_ADVISER = "acceptance from adviser since 11-25 by 11-27";
  const OF_OFFICIAL = "acceptance from official since 11-25 by 11-27";
  it.each([
    ["Ada", "adviser", "Vera", [OF_ADVISER], []],
    ["Egon", "adviser", "Vera", [OF_ADVISER], []],
    ["Otto", "adviser", "Vera", [], [OF_ADVISER]],
    ["Vera", "adviser", "Vera", [], [OF_ADVISER]],
    ["Otto", "official", "Otto", [], [OF_OFFICIAL]],
    ["Olga", "official", "Otto", [OF_OFFICIAL], []],
    ["Egon", "official", "Otto", [], [OF_OFFICIAL]],
  ] as const)(
    "%s, if they wait for the %s and %s showed them",
    (who, acceptor, by, mine, others) => {
      expect(listOf(who, shown(acceptor, by))).toEqual({ mine, others });
    },
  );
});

describe("Conditions that are not shown to be met, in the list of each person", () => {
  const unshown = (owner: "official" | "vendor_manager"): Sent => ({
    ...NOTHING,
    conditions: [
      {
        id: "P1",
        owner,
        party: named("prime"),
        since: day("2020-11-24"),
        dueOn: day("2020-11-27"),
      },
    ],
  });
  const OF_VENDOR = "condition from vendor_manager of prime since 11-24 by 11-27";
  const OF_OFFICIAL = "condition from official since 11-24 by 11-27";
  it.each([
    ["Vera", "vendor_manager", [OF_VENDOR], []],
    ["Otto", "vendor_manager", [], [OF_VENDOR]],
    ["Otto", "official", [OF_OFFICIAL], []],
    ["Ada", "official", [], [OF_OFFICIAL]],
  ] as const)("wait for the side that shows them: %s", (who, owner, mine, others) => {
    expect(listOf(who, unshown(owner))).toEqual({ mine, others });
  });
});

describe("A stopped order, in the list of each person", () => {
  const STOP = "hold from adviser since 11-25";
  it.each([
    ["Otto", [STOP], []],
    ["Ada", [STOP], []],
    ["Olga", [], [STOP]],
    ["Vera", [], [STOP]],
  ])("waits for those who may let it go on: %s", (who, mine, others) => {
    expect(listOf(who, stopped)).toEqual({ mine, others });
  });
});
