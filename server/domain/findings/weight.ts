// What weighs most stands first: people with an untested version before records that are missing (2(1)③, 2(2)③).
import { compareText } from "../projects/state-index";
import type { Finding, FindingFacts } from "./finding";

const CRITICAL = 35;
const REPORTED = 2;

/**
 * How much a finding of a rule of this weight weighs: a critical defect more than an untested build, and a build of
 * which a report speaks more than one without.
 */
export const weightOf = (weight: number, facts: FindingFacts): number =>
  weight +
  (facts.severity === "critical" ? CRITICAL : 0) +
  (typeof facts.reports === "number" && facts.reports > 0 ? REPORTED : 0);

/** The order of a list 重い順: by weight, then the longest standing, then by record, so that it is always the same. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    b.weight - a.weight ||
    compareText(a.since, b.since) ||
    compareText(a.from, b.from) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject.id, b.subject.id)
  );
}
