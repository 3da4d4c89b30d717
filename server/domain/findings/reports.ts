// A report from outside has a named owner, a decision and a next move, or it climbs (2(1)④, 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { ExternalReport, ProjectState } from "../projects/state";
import type { Finding, FindingActor, Rule } from "./finding";

/**
 * Of every report that is not closed, in business days of the project's thresholds:
 * - `report-unowned`: no named owner so long after it came; goes to 担当, 課長 and 局長 in turn, each from its own day.
 * - `report-untriaged`: nobody decided what to do with it so long after it came.
 * - `report-idle`: taken up, then nothing moved for so long; where no move is on record, since the decision.
 * `since` and `from` are the day on which the threshold is reached.
 */
export function reportFindings(
  state: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  return state.reports
    .filter((report) => !report.closed)
    .flatMap((report) => [
      ...unowned(report, state, calendar),
      ...untriaged(report, state, calendar),
      ...idle(report, state, calendar),
    ]);
}

function about(
  rule: Rule,
  report: ExternalReport,
  since: Day,
  actors: readonly FindingActor[],
  facts: Finding["facts"],
): Finding {
  const subject = { kind: "report", id: report.id } as const;
  return { rule, subject, records: [], since, from: since, until: null, actors, facts };
}

function unowned(
  report: ExternalReport,
  { thresholds }: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  if (report.ownerId !== null) return [];
  const after = (days: number): Day => addBusinessDays(calendar, report.receivedOn, days);
  const [official, division, bureau] = thresholds.reportClimbs;
  return [
    about(
      "report-unowned",
      report,
      after(thresholds.reportUnowned),
      [
        { role: "official", from: after(official) },
        { role: "executive", level: "division", from: after(division) },
        { role: "executive", level: "bureau", from: after(bureau) },
      ],
      { receivedOn: report.receivedOn },
    ),
  ];
}

function untriaged(
  report: ExternalReport,
  { thresholds }: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  if (report.triagedOn !== null) return [];
  const since = addBusinessDays(calendar, report.receivedOn, thresholds.reportUntriaged);
  return [
    about(
      "report-untriaged",
      report,
      since,
      [
        { role: "official", from: since },
        { role: "adviser", from: since },
      ],
      { receivedOn: report.receivedOn },
    ),
  ];
}

function idle(
  report: ExternalReport,
  { thresholds }: ProjectState,
  calendar: BusinessCalendar,
): readonly Finding[] {
  const moved = report.movedOn ?? report.triagedOn;
  if (moved === null) return [];
  const since = addBusinessDays(calendar, moved, thresholds.reportIdle);
  return [
    about(
      "report-idle",
      report,
      since,
      [
        { role: "official", from: since },
        { role: "vendor_manager", from: since },
      ],
      { movedOn: moved },
    ),
  ];
}
