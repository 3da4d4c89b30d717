import { z } from "zod";
import { markSeen } from "@/server/services/readings";
import { number } from "../fields";
import { may, router } from "../init";

export const readings = router({
  /** Called when the home screen has shown its question, or when somebody confirms having read an order. */
  mark: may("reading.mark")
    .input(
      z.discriminatedUnion("of", [
        z.object({ of: z.literal("question") }),
        z.object({ of: z.literal("order"), number }),
      ]),
    )
    .mutation(({ ctx, input }) => markSeen(ctx.asked.asker, input)),
});
