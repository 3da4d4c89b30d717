// What the forecasts of a queue are computed from: how much a vendor works, on which lines, and on which tasks.
import type { Day } from "../calendar/day";
import type { TaskStatus } from "./task-status";
import type { TestMove } from "./test-moves";

/** How much a vendor works on one of its lines of work. */
export interface LineInputs {
  readonly id: string;
  /** Person-days a week; null: no record. */
  readonly capacityDays: number | null;
}

/** How much a vendor can work. The share kept for defects and the days off are the same on each of its lines. */
export interface VendorInputs {
  /** Person-days a week on the main line; null: no record. */
  readonly capacityDays: number | null;
  /** The share kept for defects, from 0 to 1. */
  readonly reserve: number;
  readonly daysOff: readonly Day[];
  /** Its lines of work besides the main one. Absent: none. */
  readonly lines?: readonly LineInputs[];
}

export interface InputTask {
  readonly id: string;
  /** Its line of work. null or absent: the main one. */
  readonly lineId?: string | null;
  readonly estimateDays: number | null;
  readonly status: TaskStatus;
  readonly startedOn: Day | null;
  readonly dueOn: Day | null;
  /** Person-days of work done by the day of the proposal. Absent: none, or proposed before this was stored. */
  readonly workedDays?: number;
}

/** The inputs of a proposal's forecast: how much the vendor works, and every task that was not done by then. */
export interface PlanInputs extends VendorInputs {
  /** The work in progress, then the waiting tasks. */
  readonly tasks: readonly InputTask[];
}

export interface QueuedTask {
  readonly id: string;
  /** As in {@link InputTask}. */
  readonly lineId?: string | null;
  readonly status: TaskStatus;
  readonly estimateDays: number | null;
  readonly dueOn: Day | null;
  readonly fullChainTest: boolean;
}

/** A queue as it is now. */
export interface QueueNow extends VendorInputs {
  /** In the order of their places: every task that is not done, and the frozen ones that are done by now. */
  readonly tasks: readonly QueuedTask[];
}

/** The frozen inputs of an approved order, the order itself, and the queue as it is now. */
export interface Compared {
  readonly inputs: PlanInputs;
  readonly order: readonly string[];
  readonly now: QueueNow;
}

/**
 * The input that differs. `capacity`: person-days a week; `reserve`: the share kept for defects; `day-off`: a day
 * on which the vendor does not work; `blocked`, `unblocked`: a task cannot be started, or can be after all; `begun`:
 * a task was begun before one that is ahead of it; `entered`: a task that was not in the order is now ahead; `line`: a
 * task is now on another line of work. What is ahead of a task is so on its own line.
 */
export const INPUTS = [
  "capacity",
  "reserve",
  "day-off",
  "estimate",
  "due",
  "blocked",
  "unblocked",
  "begun",
  "entered",
  "line",
] as const;
export type Input = (typeof INPUTS)[number];

export interface InputChange {
  readonly what: Input;
  /** null: the change is about the vendor. */
  readonly taskId: string | null;
  /** The line of work whose capacity was changed. Absent: the main one, or the change is about something else. */
  readonly lineId?: string;
  /** A number, a day, the id of a line, or the task's place in the approved order; null: none, or the main line. */
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/** A version of a row that holds inputs, with the day on which it was written and by whom. */
export interface InputVersion {
  /** null: a version of the vendor's queue or of one of its lines, not of a task. */
  readonly taskId: string | null;
  /** Of a task its line, of a line itself; null or absent: the main line, or the queue. */
  readonly lineId?: string | null;
  readonly on: Day;
  /** The account; null: not on record. */
  readonly by: string | null;
  readonly capacityDays: number | null;
  readonly reserve: number | null;
  readonly daysOff: readonly Day[];
  readonly status: TaskStatus | null;
  readonly estimateDays: number | null;
  readonly dueOn: Day | null;
}

export interface DatedChange extends InputChange {
  /** null: not on record. */
  readonly on: Day | null;
  readonly by: string | null;
}

/** An approved order in force, with the changes of its inputs since. */
export interface ApprovedPlan extends Compared {
  readonly proposalId: string;
  /** The day of the proposal, on which its forecast starts. */
  readonly on: Day;
  readonly changes: readonly DatedChange[];
}

/** A task of a queue with a waiting test, as the forecast reads it. */
export interface TurnTask extends Omit<InputTask, "workedDays" | "dueOn"> {
  /** null: it does not wait. */
  readonly rank: string | null;
  readonly workedDays: number | null;
}

/** A full-chain test that waits in a queue: how its expected start has moved, and the queue up to the test. */
export interface TestTurn {
  readonly taskId: string;
  /** In the order in which they were recorded. */
  readonly moves: readonly TestMove[];
  readonly queue: VendorInputs & { readonly workedUntil: Day | null };
  /** In the order of their turn: the work in progress, then the waiting tasks. */
  readonly tasks: readonly TurnTask[];
}
