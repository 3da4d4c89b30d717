import { type Day, parseDay } from "../../domain/calendar/day";

/** A day of the record, written `YYYY-MM-DD`. Anything else is a typing error and throws at once. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
}
