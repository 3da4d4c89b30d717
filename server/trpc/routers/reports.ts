import { z } from "zod";
import { REPORT_STATES, readReports } from "@/server/services/reports-view";
import { page } from "../fields";
import { inProject, router } from "../init";

/** A filter word from an address. */
const word = z.string().max(40);

export const reports = router({
  list: inProject
    .input(
      z.object({
        channel: word.pipe(z.enum(["github", "social", "press", "call_centre"])).optional(),
        state: word.pipe(z.enum(REPORT_STATES)).optional(),
        defects: word.pipe(z.enum(["open", "resolved"])).optional(),
        ascending: z.boolean().default(true),
        page,
        defectPage: page,
        open: z.string().max(100).optional(),
      }),
    )
    .query(({ ctx, input: { defects, open, channel, state, ...question } }) =>
      readReports(ctx.asked, { ...question, channel, state, defects, open }),
    ),
});
