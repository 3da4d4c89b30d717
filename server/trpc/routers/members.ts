import { z } from "zod";
import {
  askForFactor,
  makeResetLink,
  readMembers,
  removeFactorOf,
} from "@/server/services/members";
import { inProject, router } from "../init";

export const members = router({
  list: inProject.query(({ ctx }) => readMembers(ctx.asked)),
  makeResetLink: inProject
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => makeResetLink(ctx.asked.asker, input.memberId)),
  removeFactor: inProject
    .input(z.object({ memberId: z.uuid() }))
    .mutation(({ ctx, input }) => removeFactorOf(ctx.asked.asker, input.memberId)),
  askForFactor: inProject
    .input(z.object({ required: z.boolean(), request: z.uuid().optional() }))
    .mutation(({ ctx, input: { required, request } }) =>
      askForFactor(ctx.asked.asker, { required, request }),
    ),
});
