import { expect, it } from "vitest";
import { ROLES } from "../identity/roles";
import { holdersOf, recipientsOf } from "./letter";

const member = (text: string) => {
  const [accountId = "", partyId = "", role = ""] = text.split(" ");
  return { accountId, partyId, role: ROLES.find((each) => each === role) ?? "admin" };
};
const MEMBERS = [
  "official ministry official",
  "director ministry executive",
  "adviser office adviser",
  "auditor ministry auditor",
  "manager prime vendor_manager",
  "worker prime vendor_member",
  "other rival vendor_manager",
].map(member);
const to = (proposedBy: string, decidedBy: string, partyId: string) =>
  recipientsOf(MEMBERS, { proposedBy, decidedBy, partyId }).join(" ");

it.each([
  [
    "who proposed, who decided, the vendor's people",
    "official",
    "adviser",
    "prime",
    "official adviser manager worker",
  ],
  ["no other vendor's", "official", "director", "rival", "official director other"],
  ["each once", "official", "official", "prime", "official manager worker"],
  ["nobody who has left", "gone", "adviser", "nobody", "adviser"],
])("a copy of a decision goes to %s", (_, proposedBy, decidedBy, partyId, expected) => {
  expect(to(proposedBy, decidedBy, partyId)).toBe(expected);
});

it("everybody who holds the role is notified of a deputy, and nobody else", () => {
  const members = [...MEMBERS, member("second office adviser")];
  expect(holdersOf(members, "adviser")).toEqual(["adviser", "second"]);
});
