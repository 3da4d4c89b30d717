import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { rankNow, recordCannot } from "@/server/services/answers";
import { askToPutOff } from "@/server/services/put-off";
import { readQuestion } from "@/server/services/question-view";
import { day, key, request } from "../fields";
import { may, router } from "../init";

const about = z.object({
  lastAnswers: z.record(key, z.uuid()),
  platforms: z.array(key).min(1).max(50).optional(),
  request,
});
const words = wordsSchema.optional();

export const decisions = router({
  question: may("finding.answer").query(({ ctx }) => readQuestion(ctx.asked)),
  rankNow: may("finding.answer")
    .input(about)
    .mutation(({ ctx, input }) => rankNow(ctx.asked, input)),
  defer: may("finding.answer")
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
      askToPutOff(ctx.asked, { ...rest, until, reason, heldBy }),
    ),
  cannot: may("finding.answer")
    .input(about.extend({ reason: words }))
    .mutation(({ ctx, input: { reason, ...rest } }) =>
      recordCannot(ctx.asked, { ...rest, reason }),
    ),
});
