// What the log of security events tells; it is no part of a project's record and holds nothing that was typed.

/** What is written by a call; the changes of roles and passwords are written by the database itself. */
const TOLD = [
  "signed-in",
  "sign-in-failed",
  "sign-in-limited",
  "signed-out",
  "session-ended",
  "not-allowed",
  "exercise-moved",
  "exercise-restarted",
  "reset-link-made",
  "second-factor-set",
  "second-factor-removed",
  "second-factor-failed",
] as const;

export type ToldSecurityKind = (typeof TOLD)[number];

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
