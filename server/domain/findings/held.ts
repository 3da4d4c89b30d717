// Rules have no clock: the reader of a finding compares it with the day asked about.
import type { Day } from "../calendar/day";
import type { Finding, FindingActor } from "./finding";

/** Whether the finding holds on the day: from `from` up to but not including `until`. */
export function heldOn(finding: Pick<Finding, "from" | "until">, day: Day): boolean {
  return finding.from <= day && (finding.until === null || day < finding.until);
}

/** Who must act on the day; empty while the finding does not hold. */
export function actorsOn(
  finding: Pick<Finding, "from" | "until" | "actors">,
  day: Day,
): readonly FindingActor[] {
  return heldOn(finding, day) ? finding.actors.filter((actor) => actor.from <= day) : [];
}
