import { z } from "zod";
import {
  askForFactor,
  invite,
  makeInvitation,
  makeResetLink,
  readMembers,
  removeFactorOf,
} from "@/server/services/members";
import { request } from "../fields";
import { may, router } from "../init";
import { invitationInput } from "../record-inputs";

export const members = router({
  list: may("member.help").query(({ ctx }) => readMembers(ctx.asked)),
  makeResetLink: may("member.help")
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => makeResetLink(ctx.asked.asker, input.memberId)),
  invite: may("member.set")
    .input(invitationInput)
    .mutation(({ ctx, input }) => invite(ctx.asked.asker, input)),
  makeInvitation: may("member.set")
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => makeInvitation(ctx.asked.asker, input.memberId)),
  removeFactor: may("member.help")
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => removeFactorOf(ctx.asked.asker, input.memberId)),
  askForFactor: may("access.set")
    .input(z.object({ required: z.boolean(), request }))
    .mutation(({ ctx, input }) => askForFactor(ctx.asked.asker, input)),
});
