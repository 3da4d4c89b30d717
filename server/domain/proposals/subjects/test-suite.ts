// A test suite is approved for its cases and for what counts as passed, and its end is approved too (seed 2(1)③).
import { isWords } from "../../records/field";
import type { RecordSubject } from "../subject";

export const TEST_SUITE_SUBJECT: RecordSubject = {
  name: "test_suite",
  confirmed: false,
  // Without words of its own the request stands on what counts as passed.
  reason: ({ asked, values }) => [asked.words, asked.ending, values.criteria].find(isWords) ?? null,
  needs: () => [],
};
