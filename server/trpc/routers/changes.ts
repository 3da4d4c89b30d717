import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { answerChange, askChange } from "@/server/services/change-requests";
import { key, request } from "../fields";
import { may, router } from "../init";

export const changes = router({
  ask: may("change.ask")
    .input(
      z.object({
        party: key,
        task: z.uuid().nullable(),
        what: z.enum(["due", "estimate", "capacity"]),
        to: z.string().max(20).nullable(),
        reason: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      askChange(ctx.asked.asker, { taskId, ...input }),
    ),
  answer: may("change.answer")
    .input(z.object({ id: z.uuid(), agrees: z.boolean(), words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => answerChange(ctx.asked.asker, input)),
});
