// The list for people says what the table of permissions says.
import { expect, it } from "vitest";
import { deedsOf, sightOf } from "./reach";
import { ROLES } from "./roles";

it("each role is told what it may do and what it sees", () => {
  const told = ROLES.map((role) => [role, sightOf(role), deedsOf(role).join(" ")]);
  expect(told).toEqual([
    ["official", "all", "answer propose enter comment"],
    ["executive", "all", "decide answer propose comment"],
    ["adviser", "all", "decide comment"],
    ["vendor_manager", "own", "enter report acknowledge comment"],
    ["vendor_member", "own", "report acknowledge comment"],
    ["auditor", "all", ""],
    ["admin", "all", "administer"],
  ]);
});
