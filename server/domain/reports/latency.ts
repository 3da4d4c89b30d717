// How long a report took to have an owner, a decision and a fix (2(1)④), in calendar days and business days, and in
// minutes where the times are known.
import { type BusinessCalendar, businessDaysBetween } from "../calendar/business-days";
import { type Dated, dayIn, isBefore, minutesBetween } from "../calendar/dated";
import { type Day, daysBetween, parseDay } from "../calendar/day";

export const SPANS = ["owner", "decision", "fix"] as const;
export type Span = (typeof SPANS)[number];

/** What of a report its lengths are counted from. */
export interface Handling {
  readonly receivedOn: Dated;
  /** Whether it has an owner, and since when; null: it has none, or nobody kept the day. */
  readonly owned: boolean;
  readonly ownedOn: Dated | null;
  /** When it was taken up or declined. */
  readonly triagedOn: Dated | null;
  readonly declined: boolean;
  /** It says the same as an earlier report. */
  readonly duplicate: boolean;
  readonly closedOn: Day | null;
  /** Whether a defect is linked, and when that was resolved. */
  readonly linked: boolean;
  readonly resolvedOn: Dated | null;
}

/** A length of time. `open`: it goes on, and is counted up to the day asked about. */
export interface Length {
  readonly calendarDays: number;
  readonly businessDays: number;
  /** Absent: it goes on, or the time of its beginning or of its end is not known. */
  readonly minutes?: number;
  readonly open: boolean;
}

/** When a span ended; `open`: it goes on; `none`: it was never reached, or its day is not on record. */
function endOf(span: Span, report: Handling): Dated | "open" | "none" {
  const { owned, ownedOn, triagedOn, declined, duplicate, closedOn, linked, resolvedOn } = report;
  if (span === "owner") {
    if (owned || ownedOn !== null) return ownedOn ?? "none";
    return closedOn === null ? "open" : "none";
  }
  if (span === "decision") return triagedOn ?? (closedOn === null ? "open" : "none");
  if (declined || duplicate) return "none";
  if (resolvedOn !== null) return isBefore(resolvedOn, report.receivedOn) ? "none" : resolvedOn;
  return linked || closedOn === null ? "open" : "none";
}

/** How long a span of a report took up to `day`. null: there is nothing to count. */
export function lengthOf(
  span: Span,
  report: Handling,
  day: Day,
  calendar: BusinessCalendar,
): Length | null {
  const end = endOf(span, report);
  if (end === "none") return null;
  const [from, to] = [dayIn(report.receivedOn), end === "open" ? day : dayIn(end)];
  const minutes = end === "open" ? null : minutesBetween(report.receivedOn, end);
  return {
    calendarDays: daysBetween(from, to),
    businessDays: businessDaysBetween(calendar, from, to),
    ...(minutes !== null && { minutes }),
    open: end === "open",
  };
}

/** The median of some numbers: of an even number of them the mean of the two in the middle. null: there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The median of a span over reports, how many were counted, and how many of those go on. null: there are none. */
export function medianSpan(
  span: Span,
  reports: readonly Handling[],
  day: Day,
  calendar: BusinessCalendar,
) {
  const lengths = reports
    .map((report) => lengthOf(span, report, day, calendar))
    .filter((length) => length !== null);
  const businessDays = medianOf(lengths.map((length) => length.businessDays));
  const calendarDays = medianOf(lengths.map((length) => length.calendarDays));
  if (businessDays === null || calendarDays === null) return null;
  const known = lengths.map((length) => length.minutes).filter((each) => each !== undefined);
  const minutes = known.length === lengths.length ? medianOf(known) : null;
  return {
    businessDays,
    calendarDays,
    /** Absent: the minutes of some are not known. */
    ...(minutes !== null && { minutes }),
    counted: lengths.length,
    open: lengths.filter(({ open }) => open).length,
  };
}

const onRecord = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
};

/**
 * The report about COCOA with which a project's own figures are compared: GitHub issue 14. No source names an owner or a
 * decision; the contractor began tests on 8 January 2021, and 1.2.2 was distributed on 18 February.
 */
export const COMPARED = {
  receivedOn: onRecord("2020-11-25"),
  testedOn: onRecord("2021-01-08"),
  fixedOn: onRecord("2021-02-18"),
  /** The day on which the ministry's report on it was published: before that day nobody could compare. */
  publishedOn: onRecord("2021-04-16"),
} as const;

/** The lengths of the compared report. null on a day before they were known. */
export function comparedOn(day: Day, calendar: BusinessCalendar) {
  const { receivedOn, testedOn, fixedOn, publishedOn } = COMPARED;
  if (day < publishedOn) return null;
  const until = (to: Day): Length => ({
    calendarDays: daysBetween(receivedOn, to),
    businessDays: businessDaysBetween(calendar, receivedOn, to),
    open: false,
  });
  return { tested: until(testedOn), fix: until(fixedOn) };
}
