// A number is read in one way wherever people type it or an address holds it.
import { readTerm } from "./typed-text";

/** Digits, or digits in groups of three with commas between them; then perhaps a fraction. */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/** More digits than these are never a quantity of ours, and no longer exact. */
const LONGEST = 15;

/**
 * The number that a person typed: full-width digits count as plain ones, and commas may stand between thousands
 * (`１，２００．５` is 1200.5). null where it is no number, where nothing was typed, and for other notations (`1e3`, `0x10`).
 */
export function readNumber(typed: string): number | null {
  const text = readTerm(typed);
  const isNumber = NUMBER.test(text) && /\d/.test(text) && text.length <= LONGEST;
  return isNumber ? Number(text.replaceAll(",", "")) : null;
}

/** The whole number from `least` to `most` that was typed; null for anything else. */
export function readWhole(typed: string, least: number, most: number): number | null {
  const number = readNumber(typed);
  return number !== null && Number.isInteger(number) && number >= least && number <= most
    ? number
    : null;
}
