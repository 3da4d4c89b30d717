import { and, eq, sql } from "drizzle-orm";
import { request } from "../schema/requests";
import type { Writer } from "../scope";

/**
 * What a request of this person came to; null when it is the first of its number. Whoever sends it a second
 * time at the same moment waits here until the first is done.
 */
export async function findRequest(
  db: Writer,
  projectId: string,
  id: string,
): Promise<string | null> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 7218032044))`);
  const [row] = await db
    .select({ subjectId: request.subjectId })
    .from(request)
    .where(and(eq(request.projectId, projectId), eq(request.id, id)));
  return row?.subjectId ?? null;
}

export async function insertRequest(
  db: Writer,
  projectId: string,
  id: string,
  subjectId: string,
): Promise<void> {
  const privateTo = db.permit.asker.account.id;
  await db.insert(request).values({ projectId, id, subjectId, privateTo });
}
