import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { answerUndertaking } from "@/server/services/undertakings";
import { request } from "../fields";
import { inProject, router } from "../init";

export const undertakings = router({
  answer: inProject
    .input(
      z.object({
        what: z.enum(["risk", "quality"]),
        id: z.uuid(),
        accepts: z.boolean(),
        reason: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input: { project: _p, asOf: _a, ...answer } }) =>
      answerUndertaking(ctx.asked.asker, answer),
    ),
});
