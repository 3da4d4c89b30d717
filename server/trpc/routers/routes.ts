import { z } from "zod";
import { SUBJECTS } from "@/server/domain/proposals/subject";
import { addDeputy, readRoute, removeDeputy, setRoute } from "@/server/services/routes";
import { day, request, typedNumber } from "../fields";
import { inProject, may, router } from "../init";

const role = z.enum(["adviser", "executive"]);

export const routes = router({
  read: inProject.query(({ ctx }) => readRoute(ctx.asked)),
  set: may("route.set")
    .input(
      z.object({
        subject: z.enum(SUBJECTS).optional(),
        steps: z.array(z.object({ role, days: typedNumber })).max(2),
        request,
      }),
    )
    .mutation(({ ctx, input }) => setRoute(ctx.asked.asker, input)),
  addDeputy: may("deputy.set")
    .input(z.object({ memberId: z.uuid(), role, fromOn: day, untilOn: day, request }))
    .mutation(({ ctx, input }) => addDeputy(ctx.asked.asker, input)),
  removeDeputy: may("deputy.set")
    .input(z.object({ deputyId: z.uuid(), request }))
    .mutation(({ ctx, input }) => removeDeputy(ctx.asked.asker, input)),
});
