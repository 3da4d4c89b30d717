import { and, asc, eq, sql } from "drizzle-orm";
import type { Move } from "@/server/domain/queues/order";
import { draft, proposal } from "../schema/proposals";
import { queue } from "../schema/queues";
import type { Reader, Writer } from "../scope";

export interface DraftValues {
  readonly moves: readonly Move[];
  readonly undone: readonly Move[];
  readonly reason: string | null;
  readonly risk: string | null;
  readonly alternatives: string | null;
}

/** The asker's own draft of a queue: nobody else's is in scope. */
export async function findDraft(
  db: Reader,
  projectId: string,
  queueId: string,
): Promise<DraftValues | null> {
  const [row] = await db
    .select({
      moves: draft.moves,
      undone: draft.undone,
      reason: draft.reason,
      risk: draft.risk,
      alternatives: draft.alternatives,
    })
    .from(draft)
    .where(and(eq(draft.projectId, projectId), eq(draft.queueId, queueId)));
  return row ?? null;
}

export async function upsertDraft(
  db: Writer,
  projectId: string,
  queueId: string,
  { moves, undone, ...typed }: DraftValues,
): Promise<void> {
  const privateTo = db.permit.asker.account.id;
  const values = { moves: [...moves], undone: [...undone], ...typed };
  await db
    .insert(draft)
    .values({ projectId, queueId, privateTo, ...values })
    .onConflictDoUpdate({
      target: [draft.projectId, draft.queueId, draft.privateTo],
      set: { ...values, changedAt: sql`clock()` },
    });
}

export async function deleteDraft(db: Writer, projectId: string, queueId: string): Promise<void> {
  await db.delete(draft).where(and(eq(draft.projectId, projectId), eq(draft.queueId, queueId)));
}

/** The open proposals on a queue, oldest first; one that was made on an earlier version is outdated. */
export const listOpenProposals = (db: Reader, projectId: string, queueId: string) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      proposedBy: proposal.proposedBy,
      route: proposal.route,
      step: proposal.step,
      dueOn: proposal.stepDueOn,
      outdated: sql<boolean>`${proposal.baseVersion} <> ${queue.version}`,
    })
    .from(proposal)
    .innerJoin(queue, and(eq(queue.projectId, proposal.projectId), eq(queue.id, proposal.queueId)))
    .where(
      and(
        eq(proposal.projectId, projectId),
        eq(proposal.queueId, queueId),
        eq(proposal.status, "open"),
      ),
    )
    .orderBy(asc(proposal.number));

/** The number of a proposal. */
export async function findProposalNumber(
  db: Reader,
  projectId: string,
  id: string,
): Promise<number | null> {
  const [row] = await db
    .select({ number: proposal.number })
    .from(proposal)
    .where(and(eq(proposal.projectId, projectId), eq(proposal.id, id)));
  return row?.number ?? null;
}
