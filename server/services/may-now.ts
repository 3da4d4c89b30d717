// What the reader of a page may do now: forms and buttons are offered by this alone.
import { type Action, can } from "../domain/identity/permissions";
import { isOpenFor } from "../domain/projects/project-state";
import type { Asked } from "./asked";

/** Whether the reader may perform the action: the page shows the present, the role may, and the project goes on for it. */
export const mayNow = (
  { asOf, asker: { membership } }: Pick<Asked, "asOf" | "asker">,
  action: Action,
): boolean =>
  asOf === null && can(membership.role, action) && isOpenFor(membership.projectState, action);
