// Shapes that several questions share. What does not fit is refused with `input-malformed`.
import { z } from "zod";
import { parseDay } from "../domain/calendar/day";

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

/** Whether a null character stands anywhere in what was sent: PostgreSQL can hold none. */
export const holdsNull = (value: unknown, depth = 8): boolean => {
  if (typeof value === "string") return value.includes("\0");
  if (typeof value !== "object" || value === null) return false;
  return (
    depth === 0 ||
    Object.entries(value).some(([name, inner]) => holdsNull(name) || holdsNull(inner, depth - 1))
  );
};
