// Sessions: who is signed in and from where; sessions begin, are listed, and end.
import * as sessions from "@/db/queries/sessions";
import { readIn, scopeOf } from "@/db/scope";
import { permitFor } from "../domain/identity/permit";
import type { Asker, Standing } from "../domain/identity/standing";
import { type Asked, projectOf } from "./asked";
import { currentCaller } from "./caller";
import { orRefuse, Refusal } from "./refusal";

/** The maximum number of open sessions on an administrator's page. */
const MOST_SHOWN = 200;

/**
 * Begins the session of an account whose password was right at `epoch`. `before`: the previous session of the same
 * browser, which ends. Returns the id of the new session, or null if the account has changed since.
 */
export const openSession = (
  account: { readonly accountId: string; readonly epoch: number },
  before: string | null,
): Promise<string | null> =>
  sessions.startSession(account.accountId, account.epoch, currentCaller(), before);

/** Ends the session of a cookie, whoever presents it. */
export async function signOut(sessionId: string): Promise<void> {
  await sessions.signOut(sessionId);
}

/** The reader's own open sessions, with the current one marked. */
export async function readOwnSessions({ account, session }: Standing, idleMinutes: number) {
  const rows = await readIn(scopeOf(account.id, [], null), (db) =>
    sessions.listOwnSessions(db, account.id, idleMinutes),
  );
  return { sessions: rows.map((row) => ({ ...row, present: row.id === session })), idleMinutes };
}

async function end(sessionId: string, actorId: string): Promise<void> {
  if (!(await sessions.endSession(sessionId, actorId))) throw new Refusal("not-found");
}

/** Ends one of the reader's own sessions. Refused: `not-found` (somebody else's, or one that has ended). */
export const endOwnSession = ({ account }: Standing, sessionId: string): Promise<void> =>
  end(sessionId, account.id);

/** Ends all of the reader's sessions except the current one. */
export async function endOtherSessions({ session }: Standing): Promise<void> {
  if (session !== null) await sessions.endOtherSessions(session);
}

/** The open sessions of the project's members, for its administrator. */
export async function readMemberSessions(asked: Asked, idleMinutes: number) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  orRefuse(permitFor(asked.asker, "access.manage"));
  return readIn(asked.scope, (db) =>
    sessions.listMemberSessions(db, projectOf(asked), idleMinutes, MOST_SHOWN),
  );
}

/**
 * Ends a session of a member of the project. Refused: `not-found` (a session of anybody else, or one that has ended).
 */
export async function endMemberSession(asker: Asker, sessionId: string): Promise<void> {
  orRefuse(permitFor(asker, "access.manage"));
  await end(sessionId, asker.account.id);
}
