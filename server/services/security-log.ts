// The log of security events: who signed in or could not, what was refused, whose access changed.
import { deleteSecurityEvents, insertSecurityEvent } from "@/db/queries/security";
import type { SecurityFacts, ToldSecurityKind } from "../domain/identity/security-event";
import { currentCaller } from "./caller";

/**
 * Adds one line to the log of security events, with the caller's address and device. Roles, passwords and closed
 * accounts need no call: the database writes those lines in the transaction that changes them.
 */
export const recordSecurityEvent = (
  kind: ToldSecurityKind,
  facts: SecurityFacts = {},
): Promise<void> => insertSecurityEvent(kind, facts, currentCaller());

/** Removes lines and sessions older than so many days; 30 days are always kept. */
export const endSecurityEvents = (days: number): Promise<void> => deleteSecurityEvents(days);
