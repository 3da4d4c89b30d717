import { describe, expect, it } from "vitest";
import { ACTIONS, can, rolesFor } from "./permissions";

const mayDo = (role: Parameters<typeof can>[0]) => ACTIONS.filter((action) => can(role, action));

describe("who may do what", () => {
  it("an auditor can read and verify everything and change only their own account", () => {
    expect(mayDo("auditor")).toEqual([
      "project.read",
      "record.verify",
      "exercise.move",
      "profile.set",
      "project.found",
      "session.end",
      "setup.read",
    ]);
  });

  it.each([
    "order.decide",
    "waiver.decide",
    "finding.answer",
    "coverage.confirm",
    "route.set",
    "deputy.set",
  ] as const)("no vendor can perform the deciding action %s", (action) => {
    expect(rolesFor(action).filter((role) => role.startsWith("vendor"))).toEqual([]);
  });

  it.each(["order.acknowledge", "order.opine", "task.report"] as const)(
    "nobody but a vendor can perform the vendor's action %s",
    (action) => {
      expect(rolesFor(action).filter((role) => !role.startsWith("vendor"))).toEqual([]);
    },
  );

  it("only the administrator can help others to sign in", () => {
    for (const action of ["access.manage", "access.set", "member.help", "member.set"] as const)
      expect(rolesFor(action)).toEqual(["admin"]);
  });
});
