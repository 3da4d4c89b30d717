// Reports from outside: the build that each is about, its owner, whether it was taken up, and its outcome (seed
// 2(1)④, 2(2)③).
import { type Dated, isBefore, laterDated } from "../calendar/dated";
import { SEVERITIES } from "./defect";
import { record } from "./kind";

const words = { type: "words", long: true, required: true } as const;
/** When it was done; null: on the day on which it is entered. */
const on = { type: "day", timed: true, past: true } as const;

/** Nothing is done about a report before it is there. */
const notBeforeIt = (
  asked: { readonly on: Dated | null },
  { receivedOn }: { readonly receivedOn: Dated },
) =>
  asked.on && isBefore(asked.on, receivedOn)
    ? [{ code: "term-backwards", field: "on" } as const]
    : [];

/** The last move: what is entered later may have been done earlier. */
const lastOf = (moved: Dated | null, when: Dated): Dated =>
  moved ? laterDated(moved, when) : when;

export const REPORT = record({
  name: "report",
  fields: {
    key: { type: "key", prefix: "report" },
    channel: {
      type: "choice",
      choices: ["github", "social", "press", "call_centre"],
      required: true,
    },
    title: { type: "words", required: true },
    summary: { type: "words", long: true },
    originalUrl: { type: "link" },
    receivedOn: { type: "day", timed: true, required: true },
    version: { type: "reference", to: "release", column: "release_id" },
    platform: { type: "reference", to: "platform" },
    /** The stage of the chain that it is about. */
    stage: { type: "reference", to: "stage" },
    owner: { type: "reference", to: "member", column: "owner_member", hidden: true },
    severity: { type: "choice", choices: SEVERITIES, hidden: true },
    /** The day on which it was put on a list of matters to examine. That is not a decision. */
    listedOn: { type: "day", timed: true, hidden: true },
    /** Whether it was taken up or declined; null: no decision yet. */
    answer: { type: "choice", choices: ["taken_up", "declined"], hidden: true },
    triagedOn: { type: "day", timed: true, hidden: true },
    /** The last day on which we moved. What the reporter adds is not a move. */
    movedOn: { type: "day", timed: true, hidden: true },
    closedOn: { type: "day", timed: true, hidden: true },
    /** What the reporter added last, and the day. Earlier additions are in the history. */
    addedOn: { type: "day", timed: true, hidden: true },
    added: { type: "words", long: true, hidden: true },
    defect: { type: "reference", to: "defect", hidden: true },
    /** The earlier report that says the same. */
    duplicateOf: { type: "reference", to: "report", column: "duplicate_of", hidden: true },
  },
  provenance: true,
  may: { enter: "report.receive", correct: "report.receive", withdraw: "report.handle" },
  slices: ["reports"],
  ofRelease: "version",
  entered: ({ title, channel }) => ({ kind: "report-received", body: { title, channel } }),
  steps: {
    assign: {
      may: "report.handle",
      asks: { owner: { type: "reference", to: "member", required: true }, on },
      offered: ({ closedOn }) => closedOn === null,
      check: notBeforeIt,
      set: ({ owner, on: when }, { today }, { triagedOn, listedOn, movedOn }) => ({
        owner,
        movedOn: triagedOn === null && listedOn === null ? movedOn : lastOf(movedOn, when ?? today),
      }),
      said: (_, { title, of, changes }) => ({
        kind: "report-assigned",
        body: { title, member: of("owner"), changes },
      }),
    },
    about: {
      may: "report.handle",
      asks: {
        platform: { type: "reference", to: "platform", required: true },
        version: { type: "reference", to: "release" },
        stage: { type: "reference", to: "stage" },
      },
      offered: ({ closedOn, version, platform }) =>
        closedOn === null && (version === null || platform === null),
      set: ({ platform, version, stage }, _, known) => ({
        platform,
        version: version ?? known.version,
        stage: stage ?? known.stage,
      }),
    },
    list: {
      may: "report.handle",
      asks: { words, on },
      offered: ({ closedOn, listedOn, answer }) =>
        closedOn === null && listedOn === null && answer === null,
      check: notBeforeIt,
      set: ({ on: when }, { today }, { movedOn }) => ({
        listedOn: when ?? today,
        movedOn: lastOf(movedOn, when ?? today),
      }),
    },
    judge: {
      may: "report.judge",
      asks: { severity: { type: "choice", choices: SEVERITIES, required: true }, words },
      offered: ({ closedOn }) => closedOn === null,
      set: ({ severity }) => ({ severity }),
    },
    takeUp: {
      may: "report.handle",
      asks: { words, on },
      offered: ({ closedOn, answer }) => closedOn === null && answer !== "taken_up",
      check: notBeforeIt,
      set: ({ on: when }, { today }, { movedOn }) => ({
        answer: "taken_up",
        triagedOn: when ?? today,
        movedOn: lastOf(movedOn, when ?? today),
      }),
      said: ({ words: decision }, { title }) => ({
        kind: "report-triaged",
        body: { title, decision },
      }),
    },
    decline: {
      may: "report.handle",
      asks: { words, on },
      offered: ({ closedOn, answer }) => closedOn === null && answer === null,
      check: notBeforeIt,
      set: ({ on: when }, { today }) => ({
        answer: "declined",
        triagedOn: when ?? today,
        closedOn: when ?? today,
      }),
    },
    note: {
      may: "report.handle",
      asks: {
        by: { type: "choice", choices: ["us", "outside"], required: true },
        words,
        on,
      },
      check: notBeforeIt,
      // What the reporter adds is not a move of ours and ends no deadline of ours.
      set: ({ by, words: noted, on: when }, { today }, { movedOn }) =>
        by === "us"
          ? { movedOn: lastOf(movedOn, when ?? today) }
          : { addedOn: when ?? today, added: noted },
      said: ({ by, words: noted }, { title }) => ({
        kind: "report-moved",
        body: { title, words: noted, by },
      }),
    },
    duplicate: {
      may: "report.handle",
      asks: { duplicateOf: { type: "reference", to: "report", required: true }, on },
      offered: ({ closedOn }) => closedOn === null,
      check: (asked, report) =>
        asked.duplicateOf === report.key
          ? [{ code: "duplicate-of-itself", field: "duplicateOf" }]
          : notBeforeIt(asked, report),
      set: ({ duplicateOf, on: when }, { today }, { triagedOn }) => ({
        duplicateOf,
        triagedOn: triagedOn ?? when ?? today,
        closedOn: when ?? today,
      }),
    },
    link: {
      may: "report.handle",
      asks: { defect: { type: "reference", to: "defect", required: true }, on },
      offered: ({ closedOn }) => closedOn === null,
      check: notBeforeIt,
      set: ({ defect, on: when }, { today }, { movedOn }) => ({
        defect,
        movedOn: lastOf(movedOn, when ?? today),
      }),
    },
    close: {
      may: "report.handle",
      asks: { words, on },
      offered: ({ closedOn }) => closedOn === null,
      check: notBeforeIt,
      set: ({ on: when }, { today }) => ({ closedOn: when ?? today }),
      said: ({ words: outcome }, { title }) => ({
        kind: "report-closed",
        body: { title, words: outcome },
      }),
    },
  },
});
