import { and, asc, eq, isNotNull, max, sql } from "drizzle-orm";
import { type Given, prepared } from "../prepared";
import { party } from "../schema/projects";
import { queue } from "../schema/queues";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { linesByQueue, linesIn, listLines } from "./work-lines";

export async function insertQueue(db: Writer, values: typeof queue.$inferInsert): Promise<string> {
  return returned(await db.insert(queue).values(values).returning({ id: queue.id }));
}

/** The visible queues with their vendors and lines of work, ordered by the tree of subcontracts. */
export const listQueues = prepared((db, projectId: Given<string>) => {
  const lines = linesByQueue(db, projectId);
  return db
    .select({
      id: queue.id,
      version: queue.version,
      capacityDays: queue.capacityDays,
      reserve: queue.reserve,
      daysOff: queue.daysOff,
      workedUntil: queue.workedUntil,
      capacityBy: queue.capacityBy,
      illustrative: queue.illustrative,
      lineName: queue.lineName,
      lines: linesIn(lines),
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      part: party.part,
      parentId: party.parentId,
    })
    .from(queue)
    .innerJoin(party, and(eq(party.projectId, queue.projectId), eq(party.id, queue.partyId)))
    .leftJoin(lines, eq(lines.queueId, queue.id))
    .where(eq(queue.projectId, projectId))
    .orderBy(sql`${party.parentId} nulls first`, asc(party.key));
});

/**
 * The queue of a party with its lines of work, locked until the transaction ends, so that its order is changed by one
 * transaction at a time.
 */
export async function lockQueue(db: Writer, projectId: string, partyId: string) {
  const [row] = await db
    .select()
    .from(queue)
    .where(and(eq(queue.projectId, projectId), eq(queue.partyId, partyId)))
    .for("update");
  // Asked once the lock is held: the lines are then those that the transaction before this one left.
  return row === undefined ? null : { ...row, lines: await listLines(db, projectId, row.id) };
}

/** The waiting tasks of a queue, in order. */
export const listOrder = prepared((db, projectId: Given<string>, queueId: Given<string>) =>
  db
    .select({ id: task.id })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId), isNotNull(task.rank)))
    .orderBy(asc(task.rank), asc(task.id)),
);

/** Whether the waiting tasks of a queue stand in exactly this order. */
export async function hasOrder(
  db: Reader,
  projectId: string,
  queueId: string,
  order: readonly string[],
): Promise<boolean> {
  const [row] = await db
    .select({
      same: sql<boolean>`coalesce(array_agg(${task.id} order by ${task.rank}, ${task.id}), '{}') = ${`{${order.join(",")}}`}::uuid[]`,
    })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId), isNotNull(task.rank)));
  return row?.same ?? false;
}

/** The waiting tasks of a queue, in order, as they were when it had that version. Empty: it never had that version. */
export async function listOrderAt(
  db: Reader,
  projectId: string,
  queueId: string,
  version: number,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: sql<string>`t.id` })
    .from(
      sql`history.task t join (
        select max(q.valid_from) as at from history.queue q
         where q.project_id = ${projectId} and q.id = ${queueId} and q.version = ${version}) seen
        on t.valid_from <= seen.at and t.valid_until > seen.at`,
    )
    .where(sql`t.project_id = ${projectId} and t.queue_id = ${queueId} and t.rank is not null`)
    .orderBy(sql`t.rank, t.id`);
  return rows.map(({ id }) => id);
}

/**
 * The tasks of a queue with their places, by place, from the last one before the task `first` up to the task `end` (null: up
 * to the end of the queue). A new order of the tasks between the two changes no other place.
 */
export const listPlaces = prepared(
  (
    db,
    projectId: Given<string>,
    queueId: Given<string>,
    first: Given<string>,
    end: Given<string | null>,
  ) => {
    const inQueue = and(eq(task.projectId, projectId), eq(task.queueId, queueId));
    const placeOf = (id: Given<string | null>) =>
      db
        .select({ place: task.place })
        .from(task)
        .where(and(inQueue, sql`${task.id} = ${id}::uuid`));
    const before = db
      .select({ place: max(task.place) })
      .from(task)
      .where(and(inQueue, sql`${task.place} < (${placeOf(first)})`));
    return db
      .select({ id: task.id, place: task.place })
      .from(task)
      .where(
        and(
          inQueue,
          sql`${task.place} >= coalesce((${before}), (${placeOf(first)}))`,
          sql`(${end}::uuid is null or ${task.place} <= (${placeOf(end)}))`,
        ),
      )
      .orderBy(asc(task.place), asc(task.id));
  },
);

/** Records that a queue's waiting tasks or their order changed. Returns the new version. */
export async function raiseQueueVersion(
  db: Writer,
  projectId: string,
  id: string,
): Promise<number | null> {
  const [row] = await db
    .update(queue)
    .set({ version: sql`${queue.version} + 1` })
    .where(and(eq(queue.projectId, projectId), eq(queue.id, id)))
    .returning({ version: queue.version });
  return row?.version ?? null;
}

/** Gives tasks their new places in one statement. PostgreSQL refuses this outside an approval. */
export async function updatePlaces(
  db: Writer,
  projectId: string,
  places: readonly { readonly id: string; readonly place: string }[],
): Promise<void> {
  if (places.length === 0) return;
  await db.execute(sql`update task set place = v.place
    from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as v(id uuid, place text)
    where task.project_id = ${projectId} and task.id = v.id`);
}

export async function updateQueue(
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<
    Pick<
      typeof queue.$inferInsert,
      "capacityDays" | "capacityBy" | "reserve" | "daysOff" | "workedUntil" | "lineName"
    >
  >,
): Promise<void> {
  await db
    .update(queue)
    .set(values)
    .where(and(eq(queue.projectId, projectId), eq(queue.id, id)));
}
