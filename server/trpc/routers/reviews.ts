import { z } from "zod";
import {
  actionToInstruction,
  actionToTask,
  addToAgenda,
  beginReview,
  closeReview,
} from "@/server/services/reviews";
import { readMinutes, readReview, readReviews } from "@/server/services/reviews-view";
import { day, request } from "../fields";
import { forFile, inProject, may, router } from "../init";

const review = z.uuid();
const action = z.uuid();
/** A review in an address, which may be anything. */
const named = z.object({ review: z.string().max(200) }).transform(({ review: id }) => ({
  review: z.uuid().safeParse(id).data ?? "00000000-0000-0000-0000-000000000000",
}));

export const reviews = router({
  list: inProject.query(({ ctx }) => readReviews(ctx.asked)),
  read: inProject.input(named).query(({ ctx, input }) => readReview(ctx.asked, input.review)),
  minutes: forFile.input(named).query(({ ctx, input }) => readMinutes(ctx.asked, input.review)),
  begin: may("review.record")
    .input(z.object({ request }))
    .mutation(({ ctx, input }) => beginReview(ctx.asked.asker, input)),
  add: may("review.record")
    .input(z.object({ review, request }))
    .mutation(({ ctx, input }) => addToAgenda(ctx.asked.asker, input)),
  close: may("review.record")
    .input(z.object({ review, nextOn: day.nullable(), request }))
    .mutation(({ ctx, input }) => closeReview(ctx.asked.asker, input)),
  toTask: may("task.enter")
    .input(z.object({ action, request }))
    .mutation(({ ctx, input }) => actionToTask(ctx.asked.asker, input)),
  toInstruction: may("instruction.issue")
    .input(z.object({ action, request }))
    .mutation(({ ctx, input }) => actionToInstruction(ctx.asked.asker, input)),
});
