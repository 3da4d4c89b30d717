import { z } from "zod";
import { goOnTo, startAgainAt } from "@/server/record/exercise";
import { day } from "../fields";
import { inProject, router } from "../init";

export const exercise = router({
  goOn: inProject
    .input(
      z.object({
        to: z.union([z.object({ days: z.number().int().min(1).max(366) }), z.object({ day })]),
      }),
    )
    .mutation(({ ctx, input }) => goOnTo(ctx.asked.asker, input.to)),
  startAgain: inProject
    .input(z.object({ day }))
    .mutation(({ ctx, input }) => startAgainAt(ctx.asked.asker, input.day)),
});
