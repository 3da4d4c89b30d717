import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { setCapacity } from "@/server/services/capacity";
import { readQueue } from "@/server/services/queues-view";
import { setLine } from "@/server/services/work-lines";
import { day, key, request, typedNumber, wholeNumber } from "../fields";
import { inProject, may, router } from "../init";

/** Person-days a week. */
const weekly = typedNumber
  .pipe(
    z
      .number()
      .max(999)
      .refine((days) => days === 0 || days >= 0.01),
  )
  .nullable();

const capacity = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("amount"),
    capacityDays: weekly,
    /** The share kept for defects, in percent. */
    reservePercent: typedNumber.pipe(z.number().min(0).max(90)),
  }),
  z.object({ what: z.enum(["day-off", "day-on"]), day }),
]);

const name = wordsSchema.nullable();
const line = z.discriminatedUnion("what", [
  z.object({ what: z.literal("add"), name, capacityDays: weekly }),
  z.object({ what: z.literal("amend"), line: z.uuid(), name, capacityDays: weekly }),
  z.object({ what: z.literal("main"), name }),
  z.object({ what: z.literal("close"), line: z.uuid() }),
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
  setLine: may("line.set")
    .input(z.object({ party: key, change: line, request }))
    .mutation(({ ctx, input }) => setLine(ctx.asked.asker, input)),
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
