// Numbers are read in the same way wherever people type them or an address contains them.
import { readTerm } from "./typed-text";

/** Digits, or groups of three digits with commas between them; then an optional fraction. */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/** A longer number is never a real quantity here, and would not be exact. */
const LONGEST = 15;

/**
 * The number that a person typed: full-width digits count as plain ones, and commas may separate thousands
 * (`１，２００．５` is 1200.5). null if it is not a number, if nothing was typed, and for other notations (`1e3`, `0x10`).
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
