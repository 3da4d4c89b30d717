// A report from outside needs a named owner, a decision and a next move, or it is escalated (2(1)④, 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { ExternalReport, ProjectState } from "../projects/state";
import type { Found } from "./finding";

type Reports = Pick<ProjectState, "reports" | "thresholds">;

/** The findings about each report that is not closed. */
const ofOpen = (
  { reports }: Reports,
  find: (report: ExternalReport) => readonly Omit<Found, "id">[],
): readonly Found[] =>
  reports
    .filter((report) => !report.closed)
    .flatMap((report) => find(report).map((found) => ({ id: report.id, ...found })));

/**
 * `report-unowned`: the report has no named owner. It is escalated to 担当, 課長 and 局長 in turn, 2, 5 and 10 business
 * days after it came by default. `since` is the day on which the project's threshold is reached.
 */
export const reportUnowned = (state: Reports, calendar: BusinessCalendar): readonly Found[] =>
  ofOpen(state, ({ ownerId, receivedOn }) => {
    if (ownerId !== null) return [];
    const after = (days: number): Day => addBusinessDays(calendar, receivedOn, days);
    const [official, division, bureau] = state.thresholds.reportClimbs;
    return [
      {
        since: after(state.thresholds.reportUnowned),
        actors: [
          { role: "official", from: after(official) },
          { role: "executive", level: "division", from: after(division) },
          { role: "executive", level: "bureau", from: after(bureau) },
        ],
        facts: { receivedOn },
      },
    ];
  });

/**
 * `report-untriaged`: nobody has taken up or declined the report within the project's threshold (5 business days by
 * default). Being put on a list is not a decision and does not end it.
 */
export const reportUntriaged = (state: Reports, calendar: BusinessCalendar): readonly Found[] =>
  ofOpen(state, ({ triagedOn, receivedOn }) => {
    if (triagedOn !== null) return [];
    const since = addBusinessDays(calendar, receivedOn, state.thresholds.reportUntriaged);
    return [{ since, facts: { receivedOn } }];
  });

/**
 * `report-idle`: the report was put on a list or taken up, and then we did not move for the project's threshold (10
 * business days by default). It counts from our last move or, if none is on record, from the decision. What the
 * reporter adds is not a move of ours.
 */
export const reportIdle = (state: Reports, calendar: BusinessCalendar): readonly Found[] =>
  ofOpen(state, ({ movedOn, triagedOn }) => {
    const moved = movedOn ?? triagedOn;
    if (moved === null) return [];
    const since = addBusinessDays(calendar, moved, state.thresholds.reportIdle);
    return [{ since, facts: { movedOn: moved } }];
  });
