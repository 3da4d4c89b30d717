// Which refusal an error of the database means for the person who asked.
import { Refusal, type RefusalCode } from "@/server/domain/refusal";

/** Constraints with a refusal of their own; for all others the code of the error counts. */
const OF_CONSTRAINT: Readonly<Record<string, RefusalCode>> = {
  approval_project_id_proposal_id_step_key: "decided-already",
  approval_project_id_proposal_id_account_id_key: "second-step",
  approval_check: "own-proposal",
  release_project_id_ordinal_key: "ordinal-taken",
  acknowledgement_order: "decided-already",
  acknowledgement_read: "nothing-changed",
  day_off_on: "day-off-taken",
  waiver_put_off: "put-off-drafted",
  purpose_said_once: "said-already",
};

/** The field of the form to which the refusal of a constraint belongs. */
const FIELD_OF: Readonly<Record<string, string>> = {
  day_off_on: "on",
  waiver_put_off: "platform",
  purpose_said_once: "environment",
};

/** By SQLSTATE, by the codes of Node's sockets, and by those of the driver and of our lending. */
const OF_CODE: Readonly<Record<string, RefusalCode>> = {
  // Somebody else was first, or a named record is no longer there.
  "23505": "conflict",
  "23503": "conflict",
  "23P01": "conflict",
  // A value that the table does not hold.
  "23514": "input-malformed",
  "22001": "input-malformed",
  "22003": "input-malformed",
  "22007": "input-malformed",
  "22008": "input-malformed",
  "22021": "input-malformed",
  "22P02": "input-malformed",
  "22P05": "input-malformed",
  "54000": "too-large",
  // Too much at once: the same may succeed a moment later.
  "40001": "busy",
  "40P01": "busy",
  "53000": "busy",
  "53200": "busy",
  "53300": "busy",
  "53400": "busy",
  "55P03": "busy",
  "57014": "busy",
  "25P03": "busy",
  NO_CONNECTION_FREE: "busy",
  // The database cannot be reached, is shutting down, or is starting.
  "57P01": "database-away",
  "57P02": "database-away",
  "57P03": "database-away",
  "57P05": "database-away",
  CONNECTION_CLOSED: "database-away",
  CONNECTION_ENDED: "database-away",
  CONNECTION_DESTROYED: "database-away",
  CONNECT_TIMEOUT: "database-away",
  ECONNREFUSED: "database-away",
  ECONNRESET: "database-away",
  EPIPE: "database-away",
  ETIMEDOUT: "database-away",
  EHOSTUNREACH: "database-away",
  ENETUNREACH: "database-away",
  ENOTFOUND: "database-away",
  EAI_AGAIN: "database-away",
};

interface Failed {
  readonly code: string;
  readonly constraint: string | undefined;
}

/** The innermost cause that has a code: the query builder wraps what the driver says. */
function failedOf(error: unknown): Failed | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") {
    const named = "constraint_name" in error ? error.constraint_name : undefined;
    return { code: error.code, constraint: typeof named === "string" ? named : undefined };
  }
  return failedOf(error.cause);
}

/** The refusal for an error of the database; any other error unchanged. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const failed = failedOf(error);
  if (failed === null) return error;
  const { code, constraint = "" } = failed;
  const away = code.startsWith("08") ? "database-away" : undefined;
  const meant = OF_CONSTRAINT[constraint] ?? OF_CODE[code] ?? away;
  if (meant === undefined) return error;
  const field = FIELD_OF[constraint];
  return new Refusal(meant, { cause: error, ...(field !== undefined && { field }) });
}

/** Whether the transaction may succeed if it is begun again: PostgreSQL undid it because of another one. */
export const isCrossing = (error: unknown): boolean =>
  ["40001", "40P01"].includes(failedOf(error)?.code ?? "");
