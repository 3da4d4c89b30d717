import { type Day, parseDay } from "../../domain/calendar/day";

/** A day of the record, written `YYYY-MM-DD`; anything else is a slip of the pen and stops at once. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
}
