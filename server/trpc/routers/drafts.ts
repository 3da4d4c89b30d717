import { z } from "zod";
import { readConfirmation, saveDraft } from "@/server/services/drafts";
import { moves, party, seenVersions, typed } from "../fields";
import { may, router } from "../init";

export const drafts = router({
  confirmation: may("order.draft")
    .input(z.object({ party }))
    .query(({ ctx, input }) => readConfirmation(ctx.asked, input.party)),
  save: may("order.draft")
    .input(
      z.object({
        party,
        version: z.uuid(),
        seen: seenVersions,
        moves: moves,
        undone: moves,
        reason: typed,
        risk: typed,
        alternatives: typed,
      }),
    )
    .mutation(({ ctx, input }) => saveDraft(ctx.asked, input)),
});
