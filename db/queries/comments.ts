// The threads of tasks: comments, and how far each person has read.
import { and, desc, eq, gt, isNull, max, ne, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared, preparedOne } from "../prepared";
import { commentReading, taskComment } from "../schema/comments";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";

export async function insertComment(
  db: Writer,
  values: Omit<typeof taskComment.$inferInsert, "sequence">,
): Promise<string> {
  return returned(await db.insert(taskComment).values(values).returning({ id: taskComment.id }));
}

/** A comment with the task that it is on, locked until the transaction ends. */
export async function lockComment(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select({
      id: taskComment.id,
      partyId: taskComment.partyId,
      taskId: taskComment.taskId,
      accountId: taskComment.accountId,
      retractedAt: taskComment.retractedAt,
      title: task.title,
      party: party.name,
    })
    .from(taskComment)
    .innerJoin(
      task,
      and(eq(task.projectId, taskComment.projectId), eq(task.id, taskComment.taskId)),
    )
    .innerJoin(
      party,
      and(eq(party.projectId, taskComment.projectId), eq(party.id, taskComment.partyId)),
    )
    .where(and(eq(taskComment.projectId, projectId), eq(taskComment.id, id)))
    .for("update", { of: taskComment });
  return row ?? null;
}

/** Marks a comment as withdrawn now. */
export async function retractComment(db: Writer, projectId: string, id: string): Promise<void> {
  await db
    .update(taskComment)
    .set({ retractedAt: db.now })
    .where(and(eq(taskComment.projectId, projectId), eq(taskComment.id, id)));
}

/** The comments on a task with their authors, newest first. */
export const listComments = (db: Reader, projectId: string, taskId: string, limit: number) =>
  db
    .select({
      id: taskComment.id,
      accountId: taskComment.accountId,
      words: taskComment.words,
      sequence: taskComment.sequence,
      retractedAt: taskComment.retractedAt,
      recordedAt: taskComment.recordedAt,
      name: member.name,
      memberRole: member.role,
      party: party.name,
    })
    .from(taskComment)
    .leftJoin(
      member,
      and(eq(member.projectId, taskComment.projectId), eq(member.accountId, taskComment.accountId)),
    )
    .leftJoin(party, and(eq(party.projectId, member.projectId), eq(party.id, member.partyId)))
    .where(and(eq(taskComment.projectId, projectId), eq(taskComment.taskId, taskId)))
    .orderBy(desc(taskComment.sequence))
    .limit(limit);

/** The last comment that a person has read or written in a thread. */
const reached = (account: Given<string>) =>
  sql`greatest(
    coalesce((select max(r.up_to) from ${commentReading} r where r.project_id = ${task.projectId} and r.task_id = ${task.id} and r.account_id = ${account}), 0),
    coalesce((select max(o.sequence) from ${taskComment} o where o.project_id = ${task.projectId} and o.task_id = ${task.id} and o.account_id = ${account}), 0))`;

/** How many of a project's newest comments are looked through: every page asks whether something was said. */
const NEWEST = 1000;

/** By task: the newest comments of others that a person has not read, with whom the thread concerns. */
export const listUnread = prepared((db, projectId: Given<string>, account: Given<string>) => {
  const said = db
    .select()
    .from(taskComment)
    .where(eq(taskComment.projectId, projectId))
    .orderBy(desc(taskComment.sequence))
    .limit(NEWEST)
    .as("said");
  return db
    .select({
      id: task.id,
      title: task.title,
      partyId: task.partyId,
      partyKey: party.key,
      directedBy: task.directedBy,
      assignee: member.accountId,
      wrote: sql<boolean>`exists (select from ${taskComment} o where o.project_id = ${task.projectId} and o.task_id = ${task.id} and o.account_id = ${account})`,
      comments: sql<number>`count(*)::int`,
      since: sql<Day>`(min(${said.recordedAt}) at time zone 'Asia/Tokyo')::date::text`,
    })
    .from(said)
    .innerJoin(task, and(eq(task.projectId, said.projectId), eq(task.id, said.taskId)))
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .leftJoin(member, and(eq(member.projectId, task.projectId), eq(member.id, task.assignee)))
    .where(
      and(
        ne(said.accountId, account),
        isNull(said.retractedAt),
        gt(said.sequence, reached(account)),
      ),
    )
    .groupBy(
      task.projectId,
      task.id,
      task.title,
      task.partyId,
      party.key,
      task.directedBy,
      member.accountId,
    )
    .orderBy(sql`max(${said.sequence}) desc`)
    .limit(500);
});

/** The last comment on a task. null: there is none. */
export const findLastComment = preparedOne((db, projectId: Given<string>, taskId: Given<string>) =>
  db
    .select({ sequence: taskComment.sequence })
    .from(taskComment)
    .where(and(eq(taskComment.projectId, projectId), eq(taskComment.taskId, taskId)))
    .orderBy(desc(taskComment.sequence))
    .limit(1),
);

/** How far a person has read the thread of a task; 0: nothing. */
export async function findReadUpTo(
  db: Reader,
  projectId: string,
  taskId: string,
  accountId: string,
): Promise<number> {
  const [row] = await db
    .select({ upTo: max(commentReading.upTo) })
    .from(commentReading)
    .where(
      and(
        eq(commentReading.projectId, projectId),
        eq(commentReading.taskId, taskId),
        eq(commentReading.accountId, accountId),
      ),
    );
  return row?.upTo ?? 0;
}

export async function insertReading(
  db: Writer,
  values: typeof commentReading.$inferInsert,
): Promise<void> {
  await db.insert(commentReading).values(values);
}
