// The log of security events. It is not part of a project's record and holds nothing that was typed.

/** Events that the database writes itself, in the transaction of the change. */
const CHANGED = [
  "signed-in",
  "signed-out",
  "session-ended",
  "role-given",
  "role-changed",
  "role-taken",
  "password-changed",
  "account-closed",
] as const;

/** Events that code writes by a call. */
const TOLD = [
  "sign-in-failed",
  "sign-in-limited",
  "not-allowed",
  "exercise-moved",
  "exercise-restarted",
  "reset-link-made",
  "invitation-made",
  "second-factor-set",
  "second-factor-removed",
  "second-factor-failed",
] as const;

export const SECURITY_KINDS = [...TOLD, ...CHANGED] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];
export type ToldSecurityKind = (typeof TOLD)[number];

/** Why a session ended without signing out. */
export const SESSION_ENDS = [
  "replaced",
  "ended-by-owner",
  "ended-by-admin",
  "access-changed",
  "idle",
  "expired",
] as const;

/** What one line of the log says besides its kind and time. */
export interface SecurityFacts {
  /** The account whose access it is about; absent if no account here is meant. */
  readonly accountId?: string | undefined;
  /** Who did it, if that is a person who is signed in. */
  readonly actorId?: string | undefined;
  readonly projectKey?: string | undefined;
  /** A word from the code, never from the sender: an action, a role, a reason. */
  readonly detail?: string | undefined;
}
