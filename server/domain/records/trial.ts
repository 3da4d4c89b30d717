// Somebody tried and could not reproduce what was reported: who, on which builds and devices, and what was done. The record
// stays open until somebody closes it.
import type { RowsField } from "./field";

/** What is said of one attempt. */
export const TRIAL = {
  triedOn: { type: "day", timed: true, past: true, required: true },
  triedBy: { type: "reference", to: "party", required: true, column: "tried_by" },
  builds: { type: "references", to: "distribution", required: true },
  devices: { type: "words", required: true },
  words: { type: "words", long: true, required: true },
} as const;

/** The attempts of a record, in the order in which they were entered. */
export const trialsIn = (table: RowsField["table"]) =>
  ({ type: "rows", table, by: "position", fields: TRIAL, hidden: true }) as const;
