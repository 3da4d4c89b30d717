import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { acknowledgeOrder, markRead, objectToOrder } from "@/server/services/acknowledgements";
import { number, request } from "../fields";
import { inProject, router } from "../init";

export const acknowledgements = router({
  acknowledge: inProject
    .input(z.object({ number, request }))
    .mutation(({ ctx, input }) =>
      acknowledgeOrder(ctx.asked.asker, { number: input.number, request: input.request }),
    ),
  object: inProject
    .input(z.object({ number, reason: wordsSchema.optional(), request }))
    .mutation(({ ctx, input: { number: order, reason, request: sent } }) =>
      objectToOrder(ctx.asked.asker, { number: order, reason, request: sent }),
    ),
  read: inProject
    .input(z.object({ number }))
    .mutation(({ ctx, input }) => markRead(ctx.asked.asker, { number: input.number })),
});
