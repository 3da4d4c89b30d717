// Proposals that await approval: first by the reader, then by others; after that the decided ones.
import {
  countProposals,
  listOpenSteps,
  listProposalLines,
  type ProposalLine,
} from "@/db/queries/approvals";
import { listDeputies, type ProposalRow } from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { can } from "../domain/identity/permissions";
import { type WaitingFor, waitsFor } from "../domain/proposals/waiting";
import type { Words } from "../domain/words";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { readAll } from "./read-all";
import { deputiesOf } from "./routes";

/** The maximum number of open proposals read, nearest deadline first. */
export const OPEN = 200;

export const DECIDED = ["approved", "returned", "withdrawn"] as const;
export type Decided = (typeof DECIDED)[number];

export interface WaitingProposal {
  readonly id: string;
  readonly number: number;
  readonly party: Words;
  readonly dueOn: Day | null;
  readonly waits: WaitingFor;
  /** Whether the current step is the executive's 決裁 or the adviser's 承認. */
  readonly role: "adviser" | "executive";
}

/** The open proposals that the reader must act on, with what is asked. */
export function waitingOf(
  { asker, day }: Asked,
  steps: Awaited<ReturnType<typeof listOpenSteps>>,
  deputies: Awaited<ReturnType<typeof listDeputies>>,
): readonly WaitingProposal[] {
  const { role, parties, whole } = asker.membership;
  const reader = { accountId: asker.account.id, role, parties: whole ? [] : parties };
  return steps.flatMap((proposal) => {
    const waits = waitsFor(proposal, reader, deputies, day);
    const due = proposal.route[proposal.step - 1];
    if (waits === null || due === undefined) return [];
    const { id, number, party, stepDueOn } = proposal;
    return [{ id, number, party, dueOn: stepDueOn, waits, role: due.role }];
  });
}

const lineOf = ({ route, step, gist: { lead, ...slips }, ...line }: ProposalLine) => ({
  ...line,
  ...slips,
  from: lead?.from ?? 0,
  to: lead?.to ?? 0,
  steps: route.length,
  step,
  /** The role that decides the current step. */
  role: route[step - 1]?.role ?? "adviser",
});

/** The list of proposals. `status` limits the decided ones to one status. */
export async function readApprovals(asked: Asked, status: Decided | undefined, page: number) {
  const projectId = projectOf(asked);
  const statuses: readonly ProposalRow["status"][] = status === undefined ? DECIDED : [status];
  return readIn(asked.scope, async (db) => {
    const { steps, deputies, open, decided, counted } = await readAll({
      steps: listOpenSteps(db, projectId, OPEN),
      deputies: listDeputies(db, projectId),
      open: listProposalLines(db, projectId, ["open"], OPEN, 0),
      decided: listProposalLines(db, projectId, statuses, PAGE_ROWS, (page - 1) * PAGE_ROWS),
      counted: countProposals(db, projectId),
    });
    const waiting = new Map(waitingOf(asked, steps, deputies).map((each) => [each.id, each]));
    const totalOf = (wanted: readonly string[]) =>
      counted.reduce((sum, { status: of, total }) => sum + (wanted.includes(of) ? total : 0), 0);
    const { role } = asked.asker.membership;
    return {
      waiting: open.flatMap((line) => {
        const waits = waiting.get(line.id)?.waits;
        return waits === undefined ? [] : [{ ...lineOf(line), waits }];
      }),
      others: open.filter(({ id }) => !waiting.has(id)).map(lineOf),
      openTotal: totalOf(["open"]),
      openLimit: OPEN,
      decided: pageOf(decided.map(lineOf), totalOf(statuses), page),
      counts: DECIDED.map((each) => ({ status: each, total: totalOf([each]) })),
      mayDecide: can(role, "order.decide"),
      deputies: deputiesOf(asked, deputies),
      day: asked.day,
      at: asked.at,
    };
  });
}
