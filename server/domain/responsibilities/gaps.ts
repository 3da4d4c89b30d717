// What a responsibility lacks: exactly one accountable party, somebody who does it, a contract that covers it, and both
// sides' confirmation (seed 2(2)②).
import type { Day } from "../calendar/day";

/** A responsibility; parties and contracts by key. */
export interface Responsibility {
  readonly activity: string;
  readonly accountable: string | null;
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly contract: string | null;
  readonly orderingOn: Day | null;
  readonly vendorOn: Day | null;
}

export const RESPONSIBILITY_GAPS = [
  "nobody-accountable",
  "two-accountable",
  "nobody-responsible",
  "no-contract",
  "ordering-unconfirmed",
  "vendor-unconfirmed",
] as const;
export type ResponsibilityGap = (typeof RESPONSIBILITY_GAPS)[number];

/** What a party is to an activity, in the order in which a matrix shows it. */
export const PARTS = ["accountable", "responsible", "consulted", "informed"] as const;
export type Part = (typeof PARTS)[number];

/** What a responsibility lacks, among all of the project. Two of the same activity may name two accountable parties. */
export function gapsOf(
  one: Responsibility,
  all: readonly Responsibility[],
): readonly ResponsibilityGap[] {
  const accountable = new Set(
    all.flatMap(({ activity, accountable: party }) =>
      activity === one.activity && party !== null ? [party] : [],
    ),
  );
  const lacks: Readonly<Record<ResponsibilityGap, boolean>> = {
    "nobody-accountable": accountable.size === 0,
    "two-accountable": accountable.size > 1,
    "nobody-responsible": one.responsible.length === 0,
    "no-contract": one.contract === null,
    "ordering-unconfirmed": one.orderingOn === null,
    "vendor-unconfirmed": one.vendorOn === null,
  };
  return RESPONSIBILITY_GAPS.filter((gap) => lacks[gap]);
}

/** What a party is to an activity. */
export const partsOf = (one: Responsibility, party: string): readonly Part[] =>
  PARTS.filter((part) =>
    part === "accountable" ? one.accountable === party : one[part].includes(party),
  );
