// The day from which a project answers for its chain: its contract's start (3(1)).
import type { Day } from "../calendar/day";
import type { ProjectState } from "../projects/state";

/** The contract's first day; without a contract on record the first confirmed distribution; null: neither. */
export function firstDayOf({
  contracts,
  distributions,
}: Pick<ProjectState, "contracts" | "distributions">): Day | null {
  const [begins] = contracts.map(({ beginsOn }) => beginsOn).sort();
  if (begins !== undefined) return begins;
  let first: Day | null = null;
  for (const { distributedOn } of distributions) {
    if (distributedOn !== null && (first === null || distributedOn < first)) first = distributedOn;
  }
  return first;
}
