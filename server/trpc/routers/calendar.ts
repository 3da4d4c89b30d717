import { z } from "zod";
import { MOST_DAYS_OFF } from "@/server/domain/calendar/days-off";
import { wordsSchema } from "@/server/domain/words-schema";
import { enterDaysOff, readDaysOff } from "@/server/services/days-off";
import { day, request, wholeNumber } from "../fields";
import { inProject, may, router } from "../init";

export const calendar = router({
  daysOff: inProject
    .input(z.object({ year: wholeNumber(9_999).optional().catch(undefined) }))
    .query(({ ctx, input }) => readDaysOff(ctx.asked, input.year ?? null)),
  enterList: may("calendar.set")
    .input(
      z.object({
        days: z
          .array(z.object({ on: day, name: wordsSchema }))
          .min(1)
          .max(MOST_DAYS_OFF),
        request,
      }),
    )
    .mutation(({ ctx, input }) => enterDaysOff(ctx.asked.asker, input)),
});
