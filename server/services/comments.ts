// What people write in the thread of a task, and how far they have read it.
import {
  findLastComment,
  findReadUpTo,
  insertComment,
  insertReading,
  listComments,
  listUnread,
  lockComment,
  retractComment,
} from "@/db/queries/comments";
import * as keys from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import { lockTask } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import { concerns, readersOf, withdrawable } from "../domain/comments/thread";
import { can } from "../domain/identity/permissions";
import type { Asker } from "../domain/identity/standing";
import { chainTo } from "../domain/proposals/subcontract";
import type { Words } from "../domain/words";
import { act, type Done, type Known, type Work } from "./act";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { readAll } from "./read-all";
import { orNotFound, orRefuse, Refusal } from "./refusal";

/** The maximum number of comments that are shown, newest ones. */
const SHOWN = 100;

/**
 * Writes a comment on a task, which whoever sees the task reads. The task is locked, so that comments on it have their
 * order. Refused: `words-missing`.
 */
export const commentOnTask = (
  asker: Asker,
  input: Known & { readonly taskId: string; readonly words?: Words | undefined },
) =>
  act(asker, "task.comment", { ...input, does: "write" }, async ({ db, projectId }) => {
    const { words } = input;
    const task = await orNotFound(lockTask(db, projectId, input.taskId));
    if (words === undefined) throw new Refusal("words-missing");
    const party = await orNotFound(keys.findParty(db, projectId, task.partyId));
    await insertComment(db, {
      projectId,
      partyId: task.partyId,
      taskId: task.id,
      accountId: asker.account.id,
      words,
    });
    return {
      kind: "task-commented",
      body: { title: task.title, party: party.name, words },
      subject: { kind: "task", id: task.id },
      partyId: task.partyId,
    };
  });

/**
 * Withdraws one's own comment. It stays in its place, marked, and its words stay in the record. Refused:
 * `comment-not-yours`, `conflict` (it is withdrawn).
 */
export const withdrawComment = (asker: Asker, input: Known & { readonly commentId: string }) =>
  act(asker, "task.comment", { ...input, does: "withdraw" }, async ({ db, projectId }) => {
    const comment = await orNotFound(lockComment(db, projectId, input.commentId));
    const withdrawn = comment.retractedAt !== null;
    orRefuse(withdrawable({ ...comment, withdrawn }, asker.account.id));
    await retractComment(db, projectId, comment.id);
    return {
      kind: "comment-withdrawn",
      body: { title: comment.title, party: comment.party },
      subject: { kind: "task", id: comment.taskId },
      partyId: comment.partyId,
    };
  });

/** Records how far the asker has read a thread. What was read before writes nothing. */
export async function seeThread(
  { db, projectId }: Work,
  { taskId, upTo }: { readonly taskId: string; readonly upTo: number },
): Promise<Done<null>> {
  const accountId = db.permit.asker.account.id;
  const task = await orNotFound(lockTask(db, projectId, taskId));
  const [party, last, before] = await Promise.all([
    orNotFound(keys.findParty(db, projectId, task.partyId)),
    findLastComment(db, projectId, taskId),
    findReadUpTo(db, projectId, taskId, accountId),
  ]);
  const reached = Math.min(upTo, last?.sequence ?? 0);
  if (reached <= before) return { said: [], answer: null };
  await insertReading(db, { projectId, partyId: task.partyId, taskId, accountId, upTo: reached });
  return {
    said: {
      kind: "comments-read",
      body: { title: task.title, party: party.name },
      subject: { kind: "task", id: taskId },
      partyId: task.partyId,
    },
    answer: null,
  };
}

/** The thread of a task as its reader sees it, oldest comment first. */
export async function readThread(
  db: Reader,
  asked: Asked,
  task: { readonly id: string; readonly partyId: string },
) {
  const projectId = projectOf(asked);
  const { account, membership } = asked.asker;
  const { rows, parties, unread } = await readAll({
    rows: listComments(db, projectId, task.id, SHOWN + 1),
    parties: listParties(db, projectId),
    unread: readUnread(db, { accountId: account.id, membership }),
  });
  const mayWrite = mayNow(asked, "task.comment");
  const fresh = unread.some(({ id }) => id === task.id);
  return {
    comments: rows
      .slice(0, SHOWN)
      .toReversed()
      .map(({ accountId, words, sequence: _, retractedAt, ...comment }) => {
        const withdrawn = retractedAt !== null;
        return {
          ...comment,
          /** null: it was withdrawn. Its words are in the record. */
          words: withdrawn ? null : words,
          retractedAt,
          mayWithdraw: mayWrite && withdrawable({ accountId, withdrawn }, account.id).ok,
        };
      }),
    /** Whether older comments are left out. */
    cut: rows.length > SHOWN,
    seenBy: readersOf(parties, chainTo(parties, task.partyId)).map(({ name }) => name),
    mayWrite,
    /** The number of the last comment, if there are new ones for the reader to be marked as read. null: there are none. */
    newUpTo: mayWrite && fresh ? (rows[0]?.sequence ?? null) : null,
  };
}

/** The threads that concern the reader and have comments that the reader has not read. */
export async function readUnread(
  db: Reader,
  {
    accountId,
    membership,
  }: { readonly accountId: string; readonly membership: Asker["membership"] },
) {
  if (!can(membership.role, "task.comment")) return [];
  const { role, partyId, parties, whole } = membership;
  const reader = { accountId, role, partyId, parties: whole ? [] : parties };
  const rows = await listUnread(db, membership.projectId, accountId);
  return rows.filter((thread) => concerns(thread, reader));
}
