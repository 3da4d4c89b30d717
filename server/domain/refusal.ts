// Every way in which the console says no. The sentences in messages/ are typed by this list.
export const REFUSALS = [
  "not-found",
  "not-allowed",
  "signed-out",
  "as-of-malformed",
  "as-of-future",
  "input-malformed",
  "too-large",
  "past-is-read-only",
  "exercise-only",
  "date-out-of-record",
  "try-limit",
  "sign-in-failed",
  "conflict",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
