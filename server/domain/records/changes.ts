// What a correction changed: each field with its value before and after, as people read it.
import { canonical } from "../canonical";
import type { RecordChange } from "../events/change";
import type { Fields, Values } from "./field";
import type { AnyKind } from "./kind";

/** The fields whose values differ, in the order in which they are declared. */
export const changedFields = (fields: Fields, before: Values, after: Values): readonly string[] =>
  Object.keys(fields).filter(
    (field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null),
  );

/** These fields before and after. `told*` hold the values as people read them: records by their names. */
export const recordChanges = (
  { name }: AnyKind,
  fields: readonly string[],
  toldBefore: Values,
  toldAfter: Values,
): readonly RecordChange[] =>
  fields.map((field) => ({
    record: name,
    field,
    from: toldBefore[field] ?? null,
    to: toldAfter[field] ?? null,
  }));
