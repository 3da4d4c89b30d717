// Digests by which anybody can check later, even outside the system, that a text is the stored one.
import { createHash } from "node:crypto";
import { canonical } from "../domain/canonical";
import type { TestPlan } from "../domain/coverage/test-plan";
import type { Action } from "../domain/identity/permissions";
import { type Frozen, frozenText, plansText } from "../domain/proposals/frozen";

/** The digest of a text or of a file in the format of `sha256sum`. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** The SHA-256 of what a proposal freezes. */
export const digestOf = (frozen: Frozen): string => sha256(frozenText(frozen));

/** The SHA-256 of everything that a press sent except its id. A repeated press has the same digest. */
export const pressDigestOf = (action: Action, sent: object): string =>
  sha256(canonical([action, { ...sent, request: undefined }]));

/** The SHA-256 of the test plans that somebody had in view. */
export const plansDigestOf = (plans: readonly TestPlan[]): string => sha256(plansText(plans));
