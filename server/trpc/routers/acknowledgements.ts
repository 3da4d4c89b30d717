import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import {
  acknowledgeOrder,
  askAboutOrder,
  objectToOrder,
  replyAboutOrder,
  reserveOrder,
} from "@/server/services/acknowledgements";
import { confirmRisk } from "@/server/services/risks";
import { key, number, request } from "../fields";
import { may, router } from "../init";

export const acknowledgements = router({
  acknowledge: may("order.acknowledge")
    .input(z.object({ number, request }))
    .mutation(({ ctx, input }) => acknowledgeOrder(ctx.asked.asker, input)),
  reserve: may("order.acknowledge")
    .input(z.object({ number, words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => reserveOrder(ctx.asked.asker, input)),
  ask: may("order.acknowledge")
    .input(z.object({ number, words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => askAboutOrder(ctx.asked.asker, input)),
  reply: may("order.reply")
    .input(z.object({ number, party: key, words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => replyAboutOrder(ctx.asked.asker, input)),
  risk: may("acknowledgement.give")
    .input(z.object({ waiver: z.uuid(), words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => confirmRisk(ctx.asked.asker, input)),
  object: may("order.acknowledge")
    .input(z.object({ number, reason: wordsSchema.optional(), request }))
    .mutation(({ ctx, input }) => objectToOrder(ctx.asked.asker, input)),
});
