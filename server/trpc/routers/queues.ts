import { z } from "zod";
import { readQueue } from "@/server/services/queues-view";
import { page } from "../fields";
import { inProject, router } from "../init";

export const queues = router({
  read: inProject
    .input(z.object({ party: z.string().max(200).nullable(), page }))
    .query(({ ctx, input }) => readQueue(ctx.asked, input.party, input.page)),
});
