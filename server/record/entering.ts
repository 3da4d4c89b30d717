// The input of a record's acts: one object with the values and how they are known.
import type { Asker } from "../domain/identity/standing";
import { valuesIn } from "../domain/records/field";
import type { AnyKind, Asked, Entered, StepOf } from "../domain/records/kind";
import type { Known } from "../services/act";
import { enterRecord, takeStep } from "../services/records";
import { complete } from "../services/stored-record";

export type EnterInput<K extends AnyKind> = Entered<K> & Known;
export type StepInput<K extends AnyKind, S extends StepOf<K>> = Asked<K, S> &
  Known & { readonly record: string };

/** How an entry is known. */
export const knownIn = ({
  source,
  illustrative,
  certainty,
  note,
  knownThen,
  happenedOn,
  request,
}: Known): Known => ({
  source,
  illustrative,
  certainty,
  note,
  knownThen,
  happenedOn,
  request,
});

/** Enters a record of a kind. */
export function entering<K extends AnyKind>(
  kind: K,
): (asker: Asker, input: EnterInput<K>) => Promise<string>;
export function entering(kind: AnyKind) {
  return (asker: Asker, input: Known): Promise<string> =>
    enterRecord(kind, asker, { ...knownIn(input), values: complete(kind.fields, valuesIn(input)) });
}

/** Takes a step of a record of a kind. */
export function stepping<K extends AnyKind, S extends StepOf<K>>(
  kind: K,
  step: S,
): (asker: Asker, input: StepInput<K, S>) => Promise<null>;
export function stepping(kind: AnyKind, step: string) {
  return (asker: Asker, input: Known & { readonly record: string }): Promise<null> =>
    takeStep(kind, step, asker, {
      ...knownIn(input),
      record: input.record,
      values: complete(kind.steps[step]?.asks ?? {}, valuesIn(input)),
    });
}
