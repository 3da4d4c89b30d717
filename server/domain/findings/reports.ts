// A report from outside has a named owner, a decision and a next move, or it climbs (2(1)④, 2(2)③).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { ExternalReport, ProjectState } from "../projects/state";
import type { Found } from "./finding";

type Reports = Pick<ProjectState, "reports" | "thresholds">;

/** Something found of each report that is not closed. */
const ofOpen = (
  { reports }: Reports,
  find: (report: ExternalReport) => readonly Omit<Found, "id">[],
): readonly Found[] =>
  reports
    .filter((report) => !report.closed)
    .flatMap((report) => find(report).map((found) => ({ id: report.id, ...found })));

/**
 * `report-unowned`: no named owner so many business days after it came. It goes to 担当, 課長 and 局長 in turn, each from
 * a day of its own. `since` is the day on which the threshold is reached.
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
 * `report-untriaged`: so many business days after it came nobody has taken it up or declined it. Being put on a list is
 * no decision and does not end it.
 */
export const reportUntriaged = (state: Reports, calendar: BusinessCalendar): readonly Found[] =>
  ofOpen(state, ({ triagedOn, receivedOn }) => {
    if (triagedOn !== null) return [];
    const since = addBusinessDays(calendar, receivedOn, state.thresholds.reportUntriaged);
    return [{ since, facts: { receivedOn } }];
  });

/**
 * `report-idle`: put on a list or taken up, then we did not move for so many business days; where no move is on record,
 * since the decision. What the reporter adds is no move of ours.
 */
export const reportIdle = (state: Reports, calendar: BusinessCalendar): readonly Found[] =>
  ofOpen(state, ({ movedOn, triagedOn }) => {
    const moved = movedOn ?? triagedOn;
    if (moved === null) return [];
    const since = addBusinessDays(calendar, moved, state.thresholds.reportIdle);
    return [{ since, facts: { movedOn: moved } }];
  });
