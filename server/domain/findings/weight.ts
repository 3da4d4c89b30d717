// What weighs most stands first: people with an untested version before records that are missing (2(1)③, 2(2)③).
import { compareText } from "../projects/state-index";
import type { Finding, FindingFacts } from "./finding";

const CRITICAL = 15;

/** How much a finding of a rule of this weight weighs: a critical defect more than others. */
export const weightOf = (weight: number, facts: FindingFacts): number =>
  weight + (facts.severity === "critical" ? CRITICAL : 0);

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
