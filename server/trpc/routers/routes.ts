import { z } from "zod";
import { addDeputy, readRoute, removeDeputy, setRoute } from "@/server/services/routes";
import { day } from "../fields";
import { inProject, router } from "../init";

const role = z.enum(["adviser", "executive"]);
const request = z.uuid().optional();

export const routes = router({
  read: inProject.query(({ ctx }) => readRoute(ctx.asked)),
  set: inProject
    .input(z.object({ steps: z.array(z.object({ role, days: z.number() })).max(2), request }))
    .mutation(({ ctx, input: { steps, request } }) =>
      setRoute(ctx.asked.asker, { steps, request }),
    ),
  addDeputy: inProject
    .input(z.object({ memberId: z.uuid(), role, fromOn: day, untilOn: day, request }))
    .mutation(({ ctx, input: { project: _p, asOf: _a, ...input } }) =>
      addDeputy(ctx.asked.asker, input),
    ),
  removeDeputy: inProject
    .input(z.object({ deputyId: z.uuid(), request }))
    .mutation(({ ctx, input: { deputyId, request } }) =>
      removeDeputy(ctx.asked.asker, { deputyId, request }),
    ),
});
