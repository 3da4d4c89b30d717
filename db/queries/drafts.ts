import { and, asc, eq, sql } from "drizzle-orm";
import type { Move } from "@/server/domain/queues/order";
import { type Given, preparedOne } from "../prepared";
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

/** A draft as stored, with the id of the save that wrote it. */
export interface KeptDraft extends DraftValues {
  readonly version: string;
}

/** The asker's own draft of a queue. Row-level security hides everybody else's. */
export const findDraft: (
  db: Reader,
  projectId: string,
  queueId: string,
) => Promise<KeptDraft | null> = preparedOne(
  (db, projectId: Given<string>, queueId: Given<string>) =>
    db
      .select({
        version: draft.version,
        moves: draft.moves,
        undone: draft.undone,
        reason: draft.reason,
        risk: draft.risk,
        alternatives: draft.alternatives,
      })
      .from(draft)
      .where(and(eq(draft.projectId, projectId), eq(draft.queueId, queueId))),
);

/** Matches the asker's own draft of a queue and no other. */
const ownOf = (db: Writer, projectId: string, queueId: string) =>
  and(
    eq(draft.projectId, projectId),
    eq(draft.queueId, queueId),
    eq(draft.privateTo, db.permit.asker.account.id),
  );

/** The version of the asker's draft, locked until the transaction ends. null: there is no draft. */
export async function lockDraft(
  db: Writer,
  projectId: string,
  queueId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ version: draft.version })
    .from(draft)
    .where(ownOf(db, projectId, queueId))
    .for("update");
  return row?.version ?? null;
}

/** Writes the asker's draft over the version `kept` (null: there was no draft). false: another save came in between. */
export async function putDraft(
  db: Writer,
  projectId: string,
  queueId: string,
  kept: string | null,
  { moves, undone, ...others }: KeptDraft,
): Promise<boolean> {
  const privateTo = db.permit.asker.account.id;
  const values = { moves: [...moves], undone: [...undone], ...others };
  const written =
    kept === null
      ? await db
          .insert(draft)
          .values({ projectId, queueId, privateTo, ...values })
          .onConflictDoNothing()
          .returning({ version: draft.version })
      : await db
          .update(draft)
          .set({ ...values, changedAt: sql`clock()` })
          .where(and(ownOf(db, projectId, queueId), eq(draft.version, kept)))
          .returning({ version: draft.version });
  return written.length > 0;
}

export async function deleteDraft(db: Writer, projectId: string, queueId: string): Promise<void> {
  await db.delete(draft).where(ownOf(db, projectId, queueId));
}

/** The open proposals on a queue, oldest first. */
export const listOpenProposals = (db: Reader, projectId: string, queueId: string) =>
  db
    .select({
      id: proposal.id,
      number: proposal.number,
      proposedBy: proposal.proposedBy,
      route: proposal.route,
      step: proposal.step,
      dueOn: proposal.stepDueOn,
      proposedOrder: sql<string[]>`${proposal.proposedOrder}`,
      /** The order on which the proposal was made. null: the queue's version has not changed since. */
      baseOrder: sql<
        string[] | null
      >`case when ${proposal.baseVersion} <> ${queue.version} then ${proposal.baseOrder} end`,
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
