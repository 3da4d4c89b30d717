// A session of one of the demonstration's people: through the endpoint for programs, or as a database row with its
// cookie.
import { encode } from "next-auth/jwt";
import type postgres from "postgres";
import { z } from "zod";
import { SESSION_SECONDS } from "../../server/auth/cookie";
import { PERSONAS, type PersonaKey } from "../../server/record/personas";
import { SECRET } from "./server";

/** The name of the session cookie. */
export const SESSION = "fukan-session";

/** One of the demonstration's people. */
export const personaOf = (key: PersonaKey) => {
  const persona = PERSONAS.find((each) => each.key === key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  return persona;
};

/** Begins a session at a server under test without a sign-in. Returns the value of its cookie. */
export async function beginSession(owner: postgres.Sql, key: PersonaKey): Promise<string> {
  const [begun] = await owner<{ accountId: string; sessionId: string }[]>`
    insert into session (account_id, address, device)
    select id, '127.0.0.1', '' from account where email = ${personaOf(key).email}
    returning account_id as "accountId", id as "sessionId"`;
  if (begun === undefined) throw new Error(`${key} has no account`);
  return encode({ token: { ...begun }, secret: SECRET, maxAge: SESSION_SECONDS });
}

/** Signs in as a program does, with the password. Returns the value of the cookie. */
export const sessionOf = async (address: string, key: PersonaKey): Promise<string> => {
  const { email, password } = personaOf(key);
  const crumbs = await fetch(`${address}/api/auth/csrf`);
  const kept = crumbs.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await crumbs.json());
  const answer = await fetch(`${address}/api/auth/callback/password`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: kept.join("; ") },
    body: new URLSearchParams({ csrfToken, email, password }),
  });
  const session = answer.headers
    .getSetCookie()
    .map((cookie) => /^fukan-session=([^;]+)/.exec(cookie)?.[1])
    .find((value) => value !== undefined);
  if (session === undefined) throw new Error(`${email} could not sign in: ${answer.status}`);
  return session;
};
