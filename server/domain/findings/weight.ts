// The heaviest finding is listed first: people with an untested version before missing records (2(1)③, 2(2)③).
import { compareText } from "../projects/state-index";
import type { Finding, FindingFacts } from "./finding";

const CRITICAL = 35;
const REPORTED = 2;

/**
 * The weight of a finding, from the weight of its rule. A critical defect outweighs an untested build, and a build with
 * a report about it outweighs one without.
 */
export const weightOf = (weight: number, facts: FindingFacts): number =>
  weight +
  (facts.severity === "critical" ? CRITICAL : 0) +
  (typeof facts.reports === "number" && facts.reports > 0 ? REPORTED : 0);

/** The order of a list 重い順: by weight, then by age, then by rule and record, so that it is always the same. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    b.weight - a.weight ||
    compareText(a.since, b.since) ||
    compareText(a.from, b.from) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject.id, b.subject.id)
  );
}
