// How far we are with a report from outside: being put on a list is not a decision (2(1)④).
import type { Day } from "../calendar/day";

/** `listed`: it is on a list of matters to examine, without a decision. `taken_up` and `declined` are decisions. */
export const REPORT_STANDINGS = ["received", "listed", "taken_up", "declined", "closed"] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

/** What has been done with a report. */
export interface Handled {
  readonly listedOn: Day | null;
  readonly triagedOn: Day | null;
  readonly answer: "taken_up" | "declined" | null;
  readonly closedOn: Day | null;
}

/** How far we are with a report. A report that was declined stays `declined` after it is closed. */
export function reportStanding({ listedOn, triagedOn, answer, closedOn }: Handled): ReportStanding {
  if (closedOn !== null) return answer === "declined" ? "declined" : "closed";
  if (triagedOn !== null) return "taken_up";
  return listedOn === null ? "received" : "listed";
}

/** The last day on which we moved; null: never. What the reporter adds is not a move of ours. */
export const lastMove = ({
  movedOn,
  triagedOn,
}: {
  readonly movedOn: Day | null;
  readonly triagedOn: Day | null;
}): Day | null => movedOn ?? triagedOn;
