// The rules in force: pure functions from a project's state to what needs a decision (2(1) to 3(4)).
import type { BusinessCalendar } from "../calendar/business-days";
import type { ProjectState } from "../projects/state";
import { dataStale } from "./data-stale";
import { defectLive } from "./defect-live";
import { environmentMissing } from "./environment-missing";
import { exposedDebts } from "./exposure";
import type { Finding } from "./finding";
import { noRecord } from "./no-record";
import { orderFindings } from "./orders";
import { platformGap } from "./platform-gap";
import { reportFindings } from "./reports";
import { resultUnconfirmed } from "./result-unconfirmed";
import { testNotRanked } from "./test-not-ranked";
import { untestedLive } from "./untested-live";
import { waiverFindings } from "./waivers";
import { byWeight } from "./weight";

/**
 * Everything that the rules say of a project, the heaviest first. No clock: a finding may begin in the future
 * or be over; `heldOn` tells for a day. The order of rows in the state makes no difference. Of a rule and subject
 * there is one finding: where one held, stopped and holds again, the last; the past is read from the history.
 */
export function findingsOf(state: ProjectState, calendar: BusinessCalendar): readonly Finding[] {
  const debts = exposedDebts(state);
  return latestOfEach([
    ...untestedLive(state, debts),
    ...waiverFindings(state, calendar),
    ...resultUnconfirmed(state),
    ...testNotRanked(state, debts),
    ...defectLive(state),
    ...platformGap(state),
    ...reportFindings(state, calendar),
    ...environmentMissing(state),
    ...noRecord(state),
    ...dataStale(state, calendar),
    ...orderFindings(state, calendar),
  ]).sort(byWeight);
}

function latestOfEach(findings: readonly Finding[]): Finding[] {
  const latest = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.subject.kind} ${finding.subject.id}`;
    const known = latest.get(key);
    if (known === undefined || known.from < finding.from) latest.set(key, finding);
  }
  return [...latest.values()];
}
