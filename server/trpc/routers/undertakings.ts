import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { answerUndertaking } from "@/server/services/undertakings";
import { request } from "../fields";
import { may, router } from "../init";

export const undertakings = router({
  answer: may("undertaking.answer")
    .input(
      z.object({
        what: z.enum(["risk", "quality"]),
        id: z.uuid(),
        accepts: z.boolean(),
        reason: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input }) => answerUndertaking(ctx.asked.asker, input)),
});
