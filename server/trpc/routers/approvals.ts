import { z } from "zod";
import { ACCEPTORS, conditionsOf } from "@/server/domain/proposals/condition";
import { FOLD_NAMES } from "@/server/domain/proposals/decision-seal";
import { FILLERS } from "@/server/domain/proposals/gaps";
import { WRITERS } from "@/server/domain/proposals/writer";
import { wordsSchema } from "@/server/domain/words-schema";
import { env } from "@/server/env";
import { DECIDED, readApprovals } from "@/server/services/approvals-view";
import { meetCondition, showCondition } from "@/server/services/conditions";
import { dropCounter } from "@/server/services/counters";
import { writeNote } from "@/server/services/ministry-notes";
import { holdOrder, resumeOrder } from "@/server/services/order-holds";
import { readFrozen, readSealed } from "@/server/services/proposal-files";
import { readProposal } from "@/server/services/proposal-view";
import { decideStep, withdrawProposal } from "@/server/services/proposals";
import { orRefuse } from "@/server/services/refusal";
import { askForGaps, askOpinion, opine, remark, remindOf } from "@/server/services/remarks";
import { day, number, numberInAddress, opened, page, request, typedNumber } from "../fields";
import { forFile, inProject, may, router } from "../init";

const CONDITIONS = 50;
const ESTIMATES = 50;
const GAPS = 200;

const words = wordsSchema.optional();
const said = z.object({ number, words, request });
const shown = z.object({ conditionId: z.uuid(), shown: words, request });
/** What the page showed of the condition. Absent: it does not say. */
const met = shown.extend({ seen: wordsSchema.nullable().optional() });
const stop = z.object({ number, reason: words, request });

export const approvals = router({
  list: inProject
    .input(z.object({ status: z.string().max(40).pipe(z.enum(DECIDED)).optional(), page }))
    .query(({ ctx, input }) => readApprovals(ctx.asked, input.status, input.page)),
  read: inProject
    .input(z.object({ number: numberInAddress, page }))
    .query(async ({ ctx, input }) => {
      const { FUKAN_SMTP_URL, FUKAN_MAIL_FROM } = env();
      const sendsMail = FUKAN_SMTP_URL !== undefined && FUKAN_MAIL_FROM !== undefined;
      return { ...(await readProposal(ctx.asked, input.number, input.page)), sendsMail };
    }),
  sealed: forFile
    .input(z.object({ number: numberInAddress, step: numberInAddress }))
    .query(({ ctx, input }) => readSealed(ctx.asked, input.number, input.step)),
  frozen: forFile
    .input(z.object({ number: numberInAddress }))
    .query(({ ctx, input }) => readFrozen(ctx.asked, input.number)),
  decide: may("order.decide")
    .input(
      said.extend({
        verdict: z.enum(["approved", "returned"]),
        counterTo: typedNumber.pipe(z.number().int().positive().max(10_000)).optional(),
        plans: z.string().max(64),
        opened,
        openedFolds: z.array(z.enum(FOLD_NAMES)).max(20).nullable().default(null),
        conditions: z
          .array(
            z.object({
              words: wordsSchema.nullable(),
              dueOn: day.nullable(),
              asTask: z.boolean(),
              owner: z.enum(FILLERS).nullable().default(null),
              beforeStart: z.boolean().default(false),
              writer: z.enum(WRITERS).default("person"),
              acceptor: z.enum(ACCEPTORS).optional(),
            }),
          )
          .max(CONDITIONS)
          .default([]),
      }),
    )
    .mutation(({ ctx, input: { conditions, ...input } }) =>
      decideStep(ctx.asked.asker, { ...input, conditions: orRefuse(conditionsOf(conditions)) }),
    ),
  withdraw: may("approval.withdraw")
    .input(z.object({ number, request }))
    .mutation(({ ctx, input }) => withdrawProposal(ctx.asked.asker, input)),
  dropCounter: may("order.draft")
    .input(z.object({ number, request }))
    .mutation(({ ctx, input }) => dropCounter(ctx.asked.asker, input)),
  remark: may("order.remark")
    .input(said.extend({ kind: z.enum(["comment", "question", "answer"]) }))
    .mutation(({ ctx, input }) => remark(ctx.asked.asker, input)),
  askOpinion: may("order.ask-opinion")
    .input(said)
    .mutation(({ ctx, input }) => askOpinion(ctx.asked.asker, input)),
  askForGaps: may("order.ask-opinion")
    .input(
      z.object({
        number,
        requests: z
          .array(
            z.object({
              side: z.enum(FILLERS),
              gaps: z.array(z.string().min(1).max(60)).min(1).max(GAPS),
              words: wordsSchema,
              opinion: z.boolean(),
            }),
          )
          .min(1)
          .max(3),
        request,
      }),
    )
    .mutation(({ ctx, input }) => askForGaps(ctx.asked.asker, input)),
  remind: may("order.remark")
    .input(z.object({ number, remark: z.uuid(), request }))
    .mutation(({ ctx, input: { remark: remarkId, ...input } }) =>
      remindOf(ctx.asked.asker, { remarkId, ...input }),
    ),
  opine: may("order.opine")
    .input(
      said.extend({
        agrees: z.boolean(),
        estimates: z
          .array(z.object({ taskId: z.uuid(), days: typedNumber.pipe(z.number().gt(0).max(9999)) }))
          .max(ESTIMATES)
          .default([]),
      }),
    )
    .mutation(({ ctx, input }) => opine(ctx.asked.asker, input)),
  note: may("order.note")
    .input(said)
    .mutation(({ ctx, input }) => writeNote(ctx.asked.asker, input)),
  hold: may("order.hold")
    .input(stop)
    .mutation(({ ctx, input }) => holdOrder(ctx.asked.asker, input)),
  resume: may("order.hold")
    .input(stop)
    .mutation(({ ctx, input }) => resumeOrder(ctx.asked.asker, input)),
  meetCondition: may("condition.meet")
    .input(met)
    .mutation(({ ctx, input }) => meetCondition(ctx.asked.asker, input)),
  showCondition: may("condition.show")
    .input(shown)
    .mutation(({ ctx, input }) => showCondition(ctx.asked.asker, input)),
});
