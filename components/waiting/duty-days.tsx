import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";

/** Until when something is due, and how many days are left or over; without a due day, since when it waits. */
export function DutyDays({
  since,
  dueOn,
  left,
  today,
}: {
  readonly since: Day;
  readonly dueOn: Day | null;
  readonly left: number | null;
  readonly today: Day;
}) {
  const t = useTranslations("home.decisions");
  return (
    <>
      {dueOn === null
        ? t.rich("from", { day: () => <NearDay day={since} today={today} /> })
        : t.rich("until", { day: () => <NearDay day={dueOn} today={today} /> })}
      {left !== null && (
        <span className={left < 0 ? "ml-3 font-bold" : "ml-3"}>
          {t.rich(left < 0 ? "late" : "left", { businessDays: Math.abs(left), n: noBreak })}
        </span>
      )}
    </>
  );
}
