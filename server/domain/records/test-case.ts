// Test cases: what kind of test, on which platform, through which stages.
import { record } from "./kind";

export const TEST_CASE = record({
  name: "test_case",
  fields: {
    kind: {
      type: "choice",
      choices: ["unit", "integration", "system", "full_chain"],
      required: true,
    },
    title: { type: "words", required: true },
    /** Null: for every platform. */
    platform: { type: "reference", to: "platform" },
    /** The stages that it passes; a full-chain case passes every one. */
    stages: {
      type: "references",
      to: "stage",
      table: { name: "test_case_stage", own: "case_id", other: "stage_id" },
    },
  },
  provenance: true,
  may: {
    enter: "test-case.register",
    correct: "test-case.register",
    withdraw: "test-case.amend",
  },
  correctedBy: {
    kind: "test-case.amend",
    platform: "test-case.amend",
    stages: "test-case.amend",
  },
  readIn: "test_suite",
  slices: ["cases"],
  prepare: ({ kind }, { stages }) => (kind === "full_chain" ? { stages } : {}),
  entered: ({ kind, title }) => ({
    kind: "test-case-registered",
    body: { title, caseKind: kind },
  }),
  steps: {},
});
