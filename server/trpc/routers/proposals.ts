import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { sendOrder } from "@/server/services/drafts";
import { moves, party, seenVersions } from "../fields";
import { inProject, router } from "../init";

export const proposals = router({
  propose: inProject
    .input(
      z.object({
        party,
        baseVersion: z.number().int().min(1),
        moves,
        seen: seenVersions.optional(),
        reason: wordsSchema.optional(),
        risk: wordsSchema.optional(),
        alternatives: wordsSchema.optional(),
        request: z.uuid().optional(),
      }),
    )
    .mutation(({ ctx, input: { project: _p, asOf: _a, ...order } }) => sendOrder(ctx.asked, order)),
});
