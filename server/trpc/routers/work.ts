import { z } from "zod";
import { readWork } from "@/server/services/work-view";
import { inProject, router } from "../init";

export const work = router({
  read: inProject
    .input(z.object({ party: z.string().max(200).nullable(), task: z.uuid().optional() }))
    .query(({ ctx, input }) => readWork(ctx.asked, input.party, input.task ?? null)),
});
