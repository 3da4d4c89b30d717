import { expect, it } from "vitest";
import type { Instant } from "../calendar/day";
import { can } from "./permissions";
import { permitFor } from "./permit";
import { ROLES, type Role } from "./roles";
import { type Asker, standingSchema } from "./standing";

const ID = "00000000-0000-4000-8000-000000000001";
const asker = (role: Role): Asker => ({
  account: {
    id: ID,
    email: "a@example.jp",
    name: { ja: "名" },
    locale: null,
    demonstration: false,
  },
  membership: {
    projectId: ID,
    projectKey: "cocoa",
    projectName: { ja: "名" },
    projectState: "open",
    role,
    partyId: ID,
    partyName: { ja: "名" },
    memberName: { ja: "名" },
    whole: true,
    parties: [],
    above: [],
    daysOff: [],
  },
  now: "2020-11-24T00:00:00.000000Z" as Instant,
  exercise: false,
});

it("a step can be decided by the roles in the table and by no other", () => {
  expect(ROLES.filter((role) => can(role, "order.decide"))).toEqual(["executive", "adviser"]);
});

it("a permit names the asker and the action", () => {
  const adviser = asker("adviser");
  expect(permitFor(adviser, "order.decide")).toEqual({
    ok: true,
    value: { asker: adviser, action: "order.decide" },
  });
});

it("no permit is issued for an action that the role may not perform", () => {
  expect(permitFor(asker("official"), "order.decide")).toEqual({ ok: false, code: "not-allowed" });
});

it("a session's standing is parsed from the database's answer, and missing values are empty", () => {
  const answered = { account: asker("admin").account, now: asker("admin").now, exercise: false };
  expect(standingSchema.parse({ ...answered, memberships: [] })).toEqual({
    ...answered,
    memberships: [],
    began: null,
    session: null,
    entry: { passwordDue: false, secondFactor: false, closed: [] },
    mayFound: false,
    last: 0,
    clockSetAt: null,
  });
});
