import { z } from "zod";
import { readConfirmation, saveDraft } from "@/server/services/drafts";
import { moves, party, seenVersions, typed } from "../fields";
import { inProject, router } from "../init";

export const drafts = router({
  confirmation: inProject
    .input(z.object({ party }))
    .query(({ ctx, input }) => readConfirmation(ctx.asked, input.party)),
  save: inProject
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
    .mutation(({ ctx, input: { project: _p, asOf: _a, ...draft } }) => saveDraft(ctx.asked, draft)),
});
