// The session cookie of a generated person, made as the sign-in makes it.
import { encode } from "next-auth/jwt";
import { SESSION_SECONDS, sessionCookie } from "../server/auth/cookie";
import { AUDIENCE, ROLES } from "./generate/foundation";
import { idOf } from "./generate/plan";

const cookiesOf = async (secret: string, account: number): Promise<string> => {
  const token = { accountId: idOf("account", 0, account), sessionId: idOf("session", 0, account) };
  return `${sessionCookie().name}=${await encode({ token, secret, maxAge: SESSION_SECONDS })}; fukan-locale=ja`;
};

/** The cookies of a person of the first twenty projects, by default of the official, reading Japanese. */
export const readersCookie = (
  secret: string,
  role: (typeof ROLES)[number] = "official",
): Promise<string> => cookiesOf(secret, ROLES.indexOf(role));

/** The cookies of all who only keep a page of the second project open. */
export const audienceCookies = (secret: string): Promise<string[]> =>
  Promise.all(AUDIENCE.map((account) => cookiesOf(secret, account)));
