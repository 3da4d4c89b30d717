// What a new project needs before the console can say anything about it, in the order in which it is entered.
import type { Action } from "../identity/permissions";
import type { Role } from "../identity/roles";

/** How much of each thing a project has on record. */
export interface SetUp {
  readonly vendors: number;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** The roles that approve, by the route in force. */
  readonly approvers: readonly Role[];
  readonly stages: number;
  readonly platforms: number;
  readonly contracts: number;
  readonly environments: number;
  /** Test cases of kind full chain. */
  readonly cases: number;
  readonly releases: number;
  readonly distributions: number;
  readonly tasks: number;
}

export const SETUP_STEPS = [
  "vendors",
  "people",
  "platforms",
  "stages",
  "contracts",
  "environments",
  "cases",
  "releases",
  "distributions",
  "tasks",
] as const;
export type SetupStepName = (typeof SETUP_STEPS)[number];

/** Who enters it: a row of the one table of permissions. */
const ENTERED_BY: Readonly<Record<SetupStepName, Action>> = {
  vendors: "party.register",
  people: "member.set",
  platforms: "platform.register",
  stages: "chain.define",
  contracts: "contract.register",
  environments: "environment.register",
  cases: "test-case.register",
  releases: "release.register",
  distributions: "distribution.register",
  tasks: "task.enter",
};

export interface SetupStep {
  readonly name: SetupStepName;
  /** How many are on record. */
  readonly count: number;
  readonly done: boolean;
  /** The roles that the project still needs; only for the people. */
  readonly missing: readonly Role[];
  readonly may: Action;
}

/** The roles without which an order cannot be proposed, approved and received. */
const missingRoles = ({ roles, approvers }: SetUp): readonly Role[] =>
  [...new Set<Role>(["official", ...approvers, "vendor_manager"])].filter(
    (role) => (roles[role] ?? 0) === 0,
  );

/** The steps of setting up a project, and which are done. All done: the list is at its end. */
export function setupSteps(set: SetUp): readonly SetupStep[] {
  const people = Object.values(set.roles).reduce((sum, count) => sum + count, 0);
  return SETUP_STEPS.map((name) => {
    const missing = name === "people" ? missingRoles(set) : [];
    const count = name === "people" ? people : set[name];
    return { name, count, done: count > 0 && missing.length === 0, missing, may: ENTERED_BY[name] };
  });
}
