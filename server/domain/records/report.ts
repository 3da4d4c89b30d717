// Reports from outside: the build that each is about, its owner, whether it was taken up, and its outcome (seed
// 2(1)④, 2(2)③).
import {
  ANSWERS,
  answered,
  answersFor,
  LEVELS,
  levelOf,
  mayRaise,
  PASSED_ANSWERS,
  raised,
} from "../reports/escalation";
import { SEVERITIES } from "./defect";
import { record } from "./kind";
import { TRIAL, trialsIn } from "./trial";

const words = { type: "words", long: true, required: true } as const;

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
    receivedOn: { type: "day", required: true },
    version: { type: "reference", to: "release", column: "release_id" },
    platform: { type: "reference", to: "platform" },
    /** The stage of the chain that it is about. */
    stage: { type: "reference", to: "stage" },
    owner: { type: "reference", to: "member", column: "owner_member", hidden: true },
    severity: { type: "choice", choices: SEVERITIES, hidden: true },
    /** The day on which it was put on a list of matters to examine. That is not a decision. */
    listedOn: { type: "day", hidden: true },
    /** Whether it was taken up or declined; null: no decision yet. */
    answer: { type: "choice", choices: ["taken_up", "declined"], hidden: true },
    triagedOn: { type: "day", hidden: true },
    /** The last day on which we moved. What the reporter adds is not a move. */
    movedOn: { type: "day", hidden: true },
    closedOn: { type: "day", hidden: true },
    /** What the reporter added last, and the day. Earlier additions are in the history. */
    addedOn: { type: "day", hidden: true },
    added: { type: "words", long: true, hidden: true },
    defect: { type: "reference", to: "defect", hidden: true },
    /** The earlier report that says the same. */
    duplicateOf: { type: "reference", to: "report", column: "duplicate_of", hidden: true },
    /** The day on which it first had an owner. */
    ownedOn: { type: "day", hidden: true },
    /** To whom it was raised or sent back, in order, and what each level answered. */
    escalations: {
      type: "rows",
      table: { name: "report_escalation", own: "report_id" },
      by: "position",
      fields: {
        level: { type: "choice", choices: LEVELS, required: true },
        passedOn: { type: "day", required: true },
        passedBy: { type: "reference", to: "member", column: "passed_by" },
        words: { type: "words" },
        answer: { type: "choice", choices: PASSED_ANSWERS },
        answeredOn: { type: "day" },
        answeredBy: { type: "reference", to: "member", column: "answered_by" },
        answered: { type: "words" },
      },
      hidden: true,
    },
    /** Who tried and could not reproduce it. */
    trials: trialsIn({ name: "report_trial", own: "report_id" }),
  },
  provenance: true,
  may: { enter: "report.receive", correct: "report.receive", withdraw: "report.handle" },
  slices: ["reports"],
  ofRelease: "version",
  entered: ({ title, channel }) => ({ kind: "report-received", body: { title, channel } }),
  steps: {
    assign: {
      may: "report.handle",
      asks: { owner: { type: "reference", to: "member", required: true } },
      offered: ({ closedOn }) => closedOn === null,
      set: ({ owner }, { today }, { owner: before, ownedOn, triagedOn, listedOn, movedOn }) => ({
        owner,
        // Of an owner before this was kept nobody knows the first day.
        ownedOn: before === null ? (ownedOn ?? today) : ownedOn,
        movedOn: triagedOn === null && listedOn === null ? movedOn : today,
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
      asks: { words },
      offered: ({ closedOn, listedOn, answer }) =>
        closedOn === null && listedOn === null && answer === null,
      set: (_, { today }) => ({ listedOn: today, movedOn: today }),
    },
    judge: {
      may: "report.judge",
      asks: { severity: { type: "choice", choices: SEVERITIES, required: true }, words },
      offered: ({ closedOn }) => closedOn === null,
      set: ({ severity }) => ({ severity }),
    },
    takeUp: {
      may: "report.handle",
      asks: { words },
      offered: ({ closedOn, answer }) => closedOn === null && answer !== "taken_up",
      set: (_, { today }) => ({ answer: "taken_up", triagedOn: today, movedOn: today }),
      said: ({ words: decision }, { title }) => ({
        kind: "report-triaged",
        body: { title, decision },
      }),
    },
    decline: {
      may: "report.handle",
      asks: { words },
      offered: ({ closedOn, answer }) => closedOn === null && answer === null,
      set: (_, { today }) => ({ answer: "declined", triagedOn: today, closedOn: today }),
    },
    note: {
      may: "report.handle",
      asks: {
        by: { type: "choice", choices: ["us", "outside"], required: true },
        words,
      },
      // What the reporter adds is not a move of ours and ends no deadline of ours.
      set: ({ by, words: noted }, { today }) =>
        by === "us" ? { movedOn: today } : { addedOn: today, added: noted },
      said: ({ by, words: noted }, { title }) => ({
        kind: "report-moved",
        body: { title, words: noted, by },
      }),
    },
    raise: {
      may: "report.escalate",
      asks: { words },
      offered: ({ closedOn, escalations }, _, holder) =>
        closedOn === null && mayRaise(escalations, holder),
      set: ({ words: why }, { today, holder }, { escalations }) => ({
        escalations: raised(escalations, why, today, holder),
      }),
      said: ({ words: why }, { title }, { escalations }) => ({
        kind: "report-raised",
        body: { title, level: levelOf(escalations), words: why },
      }),
    },
    answer: {
      may: "report.escalate",
      asks: { verdict: { type: "choice", choices: ANSWERS, required: true }, words },
      offered: ({ closedOn, escalations, owner }, _, holder) =>
        closedOn === null && answersFor(escalations, owner !== null, holder) !== null,
      set: (
        { verdict, words: why },
        { today, holder },
        { escalations, owner, ownedOn, triagedOn },
      ) => ({
        escalations: answered(escalations, owner !== null, verdict, why, today, holder),
        // What is sent back has not moved.
        ...(verdict !== "sent_back" && { movedOn: today }),
        ...(verdict === "owned" && {
          owner: holder.member,
          ownedOn: owner === null ? (ownedOn ?? today) : ownedOn,
        }),
        ...(verdict === "taken_up" && { answer: "taken_up", triagedOn: triagedOn ?? today }),
        ...(verdict === "declined" && {
          answer: "declined",
          triagedOn: triagedOn ?? today,
          closedOn: today,
        }),
      }),
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
      asks: { duplicateOf: { type: "reference", to: "report", required: true } },
      offered: ({ closedOn }) => closedOn === null,
      check: ({ duplicateOf }, { key }) =>
        duplicateOf === key ? [{ code: "duplicate-of-itself", field: "duplicateOf" }] : [],
      set: ({ duplicateOf }, { today }, { triagedOn }) => ({
        duplicateOf,
        triagedOn: triagedOn ?? today,
        closedOn: today,
      }),
    },
    link: {
      may: "report.handle",
      asks: { defect: { type: "reference", to: "defect", required: true } },
      offered: ({ closedOn }) => closedOn === null,
      set: ({ defect }, { today }) => ({ defect, movedOn: today }),
    },
    close: {
      may: "report.handle",
      asks: { words },
      offered: ({ closedOn }) => closedOn === null,
      set: (_, { today }) => ({ closedOn: today }),
      said: ({ words: outcome }, { title }) => ({
        kind: "report-closed",
        body: { title, words: outcome },
      }),
    },
  },
});
