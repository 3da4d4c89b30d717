import { count, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SecurityFacts, ToldSecurityKind } from "@/server/domain/identity/security-event";
import { account } from "../schema/identity";
import { securityEvent } from "../schema/security";
import type { Reader } from "../scope";
import { askAlone } from "../transaction";

/** Adds an entry to the log of security events in a separate transaction. */
export async function insertSecurityEvent(
  kind: ToldSecurityKind,
  { accountId, actorId, projectKey, detail }: SecurityFacts,
  caller: { readonly address: string; readonly device: string },
): Promise<void> {
  const given = (text: string | undefined) => (text === undefined || text === "" ? null : text);
  await askAlone((sql) =>
    sql.unsafe(
      "select add_security_event($1, $2, $3, $4, $5, $6, $7)",
      [
        kind,
        given(accountId),
        given(actorId),
        given(projectKey),
        given(caller.address),
        given(caller.device),
        given(detail),
      ],
      { prepare: true },
    ),
  );
}

/** Deletes the log entries and sessions that are older than `days` days. */
export async function deleteSecurityEvents(days: number): Promise<void> {
  await askAlone((sql) => sql.unsafe("select end_security_events($1)", [days], { prepare: true }));
}

const actor = alias(account, "actor");

/** The log entries that the reader may see, newest first. */
export const listSecurityEvents = (db: Reader, limit: number, offset: number) =>
  db
    .select({
      id: securityEvent.id,
      at: securityEvent.at,
      kind: securityEvent.kind,
      detail: securityEvent.detail,
      address: securityEvent.address,
      device: securityEvent.device,
      account: { email: account.email, name: account.name },
      actor: { email: actor.email, name: actor.name },
    })
    .from(securityEvent)
    .leftJoin(account, eq(account.id, securityEvent.accountId))
    .leftJoin(actor, eq(actor.id, securityEvent.actorId))
    .orderBy(desc(securityEvent.at), desc(securityEvent.id))
    .limit(limit)
    .offset(offset);

export async function countSecurityEvents(db: Reader): Promise<number> {
  const [row] = await db.select({ total: count() }).from(securityEvent);
  return row?.total ?? 0;
}
