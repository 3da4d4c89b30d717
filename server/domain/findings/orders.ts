// Proposals are decided in time, instructions are confirmed down the chain, conditions are met (seed 3(2), 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { addDays } from "../calendar/day";
import type { ProjectState, Proposal } from "../projects/state";
import { compareText } from "../projects/state-index";
import type { Found } from "./finding";

type Proposals = Pick<ProjectState, "proposals">;

const ofProposal = ({ id, partyId }: Proposal): Pick<Found, "id" | "partyId"> => ({
  id,
  ...(partyId !== null && { partyId }),
});

const stands = ({ status, replaced }: Proposal): boolean => status === "approved" && !replaced;

/** `approval-overdue`, about an open proposal, from the day after the last day for the step that is due. */
export const approvalOverdue = ({ proposals }: Proposals): readonly Found[] =>
  proposals.flatMap((proposal): readonly Found[] => {
    const { status, due } = proposal;
    if (status !== "open" || due === null) return [];
    const since = addDays(due.on, 1);
    const roles = new Set([due.role, "official", "executive"] as const);
    return [
      {
        ...ofProposal(proposal),
        since,
        actors: [...roles].map((role) => ({ role, from: since })),
        facts: { dueOn: due.on, step: due.role },
      },
    ];
  });

/**
 * `instruction-unacknowledged`, about an approved order, from the project's threshold in business days after its
 * approval (3 by default), while a party down the chain has neither acknowledged nor objected and no later order has
 * replaced it.
 */
export const instructionUnacknowledged = (
  { proposals, thresholds }: Pick<ProjectState, "proposals" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] =>
  proposals.flatMap((proposal): readonly Found[] => {
    const silent = proposal.answers.filter(({ act }) => act === null);
    if (!stands(proposal) || proposal.approvedOn === null || silent.length === 0) return [];
    return [
      {
        ...ofProposal(proposal),
        since: addBusinessDays(calendar, proposal.approvedOn, thresholds.instructionUnacknowledged),
        records: silent.map(({ partyId }) => ({ kind: "party", id: partyId })),
        facts: { silent: silent.length },
      },
    ];
  });

/** `order-objected`, about an approved order, from the first objection until a later order replaces it. */
export const orderObjected = ({ proposals }: Proposals): readonly Found[] =>
  proposals.filter(stands).flatMap((proposal) => {
    const [since] = proposal.answers
      .flatMap(({ act, on }) => (act === "objected" && on !== null ? [on] : []))
      .sort(compareText);
    return since === undefined ? [] : [{ ...ofProposal(proposal), since }];
  });

/** `condition-overdue`, about a condition of an approval that is not met, from the day after its due date. */
export const conditionOverdue = ({
  conditions,
}: Pick<ProjectState, "conditions">): readonly Found[] =>
  conditions
    .filter(({ metOn }) => metOn === null)
    .map(({ id, partyId, proposalId, dueOn }) => ({
      id,
      partyId,
      records: [{ kind: "proposal", id: proposalId }],
      since: addDays(dueOn, 1),
      facts: { dueOn },
    }));
