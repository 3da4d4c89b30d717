// Nobody approves their own proposal or decides two of its steps, and a decision is final (seed 2(2)①).
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
  /** The account of whoever wrote what is proposed, if that person does not approve it either. */
  readonly writtenBy?: string | null;
  readonly route: readonly RouteStep[];
  /** The step that is due, from 1. */
  readonly step: number;
  /** The accounts that decided earlier steps. */
  readonly decidedBy: readonly string[];
}

/** Who stands in for a role, from one day to another, both included. */
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
  /** There is no further step, so what was proposed is applied. */
  readonly last: boolean;
}

/** Whether a person stands in for a role on a day. */
export const standsIn = (
  { accountId: person }: Pick<Decider, "accountId">,
  of: StepRole,
  deputies: readonly Deputy[],
  today: Day,
): boolean =>
  deputies.some(
    ({ accountId, role, fromOn, untilOn }) =>
      accountId === person && role === of && fromOn <= today && today <= untilOn,
  );

type Refused = "decided-already" | "own-proposal" | "second-step" | "not-your-step";

/**
 * Whether this person may decide the step that is due on `today`, and in which role. Refused: `decided-already`
 * (the proposal is no longer open), `own-proposal`, `second-step` (the person has decided an earlier step),
 * `not-your-step` (the step is another role's, and the person is not its deputy today).
 */
export function decidableBy(
  proposal: Decidable,
  decider: Decider,
  deputies: readonly Deputy[],
  today: Day,
): Outcome<StepDecided, Refused> {
  const due = proposal.route[proposal.step - 1];
  if (proposal.status !== "open" || due === undefined) return refuse("decided-already");
  const { proposedBy, writtenBy = null } = proposal;
  if ([proposedBy, writtenBy].includes(decider.accountId)) return refuse("own-proposal");
  if (proposal.decidedBy.includes(decider.accountId)) return refuse("second-step");
  const own = decider.role === due.role;
  const deputy = standsIn(decider, due.role, deputies, today);
  if (!own && !deputy) return refuse("not-your-step");
  const last = proposal.step === proposal.route.length;
  return accept({ step: proposal.step, role: due.role, deputy: !own, last });
}

/**
 * Whether a frozen proposal still fits the present order: what is applied must be what was frozen.
 * Refused: `order-changed`.
 */
export function fits(
  frozenBase: readonly string[],
  now: readonly string[],
): Outcome<true, "order-changed"> {
  return orderChanged(frozenBase, now) ? refuse("order-changed") : accept(true);
}
