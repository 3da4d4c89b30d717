import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import type { Day } from "@/server/domain/calendar/day";
import type { Verdict } from "@/server/domain/projects/state";

interface Tested {
  readonly verdict: Verdict | null;
  readonly failedOn: Day | null;
  readonly verifiedOn: Day | null;
  readonly reportedOn: Day | null;
}

/** A failure that was followed by a pass: both are shown with their days. */
export function FailureNote({
  of: { verdict, failedOn, verifiedOn, reportedOn },
}: {
  readonly of: Tested;
}) {
  const t = useTranslations("words");
  const passed = verdict === "verified" ? verifiedOn : reportedOn;
  if (failedOn === null || passed === null) return null;
  const day = (each: Day) => () => <CalendarDay day={each} />;
  return (
    <CellNote>
      {t.rich("failedThen", {
        passed: verdict ?? "reported",
        failedOn: day(failedOn),
        passedOn: day(passed),
      })}
    </CellNote>
  );
}
