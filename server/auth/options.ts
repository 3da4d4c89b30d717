// Sign-in by next-auth: password, a signed and encrypted cookie, eight hours at most.
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "../env";
import { checkPassword } from "../services/sign-in";

export const SESSION_SECONDS = 8 * 60 * 60;
export const SESSION_COOKIE = "fukan-session";

const overHttps = (): boolean => env().NEXTAUTH_URL?.startsWith("https://") ?? false;

/** What the cookie says; whether it still holds is asked of the database at each request. */
export interface SessionToken {
  readonly accountId: string;
  readonly epoch: number;
  /** Seconds since 1970. */
  readonly signedInAt: number;
}

export function authOptions(): AuthOptions {
  const cookie = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: overHttps() };
  return {
    secret: env().NEXTAUTH_SECRET ?? "",
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: { name: SESSION_COOKIE, options: cookie } },
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const address = String(request.headers?.["x-fukan-address"] ?? "");
          const result = await checkPassword(
            String(credentials?.email ?? ""),
            String(credentials?.password ?? ""),
            { address, deviceFor: () => null },
          );
          if (!result.ok) throw new Error(result.code);
          return { id: result.accountId, epoch: result.epoch };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user && "epoch" in user) {
          return {
            accountId: user.id,
            epoch: user.epoch,
            signedInAt: Math.floor(Date.now() / 1000),
          };
        }
        return token;
      },
      // Nothing of the account is told to the page's scripts.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
