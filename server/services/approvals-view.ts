// Proposals that await approval: first by the reader, then by others; after that the decided ones.
import {
  countProposals,
  listOpenSteps,
  listProposalLines,
  type ProposalLine,
} from "@/db/queries/approvals";
import { listDeputies, type ProposalRow } from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import { can } from "../domain/identity/permissions";
import { subjectOf } from "../domain/proposals/subject";
import { PROPOSAL_WAITS } from "../domain/waiting/wait";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { readAll } from "./read-all";
import { deputiesOf } from "./routes";
import { OPEN, type OpenStep, questionOf, waitsOfSteps } from "./waits";

export const DECIDED = ["approved", "returned", "withdrawn"] as const;
export type Decided = (typeof DECIDED)[number];

type ProposalWait = (typeof PROPOSAL_WAITS)[number];

/** What each open proposal waits for from the reader; of several, the weightiest. */
function waitingFor(
  asked: Asked,
  steps: readonly OpenStep[],
  deputies: Awaited<ReturnType<typeof listDeputies>>,
): ReadonlyMap<string, ProposalWait> {
  const { mine } = waitsOfSteps(questionOf(asked), steps, deputies);
  const kinds = new Map<string, ProposalWait>();
  for (const kind of PROPOSAL_WAITS)
    for (const wait of mine)
      if (wait.kind === kind && !kinds.has(wait.id)) kinds.set(wait.id, kind);
  return kinds;
}

/** What a new order does, in one line; null: the proposal changes no order. */
const orderOf = ({ gist, party }: ProposalLine) => {
  if (gist === null || party === null) return null;
  const { lead, ...slips } = gist;
  return { party, ...slips, from: lead?.from ?? 0, to: lead?.to ?? 0 };
};

const lineOf = ({ route, step, recordKind, gist, party, ...line }: ProposalLine) => ({
  ...line,
  subject: subjectOf(recordKind),
  order: orderOf({ route, step, recordKind, gist, party, ...line }),
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
    const waiting = waitingFor(asked, steps, deputies);
    const totalOf = (wanted: readonly string[]) =>
      counted.reduce((sum, { status: of, total }) => sum + (wanted.includes(of) ? total : 0), 0);
    const { role } = asked.asker.membership;
    return {
      waiting: open.flatMap((line) => {
        const waits = waiting.get(line.id);
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
