// The session cookie of a generated person, made as the sign-in makes it.
import { encode } from "next-auth/jwt";
import { SESSION_COOKIE, SESSION_SECONDS } from "../server/auth/options";
import { ROLES } from "./generate/foundation";
import { idOf } from "./generate/plan";

/** The cookies of a person of the first twenty projects, by default of the official, reading Japanese. */
export async function readersCookie(
  secret: string,
  role: (typeof ROLES)[number] = "official",
): Promise<string> {
  const signedInAt = Math.floor(Date.now() / 1_000);
  const token = { accountId: idOf("account", 0, ROLES.indexOf(role)), epoch: 1, signedInAt };
  return `${SESSION_COOKIE}=${await encode({ token, secret, maxAge: SESSION_SECONDS })}; fukan-locale=ja`;
}
