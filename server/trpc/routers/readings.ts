import { z } from "zod";
import { markSeen } from "@/server/services/readings";
import { number } from "../fields";
import { may, router } from "../init";

export const readings = router({
  /** The home screen was shown with what is asked on it, or somebody says that they have read an order. */
  mark: may("reading.mark")
    .input(
      z.discriminatedUnion("of", [
        z.object({ of: z.literal("question") }),
        z.object({ of: z.literal("order"), number }),
      ]),
    )
    .mutation(({ ctx, input }) => markSeen(ctx.asked.asker, input)),
});
