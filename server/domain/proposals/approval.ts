// Nobody approves what that person proposed, nobody satisfies two steps, and what is decided stays (seed 2(2)①).
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import { accept, type Outcome, refuse } from "../outcome";
import { orderChanged } from "../queues/order";
import type { RouteStep, StepRole } from "./proposal";

export type ProposalStatus = "open" | "approved" | "returned" | "withdrawn";

/** What determines who may decide on a proposal. */
export interface Decidable {
  readonly status: ProposalStatus;
  readonly proposedBy: string;
  readonly route: readonly RouteStep[];
  /** The step that is due, from 1. */
  readonly step: number;
  /** The accounts that decided earlier steps. */
  readonly decidedBy: readonly string[];
}

/** Who stands in for a role, from a day to a day, both included. */
export interface Deputy {
  readonly accountId: string;
  readonly role: StepRole;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

export interface Decider {
  readonly accountId: string;
  readonly role: Role;
}

export interface StepDecided {
  readonly step: number;
  readonly role: StepRole;
  readonly deputy: boolean;
  /** There is no further step, so the order is applied. */
  readonly last: boolean;
}

type Refused = "decided-already" | "own-proposal" | "second-step" | "not-your-step";

/**
 * Whether this person may decide the step that is due on `today`, and as what. Refused: `decided-already`
 * (no longer open), `own-proposal`, `second-step` (has decided an earlier one), `not-your-step` (another
 * role's, and no deputy for it today).
 */
export function decidableBy(
  proposal: Decidable,
  decider: Decider,
  deputies: readonly Deputy[],
  today: Day,
): Outcome<StepDecided, Refused> {
  const due = proposal.route[proposal.step - 1];
  if (proposal.status !== "open" || due === undefined) return refuse("decided-already");
  if (proposal.proposedBy === decider.accountId) return refuse("own-proposal");
  if (proposal.decidedBy.includes(decider.accountId)) return refuse("second-step");
  const own = decider.role === due.role;
  const deputy = deputies.some(
    ({ accountId, role, fromOn, untilOn }) =>
      accountId === decider.accountId && role === due.role && fromOn <= today && today <= untilOn,
  );
  if (!own && !deputy) return refuse("not-your-step");
  const last = proposal.step === proposal.route.length;
  return accept({ step: proposal.step, role: due.role, deputy: !own, last });
}

/**
 * Whether a frozen proposal still fits the order as it is now: what would be applied must be what was frozen.
 * Refused: `order-changed`.
 */
export function fits(
  frozenBase: readonly string[],
  now: readonly string[],
): Outcome<true, "order-changed"> {
  return orderChanged(frozenBase, now) ? refuse("order-changed") : accept(true);
}
