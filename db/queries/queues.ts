import { and, asc, eq, sql } from "drizzle-orm";
import { party } from "../schema/projects";
import { queue } from "../schema/queues";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";

export async function insertQueue(db: Writer, values: typeof queue.$inferInsert): Promise<string> {
  return returned(await db.insert(queue).values(values).returning({ id: queue.id }));
}

/** The queues in scope with their vendor, in the order of the tree of subcontracts. */
export const listQueues = (db: Reader, projectId: string) =>
  db
    .select({
      id: queue.id,
      version: queue.version,
      capacityDays: queue.capacityDays,
      reserve: queue.reserve,
      illustrative: queue.illustrative,
      partyId: party.id,
      party: party.name,
      partyKey: party.key,
      part: party.part,
      parentId: party.parentId,
    })
    .from(queue)
    .innerJoin(party, and(eq(party.projectId, queue.projectId), eq(party.id, queue.partyId)))
    .where(eq(queue.projectId, projectId))
    .orderBy(sql`${party.parentId} nulls first`, asc(party.key));
