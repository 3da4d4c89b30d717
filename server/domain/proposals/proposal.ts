// A new order is proposed with its reason and what it costs, and both are frozen (seed 2(1)③, 2(2)③).
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
} from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { Rule } from "../findings/finding";
import { accept, type Outcome, refuse } from "../outcome";
import { type Expected, meetsDue } from "../queues/forecast";
import { isPermutation, sameOrder } from "../queues/order";

/** The roles that decide a step. */
export const STEP_ROLES = ["adviser", "executive"] as const;
export type StepRole = (typeof STEP_ROLES)[number];

/** One step of the route: who decides, and in how many business days. */
export interface RouteStep {
  readonly role: StepRole;
  readonly days: number;
}

/** The route if a project has set none: the adviser alone, in three business days. */
export const DEFAULT_ROUTE: readonly RouteStep[] = [{ role: "adviser", days: 3 }];

/** A finding that a proposal answers, as it was at the time of the proposal. */
export interface AnsweredFinding {
  readonly rule: Rule;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly since: Day;
  readonly version: string | null;
  readonly platformKey: string | null;
}

/** What a new order does to one task: its place (from 1), and its expected start in the old and the new order. */
export interface Effect {
  readonly taskId: string;
  readonly from: number;
  readonly to: number;
  readonly startsBefore: Day | null;
  readonly startsAfter: Day | null;
  /** Business days by which it starts later; negative: earlier; null: one of the starts is unknown. */
  readonly later: number | null;
  /** It was expected to meet its due date in the old order, and is not in the new one. */
  readonly missesDue: boolean;
  /** The expected days are only the earliest possible ones. */
  readonly atTheEarliest: boolean;
}

/** The old and the new order, each with its forecast; `dueOn` holds the tasks that have a due date. */
export interface Orders {
  readonly base: readonly string[];
  readonly order: readonly string[];
  readonly before: readonly Expected[];
  readonly after: readonly Expected[];
  readonly dueOn: ReadonlyMap<string, Day>;
}

/** What the new order does to every task whose place or expected start differs, in the new order. */
export function effectsOf(
  { base, order, before, after, dueOn }: Orders,
  calendar: BusinessCalendar,
): readonly Effect[] {
  const places = new Map(base.map((id, place) => [id, place + 1]));
  const was = new Map(before.map((each) => [each.id, each]));
  const will = new Map(after.map((each) => [each.id, each]));
  return order.flatMap((id, place): Effect[] => {
    const [from, to] = [places.get(id) ?? place + 1, place + 1];
    const [old, now] = [was.get(id), will.get(id)];
    const startsBefore = old?.startsOn ?? null;
    const startsAfter = now?.startsOn ?? null;
    if (from === to && startsBefore === startsAfter) return [];
    const due = dueOn.get(id);
    return [
      {
        taskId: id,
        from,
        to,
        startsBefore,
        startsAfter,
        later:
          startsBefore === null || startsAfter === null
            ? null
            : businessDaysBetween(calendar, startsBefore, startsAfter),
        missesDue: meetsDue(due, old?.endsOn) && !meetsDue(due, now?.endsOn),
        atTheEarliest: (old?.atTheEarliest ?? false) || (now?.atTheEarliest ?? false),
      },
    ];
  });
}

/** A summary of the effects: what starts earlier, what is delayed and by how much, what misses its due date. */
export function summaryOf(effects: readonly Effect[]) {
  const earlier = effects.filter(({ later }) => (later ?? 0) < 0);
  const delayed = effects.filter(({ later }) => (later ?? 0) > 0);
  const lengths = delayed.map(({ later }) => later ?? 0);
  return {
    earlier,
    delayed,
    /** Business days; 0 if nothing is delayed. */
    least: lengths.length === 0 ? 0 : Math.min(...lengths),
    most: lengths.length === 0 ? 0 : Math.max(...lengths),
    missesDue: effects.filter((effect) => effect.missesDue),
  };
}

export interface DraftedOrder {
  readonly base: readonly string[];
  readonly order: readonly string[];
  readonly reason: string;
}

/**
 * Whether an order may be proposed. Refused: `input-malformed` (not the same rows, each once),
 * `nothing-changed`, `reason-missing`.
 */
export function draftProposal({
  base,
  order,
  reason,
}: DraftedOrder): Outcome<
  readonly string[],
  "input-malformed" | "nothing-changed" | "reason-missing"
> {
  if (!isPermutation(base, order)) return refuse("input-malformed");
  if (sameOrder(base, order)) return refuse("nothing-changed");
  if (reason.trim() === "") return refuse("reason-missing");
  return accept(order);
}

/** The last day for deciding a step that becomes due today: its business days after today. null: no such step. */
export const stepDueOn = (
  calendar: BusinessCalendar,
  route: readonly RouteStep[],
  step: number,
  today: Day,
): Day | null => {
  const due = route[step - 1];
  return due === undefined ? null : addBusinessDays(calendar, today, due.days);
};
