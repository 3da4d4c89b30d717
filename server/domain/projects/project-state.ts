// Whether a project goes on. One that is suspended, closed or archived is only read; its record stays.
import type { Action } from "../identity/permissions";

/** The states in which a project is only read. */
export const CLOSED_STATES = ["suspended", "closed", "archived"] as const;
export const PROJECT_STATES = ["open", ...CLOSED_STATES] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

/** What is still done in a project that is only read: opening it again, and who may see it. */
const STILL: readonly Action[] = [
  "project.amend",
  "member.set",
  "member.help",
  "access.manage",
  "access.set",
  "session.end",
  "profile.set",
  "reading.mark",
];

/** Whether an action may be performed in a project of this state. */
export const isOpenFor = (state: ProjectState, action: Action): boolean =>
  state === "open" || STILL.includes(action);
