// The names of the declared kinds of record. Each is also the name of its table and of the subject of its lines.
export const RECORD_NAMES = [
  "party",
  "member",
  "contract",
  "effort",
  "source",
  "platform",
  "chain",
  "day_off",
  "release",
  "distribution",
  "environment",
  "purpose_confirmation",
  "test_case",
  "test_suite",
  "execution",
  "waiver",
  "defect",
  "report",
  "statement",
  "public_note",
  "figure",
  "response",
  "review",
  "review_item",
  "review_action",
  "responsibility",
  "instruction",
  "periodic_check",
  "diagnostic",
] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

/** What a field can name: a record of a kind, or a stage of the chain by its position. */
export type Referred = RecordName | "stage";

export const isRecordName = (text: string): text is RecordName =>
  RECORD_NAMES.some((name) => name === text);
