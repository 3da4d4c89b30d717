import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { Refusal } from "@/server/domain/refusal";
import { incident } from "@/server/log";
import { changesSince, newsSince } from "@/server/services/live";
import { whileSessionStands } from "@/server/services/streams";
import { inProject, router } from "../init";
import { malformed } from "../refused";
import { unseal } from "../since";

/** Called by an open page on behalf of the account that it was rendered for. */
const byPage = inProject
  .input(z.object({ since: z.string().max(300) }))
  .use(({ ctx, input, next }) => {
    const made = unseal(input.since);
    if (made === null) throw malformed();
    // Somebody else has signed in since the page was rendered. News for them must not reach that page.
    if (made.accountId !== ctx.asked.asker.account.id) throw new Refusal("signed-out");
    return next({ ctx: { ...ctx, made } });
  });

export const live = router({
  /** What is new since the page was rendered, and every later change. A reconnecting page misses nothing. */
  changes: byPage.subscription(async function* ({ ctx: { asked, made, session }, signal }) {
    try {
      const gone = signal ?? new AbortController().signal;
      yield* whileSessionStands(session, gone, (over) => changesSince(asked, made, over));
    } catch (error) {
      if (error instanceof Refusal)
        throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: error.code });
      const message = `incident ${incident(error, "live.changes")}`;
      throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message });
    }
  }),
  /** Like `changes`, but answered once. */
  news: byPage.query(({ ctx: { asked, made } }) => newsSince(asked, made)),
});
