import { and, eq, sql } from "drizzle-orm";
import type { Json } from "@/server/domain/json";
import { request } from "../schema/requests";
import type { Writer } from "../scope";

/** A press as stored: its id, the action and the digest of everything sent with it. */
export interface Press {
  readonly id: string;
  readonly action: string;
  readonly digest: string;
}

/**
 * What this person sent before under an id, and the answer. null: the id is new. A second request with the same id
 * waits here until the first is done.
 */
export async function findRequest(
  db: Writer,
  projectId: string,
  id: string,
): Promise<(Omit<Press, "id"> & { readonly answer: Json }) | null> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 7218032044))`);
  const [row] = await db
    .select({ answer: request.answer, action: request.action, digest: request.digest })
    .from(request)
    .where(
      and(
        eq(request.projectId, projectId),
        eq(request.id, id),
        eq(request.privateTo, db.permit.asker.account.id),
      ),
    );
  return row ?? null;
}

export async function insertRequest(
  db: Writer,
  projectId: string,
  press: Press,
  answer: Json,
): Promise<void> {
  const privateTo = db.permit.asker.account.id;
  await db.insert(request).values({ projectId, ...press, answer, privateTo });
}
