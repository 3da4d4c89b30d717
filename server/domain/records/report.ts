// Reports from outside: the build that each is about, its owner, whether it was taken up, and its outcome (seed
// 2(1)④, 2(2)③).
import { type Dated, isBefore, laterDated } from "../calendar/dated";
import {
  ANSWERS,
  answered,
  answersFor,
  awaitedOf,
  awaitsAbove,
  LEVELS,
  levelOf,
  mayRaise,
  PASSED_ANSWERS,
  type Passed,
  raised,
} from "../reports/escalation";
import { SEVERITIES } from "./defect";
import { record } from "./kind";
import { PUBLIC_STEPS, toldInPublic } from "./public-steps";
import { TRIAL, trialsIn } from "./trial";

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

/** Nobody answers before the report was passed to them, or before it is there. */
const notBeforePassed = (
  asked: { readonly on: Dated | null },
  report: { readonly receivedOn: Dated; readonly escalations: readonly Passed[] | null },
) =>
  notBeforeIt(asked, {
    receivedOn: awaitedOf(report.escalations)?.passedOn ?? report.receivedOn,
  });

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
    receivedOn: { type: "day", timed: true, past: true, required: true },
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
    /** When it first had an owner. */
    ownedOn: { type: "day", timed: true, hidden: true },
    /** To whom it was raised or sent back, in order, and what each level answered. */
    escalations: {
      type: "rows",
      table: { name: "report_escalation", own: "report_id" },
      by: "position",
      fields: {
        level: { type: "choice", choices: LEVELS, required: true },
        passedOn: { type: "day", timed: true, required: true },
        passedBy: { type: "reference", to: "member", column: "passed_by" },
        words: { type: "words" },
        answer: { type: "choice", choices: PASSED_ANSWERS },
        answeredOn: { type: "day", timed: true },
        answeredBy: { type: "reference", to: "member", column: "answered_by" },
        answered: { type: "words" },
      },
      hidden: true,
    },
    /** Who tried and could not reproduce it. */
    trials: trialsIn({ name: "report_trial", own: "report_id" }),
    /** What the public page says of it, and since when; null: it says nothing of it. */
    publicWords: { type: "words", long: true, hidden: true },
    publicOn: { type: "day", hidden: true },
  },
  provenance: true,
  happens: "receivedOn",
  may: { enter: "report.receive", correct: "report.receive", withdraw: "report.handle" },
  slices: ["reports"],
  settled: toldInPublic,
  ofRelease: "version",
  entered: ({ title, channel }) => ({ kind: "report-received", body: { title, channel } }),
  steps: {
    assign: {
      may: "report.handle",
      asks: { owner: { type: "reference", to: "member", required: true }, on },
      offered: ({ closedOn }) => closedOn === null,
      check: notBeforeIt,
      set: (
        { owner, on: when },
        { today },
        { owner: before, ownedOn, triagedOn, listedOn, movedOn },
      ) => ({
        owner,
        // Of an owner before this was kept nobody knows the first day.
        ownedOn: before === null ? (ownedOn ?? when ?? today) : ownedOn,
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
      offered: ({ closedOn, answer, escalations }) =>
        closedOn === null && answer === null && !awaitsAbove(escalations),
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
    raise: {
      may: "report.escalate",
      asks: { words, on },
      offered: ({ closedOn, escalations }, _, { holder }) =>
        closedOn === null && mayRaise(escalations, holder),
      check: notBeforeIt,
      set: ({ words: why, on: when }, { today, holder }, { escalations }) => ({
        escalations: raised(escalations, why, when ?? today, holder),
      }),
      said: ({ words: why }, { title }, { escalations }) => ({
        kind: "report-raised",
        body: { title, level: levelOf(escalations), words: why },
      }),
    },
    answer: {
      may: "report.escalate",
      asks: { verdict: { type: "choice", choices: ANSWERS, required: true }, words, on },
      offered: ({ closedOn, escalations, owner }, _, { holder }) =>
        closedOn === null && answersFor(escalations, owner !== null, holder) !== null,
      check: (asked, report) =>
        asked.verdict === "sent_back" && awaitedOf(report.escalations)?.level === "official"
          ? [{ code: "nothing-below", field: "verdict" }]
          : notBeforePassed(asked, report),
      set: (
        { verdict, words: why, on: when },
        { today, holder },
        { escalations, owner, ownedOn, triagedOn, movedOn },
      ) => {
        const then = when ?? today;
        return {
          escalations: answered(escalations, owner !== null, verdict, why, then, holder),
          // What is sent back has not moved.
          ...(verdict !== "sent_back" && { movedOn: lastOf(movedOn, then) }),
          ...(verdict === "owned" && {
            owner: holder.member,
            ownedOn: owner === null ? (ownedOn ?? then) : ownedOn,
          }),
          ...(verdict === "taken_up" && { answer: "taken_up", triagedOn: triagedOn ?? then }),
          ...(verdict === "declined" && {
            answer: "declined",
            triagedOn: triagedOn ?? then,
            closedOn: then,
          }),
        };
      },
      said: ({ verdict, words: why }, { title }) => ({
        kind: "report-answered",
        body: { title, answer: verdict, words: why },
      }),
    },
    notReproduced: {
      may: "report.handle",
      asks: TRIAL,
      offered: ({ closedOn }) => closedOn === null,
      set: (trial, { today }, { trials }) => ({
        trials: [...(trials ?? []), trial],
        movedOn: today,
      }),
    },
    duplicate: {
      may: "report.handle",
      asks: { duplicateOf: { type: "reference", to: "report", required: true }, on },
      offered: ({ closedOn, escalations }) => closedOn === null && !awaitsAbove(escalations),
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
      offered: ({ closedOn, escalations }) => closedOn === null && !awaitsAbove(escalations),
      check: notBeforeIt,
      set: ({ on: when }, { today }) => ({ closedOn: when ?? today }),
      said: ({ words: outcome }, { title }) => ({
        kind: "report-closed",
        body: { title, words: outcome },
      }),
    },
    ...PUBLIC_STEPS,
  },
});
