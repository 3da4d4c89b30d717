import { z } from "zod";
import { setCapacity } from "@/server/services/capacity";
import { readQueue } from "@/server/services/queues-view";
import { day, key, request } from "../fields";
import { inProject, router } from "../init";

const capacity = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("amount"),
    capacityDays: z
      .number()
      .max(999)
      .refine((days) => days === 0 || days >= 0.01)
      .nullable(),
    reserve: z.number().min(0).max(0.9),
  }),
  z.object({ what: z.enum(["day-off", "day-on"]), day }),
]);

/** As the address names them; what names nothing opens nothing. */
const task = z.uuid().nullable().default(null).catch(null);
const number = z.coerce.number().int().min(1).max(1_000_000).nullable().default(null).catch(null);

export const queues = router({
  read: inProject
    .input(
      z.object({
        party: z.string().max(200).nullable(),
        page: z.coerce.number().int().min(1).max(100_000).nullable().default(null),
        task,
        open: task,
        redo: number,
      }),
    )
    .query(({ ctx, input: { project: _p, asOf: _a, ...question } }) =>
      readQueue(ctx.asked, question),
    ),
  setCapacity: inProject
    .input(z.object({ party: key, change: capacity, request }))
    .mutation(({ ctx, input: { party, change, request: sent } }) =>
      setCapacity(ctx.asked.asker, { party, change, request: sent }),
    ),
});
