// Proposals as the rules know them: what is due, what replaced it, who down the chain has answered.
import type { Day, Instant } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type { Party, Proposal } from "@/server/domain/projects/state";
import type { RouteStep } from "@/server/domain/proposals/proposal";
import { chainTo } from "@/server/domain/proposals/subcontract";

interface ProposalRow {
  readonly id: string;
  readonly partyId: string;
  readonly queueId: string;
  readonly number: number;
  readonly status: Proposal["status"];
  readonly proposedOn: Day;
  readonly decidedOn: Day | null;
  readonly route: readonly RouteStep[];
  readonly step: number;
  readonly stepDueOn: Day | null;
  /** The version of its queue that it made; null: it is no order. */
  readonly appliedVersion: number | null;
}

interface AnswerRow {
  readonly proposalId: string;
  readonly partyId: string;
  readonly act: "read" | "acknowledged" | "objected";
  readonly at: Instant;
}

export function proposalsOf(
  rows: readonly ProposalRow[],
  answers: readonly AnswerRow[],
  parties: readonly Party[],
): Proposal[] {
  const newest = new Map<string, number>();
  for (const { queueId, appliedVersion } of rows)
    if (appliedVersion !== null)
      newest.set(queueId, Math.max(appliedVersion, newest.get(queueId) ?? 0));
  const given = new Map(
    answers.map((answer) => [`${answer.proposalId} ${answer.partyId}`, answer]),
  );
  return rows.map((row): Proposal => {
    const due = row.route[row.step - 1];
    return {
      id: row.id,
      partyId: row.partyId,
      status: row.status,
      proposedOn: row.proposedOn,
      due:
        due === undefined || row.stepDueOn === null ? null : { role: due.role, on: row.stepDueOn },
      approvedOn: row.status === "approved" ? row.decidedOn : null,
      replaced: (newest.get(row.queueId) ?? 0) > (row.appliedVersion ?? Number.POSITIVE_INFINITY),
      answers: chainTo(parties, row.partyId).map((partyId) => {
        const answer = given.get(`${row.id} ${partyId}`);
        const act = answer === undefined || answer.act === "read" ? null : answer.act;
        return { partyId, act, on: act === null || answer === undefined ? null : dayOf(answer.at) };
      }),
    };
  });
}
