// Values by which anybody can check later, also outside, that a text is the one that was kept.
import { createHash } from "node:crypto";
import { canonical } from "../domain/canonical";
import type { TestPlan } from "../domain/coverage/test-plan";
import type { Action } from "../domain/identity/permissions";
import { type Frozen, frozenText, plansText } from "../domain/proposals/frozen";

/** The digest by which a text is checked, as `sha256sum` writes it. */
export const sha256 = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** The sha256 of what a proposal freezes. */
export const digestOf = (frozen: Frozen): string => sha256(frozenText(frozen));

/** The sha256 of everything that a press sent, without its id: the same press sent again has the same. */
export const pressDigestOf = (action: Action, sent: object): string =>
  sha256(canonical([action, { ...sent, request: undefined }]));

/** The sha256 of the plans of tests that somebody had in view. */
export const plansDigestOf = (plans: readonly TestPlan[]): string => sha256(plansText(plans));
