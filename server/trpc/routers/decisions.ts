import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { deferTest, rankNow, recordCannot } from "@/server/services/answers";
import { readQuestion } from "@/server/services/question-view";
import { day, key } from "../fields";
import { inProject, router } from "../init";

const about = z.object({
  lastAnswers: z.record(key, z.uuid()),
  platforms: z.array(key).min(1).max(50).optional(),
  request: z.uuid().optional(),
});
const words = wordsSchema.optional();

export const decisions = router({
  question: inProject.query(({ ctx }) => readQuestion(ctx.asked)),
  rankNow: inProject
    .input(about.omit({ platforms: true }))
    .mutation(({ ctx, input }) => rankNow(ctx.asked, input)),
  defer: inProject
    .input(
      about.extend({
        until: day.optional(),
        reason: words,
        heldBy: key.optional(),
        alternatives: words,
        risk: words,
      }),
    )
    .mutation(({ ctx, input: { until, reason, heldBy, ...rest } }) =>
      deferTest(ctx.asked, { ...rest, until, reason, heldBy }),
    ),
  cannot: inProject
    .input(about.extend({ reason: words }))
    .mutation(({ ctx, input: { reason, ...rest } }) =>
      recordCannot(ctx.asked, { ...rest, reason }),
    ),
});
