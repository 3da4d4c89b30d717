// What a task is about is entered and put right by people; what it tests is settled once it has begun, and a task that an
// order rests on is not withdrawn (seed 2(1)③).
import { accept, type Outcome, refuse } from "../outcome";
import type { TaskKind } from "../projects/state";
import type { TaskStatus } from "../projects/task-status";
import { isRanked } from "./status";

/** The build that a task is about, and whether the task is the full-chain test of it. null: it names none. */
export interface TaskBuild {
  readonly fullChainTest: boolean;
  readonly version: string | null;
  readonly platform: string | null;
}

/** What a full-chain test must name and does not: its version, or its platform. null: nothing is missing. */
export function missingOfTest({ fullChainTest, version, platform }: TaskBuild) {
  if (!fullChainTest) return null;
  if (version === null) return "version";
  return platform === null ? "platform" : null;
}

/** A full-chain test is a test, whatever kind was chosen. */
export const kindOfTask = (fullChainTest: boolean, chosen: TaskKind | undefined): TaskKind =>
  fullChainTest ? "test" : (chosen ?? "development");

/**
 * Whether a task can be about another build. Refused: `test-begun` (it is or would be a full-chain test, and no longer
 * waits, so that its run was begun with its build).
 */
export function rebuildable(
  before: TaskBuild & { readonly status: TaskStatus },
  after: TaskBuild,
): Outcome<true, "test-begun"> {
  const same =
    before.fullChainTest === after.fullChainTest &&
    before.version === after.version &&
    before.platform === after.platform;
  const tests = before.fullChainTest || after.fullChainTest;
  return same || !tests || isRanked(before.status) ? accept(true) : refuse("test-begun");
}

/** Whether an order that awaits a decision holds a task. */
const isProposed = (
  taskId: string,
  open: readonly { readonly proposedOrder: readonly string[] }[],
): boolean => open.some(({ proposedOrder }) => proposedOrder.includes(taskId));

/**
 * Whether a task can be called otherwise. Refused: `task-awaits-decision` (whoever decides on an order that holds it has
 * read it as it is called now).
 */
export const renamable = (
  taskId: string,
  open: readonly { readonly proposedOrder: readonly string[] }[],
): Outcome<true, "task-awaits-decision"> =>
  isProposed(taskId, open) ? refuse("task-awaits-decision") : accept(true);

/**
 * Whether somebody can withdraw a task that one party directed: the ministry's side (`whole`) any, a vendor its own and
 * one of which nobody is on record to have directed it.
 */
export const mayWithdraw = (
  directedBy: string | null,
  by: { readonly partyId: string; readonly whole: boolean },
): boolean => by.whole || directedBy === null || directedBy === by.partyId;

/**
 * Whether a task can be withdrawn. Refused: `not-your-task` (see {@link mayWithdraw}), `task-done`, `task-proposed` (an
 * order that awaits a decision holds it, and could not be approved without it).
 */
export function withdrawable(
  task: { readonly id: string; readonly status: TaskStatus; readonly directedBy: string | null },
  open: readonly { readonly proposedOrder: readonly string[] }[],
  by: { readonly partyId: string; readonly whole: boolean },
): Outcome<true, "not-your-task" | "task-done" | "task-proposed"> {
  if (!mayWithdraw(task.directedBy, by)) return refuse("not-your-task");
  if (task.status === "done") return refuse("task-done");
  return isProposed(task.id, open) ? refuse("task-proposed") : accept(true);
}
