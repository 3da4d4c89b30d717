import { z } from "zod";
import { setCapacity } from "@/server/services/capacity";
import { readQueue } from "@/server/services/queues-view";
import { day, key, request, typedNumber, wholeNumber } from "../fields";
import { inProject, may, router } from "../init";

const capacity = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("amount"),
    capacityDays: typedNumber
      .pipe(
        z
          .number()
          .max(999)
          .refine((days) => days === 0 || days >= 0.01),
      )
      .nullable(),
    /** The share kept for defects, in percent. */
    reservePercent: typedNumber.pipe(z.number().min(0).max(90)),
  }),
  z.object({ what: z.enum(["day-off", "day-on"]), day }),
]);

/** From the address. A value that is not an id selects nothing. */
const task = z.uuid().nullable().default(null).catch(null);

/** The tests that an address asks to have first. Text that names none is a wish for none. */
const wish = z
  .object({ tests: z.array(z.uuid()).max(100).catch([]), ticked: z.boolean() })
  .nullable()
  .default(null);

const PERCENT = 100;

export const queues = router({
  read: inProject
    .input(
      z.object({
        party: z.string().max(200).nullable(),
        page: wholeNumber(100_000).nullable().default(null),
        task,
        open: task,
        redo: wholeNumber(1_000_000).nullable().default(null).catch(null),
        wish,
      }),
    )
    .query(({ ctx, input }) => readQueue(ctx.asked, input)),
  setCapacity: may("queue.set")
    .input(z.object({ party: key, change: capacity, request }))
    .mutation(({ ctx, input: { change, ...input } }) => {
      if (change.what !== "amount") return setCapacity(ctx.asked.asker, { ...input, change });
      const { reservePercent, ...amount } = change;
      const reserve = reservePercent / PERCENT;
      return setCapacity(ctx.asked.asker, { ...input, change: { ...amount, reserve } });
    }),
});
