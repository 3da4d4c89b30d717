// One line of JSON per incident on standard error: the person gets the number, and the log gets the cause.
import { randomBytes } from "node:crypto";

/** The fields of a PostgreSQL error that repeat no value. */
const DATABASE_FIELDS = ["code", "severity", "table_name", "column_name", "constraint_name"];

/** Messages of parsers and PostgreSQL quote their input, which may be what a person typed. */
const withoutQuotes = (message: string): string => message.replace(/"[^"]*"?/g, '"…"');

/** An error without anything that a person typed: its kind, its place in the code and its cause. */
function described(error: unknown, depth = 4): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const isQuery = "query" in error && typeof error.query === "string";
  return {
    name: error.name,
    // The message of a failed query contains its parameters.
    ...(isQuery ? { query: error.query } : { message: withoutQuotes(error.message) }),
    ...Object.fromEntries(
      DATABASE_FIELDS.flatMap((field) => {
        const value: unknown = Reflect.get(error, field);
        return typeof value === "string" ? [[field, value]] : [];
      }),
    ),
    stack: error.stack?.split("\n").filter((line) => line.startsWith("    at ")),
    ...(error.cause !== undefined && depth > 0 && { cause: described(error.cause, depth - 1) }),
  };
}

/** Logs the cause without what anybody typed. Returns the incident number for the person. */
export function incident(
  cause: unknown,
  where: string,
  number = randomBytes(4).toString("hex").toUpperCase(),
): string {
  const at = new Date().toISOString();
  process.stderr.write(`${JSON.stringify({ incident: number, at, where, ...described(cause) })}\n`);
  return number;
}
