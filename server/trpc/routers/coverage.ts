import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { answerRun } from "@/server/services/confirmations";
import { recordFullChainRun } from "@/server/services/coverage";
import { readCoverage } from "@/server/services/coverage-view";
import { readRunForm } from "@/server/services/run-view";
import { dated, entryFiles, key, page, request } from "../fields";
import { inProject, may, router } from "../init";

/** A cell in an address: version, platform and the position of the stage, such as 1.1.4.android.3. */
const cell = z
  .string()
  .max(140)
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,62}\.[0-9A-Za-z][0-9A-Za-z_-]{0,62}\.[1-9]\d{0,2}$/)
  .transform((text) => {
    const [stage = "", platform = "", ...version] = text.split(".").reverse();
    return { version: version.reverse().join("."), platform, stage: Number(stage) };
  });

/** The outcome of each stage, by its position in the chain. */
const outcomes = z.record(
  z.string().regex(/^[1-9]\d{0,2}$/),
  z.enum(["passed", "failed", "blocked", "not_run"]),
);

export const coverage = router({
  matrix: inProject
    .input(z.object({ page, cell: cell.optional() }))
    .query(({ ctx, input }) => readCoverage(ctx.asked, input.page, input.cell)),
  runForm: inProject
    .input(z.object({ version: z.string().max(200), platform: z.string().max(200).nullable() }))
    .query(({ ctx, input }) => readRunForm(ctx.asked, input.version, input.platform)),
  recordRun: may("test-run.record")
    .input(
      z.object({
        version: key,
        platform: key,
        ranOn: dated,
        environment: key.optional(),
        ranBy: key.optional(),
        words: wordsSchema.optional(),
        outcome: outcomes,
        files: entryFiles,
        request,
      }),
    )
    .mutation(({ ctx, input }) => recordFullChainRun(ctx.asked.asker, input)),
  answerRun: may("coverage.confirm")
    .input(
      z.object({
        runId: z.uuid(),
        verdict: z.enum(["confirmed", "returned"]),
        words: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input }) => answerRun(ctx.asked.asker, input)),
});
