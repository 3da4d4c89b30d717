import { expect, it } from "vitest";
import { chainTo, inOneChain, type Placed } from "./subcontract";

const vendor = (id: string, parentId: string | null): Placed => ({ id, kind: "vendor", parentId });
const PARTIES: readonly Placed[] = [
  { id: "ministry", kind: "ministry", parentId: null },
  vendor("prime", "ministry"),
  vendor("sub", "prime"),
  vendor("subsub", "sub"),
  vendor("other", "prime"),
  vendor("rival", null),
];

it.each([
  ["prime", "prime"],
  ["subsub", "prime sub subsub"],
  ["rival", "rival"],
  ["ministry", "ministry"],
])("the chain of vendors down to %s is %s", (party, expected) => {
  expect(chainTo(PARTIES, party).join(" ")).toBe(expected);
});

it("a vendor that is recorded above itself by mistake is named once", () => {
  const circle = [vendor("a", "b"), vendor("b", "a")];
  expect(chainTo(circle, "a")).toEqual(["b", "a"]);
});

it("a party that is not on record has no chain", () => {
  expect(chainTo(PARTIES, "gone")).toEqual(["gone"]);
});

it.each([
  ["sub", "prime", true],
  ["prime", "subsub", true],
  ["sub", "sub", true],
  ["sub", "other", false],
  ["sub", "rival", false],
])("whether the vendors %s and %s are in one chain is %s", (a, b, expected) => {
  expect(inOneChain(PARTIES, a, b)).toBe(expected);
});
