// What the log of security events tells; it is no part of a project's record and holds nothing that was typed.

/** What the database writes by itself, in the transaction that changes it. */
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

/** What is written by a call. */
const TOLD = [
  "sign-in-failed",
  "sign-in-limited",
  "not-allowed",
  "exercise-moved",
  "exercise-restarted",
  "reset-link-made",
  "second-factor-set",
  "second-factor-removed",
  "second-factor-failed",
] as const;

export const SECURITY_KINDS = [...TOLD, ...CHANGED] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];
export type ToldSecurityKind = (typeof TOLD)[number];

/** Why a session ended otherwise than by signing out. */
export const SESSION_ENDS = [
  "replaced",
  "ended-by-owner",
  "ended-by-admin",
  "access-changed",
  "idle",
  "expired",
] as const;

/** What one line of the log says beside its kind and time. */
export interface SecurityFacts {
  /** Whose access it is about; absent where no account of ours is meant. */
  readonly accountId?: string | undefined;
  /** Who did it, where that is a person who is signed in. */
  readonly actorId?: string | undefined;
  readonly projectKey?: string | undefined;
  /** A word of ours, never of the sender's: an action, a role, a reason. */
  readonly detail?: string | undefined;
}
