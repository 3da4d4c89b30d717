import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import { findSessionStanding } from "@/db/queries/standing";
import type { Standing } from "../domain/identity/standing";
import { authOptions, SESSION_COOKIE, SESSION_SECONDS, type SessionToken } from "./options";
import { readToken } from "./token";

/** The session that this request's cookie carries, if it is whole and not older than eight hours. */
export const currentToken = cache(async (): Promise<SessionToken | null> => {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  return cookie === undefined ? null : readToken(cookie, Date.now() / 1000);
});

/**
 * Who asks, in one project (its key) or in all (null): one round trip, asked once a request.
 * Null when nobody is signed in or the session has ended.
 */
export const currentStanding = cache(
  async (projectKey: string | null): Promise<Standing | null> => {
    const token = await currentToken();
    return token === null ? null : findSessionStanding(token.accountId, token.epoch, projectKey);
  },
);

/** Whether the project is no longer the one asked before: its exercise was started again meanwhile. */
export async function startedAgainSince(before: Standing, projectKey: string): Promise<boolean> {
  if (!before.exercise) return false;
  const token = await currentToken();
  const now = token && (await findSessionStanding(token.accountId, token.epoch, projectKey));
  return now?.memberships[0]?.projectId !== before.memberships[0]?.projectId;
}

/** Begins a session for this browser, as next-auth does after a sign-in by one of its providers. */
export async function beginSession(account: {
  readonly accountId: string;
  readonly epoch: number;
}): Promise<void> {
  const { callbacks, cookies: jar, secret = "" } = authOptions();
  const { name = SESSION_COOKIE, options } = jar?.sessionToken ?? {};
  const user = { id: account.accountId, epoch: account.epoch };
  const token = await callbacks?.jwt?.({ token: {}, user, account: null });
  const text = await encode({ token: token ?? {}, secret, maxAge: SESSION_SECONDS });
  (await cookies()).set(name, text, { ...options, maxAge: SESSION_SECONDS });
}

export async function endSession(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}
