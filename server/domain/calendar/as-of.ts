// A reader may ask for the state on any past day with `asOf` (2(3), 3(2)).
import { accept, type Outcome, refuse } from "../outcome";
import { readTerm } from "../typed-text";
import { type Instant, parseDay, partsOf } from "./day";
import { compareInstants, dayOf, endOfDay, parseInstant } from "./instant";

const FIRST_YEAR = 1900;

/**
 * Reads the moment that a reader asks about. A day without a time (`2020-10-12`, Asia/Tokyo) means its end, or
 * now if it is today. An instant with its zone is used as it is.
 * Refused: `as-of-malformed` (neither shape, no such date, before the year 1900), `as-of-future`.
 */
export function readAsOf(
  text: string,
  now: Instant,
): Outcome<Instant, "as-of-malformed" | "as-of-future"> {
  const term = readTerm(text);
  const day = parseDay(term);
  const asked = day === null ? parseInstant(term) : endOfDay(day);
  if (asked === null) return refuse("as-of-malformed");
  const askedDay = day ?? dayOf(asked);
  if (partsOf(askedDay).year < FIRST_YEAR) return refuse("as-of-malformed");
  if (day !== null && day === dayOf(now)) return accept(now);
  return compareInstants(asked, now) > 0 ? refuse("as-of-future") : accept(asked);
}
