import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import { findSessionStanding } from "@/db/queries/standing";
import type { Standing } from "../domain/identity/standing";
import { env } from "../env";
import { Refusal } from "../services/refusal";
import { openSession, signOut } from "../services/sessions";
import { SESSION_SECONDS, sessionCookie } from "./cookie";
import { readToken, type SessionToken } from "./token";

/** The session identified by this request's cookie, if the cookie is intact. The session itself may have ended. */
export const currentToken = cache(async (): Promise<SessionToken | null> => {
  const cookie = (await cookies()).get(sessionCookie().name)?.value;
  return cookie === undefined ? null : readToken(cookie);
});

/** Whether a person caused this request. An open page that listens for changes did not. */
const byPerson = async (): Promise<boolean> =>
  !((await headers()).get("accept")?.includes("text/event-stream") ?? false);

const standingOf = async (projectKey: string | null, seen: boolean): Promise<Standing | null> => {
  const token = await currentToken();
  if (token === null) return null;
  const { FUKAN_IDLE_MINUTES: idleMinutes, FUKAN_DEMONSTRATION: demonstration = false } = env();
  return findSessionStanding(token.sessionId, { idleMinutes, projectKey, seen, demonstration });
};

/**
 * Who asks, in one project (its key) or in all (null). One round trip, cached per request. null: nobody is signed in,
 * or the session has ended.
 */
export const currentStanding = cache(
  async (projectKey: string | null): Promise<Standing | null> =>
    standingOf(projectKey, await byPerson()),
);

/** The signed-in person. Refused: `signed-out`. */
export async function ownStanding(): Promise<Standing> {
  const standing = await currentStanding(null);
  if (standing === null) throw new Refusal("signed-out");
  return standing;
}

/** Whether a restart of the exercise has replaced the project since `before`. */
export async function startedAgainSince(before: Standing, projectKey: string): Promise<boolean> {
  if (!before.exercise) return false;
  const now = await standingOf(projectKey, false);
  return now?.memberships[0]?.projectId !== before.memberships[0]?.projectId;
}

/**
 * Begins a session for this browser, as next-auth does after a sign-in, and ends the browser's previous session. false:
 * the account has changed since its password was checked, and no session begins.
 */
export async function beginSession(account: {
  readonly accountId: string;
  readonly epoch: number;
}): Promise<boolean> {
  const before = await currentToken();
  const sessionId = await openSession(account, before?.sessionId ?? null);
  if (sessionId === null) return false;
  const { name, options } = sessionCookie();
  const text = await encode({
    token: { accountId: account.accountId, sessionId },
    secret: env().NEXTAUTH_SECRET ?? "",
    maxAge: SESSION_SECONDS,
  });
  (await cookies()).set(name, text, { ...options, maxAge: SESSION_SECONDS });
  return true;
}

/** Signs out: ends the session and deletes the browser's cookie. */
export async function endSession(): Promise<void> {
  const token = await currentToken();
  if (token !== null) await signOut(token.sessionId);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
