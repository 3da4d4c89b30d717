// Proposals as the rules know them: what is due, what replaced it, who down the chain has answered.
import type { Day, Instant } from "@/server/domain/calendar/day";
import { dayOf } from "@/server/domain/calendar/instant";
import type { ApprovedPlan, Party, Proposal } from "@/server/domain/projects/state";
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

type Numbered = Pick<ProposalRow, "queueId" | "appliedVersion">;

/** The version that the standing order of each queue made. */
function newestOf(rows: readonly Numbered[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { queueId, appliedVersion } of rows)
    if (appliedVersion !== null)
      newest.set(queueId, Math.max(appliedVersion, newest.get(queueId) ?? 0));
  return newest;
}

/** The orders that no later one has replaced. */
export function standingOf<Row extends Numbered>(rows: readonly Row[]): readonly Row[] {
  const newest = newestOf(rows);
  return rows.filter((row) => row.appliedVersion === (newest.get(row.queueId) ?? 0));
}

export function proposalsOf(
  rows: readonly ProposalRow[],
  answers: readonly AnswerRow[],
  parties: readonly Party[],
  plans: ReadonlyMap<string, ApprovedPlan>,
): Proposal[] {
  const newest = newestOf(rows);
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
      approvers: row.route.map(({ role }) => role),
      plan: plans.get(row.id) ?? null,
      replaced: (newest.get(row.queueId) ?? 0) > (row.appliedVersion ?? Number.POSITIVE_INFINITY),
      answers: chainTo(parties, row.partyId).map((partyId) => {
        const answer = given.get(`${row.id} ${partyId}`);
        const act = answer === undefined || answer.act === "read" ? null : answer.act;
        return { partyId, act, on: act === null || answer === undefined ? null : dayOf(answer.at) };
      }),
    };
  });
}
