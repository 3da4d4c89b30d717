// A contract does not end before what it owes is done (3(3)).

import { addDays, type Day, earlierEnd, laterDay } from "../calendar/day";
import { effortEndsOn } from "../contracts/effort";
import type { Contract, ProjectState } from "../projects/state";
import { compareText, groupBy } from "../projects/state-index";
import { debtsOf, type Owing } from "../releases/debts";
import type { Found } from "./finding";

type Contracted = Owing &
  Pick<ProjectState, "contracts" | "efforts" | "defects" | "parties" | "thresholds">;

/**
 * `contract-gap`, about a contract of the side that orders with a vendor, from the project's threshold in calendar days
 * (60 by default) before its term ends or its planned effort is used up, while full-chain tests are owed or defects are
 * open, but not before the first of them. A contract of the same vendor that takes over ends it. What is written in
 * words about its scope is not read.
 */
export function contractGap(state: Contracted): readonly Found[] {
  const tests = debtsOf(state).filter(({ until }) => until === null);
  const defects = state.defects.filter(({ open }) => open);
  const [first] = [...tests.map((debt) => debt.first.from), ...defects.map((d) => d.foundOn)].sort(
    compareText,
  );
  if (first === undefined) return [];
  const vendors = new Set(
    state.parties.filter(({ kind }) => kind === "vendor").map(({ id }) => id),
  );
  const efforts = groupBy(state.efforts, ({ contractId }) => contractId);
  const ordered = state.contracts.filter(
    ({ fromId, partyId }) => !vendors.has(fromId) && vendors.has(partyId),
  );
  return ordered.flatMap((contract): readonly Found[] => {
    const effortOn = effortEndsOn(efforts.get(contract.id) ?? []);
    const termOn = isTakenOver(contract, ordered) ? null : contract.endsOn;
    const endsOn = earlierEnd(termOn, effortOn);
    if (endsOn === null) return [];
    const since = laterDay(addDays(endsOn, -state.thresholds.contractGap), first);
    return [
      {
        id: contract.id,
        since,
        partyId: contract.partyId,
        facts: { termOn, effortOn, tests: tests.length, defects: defects.length },
      },
    ];
  });
}

/** Whether another contract of the vendor goes on where this one ends. */
function isTakenOver({ id, partyId, endsOn }: Contract, all: readonly Contract[]): boolean {
  if (endsOn === null) return false;
  const after: Day = addDays(endsOn, 1);
  return all.some(
    (other) =>
      other.id !== id &&
      other.partyId === partyId &&
      other.beginsOn <= after &&
      (other.endsOn === null || other.endsOn > endsOn),
  );
}
