import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "../env";

const tokenSchema = z.object({ sessionId: z.uuid(), accountId: z.uuid() });

/** What the cookie says; whether the session still stands is asked of the database at each request. */
export type SessionToken = z.infer<typeof tokenSchema>;

/** What a session's cookie says; null if it was altered, signed with another secret, too old, or not ours. */
export async function readToken(cookie: string): Promise<SessionToken | null> {
  try {
    const parsed = tokenSchema.safeParse(
      await decode({ token: cookie, secret: env().NEXTAUTH_SECRET ?? "" }),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
