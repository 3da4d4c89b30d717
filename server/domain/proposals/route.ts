// Who approves, in how many days, and who stands in, is settled before it is needed (seed 2(2)①).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { can } from "../identity/permissions";
import type { Role } from "../identity/roles";
import { accept, type Outcome, refuse } from "../outcome";
import type { RouteStep, StepRole } from "./proposal";

/**
 * Whether these may be the steps of a route: the adviser, or the adviser and then the executive, each with 1 to
 * 60 business days. Refused: `input-malformed`.
 */
export function routeOf(
  steps: readonly RouteStep[],
): Outcome<readonly RouteStep[], "input-malformed"> {
  const roles = steps.map(({ role }) => role).join(" ");
  const timely = steps.every(({ days }) => Number.isInteger(days) && days >= 1 && days <= 60);
  return timely && (roles === "adviser" || roles === "adviser executive")
    ? accept(steps)
    : refuse("input-malformed");
}

/** Who is to stand in for a role, from a day to a day, both included. */
export interface Term {
  readonly role: StepRole;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/**
 * Whether a member of `memberRole` may stand in for that term. Refused: `term-backwards` (ends before it begins),
 * `day-past` (begins before `today`), `cannot-deputise` (a role that may not decide, or the very role itself).
 */
export function deputyFor(
  term: Term,
  memberRole: Role,
  today: Day,
): Outcome<Term, "term-backwards" | "day-past" | "cannot-deputise"> {
  if (!can(memberRole, "order.decide") || memberRole === term.role)
    return refuse("cannot-deputise");
  if (term.untilOn < term.fromOn) return refuse("term-backwards");
  if (term.fromOn < today) return refuse("day-past");
  return accept(term);
}

/** The day on which the last step ends if every step from the one that is due on takes all of its days. */
export const lastDayOf = (
  calendar: BusinessCalendar,
  route: readonly RouteStep[],
  step: number,
  stepDueOn: Day,
): Day =>
  route.slice(step).reduce((day, { days }) => addBusinessDays(calendar, day, days), stepDueOn);
