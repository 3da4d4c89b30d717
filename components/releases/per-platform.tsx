import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import type { Day } from "@/server/domain/calendar/day";
import type { ReleaseView } from "./release-verdict";

export type Waiver = ReleaseView["waivers"][number];

/** A day that may differ by platform. It is shown once if it does not. */
export function PerPlatform({
  group,
  dayOf,
}: {
  readonly group: readonly Waiver[];
  readonly dayOf: (waiver: Waiver) => Day;
}) {
  const [first] = group;
  if (first === undefined) return null;
  if (group.every((each) => dayOf(each) === dayOf(first))) {
    return <CalendarDay day={dayOf(first)} />;
  }
  return group.map((each) => (
    <span key={each.id} className="block">
      <RecordWords words={each.platform} /> <CalendarDay day={dayOf(each)} />
    </span>
  ));
}
