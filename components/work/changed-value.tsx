import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { parseDay } from "@/server/domain/calendar/day";
import type { OwnedValue } from "@/server/domain/queues/owned";
import { readNumber } from "@/server/domain/typed-number";

/** A value stored in a request, in words: a day or person-days. */
export function ChangedValue({
  what,
  value,
}: {
  readonly what: OwnedValue;
  readonly value: string | null;
}) {
  const t = useTranslations("work.changes");
  if (value === null) return t("unset");
  const day = what === "due" ? parseDay(value) : null;
  if (day !== null) return <CalendarDay day={day} />;
  const days = readNumber(value);
  if (days === null) return value;
  return t.rich(what === "capacity" ? "capacityDays" : "days", {
    days,
    n: noBreak,
  });
}
