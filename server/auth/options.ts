// Sign-in through next-auth: a password begins a session, and a signed and encrypted cookie identifies it.
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "../env";
import { findFactor } from "../services/second-factor";
import { openSession, signOut } from "../services/sessions";
import { checkPassword } from "../services/sign-in";
import { SESSION_SECONDS, sessionCookie } from "./cookie";
import { currentToken } from "./session";

export function authOptions(): AuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET ?? "",
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: sessionCookie() },
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const address = String(request.headers?.["x-fukan-address"] ?? "");
          const result = await checkPassword(
            String(credentials?.email ?? ""),
            String(credentials?.password ?? ""),
            { address, deviceFor: () => null, demonstration: env().FUKAN_DEMONSTRATION === true },
          );
          if (!result.ok) throw new Error(result.code);
          // Only our own sign-in page can ask for a code.
          if ((await findFactor(result.accountId)) !== null) throw new Error("sign-in-failed");
          const before = await currentToken();
          const sessionId = await openSession(result, before?.sessionId ?? null);
          if (sessionId === null) throw new Error("sign-in-failed");
          return { id: result.accountId, sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user && "sessionId" in user ? { accountId: user.id, sessionId: user.sessionId } : token,
      // The page's scripts learn nothing about the account.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut() {
        const token = await currentToken();
        if (token !== null) await signOut(token.sessionId);
      },
    },
  };
}
