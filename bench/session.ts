// The session cookie of a generated person, made as the sign-in makes it.
import { encode } from "next-auth/jwt";
import { SESSION_COOKIE, SESSION_SECONDS } from "../server/auth/options";
import { idOf } from "./generate/plan";

/** The cookies of the official of the first twenty projects, reading Japanese. */
export async function readersCookie(secret: string): Promise<string> {
  const signedInAt = Math.floor(Date.now() / 1_000);
  const token = { accountId: idOf("account", 0, 0), epoch: 1, signedInAt };
  return `${SESSION_COOKIE}=${await encode({ token, secret, maxAge: SESSION_SECONDS })}; fukan-locale=ja`;
}
