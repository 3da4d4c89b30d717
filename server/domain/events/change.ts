// What an act changed: each value as it stood before and as it stands since, so that a line tells both.
import type { Day } from "../calendar/day";
import { canonical } from "../canonical";
import type { Role } from "../identity/roles";
import type { TaskStatus } from "../projects/state";
import type { RouteStep } from "../proposals/proposal";
import type { Value } from "../records/field";
import type { RecordName } from "../records/names";
import type { Words } from "../words";

/** The values that acts change; each has a name and its words in `events.changes` of the messages. */
export interface FieldValues {
  readonly due: Day;
  /** Person-days. */
  readonly estimate: number;
  readonly assignee: Words;
  /** The party that answers for a task's final quality. */
  readonly quality: Words;
  readonly status: TaskStatus;
  /** Why a task cannot be started. */
  readonly blockedReason: Words;
  readonly passesWhen: Words;
  readonly onFailure: Words;
  /** Person-days a week. */
  readonly capacity: number;
  /** The share of them that is kept for defects, from 0 to 1. */
  readonly reserve: number;
  /** One of the days on which a vendor does not work. */
  readonly dayOff: Day;
  readonly contractEnd: Day;
  readonly readyOn: Day;
  readonly resolvedOn: Day;
  /** The version in which a defect is resolved. */
  readonly resolvedIn: string;
  readonly route: readonly RouteStep[];
  readonly role: Role;
  readonly party: Words;
  readonly name: Words;
  /** The day until which an owed test is put off. */
  readonly deferredUntil: Day;
}

export type Field = keyof FieldValues;

interface ChangeOf<F extends Field> {
  readonly field: F;
  /** null: not on record. */
  readonly from: FieldValues[F] | null;
  readonly to: FieldValues[F] | null;
}

/** A value of a record of a declared kind that was changed. Records that it names stand in it by what they are called. */
export interface RecordChange {
  readonly record: RecordName;
  readonly field: string;
  /** null: not on record. */
  readonly from: Value;
  readonly to: Value;
}

/** One value of a fixed set that was changed. */
export type FieldChange = { readonly [F in Field]: ChangeOf<F> }[Field];

/** One value that was changed, as the line of the act keeps it. */
export type Change = FieldChange | RecordChange;

/** The change of a value; nothing where it stays as it is. */
export const changed = <F extends Field>(
  field: F,
  from: FieldValues[F] | null,
  to: FieldValues[F] | null,
): readonly ChangeOf<F>[] => (canonical(from) === canonical(to) ? [] : [{ field, from, to }]);

/** The same for a value that the line itself tells: nothing, either, where it is said for the first time. */
export const corrected = <F extends Field>(
  field: F,
  from: FieldValues[F] | null,
  to: FieldValues[F] | null,
): readonly ChangeOf<F>[] => (from === null ? [] : changed(field, from, to));

/** The days that were added to the days off and those that were taken away, each as a change of its own. */
export const changedDaysOff = (
  from: readonly Day[],
  to: readonly Day[],
): readonly ChangeOf<"dayOff">[] => [
  ...to.filter((day) => !from.includes(day)).flatMap((day) => changed("dayOff", null, day)),
  ...from.filter((day) => !to.includes(day)).flatMap((day) => changed("dayOff", day, null)),
];
