import { z } from "zod";
import { wordsSchema } from "@/server/domain/words";
import { amendTask } from "@/server/services/amend-task";
import { reportTask, undoTaskReport } from "@/server/services/tasks";
import { setTestPlan } from "@/server/services/test-plans";
import { day, key, request } from "../fields";
import { inProject, router } from "../init";

const task = z.uuid();

const change = z.discriminatedUnion("what", [
  z.object({ what: z.literal("estimate"), days: z.number().min(0.1).max(999).nullable() }),
  z.object({ what: z.literal("due"), on: day.nullable() }),
  z.object({ what: z.literal("assignee"), memberId: z.uuid().nullable() }),
  z.object({ what: z.literal("quality"), party: key.nullable() }),
]);

export const tasks = router({
  report: inProject
    .input(
      z.object({
        task,
        status: z.enum(["not_started", "in_progress", "in_review", "done", "blocked"]),
        reason: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input: { task: taskId, status, reason, request: sent } }) =>
      reportTask(ctx.asked.asker, { taskId, status, reason, request: sent }),
    ),
  undo: inProject
    .input(z.object({ task, request }))
    .mutation(({ ctx, input }) =>
      undoTaskReport(ctx.asked.asker, { taskId: input.task, request: input.request }),
    ),
  plan: inProject
    .input(
      z.object({
        task,
        passesWhen: wordsSchema.nullable(),
        onFailure: wordsSchema.nullable(),
        request,
      }),
    )
    .mutation(({ ctx, input: { project: _p, asOf: _a, task: taskId, ...input } }) =>
      setTestPlan(ctx.asked.asker, { taskId, ...input }),
    ),
  amend: inProject.input(z.object({ task, change, request })).mutation(({ ctx, input }) =>
    amendTask(ctx.asked.asker, {
      taskId: input.task,
      change: input.change,
      request: input.request,
    }),
  ),
});
