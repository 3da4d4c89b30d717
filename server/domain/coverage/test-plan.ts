// What counts as passed and what follows on failure is written down before the test, not after (seed 2(1)③).
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";
import type { TaskStatus } from "../projects/task-status";
import { rewritten, type Words } from "../words";

/** What the parties agree on before a full-chain test; null: not on record. */
export interface Criteria {
  readonly passesWhen: Words | null;
  readonly onFailure: Words | null;
}

/** The plan of one full-chain test, as stored with a proposal and with each decision on it. */
export interface TestPlan extends Criteria {
  readonly taskId: string;
  readonly version: string;
  readonly platform: Words;
  readonly cases: readonly Words[];
  readonly party: Words;
  readonly assignee: Words | null;
  readonly qualityOwner: Words | null;
  readonly dueOn: Day | null;
  /** Person-days. */
  readonly estimateDays: number | null;
}

interface Planned extends Criteria {
  readonly fullChainTest: boolean;
  readonly status: TaskStatus;
}

/**
 * The criteria of a task after an edit. Refused: `input-malformed` (the task is not a full-chain test),
 * `test-done`, `nothing-changed`.
 */
export function setCriteria(
  task: Planned,
  typed: Criteria,
): Outcome<Criteria, "input-malformed" | "test-done" | "nothing-changed"> {
  if (!task.fullChainTest) return refuse("input-malformed");
  if (task.status === "done") return refuse("test-done");
  const passesWhen = rewritten(task.passesWhen, typed.passesWhen);
  const onFailure = rewritten(task.onFailure, typed.onFailure);
  if (passesWhen === task.passesWhen && onFailure === task.onFailure)
    return refuse("nothing-changed");
  return accept({ passesWhen, onFailure });
}

/** A stored plan, and whether it was stored with the proposal or with the decision on a step. */
export interface KeptPlan {
  readonly plan: TestPlan;
  readonly from: "proposed" | "decided";
}

interface Kept {
  readonly status: "open" | "approved" | "returned" | "withdrawn";
  /** null: proposed before plans were kept. */
  readonly plans: readonly TestPlan[] | null;
  /** One for each decided step, in order. */
  readonly decided: readonly { readonly plans: readonly TestPlan[] | null }[];
}

/**
 * The plan of a test to show with a proposal. While the proposal is open: the plan on record now, with the stored
 * one beside it for whoever decides. Afterwards: the stored one, whatever was written since.
 */
export function planShown({ status, plans, decided }: Kept, now: TestPlan) {
  const of = (kept: readonly TestPlan[] | null | undefined) =>
    kept?.find(({ taskId }) => taskId === now.taskId);
  const [last, first] = [of(decided.at(-1)?.plans), of(plans)];
  const proposed: KeptPlan | null = first === undefined ? null : { plan: first, from: "proposed" };
  const kept: KeptPlan | null = last === undefined ? proposed : { plan: last, from: "decided" };
  return status === "open" || kept === null
    ? { plan: now, kept, current: true }
    : { plan: kept.plan, kept, current: false };
}
