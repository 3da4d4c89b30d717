// The session cookie of a generated person, made as the sign-in makes it.
import { encode } from "next-auth/jwt";
import { SESSION_SECONDS, sessionCookie } from "../server/auth/cookie";
import { ROLES } from "./generate/foundation";
import { idOf } from "./generate/plan";

/** The cookies of a person of the first twenty projects, by default of the official, reading Japanese. */
export async function readersCookie(
  secret: string,
  role: (typeof ROLES)[number] = "official",
): Promise<string> {
  const place = ROLES.indexOf(role);
  const token = { accountId: idOf("account", 0, place), sessionId: idOf("session", 0, place) };
  return `${sessionCookie().name}=${await encode({ token, secret, maxAge: SESSION_SECONDS })}; fukan-locale=ja`;
}
