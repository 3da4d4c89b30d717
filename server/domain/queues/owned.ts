// The party that set a value owns it; others ask for a change and say why (seed 2(1)③: what was directed, by whom).
import { type Day, parseDay } from "../calendar/day";
import type { FieldChange } from "../events/change";
import { accept, type Outcome, refuse } from "../outcome";
import { readNumber } from "../typed-number";

/** A task's due date, a task's estimate, or how much a vendor can work. */
export type OwnedValue = "due" | "estimate" | "capacity";

/**
 * Whether a party may set a value itself. Refused: `not-your-value` (another party set it). A value
 * that nobody has set may be set by everybody whose role allows it.
 */
export const mayChange = (
  owner: string | null,
  partyId: string,
): Outcome<true, "not-your-value"> =>
  owner === null || owner === partyId ? accept(true) : refuse("not-your-value");

/** A value as a request stores it: a day, or person-days; null: not on record. */
export type Kept = { readonly on: Day | null } | { readonly days: number | null };

/** Reads a value. Refused: `input-malformed` (not a day; not a number from 0.1, for capacity from 0, to 999). */
export function readValue(what: OwnedValue, text: string | null): Outcome<Kept, "input-malformed"> {
  if (text === null) return accept(what === "due" ? { on: null } : { days: null });
  if (what === "due") {
    const on = parseDay(text);
    return on === null ? refuse("input-malformed") : accept({ on });
  }
  const days = readNumber(text);
  const least = what === "capacity" ? 0 : 0.1;
  return days !== null && days >= least && days <= 999
    ? accept({ days })
    : refuse("input-malformed");
}

/** The value as text. Equal values have equal texts. */
export const textOf = (value: Day | number | null): string | null =>
  value === null ? null : String(value);

const numberOf = (text: string | null): number | null => (text === null ? null : readNumber(text));

/** The change of a value, from two texts of {@link textOf} as a request stores them. */
export const changeOfText = (
  what: OwnedValue,
  from: string | null,
  to: string | null,
): FieldChange =>
  what === "due"
    ? { field: what, from: parseDay(from ?? ""), to: parseDay(to ?? "") }
    : { field: what, from: numberOf(from), to: numberOf(to) };

interface Asked {
  readonly owner: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** A request about the same value is already open. */
  readonly waiting: boolean;
}

/**
 * Whether a party may ask for this change; returns the owner. Refused: `conflict` (the value now
 * has no owner or is the party's own, so the party can set it), `nothing-changed`, `asked-already`.
 */
export function askable(
  { owner, from, to, waiting }: Asked,
  partyId: string,
): Outcome<string, "conflict" | "nothing-changed" | "asked-already"> {
  if (owner === null || owner === partyId) return refuse("conflict");
  if (from === to) return refuse("nothing-changed");
  return waiting ? refuse("asked-already") : accept(owner);
}

interface Waiting {
  readonly owner: string;
  readonly answered: boolean;
  /** The value at the time of the request, and now. */
  readonly from: string | null;
  readonly now: string | null;
}

/**
 * Whether a party may answer a request. Refused: `not-your-value` (it is not the owner), `decided-already`,
 * `reason-missing` (it disagrees without a reason), `conflict` (it agrees, but the value has changed since).
 */
export function answerableBy(
  { owner, answered, from, now }: Waiting,
  partyId: string,
  said: { readonly agrees: boolean; readonly reason: boolean },
): Outcome<true, "not-your-value" | "decided-already" | "reason-missing" | "conflict"> {
  if (owner !== partyId) return refuse("not-your-value");
  if (answered) return refuse("decided-already");
  if (!said.agrees && !said.reason) return refuse("reason-missing");
  return said.agrees && from !== now ? refuse("conflict") : accept(true);
}
