import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "../env";
import { SESSION_SECONDS, type SessionToken } from "./options";

const tokenSchema = z.object({
  accountId: z.uuid(),
  epoch: z.number().int(),
  signedInAt: z.number(),
});

/** What a session's cookie says; null when it is altered, of another secret, or eight hours old at `now` (seconds). */
export async function readToken(cookie: string, now: number): Promise<SessionToken | null> {
  try {
    const parsed = tokenSchema.safeParse(
      await decode({ token: cookie, secret: env().NEXTAUTH_SECRET ?? "" }),
    );
    if (!parsed.success) return null;
    return parsed.data.signedInAt + SESSION_SECONDS > now ? parsed.data : null;
  } catch {
    return null;
  }
}
