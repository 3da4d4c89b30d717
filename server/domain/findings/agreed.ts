// What was agreed is kept alive: priorities are reviewed, somebody answers for each activity, instructions are understood
// (2(2)②③, 3(2)).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { earlierEnd, laterDay } from "../calendar/day";
import type { HeldResponsibility, ProjectState } from "../projects/state";
import { compareText } from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { gapsOf, type Responsibility, type ResponsibilityGap } from "../responsibilities/gaps";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";
import type { Excusing } from "./waiver-term";
import { waiverEnded } from "./waivers";

/**
 * `review-overdue`, about the last review, from the project's threshold in business days after it (10 by default), or
 * from the day on which a waiver ended after it, if that is earlier. A project that has never held one raises nothing:
 * the register says that there is no record.
 */
export function reviewOverdue(
  state: Owing & Excusing & Pick<ProjectState, "reviews" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] {
  const last = state.reviews
    .toSorted((a, b) => compareText(a.heldOn, b.heldOn) || compareText(a.id, b.id))
    .at(-1);
  if (last === undefined) return [];
  const due = addBusinessDays(calendar, last.heldOn, state.thresholds.reviewOverdue);
  const [ended = null] = waiverEnded(state, calendar)
    .map(({ since }) => since)
    .filter((since) => since > last.heldOn)
    .sort(compareText);
  const since = earlierEnd(due, ended) ?? due;
  return [{ id: last.id, since, facts: { lastOn: last.heldOn, waiverEndedOn: ended } }];
}

/** What counts as a gap: that nobody is named to do it is the accountable party's to settle. */
const COUNTED: readonly ResponsibilityGap[] = [
  "nobody-accountable",
  "two-accountable",
  "no-contract",
  "ordering-unconfirmed",
  "vendor-unconfirmed",
];

const asGapsRead = (row: HeldResponsibility): Responsibility => ({
  activity: JSON.stringify(row.activity),
  accountable: row.accountable,
  responsible: row.responsible,
  consulted: [],
  informed: [],
  contract: row.contractId,
  orderingOn: row.orderingOn,
  vendorOn: row.vendorOn,
});

/**
 * `responsibility-gap`, about an activity without exactly one accountable party, not confirmed by both sides, or covered
 * by no contract, from the day on which it was entered (before that was kept: from the contract's start). Where no
 * vendor takes part, no vendor confirms.
 */
export function responsibilityGap(
  state: Pick<ProjectState, "responsibilities" | "parties" | "contracts" | "distributions">,
): readonly Found[] {
  const vendors = new Set(
    state.parties.filter(({ kind }) => kind === "vendor").map(({ id }) => id),
  );
  const all = state.responsibilities.map(asGapsRead);
  return state.responsibilities.flatMap((row): readonly Found[] => {
    const { accountable, responsible } = row;
    const since = row.enteredOn ?? firstDayOf(state);
    const ofVendor = [accountable, ...responsible].some((id) => id !== null && vendors.has(id));
    const gaps = gapsOf(asGapsRead(row), all).filter(
      (gap) => COUNTED.includes(gap) && (ofVendor || gap !== "vendor-unconfirmed"),
    );
    if (since === null || gaps.length === 0) return [];
    const partyId = accountable !== null && vendors.has(accountable) ? accountable : null;
    return [{ id: row.id, since, partyId, facts: { gaps } }];
  });
}

/**
 * `instruction-unconfirmed`, about an instruction that its receiver has not said again, or whose sender has not answered
 * that, from the project's threshold in business days after it was given or said again (3 by default). An instruction
 * that was passed on is one of its own, so the whole way down is asked about.
 */
export function instructionUnconfirmed(
  {
    instructions,
    parties,
    thresholds,
  }: Pick<ProjectState, "instructions" | "parties" | "thresholds">,
  calendar: BusinessCalendar,
): readonly Found[] {
  const vendors = new Set(parties.filter(({ kind }) => kind === "vendor").map(({ id }) => id));
  return instructions.map(({ id, fromId, toId, issuedOn, receivedOn }) => {
    const asked = receivedOn === null ? issuedOn : laterDay(issuedOn, receivedOn);
    const since = addBusinessDays(calendar, asked, thresholds.instructionUnacknowledged);
    const byVendor = vendors.has(receivedOn === null ? toId : fromId);
    const roles = byVendor ? (["official", "vendor_manager"] as const) : (["official"] as const);
    return {
      id,
      since,
      partyId: toId,
      records: [{ kind: "party" as const, id: receivedOn === null ? toId : fromId }],
      actors: roles.map((role) => ({ role, from: since })),
      facts: { received: receivedOn === null ? 0 : 1 },
    };
  });
}
