import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "../env";

const tokenSchema = z.object({ sessionId: z.uuid(), accountId: z.uuid() });

/** The content of the session cookie. Each request asks the database whether the session is still open. */
export type SessionToken = z.infer<typeof tokenSchema>;

/** The content of a session cookie. null: it was altered, signed with another secret, is too old, or is not ours. */
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
