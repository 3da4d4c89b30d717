import { z } from "zod";
import { goOnTo, startAgainAt } from "@/server/record/exercise";
import type { Asked } from "@/server/services/asked";
import { recordSecurityEvent } from "@/server/services/security-log";
import { day } from "../fields";
import { may, router } from "../init";

/** Who moves the exercise's clock, for the security log. */
const moverOf = ({ asker: { account, membership } }: Asked) => ({
  actorId: account.id,
  projectKey: membership.projectKey,
});

export const exercise = router({
  goOn: may("exercise.move")
    .input(z.object({ day }))
    .mutation(async ({ ctx, input }) => {
      const played = await goOnTo(ctx.asked.asker, input.day);
      await recordSecurityEvent("exercise-moved", moverOf(ctx.asked));
      return played;
    }),
  startAgain: may("exercise.move")
    .input(z.object({ day }))
    .mutation(async ({ ctx, input }) => {
      await startAgainAt(ctx.asked.asker, input.day);
      await recordSecurityEvent("exercise-restarted", { ...moverOf(ctx.asked), detail: input.day });
    }),
});
