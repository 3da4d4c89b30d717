// A project is responsible for its chain from the start of its contract (3(1)).
import type { Day } from "../calendar/day";
import type { Contract, ProjectState } from "../projects/state";

/** The first day of the contract, or of the first confirmed distribution if no contract is on record; null: neither. */
export function firstDayOf({
  contracts,
  distributions,
}: Pick<ProjectState, "distributions"> & {
  readonly contracts: readonly Pick<Contract, "beginsOn">[];
}): Day | null {
  const [begins] = contracts.map(({ beginsOn }) => beginsOn).sort();
  if (begins !== undefined) return begins;
  let first: Day | null = null;
  for (const { distributedOn } of distributions) {
    if (distributedOn !== null && (first === null || distributedOn < first)) first = distributedOn;
  }
  return first;
}
