import { describe, expect, it } from "vitest";
import { leftToReply, type TalkAct, talks } from "./talk";

const ACTS: Readonly<Record<string, TalkAct>> = {
  asks: "asked",
  reserves: "reserved",
  hears: "replied",
};

/** `prime asks, sub hears`: the talk about an order, in order of time. */
const said = (text: string) =>
  text.split(", ").map((line, nth) => {
    const [partyId = "", verb = ""] = line.split(" ");
    return { partyId, act: ACTS[verb] ?? "asked", nth };
  });

const left = (text: string, partyId: string) => {
  const found = leftToReply(said(text), partyId);
  return found === null ? null : `${found.first.nth}${found.reserved ? " reserved" : ""}`;
};

describe("What a vendor asked about an order", () => {
  it.each([
    ["prime asks", "prime", "0"],
    ["prime reserves", "prime", "0 reserved"],
    ["prime asks, prime reserves", "prime", "0 reserved"],
    ["prime asks, prime hears", "prime", null],
    ["prime asks, prime hears, prime asks", "prime", "2"],
    ["prime asks, sub hears", "prime", "0"],
    ["prime asks", "sub", null],
    ["prime reserves, prime hears, prime asks", "prime", "2"],
  ])("after %s, %s waits for a reply: %s", (text, party, expected) =>
    expect(left(text, party)).toBe(expected),
  );

  it("reading or receiving an order is no talk", () =>
    expect(
      [{ act: "read" }, { act: "acknowledged" }, { act: "objected" }, { act: "asked" }].filter(
        talks,
      ),
    ).toEqual([{ act: "asked" }]));
});
