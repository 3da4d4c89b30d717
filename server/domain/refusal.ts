// All refusal codes. The code compiles only if each has a sentence in both message files.
export const REFUSALS = [
  "not-found",
  "not-allowed",
  "signed-out",
  "as-of-malformed",
  "as-of-future",
  "input-malformed",
  "text-unreadable",
  "text-too-long",
  "too-large",
  "export-too-large",
  "past-is-read-only",
  "exercise-only",
  "date-out-of-record",
  "try-limit",
  "sign-in-failed",
  "conflict",
  "nothing-changed",
  "reason-missing",
  "order-changed",
  "verification-running",
  "decided-already",
  "own-proposal",
  "second-step",
  "not-your-step",
  "undo-too-late",
  "objection-too-late",
  "order-not-in-force",
  "day-not-ahead",
  "day-missing",
  "holder-missing",
  "run-day-impossible",
  "outcome-missing",
  "run-not-yours",
  "nothing-to-confirm",
  "day-past",
  "term-backwards",
  "platform-missing",
  "defect-unexplained",
  "cannot-deputise",
  "deputy-not-yours",
  "words-missing",
  "condition-incomplete",
  "test-done",
  "test-there",
  "plan-changed",
  "export-limit",
  "busy",
  "database-away",
  "request-reused",
  "other-account",
  "draft-changed",
  "exercise-restarted",
  "not-your-value",
  "asked-already",
  "password-short",
  "password-long",
  "password-differs",
  "password-common",
  "password-has-account",
  "password-has-name",
  "password-due",
  "demonstration-account",
  "link-ended",
  "account-elsewhere",
  "code-wrong",
  "password-wrong",
  "code-late",
  "second-factor-due",
  "record-incomplete",
  "field-malformed",
  "record-changed",
  "record-in-use",
  "key-taken",
  "parent-not-vendor",
  "age-of-document",
  "waiver-end-missing",
  "duplicate-of-itself",
  "figure-without-source",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The only error that is thrown on purpose. The person reads its sentence in their language. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly field: string | null;

  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions & {
      /** The field to which it belongs; absent: none, or the page knows it. */
      readonly field?: string;
    },
  ) {
    super(code, options);
    this.field = options?.field ?? null;
  }
}
