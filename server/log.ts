// One line of JSON an incident, on standard error: the person gets the number, the log the cause.
import { randomBytes } from "node:crypto";

/** Writes the cause down and answers the number that the person is told. */
export function incident(cause: unknown, where: string): string {
  const number = randomBytes(4).toString("hex").toUpperCase();
  const error =
    cause instanceof Error
      ? { name: cause.name, message: cause.message, stack: cause.stack }
      : { cause };
  process.stderr.write(
    `${JSON.stringify({ incident: number, at: new Date().toISOString(), where, ...error })}\n`,
  );
  return number;
}
