// The effort of a contract by month: planned and used, and the day on which the plan will be used up (seed 3(3)).
import { addDays, type Day, firstOfMonth, lastOfMonth } from "../calendar/day";
import type { Effort } from "../projects/state";
import { compareText, groupBy } from "../projects/state-index";

export interface EffortTotals {
  /** Person-days; null: none is on record. */
  readonly planned: number | null;
  readonly used: number | null;
}

type Spent = Pick<Effort, "month" | "side" | "days">;

const sumOf = (efforts: readonly Spent[], side: Effort["side"]): number | null => {
  const of = efforts.filter((each) => each.side === side);
  return of.length === 0 ? null : of.reduce((sum, { days }) => sum + days, 0);
};

export const totalsOf = (efforts: readonly Spent[]): EffortTotals => ({
  planned: sumOf(efforts, "planned"),
  used: sumOf(efforts, "used"),
});

const DAYS_OF_MONTH = 30;

/**
 * The day on which the planned effort is used up, if it goes on as in the months of which the use is on record; null:
 * nothing is planned, or nothing was used. Months without a record of use are left out of the average.
 */
export function effortEndsOn(efforts: readonly Spent[]): Day | null {
  const { planned, used } = totalsOf(efforts);
  const months = new Set(
    efforts.flatMap(({ side, month, days }) =>
      side === "used" && days > 0 ? [firstOfMonth(month)] : [],
    ),
  );
  const last = [...months].sort(compareText).at(-1);
  if (planned === null || used === null || last === undefined) return null;
  const left = Math.max(0, planned - used);
  const perMonth = used / months.size;
  return addDays(lastOfMonth(last), Math.ceil((left / perMonth) * DAYS_OF_MONTH));
}

/** A kind of work of which effort is kept apart. */
export type WorkKind = "development" | "maintenance" | "repair";

export interface MonthOfEffort extends EffortTotals {
  /** The first day of the month. */
  readonly month: Day;
  /** What was used, by kind of work; null: nothing is on record. */
  readonly byWork: Readonly<Record<WorkKind, number | null>>;
}

type Entry = Spent & { readonly work: WorkKind };

/** What was used for a kind of work; null: nothing is on record. */
export const usedFor = (efforts: readonly Entry[], work: WorkKind): number | null =>
  sumOf(
    efforts.filter((each) => each.work === work),
    "used",
  );

/** The months of which something is on record, in order. */
export function monthsOf(efforts: readonly Entry[]): readonly MonthOfEffort[] {
  const months = groupBy(efforts, ({ month }) => firstOfMonth(month));
  return [...months]
    .flatMap(([, of]) => of.slice(0, 1).map(({ month }) => ({ month: firstOfMonth(month), of })))
    .sort((a, b) => compareText(a.month, b.month))
    .map(({ month, of }) => ({
      month,
      ...totalsOf(of),
      byWork: {
        development: usedFor(of, "development"),
        maintenance: usedFor(of, "maintenance"),
        repair: usedFor(of, "repair"),
      },
    }));
}
