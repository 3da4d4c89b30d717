// Setting up: a project that lacks something says what, and the list ends.
import { describe, expect, it } from "vitest";
import { SETUP_STEPS, type SetUp, setupSteps } from "./setup";

const NOTHING: SetUp = {
  vendors: 0,
  roles: { admin: 1 },
  approvers: ["adviser"],
  stages: 0,
  platforms: 0,
  contracts: 0,
  environments: 0,
  cases: 0,
  releases: 0,
  distributions: 0,
  tasks: 0,
};
const WHOLE: SetUp = {
  vendors: 1,
  roles: { admin: 1, official: 2, adviser: 1, vendor_manager: 1 },
  approvers: ["adviser"],
  stages: 6,
  platforms: 2,
  contracts: 1,
  environments: 1,
  cases: 6,
  releases: 1,
  distributions: 2,
  tasks: 1,
};

const open = (set: SetUp) =>
  setupSteps(set)
    .filter(({ done }) => !done)
    .map(({ name }) => name);
const missing = (set: SetUp) => setupSteps(set).flatMap((step) => step.missing);

describe("setting up a project", () => {
  it("a project that was just founded lacks every step", () => {
    expect(open(NOTHING)).toEqual(SETUP_STEPS);
  });

  it("a project with one of everything lacks nothing", () => {
    expect(open(WHOLE)).toEqual([]);
  });

  it.each(SETUP_STEPS.filter((name) => name !== "people"))(
    "a project without %s lacks just that",
    (name) => {
      expect(open({ ...WHOLE, [name]: 0 })).toEqual([name]);
    },
  );

  it.each([
    ["an official who proposes", { official: 0 }, ["official"]],
    ["a vendor's manager who receives", { vendor_manager: 0 }, ["vendor_manager"]],
    ["an adviser who approves", { adviser: 0 }, ["adviser"]],
    ["an administrator", { admin: 0 }, []],
  ] as const)("without %s the people say which role is missing", (_who, roles, expected) => {
    expect(missing({ ...WHOLE, roles: { ...WHOLE.roles, ...roles } })).toEqual(expected);
  });

  it("the roles of the approval route in force are needed, and each is named once", () => {
    const set: SetUp = { ...WHOLE, roles: {}, approvers: ["adviser", "executive", "official"] };
    expect(missing(set)).toEqual(["official", "adviser", "executive", "vendor_manager"]);
  });
});
