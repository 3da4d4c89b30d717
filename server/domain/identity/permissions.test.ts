import { describe, expect, it } from "vitest";
import { ACTIONS, can, rolesFor } from "./permissions";

const mayDo = (role: Parameters<typeof can>[0]) => ACTIONS.filter((action) => can(role, action));

describe("who may do what", () => {
  it("lets an auditor read and check everything and change nothing but their own account", () => {
    expect(mayDo("auditor")).toEqual([
      "project.read",
      "record.verify",
      "exercise.move",
      "profile.set",
      "session.end",
    ]);
  });

  it.each([
    "order.decide",
    "waiver.decide",
    "finding.answer",
    "coverage.confirm",
    "route.set",
    "deputy.set",
  ] as const)("lets no vendor decide by %s", (action) => {
    expect(rolesFor(action).filter((role) => role.startsWith("vendor"))).toEqual([]);
  });

  it.each(["order.acknowledge", "order.opine", "task.report"] as const)(
    "lets nobody but a vendor speak for the vendor by %s",
    (action) => {
      expect(rolesFor(action).filter((role) => !role.startsWith("vendor"))).toEqual([]);
    },
  );

  it("lets nobody but the administrator help others to sign in", () => {
    for (const action of ["access.manage", "access.set", "member.help", "member.set"] as const)
      expect(rolesFor(action)).toEqual(["admin"]);
  });
});
