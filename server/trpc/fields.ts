// Shapes that several questions share. What does not fit is refused with `input-malformed`.
import { z } from "zod";
import { parseDay } from "../domain/calendar/day";
import { MOST_MOVES } from "../domain/queues/draft";

export const page = z.coerce.number().int().min(1).max(100_000).default(1);

export const day = z
  .string()
  .max(10)
  .transform((text, ctx) => {
    const parsed = parseDay(text);
    if (parsed !== null) return parsed;
    ctx.addIssue({ code: "custom", message: "not a day" });
    return z.NEVER;
  });

/** A version or key as it stands in an address. */
export const key = z
  .string()
  .min(1)
  .max(63)
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]*$/);

/** The number of a proposal. */
export const number = z.number().int().min(1).max(2_147_483_647);

/** The sender's own number for what it sends, so that it counts once. */
export const request = z.uuid().optional();

/** A party by its key. */
export const party = z.string().min(1).max(200);

/** What was typed so far; null: nothing. */
export const typed = z.string().max(4000).nullable();

/** Moves of rows by id, one after another, on the order of a queue. */
export const moves = z
  .array(
    z.object({
      tasks: z.array(z.uuid()).min(1).max(10_000),
      place: z.number().int().min(1).max(100_000),
    }),
  )
  .max(MOST_MOVES);

/** Whether a null character stands anywhere in what was sent: PostgreSQL can hold none. */
export const holdsNull = (value: unknown, depth = 8): boolean => {
  if (typeof value === "string") return value.includes("\0");
  if (typeof value !== "object" || value === null) return false;
  return (
    depth === 0 ||
    Object.entries(value).some(([name, inner]) => holdsNull(name) || holdsNull(inner, depth - 1))
  );
};
