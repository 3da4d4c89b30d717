// Findings written as one line each, so that a test's expectation can be read.
import { holidays } from "@holiday-jp/holiday_jp";
import { businessCalendar } from "../calendar/business-days";
import type { ProjectState } from "../projects/state";
import { judged } from "../projects/state.fixture";
import type { Finding, Rule } from "./finding";
import { findingsOf } from "./rules";

export const CALENDAR = businessCalendar(Object.keys(holidays));

/** `Android 1.1.4 since 2020-09-01 from 2020-09-05 until 2020-09-11`, `from` and `until` only where they say more. */
export function line(finding: Finding): string {
  const from = finding.from === finding.since ? "" : ` from ${finding.from}`;
  const until = finding.until === null ? "" : ` until ${finding.until}`;
  return `${finding.subject.id} since ${finding.since}${from}${until}`;
}

/** What all rules say of a state whose verdicts are told from its results. */
export const allOf = (state: ProjectState): readonly Finding[] =>
  findingsOf(judged(state), CALENDAR);

export function foundBy(state: ProjectState, rule: Rule): readonly Finding[] {
  return allOf(state).filter((finding) => finding.rule === rule);
}

export function told(state: ProjectState, rule: Rule): readonly string[] {
  return foundBy(state, rule).map(line);
}
