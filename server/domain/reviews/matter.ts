// The matters of which the console makes the agenda of a review.
import { RULES } from "../findings/finding";

/** Matters that no rule raises: an open proposal, a deadline that passed, an action that is late, an item carried over. */
export const OTHER_MATTERS = ["proposal", "task-due", "action-due", "carried"] as const;
export const AGENDA_MATTERS = [...RULES, ...OTHER_MATTERS] as const;
export type AgendaMatter = (typeof AGENDA_MATTERS)[number];

/** Where a matter is shown, in parts; absent: it has no such part. */
export interface MatterAddress {
  readonly version?: string;
  readonly platform?: string;
  /** The key, the number or the id of what it is about. */
  readonly key?: string;
  /** The key of the vendor in whose queue it stands. */
  readonly party?: string;
}
