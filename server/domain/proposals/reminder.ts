// Whoever asked for something may remind the side that was asked, at the earliest a business day after it was asked or last
// reminded (seed 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";

/** A question or a request for an opinion, and how often whoever asked has reminded. */
export interface Reminded {
  readonly accountId: string;
  readonly on: Day;
  readonly reminders: number;
  /** The day of the last reminder; null: there was none. */
  readonly remindedOn: Day | null;
}

/** The first day on which whoever asked may remind. */
export const remindFrom = (
  { on, remindedOn }: Pick<Reminded, "on" | "remindedOn">,
  calendar: BusinessCalendar,
): Day => addBusinessDays(calendar, remindedOn ?? on, 1);

/**
 * Whether a person may remind the side that was asked. `open`: it has not been answered. Refused: `decided-already` (it is
 * answered, or the proposal is decided), `reminder-not-yours` (somebody else asked), `reminder-too-soon`.
 */
export function remindable(
  asked: Reminded & { readonly open: boolean },
  accountId: string,
  today: Day,
  calendar: BusinessCalendar,
): Outcome<true, "decided-already" | "reminder-not-yours" | "reminder-too-soon"> {
  if (!asked.open) return refuse("decided-already");
  if (asked.accountId !== accountId) return refuse("reminder-not-yours");
  return today < remindFrom(asked, calendar) ? refuse("reminder-too-soon") : accept(true);
}
