import { z } from "zod";
import { wordsSchema } from "@/server/domain/words-schema";
import { commentOnTask, withdrawComment } from "@/server/services/comments";
import { request } from "../fields";
import { may, router } from "../init";

export const comments = router({
  write: may("task.comment")
    .input(z.object({ task: z.uuid(), words: wordsSchema.optional(), request }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      commentOnTask(ctx.asked.asker, { taskId, ...input }),
    ),
  withdraw: may("task.comment")
    .input(z.object({ comment: z.uuid(), request }))
    .mutation(({ ctx, input: { comment: commentId, ...input } }) =>
      withdrawComment(ctx.asked.asker, { commentId, ...input }),
    ),
});
