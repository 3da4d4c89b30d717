import { z } from "zod";
import { typedText, wordsSchema } from "@/server/domain/words-schema";
import { amendTask } from "@/server/services/amend-task";
import { enterTask } from "@/server/services/enter-task";
import { retargetTest } from "@/server/services/retarget-test";
import { correctTask, withdrawTask } from "@/server/services/task-about";
import { readTaskForm } from "@/server/services/task-form";
import { reportTask, stopTask, undoTaskReport } from "@/server/services/tasks";
import { setTestPlan } from "@/server/services/test-plans";
import { day, key, party, request, typedNumber } from "../fields";
import { may, router } from "../init";

const task = z.uuid();

const estimate = typedNumber.pipe(z.number().min(0.1).max(999));

/** A text of one line; how long it may be is the rule's to say. */
const line = typedText.transform((text) => text || null).nullable();

const change = z.discriminatedUnion("what", [
  z.object({ what: z.literal("estimate"), days: estimate.nullable() }),
  z.object({ what: z.literal("due"), on: day.nullable() }),
  z.object({ what: z.literal("assignee"), memberId: z.uuid().nullable() }),
  z.object({ what: z.literal("quality"), party: key.nullable() }),
  z.object({ what: z.literal("line"), line: z.uuid().nullable() }),
  z.object({ what: z.literal("ticket"), key: line, url: line }),
]);

const reason = wordsSchema.optional();

/** A title, without which there is no task. */
const title = reason.transform((typed, ctx) => {
  if (typed !== undefined) return typed;
  ctx.addIssue({ code: "custom", message: "title-missing" });
  return z.NEVER;
});

const KINDS = ["development", "test", "defect", "operation"] as const;

/** What a task is called and what it is about. */
const about = z.object({
  title,
  kind: z.enum(KINDS).optional(),
  directedBy: key.optional(),
  instruction: reason,
  version: key.optional(),
  platform: key.optional(),
  stage: key.optional(),
  fullChainTest: z.boolean().default(false),
  defect: key.optional(),
  report: key.optional(),
  waiver: z.uuid().optional(),
  request,
});

const entered = about.extend({
  party,
  estimateDays: estimate.optional(),
  dueOn: day.optional(),
  qualityOwner: key.optional(),
  line: z.uuid().optional(),
  ticket: z.object({ key: line, url: line }).optional(),
});

export const tasks = router({
  form: may("task.enter")
    .input(z.object({ party, task: task.nullable().default(null) }))
    .query(({ ctx, input }) => readTaskForm(ctx.asked, input.party, input.task)),
  enter: may("task.enter")
    .input(entered)
    .mutation(({ ctx, input }) => enterTask(ctx.asked.asker, input)),
  correct: may("task.amend")
    .input(about.extend({ task, seen: z.string().max(200).optional(), reason }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      correctTask(ctx.asked.asker, { taskId, ...input }),
    ),
  withdraw: may("task.withdraw")
    .input(z.object({ task, reason, request }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      withdrawTask(ctx.asked.asker, { taskId, ...input }),
    ),
  report: may("task.report")
    .input(
      z.object({
        task,
        status: z.enum(["not_started", "in_progress", "in_review", "done", "blocked"]),
        reason: wordsSchema.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      reportTask(ctx.asked.asker, { taskId, ...input }),
    ),
  stop: may("task.report")
    .input(
      z.object({
        task,
        reason: wordsSchema.optional(),
        awaits: key.optional(),
        environment: key.optional(),
        request,
      }),
    )
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      stopTask(ctx.asked.asker, { taskId, ...input }),
    ),
  undo: may("task.report")
    .input(z.object({ task, request }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      undoTaskReport(ctx.asked.asker, { taskId, ...input }),
    ),
  plan: may("test-plan.set")
    .input(
      z.object({
        task,
        passesWhen: wordsSchema.nullable(),
        onFailure: wordsSchema.nullable(),
        request,
      }),
    )
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      setTestPlan(ctx.asked.asker, { taskId, ...input }),
    ),
  amend: may("task.amend")
    .input(z.object({ task, change, request }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      amendTask(ctx.asked.asker, { taskId, ...input }),
    ),
  retarget: may("task.amend")
    .input(z.object({ task, version: key, reason: wordsSchema.optional(), request }))
    .mutation(({ ctx, input: { task: taskId, ...input } }) =>
      retargetTest(ctx.asked.asker, { taskId, ...input }),
    ),
});
