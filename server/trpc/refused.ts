import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { REFUSALS, type RefusalCode } from "../domain/refusal";
import { Refusal } from "../services/refusal";

/** The refusal code of an error. null: it is not a refusal but an incident. */
export function refusalOf(error: unknown): RefusalCode | null {
  if (error instanceof Refusal) return error.code;
  if (!(error instanceof TRPCError)) return null;
  return REFUSALS.find((code) => code === error.message) ?? null;
}

/** The field that a refusal points to, or null. */
export function fieldOfRefusal(error: unknown): string | null {
  const refusal = error instanceof TRPCError ? error.cause : error;
  return refusal instanceof Refusal ? refusal.field : null;
}

/** A refusal by a route that calls no procedure. */
export const refused = (code: RefusalCode): TRPCError =>
  new TRPCError({ code: "BAD_REQUEST", message: code });

type Issue = z.core.$ZodIssue;

const codesIn = (issues: readonly Issue[]): readonly string[] =>
  issues.flatMap((issue) =>
    issue.code === "invalid_union" ? issue.errors.flatMap(codesIn) : [issue.message],
  );

/** The refusal for input that failed to parse: the code that the issue names, otherwise `input-malformed`. */
export function refusalIn(cause: unknown): RefusalCode {
  const codes = cause instanceof z.ZodError ? codesIn(cause.issues) : [];
  return REFUSALS.find((code) => codes.includes(code)) ?? "input-malformed";
}

/** The refusal for input that none of our pages sends. */
export const malformed = (): TRPCError => refused("input-malformed");

/** The HTTP status of a refusal. */
export const STATUS_OF: Record<RefusalCode, number> = {
  "not-found": 404,
  "not-allowed": 403,
  "signed-out": 401,
  "sign-in-failed": 401,
  "try-limit": 429,
  "as-of-malformed": 400,
  "as-of-future": 400,
  "input-malformed": 400,
  "text-unreadable": 400,
  "text-too-long": 400,
  "too-large": 413,
  "export-too-large": 413,
  "past-is-read-only": 400,
  "exercise-only": 403,
  "date-out-of-record": 400,
  conflict: 409,
  "nothing-changed": 400,
  "reason-missing": 400,
  "order-changed": 409,
  "verification-running": 409,
  "decided-already": 409,
  "own-proposal": 403,
  "second-step": 403,
  "not-your-step": 403,
  "undo-too-late": 409,
  "objection-too-late": 409,
  "order-not-in-force": 409,
  "hold-not-yours": 403,
  "order-begun": 409,
  "order-held": 409,
  "condition-unmet": 409,
  "condition-not-yours": 403,
  "condition-after-start": 400,
  "own-showing": 403,
  "day-not-ahead": 400,
  "day-missing": 400,
  "holder-missing": 400,
  "run-day-impossible": 400,
  "outcome-missing": 400,
  "run-not-yours": 403,
  "party-not-yours": 403,
  "comment-not-yours": 403,
  "acceptance-not-yours": 403,
  "reminder-not-yours": 403,
  "reminder-too-soon": 409,
  "ticket-malformed": 400,
  "nothing-to-confirm": 409,
  "nothing-to-reply": 409,
  "result-missing": 409,
  "day-past": 400,
  "term-backwards": 400,
  "platform-missing": 400,
  "defect-unexplained": 400,
  "cannot-deputise": 400,
  "deputy-not-yours": 403,
  "words-missing": 400,
  "condition-incomplete": 400,
  "condition-missing": 400,
  "verdict-missing": 400,
  "gaps-unexplained": 400,
  "test-done": 400,
  "test-there": 400,
  "test-build-missing": 400,
  "test-begun": 409,
  "title-missing": 400,
  "task-done": 409,
  "task-proposed": 409,
  "not-your-task": 403,
  "plan-changed": 409,
  "export-limit": 429,
  busy: 503,
  "database-away": 503,
  "request-reused": 409,
  "other-account": 409,
  "draft-changed": 409,
  "exercise-restarted": 409,
  "not-your-value": 403,
  "line-not-yours": 403,
  "line-name-missing": 400,
  "line-name-taken": 409,
  "line-name-long": 400,
  "line-in-use": 409,
  "asked-already": 409,
  "password-short": 400,
  "password-long": 400,
  "password-differs": 400,
  "password-common": 400,
  "password-has-account": 400,
  "password-has-name": 400,
  "password-due": 403,
  "demonstration-account": 403,
  "link-ended": 404,
  "code-wrong": 400,
  "password-wrong": 400,
  "code-late": 401,
  "second-factor-due": 403,
  "account-elsewhere": 403,
  "email-malformed": 400,
  "account-closed": 409,
  "invited-elsewhere": 409,
  "member-already": 409,
  "member-before": 409,
  "invitation-accepted": 409,
  "exercise-invites-nobody": 403,
  "role-not-of-party": 400,
  "last-administrator": 409,
  "record-incomplete": 400,
  "time-without-day": 400,
  "time-malformed": 400,
  "shares-backwards": 400,
  "share-before-distribution": 400,
  "owed-before-release": 400,
  "still-to-come": 400,
  "field-malformed": 400,
  "record-changed": 409,
  "approval-overtaken": 409,
  "record-in-use": 409,
  "key-taken": 409,
  "ordinal-taken": 409,
  "nothing-below": 400,
  "use-not-yours": 400,
  "told-in-public": 409,
  "parent-below": 400,
  "source-missing": 400,
  "statement-stands": 409,
  "approved-as-read": 409,
  "day-off-taken": 409,
  "day-list-unreadable": 400,
  "parent-not-vendor": 400,
  "age-of-document": 400,
  "waiver-end-missing": 400,
  "waiver-ends-itself": 400,
  "extension-unapproved": 409,
  "approval-open": 409,
  "put-off-drafted": 409,
  "words-copied": 400,
  "duplicate-of-itself": 400,
  "leads-back": 400,
  "said-already": 409,
  "level-not-of-role": 400,
  "file-missing": 400,
  "file-and-link": 400,
  "files-several": 400,
  "file-too-large": 413,
  "file-empty": 400,
  "file-name-unreadable": 400,
  "too-many-files": 409,
  "file-not-yours": 403,
  "figure-without-source": 400,
  "japanese-missing": 400,
  "note-published": 409,
  "suite-approved": 409,
  "suite-counts": 409,
  "replaced-already": 409,
  "words-not-yours": 403,
  "case-approved": 409,
  "nothing-to-show": 400,
  "climb-backwards": 400,
  "task-awaits-decision": 409,
  "instruction-not-downwards": 400,
  "project-closed": 409,
  "instruction-to-itself": 400,
  "concerns-no-vendor": 400,
  "plan-not-yours": 400,
  "action-passed-on": 409,
};

/** The Retry-After header in seconds, for refusals that pass by themselves. */
export const againAfter = (code: RefusalCode): Readonly<Record<string, string>> =>
  code === "export-limit" || STATUS_OF[code] === 503 ? { "retry-after": "10" } : {};
