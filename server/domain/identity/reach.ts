// What each role sees and may do, in the few words of the list for people. The table of permissions decides.
import { isVendorRole } from "./party-roles";
import { type Action, can } from "./permissions";
import type { Role } from "./roles";

/** What a person can do, by the actions of which at least one is needed. */
const DEEDS = {
  decide: ["order.decide"],
  answer: ["finding.answer", "waiver.decide"],
  propose: ["order.propose"],
  enter: ["release.register", "defect.register", "report.receive", "task.enter"],
  report: ["task.report"],
  acknowledge: ["order.acknowledge"],
  comment: ["task.comment"],
  administer: ["member.set"],
} as const satisfies Record<string, readonly Action[]>;

export type Deed = keyof typeof DEEDS;

const isDeed = (name: string): name is Deed => name in DEEDS;

/** What a role may do; empty: it reads only. */
export const deedsOf = (role: Role): readonly Deed[] =>
  Object.keys(DEEDS)
    .filter(isDeed)
    .filter((deed) => DEEDS[deed].some((action) => can(role, action)));

/** `all`: the work of every party. `own`: that of the person's own organisation and of its subcontractors. */
export const sightOf = (role: Role): "all" | "own" => (isVendorRole(role) ? "own" : "all");
