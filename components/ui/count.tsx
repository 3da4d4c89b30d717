import { useTranslations } from "next-intl";
import { NoBreak } from "./no-break";

export type Unit =
  | "items"
  | "versions"
  | "platforms"
  | "stages"
  | "people"
  | "rank"
  | "businessDays"
  | "calendarDays";

/** A number with its unit, such as 3件 or 6番目. */
export function Count({ value, unit = "items" }: { readonly value: number; readonly unit?: Unit }) {
  const t = useTranslations("words.units");
  return <NoBreak>{t(unit, { count: value })}</NoBreak>;
}

/** How a large number of people is written, such as 2050万 or 20.5M. */
export const COMPACT = {
  notation: "compact",
  maximumFractionDigits: 2,
  useGrouping: true,
} as const;

/**
 * How long ago a day is: today (in the past, this day), the business days since, or the calendar days where no business
 * day has passed since.
 */
export function DaysAgo({
  elapsed: { businessDays, calendarDays },
  past,
}: {
  readonly elapsed: { readonly businessDays: number; readonly calendarDays: number };
  readonly past: boolean;
}) {
  const t = useTranslations("words.units");
  if (calendarDays === 0) return <NoBreak>{t(past ? "thisDay" : "today")}</NoBreak>;
  const unit = businessDays === 0 ? "calendarDays" : "businessDays";
  return <Count value={businessDays === 0 ? calendarDays : businessDays} unit={unit} />;
}
