// Reads sessions. Database functions begin and end them, so that every change leaves an entry in the security log.
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { account, member } from "../schema/identity";
import { session } from "../schema/security";
import type { Reader } from "../scope";
import { askAlone } from "../transaction";
import { takesPart } from "./taking-part";

type Value = string | number | null;

async function ask<T>(text: string, values: Value[]): Promise<T | undefined> {
  const rows: { answer: T }[] = await askAlone((connection) =>
    connection.unsafe(`select ${text} as answer`, values, { prepare: true }),
  );
  return rows[0]?.answer;
}

/** Begins a session and ends the previous session of the same browser. null: the account has changed since `epoch`. */
export const startSession = async (
  accountId: string,
  epoch: number,
  caller: { readonly address: string; readonly device: string },
  before: string | null,
): Promise<string | null> =>
  (await ask<string | null>("start_session($1, $2, $3, $4, $5)", [
    accountId,
    epoch,
    caller.address,
    caller.device,
    before,
  ])) ?? null;

export const signOut = (sessionId: string) => ask("sign_out($1)", [sessionId]);

/** Ends a session of the actor or of a person whom the actor administers. false: there is no such session. */
export const endSession = async (sessionId: string, actorId: string): Promise<boolean> =>
  (await ask<boolean>("end_session($1, $2)", [sessionId, actorId])) ?? false;

/** Ends every other session of the person to whom this session belongs. */
export const endOtherSessions = (sessionId: string) => ask("end_other_sessions($1)", [sessionId]);

/** Those of these sessions that have ended. */
export const findEndedSessions = async (ids: readonly string[]): Promise<readonly string[]> =>
  (await ask<string[]>("ended_sessions($1)", [`{${ids.join(",")}}`])) ?? [];

const columns = {
  id: session.id,
  startedAt: session.startedAt,
  seenAt: session.seenAt,
  address: session.address,
  device: session.device,
};

/** Has not ended and will not expire at the next request. */
const open = (idleMinutes: number) =>
  and(
    isNull(session.endedAt),
    sql`${session.seenAt} > transaction_timestamp() - make_interval(mins => ${idleMinutes})`,
    sql`${session.startedAt} > transaction_timestamp() - interval '8 hours'`,
  );

/** The open sessions of one account, most recently used first. */
export const listOwnSessions = (db: Reader, accountId: string, idleMinutes: number) =>
  db
    .select(columns)
    .from(session)
    .where(and(eq(session.accountId, accountId), open(idleMinutes)))
    .orderBy(desc(session.seenAt), asc(session.id));

/** The open sessions of a project's members, most recently used first. */
export const listMemberSessions = (
  db: Reader,
  projectId: string,
  idleMinutes: number,
  limit: number,
) =>
  db
    .select({ ...columns, email: account.email, name: member.name, role: member.role })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .innerJoin(
      member,
      and(eq(member.projectId, projectId), eq(member.accountId, session.accountId)),
    )
    .where(and(open(idleMinutes), takesPart(member)))
    .orderBy(desc(session.seenAt), asc(session.id))
    .limit(limit);
