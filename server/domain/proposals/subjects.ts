// The kinds of record whose approvals go the same way as those of orders. A new one is a file and a line here.
import type { Content, RecordSubject, RecordSubjectName } from "./subject";
import { PUBLIC_NOTE_SUBJECT } from "./subjects/public-note";
import { TEST_SUITE_SUBJECT } from "./subjects/test-suite";
import { WAIVER_SUBJECT } from "./subjects/waiver";

const DECLARED: Readonly<Record<RecordSubjectName, RecordSubject>> = {
  waiver: WAIVER_SUBJECT,
  public_note: PUBLIC_NOTE_SUBJECT,
  test_suite: TEST_SUITE_SUBJECT,
};

export const recordSubject = (name: RecordSubjectName): RecordSubject => DECLARED[name];

/** The account of whoever wrote what is proposed; null: its kind leaves nobody out. */
export function writerOf(name: RecordSubjectName, { values }: Pick<Content, "values">) {
  const { writer } = recordSubject(name);
  const account = writer === undefined ? null : values[writer];
  return typeof account === "string" ? account : null;
}
