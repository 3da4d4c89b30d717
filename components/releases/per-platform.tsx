import { CalendarDay } from "@/components/ui/calendar-day";
import { Inferred } from "@/components/ui/marks";
import { RecordWords } from "@/components/ui/record-words";
import type { Day } from "@/server/domain/calendar/day";
import type { ReleaseView } from "./release-verdict";

export type Waiver = ReleaseView["waivers"][number];

/** The day of a decision, which may differ by platform, marked where it was inferred. It is shown once if it does not. */
export function PerPlatform({
  group,
  dayOf,
}: {
  readonly group: readonly Waiver[];
  readonly dayOf: (waiver: Waiver) => Day;
}) {
  const [first] = group;
  if (first === undefined) return null;
  const shown = (each: Waiver) => (
    <>
      <CalendarDay day={dayOf(each)} />
      {each.certainty === "unconfirmed" && <Inferred />}
    </>
  );
  if (group.every((each) => dayOf(each) === dayOf(first))) return shown(first);
  return group.map((each) => (
    <span key={each.id} className="block">
      <RecordWords words={each.platform} /> {shown(each)}
    </span>
  ));
}
