// A permit proves that the table of permissions was checked; a write without one does not compile.
import { accept, type Outcome, refuse } from "../outcome";
import { type Action, can } from "./permissions";
import type { Asker } from "./standing";

declare const proof: unique symbol;

export interface Permit {
  readonly [proof]: true;
  readonly asker: Asker;
  readonly action: Action;
}

/**
 * Checks the table of permissions. This is the only place that makes a {@link Permit}.
 * Refused: `not-allowed` (the asker's role in this project may not perform the action).
 */
export function permitFor(asker: Asker, action: Action): Outcome<Permit, "not-allowed"> {
  if (!can(asker.membership.role, action)) return refuse("not-allowed");
  return accept({ asker, action } as Permit);
}
