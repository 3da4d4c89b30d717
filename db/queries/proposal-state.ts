// Proposals in the form that the rules read: what is due, what replaced an order, which parties of the chain answered.
import { type OrderAct, orderActOf } from "@/server/domain/acknowledgements/answer";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type { Proposal } from "@/server/domain/projects/state";
import type { RouteStep } from "@/server/domain/proposals/proposal";
import { chainTo, type Placed } from "@/server/domain/proposals/subcontract";
import type { Words } from "@/server/domain/words";

interface ProposalRow {
  readonly id: string;
  /** null: it is about a record that everybody sees. */
  readonly partyId: string | null;
  /** The title of the record that it is about; null: it is about an order. */
  readonly title: Words | null;
  readonly number: number;
  readonly status: Proposal["status"];
  readonly proposedOn: Day;
  readonly decidedOn: Day | null;
  readonly route: readonly RouteStep[];
  readonly step: number;
  readonly stepDueOn: Day | null;
  /** Whether this is the order in force in its queue. */
  readonly stands: boolean;
}

interface AnswerRow {
  readonly proposalId: string;
  readonly partyId: string;
  readonly act: string;
  readonly at: Instant;
}

export function proposalsOf(
  rows: readonly ProposalRow[],
  answers: readonly AnswerRow[],
  parties: readonly Placed[],
): Proposal[] {
  const given = new Map(
    answers.map((answer) => [`${answer.proposalId} ${answer.partyId}`, answer]),
  );
  return rows.map((row): Proposal => {
    const due = row.route[row.step - 1];
    const ordered = row.title === null ? row.partyId : null;
    return {
      id: row.id,
      number: row.number,
      partyId: row.partyId,
      title: row.title,
      status: row.status,
      proposedOn: row.proposedOn,
      due:
        due === undefined || row.stepDueOn === null ? null : { role: due.role, on: row.stepDueOn },
      approvedOn: row.status === "approved" && ordered !== null ? row.decidedOn : null,
      approvers: row.route.map(({ role }) => role),
      replaced: row.status === "approved" && !row.stands,
      answers: (ordered === null ? [] : chainTo(parties, ordered)).map((partyId) => {
        const answer = given.get(`${row.id} ${partyId}`);
        const act: OrderAct | null = answer === undefined ? null : orderActOf(answer.act);
        return { partyId, act, on: act === null || answer === undefined ? null : dayOf(answer.at) };
      }),
    };
  });
}
