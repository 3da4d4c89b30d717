// Sessions begin and end by functions of the database, which leave their lines in the log; here they are only read.
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { account, member } from "../schema/identity";
import { session } from "../schema/security";
import type { Reader } from "../scope";
import { askAlone } from "../transaction";

type Value = string | number | null;

async function ask<T>(text: string, values: Value[]): Promise<T | undefined> {
  const rows: { answer: T }[] = await askAlone((connection) =>
    connection.unsafe(`select ${text} as answer`, values, { prepare: true }),
  );
  return rows[0]?.answer;
}

/** Begins a session; the one that the same browser had before ends. Null: the account has changed since `epoch`. */
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

/** Ends a session of the actor, or of a person whom the actor administers; false where there is none. */
export const endSession = async (sessionId: string, actorId: string): Promise<boolean> =>
  (await ask<boolean>("end_session($1, $2)", [sessionId, actorId])) ?? false;

/** Ends every other session of the person whose session this is. */
export const endOtherSessions = (sessionId: string) => ask("end_other_sessions($1)", [sessionId]);

/** Of these sessions, those that have ended. */
export const findEndedSessions = async (ids: readonly string[]): Promise<readonly string[]> =>
  (await ask<string[]>("ended_sessions($1)", [`{${ids.join(",")}}`])) ?? [];

const columns = {
  id: session.id,
  startedAt: session.startedAt,
  seenAt: session.seenAt,
  address: session.address,
  device: session.device,
};

/** Not ended, and not about to be by itself at the next request. */
const open = (idleMinutes: number) =>
  and(
    isNull(session.endedAt),
    sql`${session.seenAt} > transaction_timestamp() - make_interval(mins => ${idleMinutes})`,
    sql`${session.startedAt} > transaction_timestamp() - interval '8 hours'`,
  );

/** The open sessions of one account; the one used last comes first. */
export const listOwnSessions = (db: Reader, accountId: string, idleMinutes: number) =>
  db
    .select(columns)
    .from(session)
    .where(and(eq(session.accountId, accountId), open(idleMinutes)))
    .orderBy(desc(session.seenAt), asc(session.id));

/** The open sessions of a project's members; the one used last comes first. */
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
    .where(open(idleMinutes))
    .orderBy(desc(session.seenAt), asc(session.id))
    .limit(limit);
