import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { answerChange, askChange } from "@/server/services/change-requests";
import { key, request } from "../fields";
import { inProject, router } from "../init";

export const changes = router({
  ask: inProject
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
    .mutation(({ ctx, input: { project: _p, asOf: _a, task: taskId, ...input } }) =>
      askChange(ctx.asked.asker, { taskId, ...input }),
    ),
  answer: inProject
    .input(z.object({ id: z.uuid(), agrees: z.boolean(), words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input: { project: _p, asOf: _a, ...input } }) =>
      answerChange(ctx.asked.asker, input),
    ),
});
