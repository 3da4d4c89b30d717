// Defects: what is wrong, in which distributions, who answers for it, and the version that resolves it.
import { record } from "./kind";
import { PUBLIC_STEPS } from "./public-steps";

export const SEVERITIES = ["critical", "major", "minor"] as const;

export const DEFECT = record({
  name: "defect",
  fields: {
    key: { type: "key", prefix: "defect" },
    title: { type: "words", required: true },
    /** What users notice, in one line. */
    effect: { type: "words", long: true },
    severity: { type: "choice", choices: SEVERITIES, required: true },
    foundOn: { type: "day", required: true },
    /** The distributions that have it. */
    in: {
      type: "references",
      to: "distribution",
      table: { name: "defect_distribution", own: "defect_id", other: "distribution_id" },
    },
    /** The stage of the chain at which it shows. */
    stage: { type: "reference", to: "stage" },
    owner: { type: "reference", to: "party", column: "owner_party", hidden: true },
    resolvedOn: { type: "day", hidden: true },
    /** The version in which it is resolved. */
    resolvedIn: { type: "reference", to: "release", column: "resolved_in", hidden: true },
    /** What the public page says of it, and since when; null: it says nothing of it. */
    publicWords: { type: "words", long: true, hidden: true },
    publicOn: { type: "day", hidden: true },
  },
  provenance: true,
  may: { enter: "defect.register", correct: "defect.register", withdraw: "defect.register" },
  slices: ["defects"],
  entered: ({ title, severity }) => ({ kind: "defect-registered", body: { title, severity } }),
  steps: {
    own: {
      may: "defect.register",
      asks: { owner: { type: "reference", to: "party", required: true } },
      offered: ({ resolvedOn }) => resolvedOn === null,
      set: ({ owner }) => ({ owner }),
    },
    judge: {
      may: "defect.register",
      asks: {
        severity: { type: "choice", choices: SEVERITIES, required: true },
        words: { type: "words", long: true, required: true },
      },
      offered: ({ resolvedOn }) => resolvedOn === null,
      set: ({ severity }) => ({ severity }),
    },
    link: {
      may: "defect.register",
      asks: { in: { type: "references", to: "distribution", required: true } },
      set: ({ in: places }) => ({ in: places }),
    },
    resolve: {
      may: "defect.register",
      asks: {
        resolvedOn: { type: "day", required: true },
        version: { type: "reference", to: "release" },
      },
      check: ({ resolvedOn }, { foundOn }) =>
        resolvedOn < foundOn ? [{ code: "term-backwards", field: "resolvedOn" }] : [],
      set: ({ resolvedOn, version }) => ({ resolvedOn, resolvedIn: version }),
      said: ({ version }, { title, changes }) => ({
        kind: "defect-resolved",
        body: { title, version, changes },
      }),
    },
    reopen: {
      may: "defect.register",
      asks: { words: { type: "words", long: true, required: true } },
      offered: ({ resolvedOn }) => resolvedOn !== null,
      set: () => ({ resolvedOn: null, resolvedIn: null }),
    },
    ...PUBLIC_STEPS,
  },
});
