// The kinds of record whose approvals go the same way as those of orders. A new one is a file and a line here.
import type { RecordSubject, RecordSubjectName } from "./subject";
import { WAIVER_SUBJECT } from "./subjects/waiver";

const DECLARED: Readonly<Record<RecordSubjectName, RecordSubject>> = { waiver: WAIVER_SUBJECT };

export const recordSubject = (name: RecordSubjectName): RecordSubject => DECLARED[name];
