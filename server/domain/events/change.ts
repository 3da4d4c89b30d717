// What an act changed: each value before and after, so that a line of the record can show both.
import type { Day } from "../calendar/day";
import { canonical } from "../canonical";
import type { Role } from "../identity/roles";
import type { ProjectState } from "../projects/project-state";
import type { TaskKind } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
import type { ThresholdDays, ThresholdName } from "../projects/thresholds";
import type { RouteStep } from "../proposals/proposal";
import type { PublicPart } from "../public/parts";
import type { Value } from "../records/field";
import type { RecordName } from "../records/names";
import type { Words } from "../words";

/** The values that acts can change. Each has a label in `events.changes` of the message files. */
export interface FieldValues extends ThresholdDays {
  readonly due: Day;
  /** Person-days. */
  readonly estimate: number;
  readonly assignee: Words;
  /** The party that answers for a task's final quality. */
  readonly quality: Words;
  /** The line of work that a task is on. */
  readonly line: Words;
  /** The vendor's own ticket of a task, in one line. */
  readonly ticket: string;
  readonly title: Words;
  readonly kind: TaskKind;
  /** The party that directed a task, and its words. */
  readonly directedBy: Words;
  readonly instruction: Words;
  /** The build that a task is about, and whether the task is its full-chain test. */
  readonly version: string;
  readonly platform: Words;
  readonly fullChain: boolean;
  /** What else a task is about. */
  readonly stage: Words;
  readonly defect: Words;
  readonly report: Words;
  readonly waiver: Words;
  readonly status: TaskStatus;
  /** Why a task cannot be started. */
  readonly blockedReason: Words;
  readonly passesWhen: Words;
  readonly onFailure: Words;
  /** Person-days a week. */
  readonly capacity: number;
  /** The share of the capacity that is kept for defects, from 0 to 1. */
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
  /** Whether the project goes on. */
  readonly projectState: ProjectState;
  /** What its public page shows; empty: the page is off. */
  readonly publicPage: readonly PublicPart[];
  /** What the project is for. */
  readonly purpose: Words;
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

/** A changed value of a record of a declared kind. It shows other records by their names. */
export interface RecordChange {
  readonly record: RecordName;
  readonly field: string;
  /** null: not on record. */
  readonly from: Value;
  readonly to: Value;
}

/** One value of a fixed set that was changed. */
export type FieldChange =
  | { readonly [F in Exclude<Field, ThresholdName>]: ChangeOf<F> }[Exclude<Field, ThresholdName>]
  | ChangeOf<ThresholdName>;

/** One changed value, as stored in the line of the act. */
export type Change = FieldChange | RecordChange;

/** The body of an act that changes existing values. */
export interface Amended {
  /** Each value before and after; absent in lines written before changes were stored. */
  readonly changes?: readonly Change[];
}

/** The change of a value as a list; empty if the value stays the same. */
export const changed = <F extends Field>(
  field: F,
  from: FieldValues[F] | null,
  to: FieldValues[F] | null,
): readonly ChangeOf<F>[] => (canonical(from) === canonical(to) ? [] : [{ field, from, to }]);

/** Like {@link changed}, but also empty for a first value, which the line itself states. */
export const corrected = <F extends Field>(
  field: F,
  from: FieldValues[F] | null,
  to: FieldValues[F] | null,
): readonly ChangeOf<F>[] => (from === null ? [] : changed(field, from, to));

/** The days added to the days off and those removed, each as a separate change. */
export const changedDaysOff = (
  from: readonly Day[],
  to: readonly Day[],
): readonly ChangeOf<"dayOff">[] => [
  ...to.filter((day) => !from.includes(day)).flatMap((day) => changed("dayOff", null, day)),
  ...from.filter((day) => !to.includes(day)).flatMap((day) => changed("dayOff", day, null)),
];

/** The body of an act that changes existing values. */
export interface Amended {
  /** Each value before and after; absent in lines written before changes were stored. */
  readonly changes?: readonly Change[];
}
