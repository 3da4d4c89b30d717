import { useTranslations } from "next-intl";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";
import type { QueueView } from "./types";

const SHOWN = 5;

/** The inputs of the forecast: the vendor's capacity, the share reserved for defects, and its days off. */
export function CapacityLine({
  queue,
  today,
}: {
  readonly queue: NonNullable<QueueView["queue"]>;
  readonly today: Day;
}) {
  const t = useTranslations("queues.capacity");
  const { capacityDays, reserve, illustrative } = queue;
  const percent = Math.round(reserve * 100);
  const tenths = percent > 0 && percent % 10 === 0;
  const daysOff = queue.daysOff.filter((day) => day >= today);
  if (capacityDays === null) return t("unknown");
  const unit = tenths ? "tenths" : "percent";
  return (
    <Sentences
      of={[
        t.rich("known", {
          days: capacityDays,
          kept: percent === 0 ? "none" : unit,
          share: tenths ? percent / 10 : percent,
          n: noBreak,
        }),
        illustrative && <Illustrative />,
        daysOff.length > 0 && t.rich("daysOff", { days: () => <DaysOff days={daysOff} /> }),
      ]}
    />
  );
}

function DaysOff({ days }: { readonly days: readonly Day[] }) {
  const t = useTranslations("queues.capacity");
  const more = days.length - SHOWN;
  return (
    <>
      {days.slice(0, SHOWN).map((day, place) => (
        <span key={day}>
          {place > 0 && t("comma")}
          <CalendarDay day={day} />
        </span>
      ))}
      {more > 0 && t("comma")}
      {more > 0 && t.rich("moreDaysOff", { count: more, n: noBreak })}
    </>
  );
}
