// The log of security events: who signed in or failed to, what was refused, whose access changed.
import {
  countSecurityEvents,
  deleteSecurityEvents,
  insertSecurityEvent,
  listSecurityEvents,
} from "@/db/queries/security";
import { readIn } from "@/db/scope";
import { permitFor } from "../domain/identity/permit";
import type { SecurityFacts, ToldSecurityKind } from "../domain/identity/security-event";
import { type Asked, PAGE_ROWS, pageOf } from "./asked";
import { currentCaller } from "./caller";
import { orRefuse, Refusal } from "./refusal";

/**
 * Adds an entry to the security log, with the caller's address and device. Changes of roles, passwords and closed
 * accounts need no call: the database writes those entries in the same transaction.
 */
export const recordSecurityEvent = (
  kind: ToldSecurityKind,
  facts: SecurityFacts = {},
): Promise<void> => insertSecurityEvent(kind, facts, currentCaller());

/** Deletes entries and sessions older than `days` days. 30 days are always kept. */
export const endSecurityEvents = (days: number): Promise<void> => deleteSecurityEvents(days);

/**
 * One page of the log for the administrator of a project: entries about the project, its members, or no account at all.
 * The log has no past view: `past-is-read-only`.
 */
export async function readSecurityLog(asked: Asked, page: number) {
  if (asked.asOf !== null) throw new Refusal("past-is-read-only");
  orRefuse(permitFor(asked.asker, "access.manage"));
  const [rows, total] = await readIn(asked.scope, (db) =>
    Promise.all([
      listSecurityEvents(db, PAGE_ROWS, (page - 1) * PAGE_ROWS),
      countSecurityEvents(db),
    ]),
  );
  return pageOf(rows, total, page);
}
