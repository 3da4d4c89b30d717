import { z } from "zod";
import { markSeen } from "@/server/services/readings";
import { number, wholeNumber } from "../fields";
import { may, router } from "../init";

export const readings = router({
  /** Called when a page has shown its question, its order or its comments to somebody. */
  mark: may("reading.mark")
    .input(
      z.discriminatedUnion("of", [
        z.object({ of: z.literal("question") }),
        z.object({ of: z.literal("order"), number }),
        z.object({ of: z.literal("thread"), taskId: z.uuid(), upTo: wholeNumber(2 ** 52) }),
      ]),
    )
    .mutation(({ ctx, input }) => markSeen(ctx.asked.asker, input)),
});
