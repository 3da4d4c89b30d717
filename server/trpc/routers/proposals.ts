import { z } from "zod";
import { LONGEST_TEXT } from "@/server/domain/typed-text";
import { wordsSchema } from "@/server/domain/words-schema";
import { sendOrder } from "@/server/services/drafts";
import { moves, party, request, seenVersions, wholeNumber } from "../fields";
import { may, router } from "../init";

export const proposals = router({
  propose: may("order.propose")
    .input(
      z.object({
        party,
        baseVersion: wholeNumber(2_147_483_647),
        moves,
        seen: seenVersions.optional(),
        reason: wordsSchema.optional(),
        drafted: z.string().max(LONGEST_TEXT).optional(),
        risk: wordsSchema.optional(),
        alternatives: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input }) => sendOrder(ctx.asked, input)),
});
