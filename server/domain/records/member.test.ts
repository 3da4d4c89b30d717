// A role fits its party, and a project keeps an administrator whose term has no end.
import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/day";
import type { PartyKind } from "../identity/party-roles";
import { ROLES, type Role } from "../identity/roles";
import { MEMBER } from "./member";

const day = parseDay("2021-03-31");
const values = (role: Role, more: { untilOn?: typeof day; endedOn?: typeof day } = {}) => ({
  account: "00000000-0000-4000-8000-000000000001",
  party: "party",
  role,
  name: { ja: "名" },
  untilOn: null,
  endedOn: null,
  level: null,
  ...more,
});
const people = (kind: PartyKind, lastingAdministrators = 2) => ({
  kindOf: (party: string) => (party === "party" ? kind : undefined),
  above: () => [],
  reporter: null,
  lastingAdministrators,
});
type Member = ReturnType<typeof values>;
const faults = (after: Member, before: Member | null, administrators = 2) =>
  MEMBER.fits?.(after, before, people("ministry", administrators));

describe("the role of a member", () => {
  it.each([
    ["ministry", ["official", "executive", "adviser", "auditor", "admin"]],
    ["office", ["official", "executive", "adviser", "auditor", "admin"]],
    ["vendor", ["vendor_manager", "vendor_member"]],
    ["community", []],
  ] as const)("a person of a %s can hold the roles %j and no other", (kind, roles) => {
    const fitting = ROLES.filter(
      (role) => MEMBER.fits?.(values(role), null, people(kind)).length === 0,
    );
    expect(fitting).toEqual(roles);
  });

  it("a role that does not fit the party is refused at the field of the role", () => {
    expect(MEMBER.fits?.(values("admin"), null, people("vendor"))).toEqual([
      { code: "role-not-of-party", field: "role" },
    ]);
  });
});

describe("the last administrator", () => {
  it.each([
    ["loses the role", values("official"), "role"],
    ["gets a last day", values("admin", { untilOn: day }), "untilOn"],
    ["is ended", values("admin", { endedOn: day }), "endedOn"],
  ])("the last administrator without an end is refused when that person %s", (_, after, field) => {
    const before = values("admin");
    expect(faults(after, before, 1)).toEqual([{ code: "last-administrator", field }]);
    expect(faults(after, before, 2)).toEqual([]);
  });

  it("an administrator with a last day can be ended, because another one stays", () => {
    const before = values("admin", { untilOn: day });
    expect(faults(values("admin", { untilOn: day, endedOn: day }), before, 1)).toEqual([]);
  });

  it("the name of the last administrator can be corrected", () => {
    const before = values("admin");
    expect(faults({ ...before, name: { ja: "別名" } }, before, 1)).toEqual([]);
  });
});

it.each([
  ["without an end", {}, null],
  ["on the last day of the term", { untilOn: day }, null],
  ["after the last day of the term", { untilOn: parseDay("2021-03-30") }, "2021-03-30"],
  ["that was ended", { untilOn: day, endedOn: parseDay("2021-01-15") }, "2021-01-15"],
])("a membership %s says whether it is over", (_which, more, over) => {
  if (day === null) throw new Error("no day");
  expect(MEMBER.over?.(values("official", more), day)).toBe(over);
});
