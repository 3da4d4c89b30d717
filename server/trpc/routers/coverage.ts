import { z } from "zod";
import { readCoverage } from "@/server/services/coverage-view";
import { page } from "../fields";
import { inProject, router } from "../init";

/** A cell as the address names it: version, platform and the stage's place, as 1.1.4.android.3. */
const cell = z
  .string()
  .max(140)
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,62}\.[0-9A-Za-z][0-9A-Za-z_-]{0,62}\.[1-9]\d{0,2}$/)
  .transform((text) => {
    const [stage = "", platform = "", ...version] = text.split(".").reverse();
    return { version: version.reverse().join("."), platform, stage: Number(stage) };
  });

export const coverage = router({
  matrix: inProject
    .input(z.object({ page, cell: cell.optional() }))
    .query(({ ctx, input }) => readCoverage(ctx.asked, input.page, input.cell)),
});
