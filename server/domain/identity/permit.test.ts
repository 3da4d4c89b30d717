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
    role,
    partyId: ID,
    partyName: { ja: "名" },
    memberName: { ja: "名" },
    whole: true,
    parties: [],
    above: [],
  },
  now: "2020-11-24T00:00:00.000000Z" as Instant,
  exercise: false,
});

it("A step is decided by the roles of the table and by no other", () => {
  expect(ROLES.filter((role) => can(role, "order.decide"))).toEqual(["executive", "adviser"]);
});

it("A permit tells who asked and for what", () => {
  const adviser = asker("adviser");
  expect(permitFor(adviser, "order.decide")).toEqual({
    ok: true,
    value: { asker: adviser, action: "order.decide" },
  });
});

it("No permit is made for what the role may not do", () => {
  expect(permitFor(asker("official"), "order.decide")).toEqual({ ok: false, code: "not-allowed" });
});

it("A session's standing is read from what the database answers, and what is not said is nothing", () => {
  const answered = { account: asker("admin").account, now: asker("admin").now, exercise: false };
  expect(standingSchema.parse({ ...answered, memberships: [] })).toEqual({
    ...answered,
    memberships: [],
    session: null,
    entry: { passwordDue: false, secondFactor: false, closed: [] },
    last: 0,
    clockSetAt: null,
  });
});
