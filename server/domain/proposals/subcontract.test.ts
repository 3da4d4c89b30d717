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
])("The chain of vendors down to %s is %s", (party, expected) => {
  expect(chainTo(PARTIES, party).join(" ")).toBe(expected);
});

it("A vendor that stands above itself by mistake is named once", () => {
  const circle = [vendor("a", "b"), vendor("b", "a")];
  expect(chainTo(circle, "a")).toEqual(["b", "a"]);
});

it("A party that is not on record stands alone", () => {
  expect(chainTo(PARTIES, "gone")).toEqual(["gone"]);
});

it.each([
  ["sub", "prime", true],
  ["prime", "subsub", true],
  ["sub", "sub", true],
  ["sub", "other", false],
  ["sub", "rival", false],
])("The vendors %s and %s stand in one chain: %s", (a, b, expected) => {
  expect(inOneChain(PARTIES, a, b)).toBe(expected);
});
