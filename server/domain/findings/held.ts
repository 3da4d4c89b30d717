// A rule knows no clock: whoever reads a finding compares it with the day asked about.
import type { Day } from "../calendar/day";
import type { Finding, FindingActor } from "./finding";

/** Whether the finding is to be shown on the day: from its first day up to, not including, its end. */
export function heldOn(finding: Pick<Finding, "from" | "until">, day: Day): boolean {
  return finding.from <= day && (finding.until === null || day < finding.until);
}

/** Who must act on the day; nobody while the finding does not hold. */
export function actorsOn(
  finding: Pick<Finding, "from" | "until" | "actors">,
  day: Day,
): readonly FindingActor[] {
  return heldOn(finding, day) ? finding.actors.filter((actor) => actor.from <= day) : [];
}
