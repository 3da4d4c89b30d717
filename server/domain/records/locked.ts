// The fields of a record that somebody cannot correct: others decide them, or they stay as they are.
import { type Action, can } from "../identity/permissions";
import type { Role } from "../identity/roles";
import type { RefusalCode } from "../refusal";
import type { Values } from "./field";
import type { AnyKind } from "./kind";

/** A field, and why: the action that changes it, which the role may not do, or the refusal of every correction of it. */
export interface Locked {
  readonly field: string;
  readonly action: Action | null;
  readonly code: RefusalCode;
}

/** The fields that this role does not correct in a record with these values. */
export function lockedFields(
  { correctedBy = {}, fixed }: Pick<AnyKind, "correctedBy" | "fixed">,
  values: Values,
  role: Role,
): readonly Locked[] {
  const standing = Object.entries(fixed?.(values) ?? {}).map(([field, code]) => ({
    field,
    action: null,
    code,
  }));
  const decided = Object.entries(correctedBy).flatMap(([field, action]) =>
    can(role, action) ? [] : [{ field, action, code: "not-allowed" as const }],
  );
  return [...standing, ...decided];
}
