// Test suites (試験項目一式): the test cases that somebody proposes as standard, and what counts as passed. Once a suite is
// approved, its full-chain cases alone decide whether a build is verified, until it is ended or replaced (seed 2(1)③). It is
// ended by an approval too, because that changes verdicts as well.
import { record } from "./kind";

const longText = { type: "words", long: true, required: true } as const;

export const TEST_SUITE = record({
  name: "test_suite",
  fields: {
    key: { type: "key", prefix: "suite" },
    title: { type: "words", required: true },
    cases: {
      type: "references",
      to: "test_case",
      required: true,
      table: { name: "test_suite_case", own: "suite_id", other: "case_id" },
    },
    /** What counts as passed. */
    criteria: longText,
    /** The suite in whose place it stands once it is approved. */
    replaces: { type: "reference", to: "test_suite" },
    /** The party that proposes it. */
    by: { type: "reference", to: "party", column: "by_party_id", hidden: true },
    /** Whether it is approved; null: a source states it. */
    approval: {
      type: "choice",
      choices: ["drafted", "approved"],
      hidden: true,
      column: "approval_state",
    },
    endedOn: { type: "day", hidden: true },
    /** Why it was ended. */
    ending: { type: "words", long: true, hidden: true },
    replacedBy: { type: "reference", to: "test_suite", hidden: true },
  },
  provenance: true,
  may: {
    enter: "test-suite.propose",
    correct: "test-suite.propose",
    withdraw: "test-suite.propose",
  },
  slices: ["cases"],
  keptBy: "by",
  countsBy: "approve",
  // A vendor's word that a source states it does not take the place of an approval.
  prepare: (_, { party, vendors, sourced, anew }) =>
    anew
      ? { by: party, approval: sourced && !vendors.includes(party) ? null : ("drafted" as const) }
      : {},
  // What was approved stays as it was read. What counts because a source states it is ended, with an approval.
  settled: ({ approval, endedOn }, act) => {
    if (approval === "approved") return "suite-approved";
    return act === "withdraw" && approval === null && endedOn === null ? "suite-counts" : null;
  },
  // The suite that it replaces ended when it was entered.
  fixed: ({ approval }): { readonly replaces?: "replaced-already" } =>
    approval === null ? { replaces: "replaced-already" } : {},
  over: ({ endedOn }, day) => (endedOn !== null && endedOn <= day ? endedOn : null),
  steps: {
    approve: {
      may: "test-suite.propose",
      approved: true,
      kept: true,
      asks: { words: { type: "words", long: true } },
      offered: ({ approval }) => approval === "drafted",
      set: () => ({ approval: "approved" }),
      takes: { step: "replace", of: "replaces", as: "replacedBy" },
    },
    end: {
      may: "test-suite.end",
      approved: true,
      asks: { ending: longText },
      offered: ({ approval, endedOn }) => approval !== "drafted" && endedOn === null,
      set: ({ ending }, { today }) => ({ ending, endedOn: today }),
    },
    replace: {
      may: "test-suite.end",
      within: true,
      asks: { replacedBy: { type: "reference", to: "test_suite", required: true } },
      offered: ({ approval, endedOn }) => approval !== "drafted" && endedOn === null,
      set: ({ replacedBy }, { today }) => ({ replacedBy, endedOn: today }),
    },
  },
});
