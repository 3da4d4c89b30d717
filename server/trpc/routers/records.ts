// The procedures of every declared kind of record: list, enter, correct, withdraw and take a step.
import { z } from "zod";
import { type Dated, dayIn } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import { valuesIn } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";
import { RECORD_NAMES } from "@/server/domain/records/names";
import { datedIn } from "@/server/services/record-faults";
import { correctRecord, enterRecord, takeStep, withdraw } from "@/server/services/records";
import {
  readRecord,
  readRecordForm,
  readRecordKinds,
  readRecordList,
} from "@/server/services/records-view";
import { page } from "../fields";
import { inProject, may, router } from "../init";
import {
  correctionInput,
  entryInput,
  recordInput,
  stepInput,
  withdrawalInput,
} from "../record-inputs";

const kinds = Object.values<AnyKind>(KINDS);
const kind = z.enum(RECORD_NAMES);

/** Makes a procedure for each kind that has it, keyed by the kind's name. */
const forEachKind = <P>(make: (kind: AnyKind) => P | null): Readonly<Record<string, P>> =>
  Object.fromEntries(
    kinds.flatMap((each): [string, P][] => {
      const made = make(each);
      return made === null ? [] : [[each.name, made]];
    }),
  );

/** When something happened, by the field of the form that says so. What is still to come has not happened. */
function happenedBy(field: string | undefined, values: object, today: Day): Dated | undefined {
  const when = field === undefined ? null : datedIn(valuesIn(values)[field]);
  return when === null || dayIn(when) > today ? undefined : when;
}

const enter = (each: AnyKind) =>
  may(each.may.enter)
    .input(entryInput)
    .mutation(({ ctx, input }) =>
      enterRecord(each, ctx.asked.asker, {
        ...input,
        happenedOn: happenedBy(each.happens, input.values, ctx.asked.day),
      }),
    );

const correct = (each: AnyKind) =>
  each.may.correct &&
  may(each.may.correct)
    .input(correctionInput)
    .mutation(({ ctx, input }) => correctRecord(each, ctx.asked.asker, input));

const withdrawal = (each: AnyKind) =>
  each.may.withdraw &&
  may(each.may.withdraw)
    .input(withdrawalInput)
    .mutation(({ ctx, input }) => withdraw(each, ctx.asked.asker, input));

const stepsOf = (each: AnyKind) =>
  router(
    Object.fromEntries(
      Object.entries(each.steps)
        .filter(([, { within }]) => within !== true)
        .map(([step, declared]) => [
          step,
          may(declared.may)
            .input(stepInput)
            .mutation(({ ctx, input }) =>
              takeStep(each, step, ctx.asked.asker, {
                ...input,
                happenedOn: happenedBy(declared.happens, input.values, ctx.asked.day),
              }),
            ),
        ]),
    ),
  );

export const records = router({
  kinds: inProject.query(({ ctx }) => readRecordKinds(ctx.asked)),
  list: inProject
    .input(z.object({ kind, page }))
    .query(({ ctx, input }) => readRecordList(ctx.asked, input.kind, input.page)),
  form: inProject
    .input(z.object({ kind }))
    .query(({ ctx, input }) => readRecordForm(ctx.asked, input.kind)),
  read: inProject
    .input(recordInput)
    .query(({ ctx, input }) => readRecord(ctx.asked, input.kind, input.record)),
  enter: router(forEachKind(enter)),
  correct: router(forEachKind(correct)),
  withdraw: router(forEachKind(withdrawal)),
  step: router(forEachKind((each) => (Object.keys(each.steps).length > 0 ? stepsOf(each) : null))),
});
