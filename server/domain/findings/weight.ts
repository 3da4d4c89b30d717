// What weighs most stands first: people with an untested version before records that are missing (2(1)③, 2(2)③).
import { compareText } from "../projects/state-index";
import type { Finding, Rule } from "./finding";

const WEIGHTS: Readonly<Record<Rule, number>> = {
  "untested-live": 100,
  "waiver-ended": 90,
  "result-unconfirmed": 88,
  "test-not-ranked": 80,
  "order-objected": 78,
  "approval-overdue": 76,
  "order-drifted": 74,
  "defect-live": 70,
  "instruction-unacknowledged": 68,
  "condition-overdue": 66,
  "report-unowned": 65,
  "platform-gap": 60,
  "report-idle": 55,
  "report-untriaged": 50,
  "data-stale": 45,
  "environment-missing": 40,
  "waiver-in-force": 30,
  "no-record": 10,
};
const CRITICAL = 15;

/**
 * How much a finding weighs, higher first: people are exposed (100, a critical defect 85), a decision is due
 * (90 to 80), something known is not being dealt with (70 to 50), we may not be able to see (45, 40), an excuse
 * still holds (30), nobody has said (10).
 */
export function weightOf(finding: Finding): number {
  return WEIGHTS[finding.rule] + (finding.facts.severity === "critical" ? CRITICAL : 0);
}

/** The order of a list 重い順: by weight, then the longest standing, then by record, so that it is always the same. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    weightOf(b) - weightOf(a) ||
    compareText(a.since, b.since) ||
    compareText(a.from, b.from) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject.id, b.subject.id)
  );
}
