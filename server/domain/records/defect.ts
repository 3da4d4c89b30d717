// Defects: what is wrong, in which distributions, who answers for it, and the version that resolves it.
import { isBefore } from "../calendar/dated";
import { record } from "./kind";
import { PUBLIC_STEPS, toldInPublic } from "./public-steps";
import { TRIAL, trialsIn } from "./trial";

export const SEVERITIES = ["critical", "major", "minor"] as const;

/** Why it happens, the party that says so, and the source in which it does. */
const CAUSE = {
  cause: { type: "words", long: true },
  causeBy: { type: "reference", to: "party", column: "cause_by" },
  causeSource: { type: "reference", to: "source", column: "cause_source" },
} as const;

export const DEFECT = record({
  name: "defect",
  fields: {
    key: { type: "key", prefix: "defect" },
    title: { type: "words", required: true },
    /** What users notice, in one line. */
    effect: { type: "words", long: true },
    severity: { type: "choice", choices: SEVERITIES, required: true },
    foundOn: { type: "day", timed: true, past: true, required: true },
    /** The distributions that have it. */
    in: {
      type: "references",
      to: "distribution",
      table: { name: "defect_distribution", own: "defect_id", other: "distribution_id" },
    },
    /** The stage of the chain at which it shows. */
    stage: { type: "reference", to: "stage" },
    ...CAUSE,
    owner: { type: "reference", to: "party", column: "owner_party", hidden: true },
    resolvedOn: { type: "day", timed: true, hidden: true },
    /** The version in which it is resolved. */
    resolvedIn: { type: "reference", to: "release", column: "resolved_in", hidden: true },
    /** The earlier defect that is the same. */
    duplicateOf: { type: "reference", to: "defect", column: "duplicate_of", hidden: true },
    /** Who tried and could not reproduce it. */
    trials: trialsIn({ name: "defect_trial", own: "defect_id" }),
    /** What the public page says of it, and since when; null: it says nothing of it. */
    publicWords: { type: "words", long: true, hidden: true },
    publicOn: { type: "day", hidden: true },
  },
  provenance: true,
  happens: "foundOn",
  // How severe it is, is judged; whoever entered it does not soften it by a correction.
  correctedBy: {
    severity: "defect.judge",
    cause: "defect.judge",
    causeBy: "defect.judge",
    causeSource: "defect.judge",
  },
  may: { enter: "defect.register", correct: "defect.register", withdraw: "defect.register" },
  slices: ["defects"],
  settled: toldInPublic,
  check: ({ cause, causeBy, causeSource }) =>
    cause === null && (causeBy !== null || causeSource !== null)
      ? [{ code: "record-incomplete", field: "cause" }]
      : [],
  entered: ({ title, severity }) => ({ kind: "defect-registered", body: { title, severity } }),
  steps: {
    own: {
      may: "defect.register",
      asks: { owner: { type: "reference", to: "party", required: true } },
      offered: ({ resolvedOn }) => resolvedOn === null,
      set: ({ owner }) => ({ owner }),
    },
    judge: {
      may: "defect.judge",
      asks: {
        severity: { type: "choice", choices: SEVERITIES, required: true },
        words: { type: "words", long: true, required: true },
      },
      offered: ({ resolvedOn }) => resolvedOn === null,
      set: ({ severity }) => ({ severity }),
    },
    explain: {
      may: "defect.register",
      asks: {
        ...CAUSE,
        cause: { ...CAUSE.cause, required: true },
        causeBy: { ...CAUSE.causeBy, required: true },
      },
      // A vendor speaks for itself alone.
      check: ({ causeBy }, _, { party, vendors }) =>
        vendors.includes(party) && causeBy !== party
          ? [{ code: "words-not-yours", field: "causeBy" }]
          : [],
      set: (asked) => asked,
    },
    link: {
      may: "defect.register",
      asks: { in: { type: "references", to: "distribution", required: true } },
      set: ({ in: places }) => ({ in: places }),
    },
    notReproduced: {
      may: "defect.register",
      asks: TRIAL,
      offered: ({ resolvedOn }) => resolvedOn === null,
      set: (trial, _, { trials }) => ({ trials: [...(trials ?? []), trial] }),
    },
    duplicate: {
      may: "defect.register",
      asks: { duplicateOf: { type: "reference", to: "defect", required: true } },
      offered: ({ resolvedOn, duplicateOf }) => resolvedOn === null && duplicateOf === null,
      check: ({ duplicateOf }, { key }) =>
        duplicateOf === key ? [{ code: "duplicate-of-itself", field: "duplicateOf" }] : [],
      set: ({ duplicateOf }) => ({ duplicateOf }),
    },
    resolve: {
      may: "defect.register",
      happens: "resolvedOn",
      asks: {
        resolvedOn: { type: "day", timed: true, past: true, required: true },
        version: { type: "reference", to: "release" },
      },
      check: ({ resolvedOn }, { foundOn }) =>
        isBefore(resolvedOn, foundOn) ? [{ code: "term-backwards", field: "resolvedOn" }] : [],
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
