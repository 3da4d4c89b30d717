import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Sentences } from "@/components/home/sentences";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
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
  if (queue.lines.length === 0 && capacityDays === null) return t("unknown");
  const unit = tenths ? "tenths" : "percent";
  const kept = {
    kept: percent === 0 ? "none" : unit,
    share: tenths ? percent / 10 : percent,
    n: noBreak,
  };
  return (
    <Sentences
      of={[
        queue.lines.length === 0
          ? t.rich("known", { days: capacityDays ?? 0, ...kept })
          : t.rich("lines", { list: () => <Lines lines={queue.lines} />, ...kept }),
        illustrative && <Illustrative />,
        daysOff.length > 0 && t.rich("daysOff", { days: () => <DaysOff days={daysOff} /> }),
      ]}
    />
  );
}

/** How much is worked on each line of work. */
function Lines({ lines }: Pick<NonNullable<QueueView["queue"]>, "lines">) {
  const t = useTranslations("queues.capacity");
  return lines.map(({ id, name, capacityDays: days }, place) => (
    <Fragment key={id}>
      {place > 0 && t("comma")}
      {t.rich(days === null ? "lineUnknown" : "line", {
        line: () => <RecordWords words={name} />,
        days: days ?? 0,
        n: noBreak,
      })}
    </Fragment>
  ));
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
