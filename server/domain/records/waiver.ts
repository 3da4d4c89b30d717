// Waivers: decisions to release without the full-chain test, each with what ends it (seed 2(1)①).
import type { Day } from "../calendar/day";
import { undertakenBy } from "../undertakings/undertaking";
import { PUT_OFF_RULES } from "../waivers/putting-off";
import { record } from "./kind";

/** What ends it: a day, or one of three events. Exactly one of them is given. */
const ENDS = {
  /** The last day on which it holds. */
  endsOn: { type: "day" },
  /** The environment whose readiness ends it. */
  endsWhenReady: { type: "reference", to: "environment", column: "ends_when_ready" },
  /** The stage that ends it once a ready environment reaches it. */
  endsWhenReached: { type: "reference", to: "stage", column: "ends_when_reached" },
  /** The release whose distribution on the same platform ends it. */
  endsWhenOut: { type: "reference", to: "release", column: "ends_when_out" },
} as const;

interface Ends {
  readonly endsOn: Day | null;
  readonly endsWhenReady: string | null;
  readonly endsWhenReached: string | null;
  readonly endsWhenOut: string | null;
}

const endsOf = ({ endsOn, endsWhenReady, endsWhenReached, endsWhenOut }: Ends) => ({
  endsOn,
  endsWhenReady,
  endsWhenReached,
  endsWhenOut,
});

const ENDED_BY_APPROVAL = {
  endsOn: "extension-unapproved",
  endsWhenReady: "extension-unapproved",
  endsWhenReached: "extension-unapproved",
  endsWhenOut: "extension-unapproved",
} as const;

/** What whoever approves it has read, beside what ends it. */
const READ = {
  version: "approved-as-read",
  platform: "approved-as-read",
  decidedOn: "approved-as-read",
  risk: "approved-as-read",
  heldBy: "approved-as-read",
} as const;

const countEnds = (ends: Ends): number =>
  Object.values(endsOf(ends)).filter((end) => end != null).length;

export const WAIVER = record({
  name: "waiver",
  fields: {
    version: { type: "reference", to: "release", required: true, column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    /** The day of its approval; before that, and without one, the day that was entered. */
    decidedOn: { type: "day" },
    reason: { type: "words", long: true, required: true },
    /** The alternatives that were weighed, each with why it was not taken. */
    weighed: {
      type: "rows",
      table: { name: "waiver_alternative", own: "waiver_id" },
      by: "position",
      fields: {
        what: { type: "words", required: true },
        whyNot: { type: "words", required: true },
      },
    },
    /** The same in one text, as it was entered before they were listed; null: not on record. */
    alternatives: { type: "words", long: true, hidden: true },
    risk: { type: "words", long: true },
    /** The party that holds the risk; null: not on record. */
    heldBy: { type: "reference", to: "party", column: "held_by" },
    ...ENDS,
    holderAnswer: { type: "choice", choices: ["awaited", "accepted", "declined"], hidden: true },
    /** Whether it is in force; null: a source states it, or it is older than approvals. */
    approval: {
      type: "choice",
      choices: ["drafted", "approved"],
      hidden: true,
      column: "approval_state",
    },
    /** The rule whose question it answers by putting the test off; null: it answers none. */
    question: { type: "choice", choices: PUT_OFF_RULES, hidden: true },
  },
  provenance: true,
  may: { enter: "waiver.decide", correct: "waiver.decide", withdraw: "waiver.decide" },
  slices: ["waivers"],
  ofRelease: "version",
  oneOf: [
    ["endsOn", "endsWhenReady", "endsWhenReached", "endsWhenOut"],
    ["weighed", "alternatives"],
  ],
  decidedIn: "decidedOn",
  inferred: ["decidedOn"],
  followed: { rule: "waiver-ended", may: "finding.answer" },
  check: ({ decidedOn, endsWhenOut, version, ...ends }) => {
    if (countEnds({ ...ends, endsWhenOut }) !== 1)
      return [{ code: "waiver-end-missing", field: "endsOn" }];
    if (endsWhenOut != null && endsWhenOut === version)
      return [{ code: "waiver-ends-itself", field: "endsWhenOut" }];
    return ends.endsOn != null && decidedOn !== null && ends.endsOn < decidedOn
      ? [{ code: "term-backwards", field: "endsOn" }]
      : [];
  },
  // What holds ends otherwise by an approval alone, and what was approved stays as it was read.
  fixed: ({ approval }) =>
    approval === "drafted" ? {} : { ...ENDED_BY_APPROVAL, ...(approval === "approved" && READ) },
  prepare: ({ approval, heldBy, holderAnswer, decidedOn }, { today, party, sourced, anew }) => ({
    decidedOn: decidedOn ?? today,
    // The holder of an approved waiver stays the same, and so does its answer.
    holderAnswer:
      approval === "approved"
        ? holderAnswer
        : undertakenBy({ named: heldBy, by: party, known: sourced }),
    ...(anew && { approval: sourced ? null : ("drafted" as const) }),
  }),
  entered: (
    { approval, version, reason, endsOn, endsWhenReady, endsWhenReached, endsWhenOut },
    { title, of },
  ) =>
    approval === "drafted"
      ? { kind: "record-drafted", body: { record: "waiver", title } }
      : {
          kind: "waiver-decided",
          body: {
            version,
            platform: of("platform"),
            reason,
            endsOn,
            endsWhenReady: endsWhenReady === null ? null : of("endsWhenReady"),
            ...(endsWhenReached != null && { endsWhenReached: of("endsWhenReached") }),
            ...(endsWhenOut != null && { endsWhenOut }),
          },
        },
  steps: {
    ask: {
      may: "waiver.decide",
      approved: true,
      asks: { words: { type: "words", long: true } },
      offered: ({ approval }) => approval === "drafted",
      set: (_, { today }) => ({ approval: "approved", decidedOn: today }),
    },
    extend: {
      may: "waiver.decide",
      approved: true,
      asks: { ...ENDS, words: { type: "words", long: true, required: true } },
      offered: ({ approval }) => approval !== "drafted",
      set: (asked) => endsOf(asked),
    },
  },
});
