// What was proposed is decided in time, what was instructed is confirmed down the chain, what was asked for is met (seed 3(2), 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { addDays, type Day } from "../calendar/day";
import type { Condition, ProjectState, Proposal } from "../projects/state";
import { compareText } from "../projects/state-index";
import type { Finding, FindingActor, Rule } from "./finding";
import { orderDrifted } from "./order-drifted";

/** What these rules look at. */
export type OrderState = Pick<ProjectState, "proposals" | "conditions" | "thresholds">;

export const ORDER_RULES = [
  "approval-overdue",
  "instruction-unacknowledged",
  "order-objected",
  "condition-overdue",
  "order-drifted",
] as const satisfies readonly Rule[];

/**
 * - `approval-overdue`, about an open proposal, from the day after the last day of the step that is due.
 * - `instruction-unacknowledged`, about an approved order, so many business days after its approval, while a
 *   party down the chain has neither acknowledged nor objected and no later order has replaced it.
 * - `order-objected`, about an approved order, from the first objection until a later order replaces it.
 * - `condition-overdue`, about a condition of an approval that is not met, from the day after its day.
 * - `order-drifted`, as {@link orderDrifted}.
 */
export function orderFindings(state: OrderState, calendar: BusinessCalendar): readonly Finding[] {
  return [
    ...state.proposals.flatMap((proposal) => [
      ...overdue(proposal),
      ...unacknowledged(proposal, state, calendar),
      ...objected(proposal),
      ...orderDrifted(proposal, calendar),
    ]),
    ...state.conditions.flatMap(unmet),
  ];
}

function about(
  rule: Rule,
  subject: Finding["subject"],
  since: Day,
  actors: readonly FindingActor["role"][],
  more: Partial<Pick<Finding, "records" | "facts">> = {},
): Finding {
  return {
    rule,
    subject,
    records: more.records ?? [],
    since,
    from: since,
    until: null,
    actors: actors.map((role) => ({ role, from: since })),
    facts: more.facts ?? {},
  };
}

const subjectOf = ({ id }: Proposal): Finding["subject"] => ({ kind: "proposal", id });

function overdue(proposal: Proposal): readonly Finding[] {
  const { status, due } = proposal;
  if (status !== "open" || due === null) return [];
  return [
    about(
      "approval-overdue",
      subjectOf(proposal),
      addDays(due.on, 1),
      [...new Set([due.role, "official", "executive"] as const)],
      { facts: { dueOn: due.on, step: due.role } },
    ),
  ];
}

const standing = ({ status, replaced }: Proposal): boolean => status === "approved" && !replaced;

function unacknowledged(
  proposal: Proposal,
  { thresholds }: OrderState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  const silent = proposal.answers.filter(({ act }) => act === null);
  if (!standing(proposal) || proposal.approvedOn === null || silent.length === 0) return [];
  const since = addBusinessDays(
    calendar,
    proposal.approvedOn,
    thresholds.instructionUnacknowledged,
  );
  return [
    about(
      "instruction-unacknowledged",
      subjectOf(proposal),
      since,
      ["official", "vendor_manager"],
      {
        records: silent.map(({ partyId }) => ({ kind: "party", id: partyId })),
        facts: { silent: silent.length },
      },
    ),
  ];
}

function objected(proposal: Proposal): readonly Finding[] {
  const [first] = proposal.answers
    .flatMap(({ act, on }) => (act === "objected" && on !== null ? [on] : []))
    .sort(compareText);
  if (!standing(proposal) || first === undefined) return [];
  return [about("order-objected", subjectOf(proposal), first, ["official", "adviser"])];
}

function unmet({ id, proposalId, dueOn, metOn }: Condition): readonly Finding[] {
  if (metOn !== null) return [];
  const since = addDays(dueOn, 1);
  return [
    about("condition-overdue", { kind: "condition", id }, since, ["official", "vendor_manager"], {
      records: [{ kind: "proposal", id: proposalId }],
      facts: { dueOn },
    }),
  ];
}
