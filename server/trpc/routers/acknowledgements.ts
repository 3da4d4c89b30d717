import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { acknowledgeOrder, objectToOrder } from "@/server/services/acknowledgements";
import { number, request } from "../fields";
import { may, router } from "../init";

export const acknowledgements = router({
  acknowledge: may("order.acknowledge")
    .input(z.object({ number, request }))
    .mutation(({ ctx, input }) => acknowledgeOrder(ctx.asked.asker, input)),
  object: may("order.acknowledge")
    .input(z.object({ number, reason: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => objectToOrder(ctx.asked.asker, input)),
});
