import { z } from "zod";
import { env } from "@/server/env";
import {
  endMemberSession,
  endOtherSessions,
  endOwnSession,
  readMemberSessions,
  readOwnSessions,
} from "@/server/services/sessions";
import { forSelf, may, router, signedIn } from "../init";

const named = z.object({ session: z.uuid() });

export const sessions = router({
  own: signedIn.query(({ ctx }) => readOwnSessions(ctx.everywhere, env().FUKAN_IDLE_MINUTES)),
  end: forSelf("session.end")
    .input(named)
    .mutation(({ ctx, input }) => endOwnSession(ctx.everywhere, input.session)),
  endOthers: forSelf("session.end").mutation(({ ctx }) => endOtherSessions(ctx.everywhere)),
  ofMembers: may("access.manage").query(({ ctx }) =>
    readMemberSessions(ctx.asked, env().FUKAN_IDLE_MINUTES),
  ),
  endOfMember: may("access.manage")
    .input(named)
    .mutation(({ ctx, input }) => endMemberSession(ctx.asked.asker, input.session)),
});
