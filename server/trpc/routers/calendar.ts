import { z } from "zod";
import { MOST_DAYS_OFF } from "@/server/domain/calendar/days-off";
import { wordsSchema } from "@/server/domain/words-schema";
import { enterDaysOff, readDaysOff } from "@/server/services/days-off";
import { day, request } from "../fields";
import { inProject, may, router } from "../init";

export const calendar = router({
  daysOff: inProject.query(({ ctx }) => readDaysOff(ctx.asked)),
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
