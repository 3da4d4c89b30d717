// The lines of work of the vendors' queues, besides the main one of each.
import { and, asc, count, eq, max, sql } from "drizzle-orm";
import type { Line } from "@/server/domain/queues/lines";
import { type Given, prepared, type Reader as Source, type Value } from "../prepared";
import { queue } from "../schema/queues";
import { task } from "../schema/tasks";
import { workLine } from "../schema/work-lines";
import type { Reader, Writer } from "../scope";
import { isUnfinished } from "./open-test";
import { returned } from "./returned";

/** A line that is in use: it is not closed, or a task on it was taken up again. */
const inUse = sql`(${workLine.closedOn} is null or exists (
  select from task t where t.project_id = ${workLine.projectId} and t.line_id = ${workLine.id} and t.status <> 'done'))`;

/** The lines of all visible queues, each queue's as one value. A queue with the main line alone has no row. */
export const linesByQueue = (db: Source, projectId: Value<string>) =>
  db
    .select({
      queueId: workLine.queueId,
      lines: sql<readonly Line[]>`jsonb_agg(jsonb_build_object(
        'id', ${workLine.id}, 'name', ${workLine.name}, 'capacityDays', ${workLine.capacityDays})
        order by ${workLine.position})`.as("lines"),
    })
    .from(workLine)
    .where(and(eq(workLine.projectId, projectId), inUse))
    .groupBy(workLine.queueId)
    .as("by_queue");

/** The lines of a row's queue. Empty: it has the main line alone. */
export const linesIn = ({ lines }: ReturnType<typeof linesByQueue>) =>
  sql<readonly Line[]>`coalesce(${lines}, '[]')`;

/** The line of a task as it is named where the queue has several. Both null: it has one, or the main one has no name. */
export const lineOfTask = {
  several: sql<boolean>`exists (select from ${workLine} l
    where l.project_id = ${task.projectId} and l.queue_id = ${task.queueId} and l.closed_on is null)`,
  lineName: workLine.name,
  mainName: queue.lineName,
};

/** Joins the line that a task names. */
export const onItsLine = and(eq(workLine.projectId, task.projectId), eq(workLine.id, task.lineId));

/** The lines of a queue in their order. */
export const listLines = prepared((db, projectId: Given<string>, queueId: Given<string>) =>
  db
    .select({ id: workLine.id, name: workLine.name, capacityDays: workLine.capacityDays })
    .from(workLine)
    .where(and(eq(workLine.projectId, projectId), eq(workLine.queueId, queueId), inUse))
    .orderBy(asc(workLine.position)),
);

/** The names of all lines of the visible queues, closed ones too, and of the main lines that have one. */
export const listLineNames = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: workLine.id,
      name: workLine.name,
      mainName: queue.lineName,
      partyId: queue.partyId,
    })
    .from(workLine)
    .innerJoin(queue, and(eq(queue.projectId, workLine.projectId), eq(queue.id, workLine.queueId)))
    .where(eq(workLine.projectId, projectId)),
);

export async function insertLine(
  db: Writer,
  values: Omit<typeof workLine.$inferInsert, "position">,
): Promise<string> {
  const [last] = await db
    .select({ position: max(workLine.position) })
    .from(workLine)
    .where(and(eq(workLine.projectId, values.projectId), eq(workLine.queueId, values.queueId)));
  const position = (last?.position ?? 0) + 1;
  return returned(
    await db
      .insert(workLine)
      .values({ ...values, position })
      .returning({ id: workLine.id }),
  );
}

export async function updateLine(
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<Pick<typeof workLine.$inferInsert, "name" | "capacityDays" | "closedOn">>,
): Promise<void> {
  await db
    .update(workLine)
    .set(values)
    .where(and(eq(workLine.projectId, projectId), eq(workLine.id, id)));
}

/** How many unfinished tasks are on a line. */
export async function countOpenOn(db: Reader, projectId: string, lineId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.lineId, lineId), isUnfinished()));
  return row?.total ?? 0;
}
