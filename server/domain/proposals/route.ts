// The route says who approves and in how many days; deputies may stand in for a while (seed 2(2)①).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { can } from "../identity/permissions";
import type { Role } from "../identity/roles";
import { accept, type Outcome, refuse } from "../outcome";
import { type RouteStep, STEP_ROLES, type StepRole } from "./proposal";

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

/** The term of a deputy for a role, from one day to another, both included. */
export interface Term {
  readonly role: StepRole;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

export interface Person {
  readonly accountId: string;
  readonly role: Role;
}

/** The roles for which this role may name and remove deputies: its own, or both for the administrator. */
export const lends = (role: Role): readonly StepRole[] =>
  STEP_ROLES.filter((each) => role === each || role === "admin");

/**
 * Whether `namer` may make `member` the deputy for that term. Refused: `deputy-not-yours` (the namer neither holds
 * the role nor is the administrator), `cannot-deputise` (the member is the namer, has a role that may not decide, or
 * holds the role already), `term-backwards` (ends before it begins), `day-past` (begins before `today`).
 */
export function deputyFor(
  term: Term,
  member: Person,
  namer: Person,
  today: Day,
): Outcome<Term, "deputy-not-yours" | "cannot-deputise" | "term-backwards" | "day-past"> {
  if (!lends(namer.role).includes(term.role)) return refuse("deputy-not-yours");
  if (
    member.accountId === namer.accountId ||
    !can(member.role, "order.decide") ||
    member.role === term.role
  )
    return refuse("cannot-deputise");
  if (term.untilOn < term.fromOn) return refuse("term-backwards");
  if (term.fromOn < today) return refuse("day-past");
  return accept(term);
}

/** Whether a person may end a deputy: one who may name it, or the deputy. Refused: `deputy-not-yours`. */
export const mayEnd = (
  deputy: { readonly role: StepRole; readonly accountId: string },
  person: Person,
): Outcome<true, "deputy-not-yours"> =>
  lends(person.role).includes(deputy.role) || deputy.accountId === person.accountId
    ? accept(true)
    : refuse("deputy-not-yours");

/** The last day of the route if the step that is due and every later one take all of their days. */
export const lastDayOf = (
  calendar: BusinessCalendar,
  route: readonly RouteStep[],
  step: number,
  stepDueOn: Day,
): Day =>
  route.slice(step).reduce((day, { days }) => addBusinessDays(calendar, day, days), stepDueOn);
