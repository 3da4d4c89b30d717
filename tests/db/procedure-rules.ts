// What each procedure is called with, and what it answers to people who may call it. A procedure without a row here
// fails the tests of permissions.
import type { Fields } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";

/** The project that every row asks about. */
export const about = { project: "cocoa" };

export interface Rule {
  readonly input: Readonly<Record<string, unknown>> | undefined;
  /** Asks about one project: for people who are not members it does not exist. */
  readonly ofProject: boolean;
  /** Changes something, so it is refused as of the past. */
  readonly changes?: true;
  /** The answer to those who may call it with this input. Default: "answered". */
  readonly told?: string;
  /** The past has nothing of this kind to ask about. */
  readonly presentOnly?: true;
}

const MISSING = "00000000-0000-4000-8000-000000000000";
/** A procedure that changes something in a project. The input names nothing that exists. */
const change = (input: Rule["input"]): Rule => ({
  input: { ...about, ...input },
  ofProject: true,
  changes: true,
  told: "not-found",
});

/** Last answers that are no longer the last. */
const ANSWERED = { android: MISSING };
const term = { role: "adviser", fromOn: "2020-11-24", untilOn: "2020-11-25" };

const called = (kind: AnyKind) => ({ kind: kind.name, record: "none" });
const asksForNothing = (fields: Fields) => !Object.values(fields).some(({ required }) => required);
const KIND = Object.values<AnyKind>(KINDS);

/** The procedures of every declared kind of record, each called with an input that names nothing that exists. */
const RECORDS: Readonly<Record<string, Rule>> = Object.fromEntries([
  ["records.kinds", { input: about, ofProject: true }],
  ["records.list", { input: { ...about, kind: "report" }, ofProject: true }],
  ["records.form", { input: { ...about, kind: "report" }, ofProject: true }],
  [
    "records.read",
    { input: { ...about, kind: "report", record: "none" }, ofProject: true, told: "not-found" },
  ],
  ...KIND.flatMap((kind) => {
    const why = { ...called(kind), reason: { ja: "誤記" } };
    return [
      [
        `records.enter.${kind.name}`,
        { ...change({ kind: kind.name, values: {} }), told: "input-malformed" },
      ],
      ...(kind.may.correct === null
        ? []
        : [[`records.correct.${kind.name}`, change({ ...why, values: {} })]]),
      ...(kind.may.withdraw === null ? [] : [[`records.withdraw.${kind.name}`, change(why)]]),
      ...Object.entries(kind.steps)
        .filter(([, { within }]) => within !== true)
        .map(([step, { asks }]) => [
          `records.step.${kind.name}.${step}`,
          {
            ...change({ ...called(kind), step, values: {} }),
            told: asksForNothing(asks) ? "not-found" : "input-malformed",
          },
        ]),
    ];
  }),
]);

/** The rows by procedure. */
export const TABLE: Readonly<Record<string, Rule>> = {
  "acknowledgements.acknowledge": change({ number: 999 }),
  "acknowledgements.reserve": change({ number: 999, words: { ja: "x" } }),
  "acknowledgements.ask": change({ number: 999, words: { ja: "x" } }),
  "acknowledgements.reply": change({ number: 999, party: "persol", words: { ja: "x" } }),
  "acknowledgements.risk": change({ waiver: MISSING, words: { ja: "x" } }),
  "acknowledgements.object": change({ number: 999, reason: { ja: "x" } }),
  "approvals.list": { input: about, ofProject: true },
  "approvals.read": {
    input: { ...about, number: "999" },
    ofProject: true,
    told: "not-found",
  },
  "approvals.frozen": {
    input: { ...about, number: "999" },
    ofProject: true,
    told: "not-found",
  },
  "approvals.sealed": {
    input: { ...about, number: "999", step: "1" },
    ofProject: true,
    told: "not-found",
  },
  "approvals.decide": change({ number: 999, verdict: "approved", plans: "" }),
  "approvals.dropCounter": change({ number: 999 }),
  "approvals.withdraw": change({ number: 999 }),
  "approvals.remark": change({
    number: 999,
    kind: "comment",
    words: { ja: "意見" },
  }),
  "approvals.askOpinion": change({ number: 999, words: { ja: "意見" } }),
  "approvals.askForGaps": change({
    number: 999,
    requests: [{ side: "official", gaps: ["risk"], words: { ja: "危険" }, opinion: false }],
  }),
  "approvals.remind": change({ number: 999, remark: MISSING }),
  "approvals.opine": change({
    number: 999,
    agrees: true,
    words: { ja: "意見" },
  }),
  "approvals.note": change({ number: 999, words: { ja: "メモ" } }),
  "approvals.hold": change({ number: 999, reason: { ja: "理由" } }),
  "approvals.resume": change({ number: 999, reason: { ja: "理由" } }),
  "approvals.meetCondition": change({ conditionId: MISSING }),
  "approvals.showCondition": change({ conditionId: MISSING }),
  "routes.read": { input: about, ofProject: true },
  "routes.set": {
    input: { ...about, steps: [{ role: "adviser", days: 3 }] },
    ofProject: true,
    changes: true,
  },
  "routes.addDeputy": change({ memberId: MISSING, ...term }),
  "routes.removeDeputy": change({ deputyId: MISSING }),
  "calendar.daysOff": { input: about, ofProject: true },
  "calendar.enterList": { ...change({ days: [] }), told: "input-malformed" },
  "comments.write": change({ task: MISSING, words: { ja: "x" } }),
  "comments.withdraw": change({ comment: MISSING }),
  "contracts.list": { input: about, ofProject: true },
  "coverage.matrix": { input: about, ofProject: true },
  // People who may answer are told that somebody else has answered since the page was opened.
  "decisions.cannot": {
    ...change({ lastAnswers: ANSWERED, reason: { ja: "端末が足りない" } }),
    told: "conflict",
  },
  "decisions.defer": {
    ...change({
      lastAnswers: ANSWERED,
      until: "2021-03-01",
      reason: { ja: "端末が足りない" },
      heldBy: "mhlw",
    }),
    told: "conflict",
  },
  // It is asked only in order to change something.
  "decisions.question": { input: about, ofProject: true, changes: true },
  "decisions.rankNow": {
    ...change({ lastAnswers: ANSWERED }),
    told: "conflict",
  },
  "undertakings.answer": change({
    what: "risk",
    id: MISSING,
    accepts: true,
  }),
  "coverage.answerRun": change({
    runId: MISSING,
    verdict: "confirmed",
  }),
  "coverage.recordRun": change({
    version: "9.9.9",
    platform: "android",
    ranOn: "2020-11-24",
    outcome: {},
  }),
  "coverage.runForm": {
    input: { ...about, version: "1.1.4", platform: null },
    ofProject: true,
  },
  "drafts.confirmation": {
    input: { ...about, party: "persol" },
    ofProject: true,
    presentOnly: true,
  },
  "drafts.save": {
    input: {
      ...about,
      party: "persol",
      version: MISSING,
      seen: [null],
      moves: [],
      undone: [],
      reason: null,
      risk: null,
      alternatives: null,
    },
    ofProject: true,
    changes: true,
  },
  "events.list": { input: about, ofProject: true },
  "events.verify": { input: about, ofProject: true },
  "events.sheet": { input: about, ofProject: true },
  "files.list": {
    input: { ...about, about: "execution", record: MISSING },
    ofProject: true,
    told: "not-found",
  },
  "files.read": { input: { ...about, file: MISSING }, ofProject: true, told: "not-found" },
  "files.attach": change({
    about: "execution",
    record: MISSING,
    file: null,
    url: "https://example.com/log",
    words: { ja: "x" },
  }),
  "files.withdraw": change({ file: MISSING, reason: { ja: "x" } }),
  "members.list": { input: about, ofProject: true, presentOnly: true },
  "members.makeResetLink": change({ memberId: MISSING }),
  "members.invite": {
    ...change({
      email: "nobody",
      name: { ja: "x" },
      party: "mhlw",
      role: "official",
      untilOn: null,
    }),
    told: "exercise-invites-nobody",
  },
  "members.makeInvitation": change({ memberId: MISSING }),
  "members.removeFactor": change({ memberId: MISSING }),
  "members.askForFactor": {
    input: { ...about, required: false },
    ofProject: true,
    changes: true,
    told: "nothing-changed",
  },
  "live.changes": {
    input: { ...about, since: "" },
    ofProject: true,
    told: "input-malformed",
  },
  "live.news": {
    input: { ...about, since: "" },
    ofProject: true,
    told: "input-malformed",
  },
  "projects.waiting": { input: about, ofProject: true },
  "projects.home": { input: about, ofProject: true },
  "projects.list": { input: undefined, ofProject: false },
  "projects.setup": { input: about, ofProject: true },
  "projects.amend": {
    ...change({ name: { ja: "COCOA" }, thresholds: { reportIdle: 0 }, reason: { ja: "x" } }),
    told: "input-malformed",
  },
  "projects.mayFound": { input: undefined, ofProject: false },
  // No persona was made for it.
  "projects.found": {
    input: { key: "x", name: { ja: "x" }, ministry: { ja: "x" } },
    ofProject: false,
    changes: true,
    told: "not-allowed",
  },
  "projects.setLocale": { input: { locale: "ja" }, ofProject: false },
  "proposals.propose": {
    input: { ...about, party: "persol", baseVersion: 1, moves: [], reason: { ja: "試験が先です" } },
    ofProject: true,
    changes: true,
    told: "order-changed",
  },
  "publication.setting": { input: about, ofProject: true },
  "publication.open": {
    ...change({ shows: [], reason: { ja: "x" } }),
    told: "nothing-to-show",
  },
  "publication.close": { ...change({ reason: { ja: "x" } }), told: "nothing-changed" },
  ...RECORDS,
  "queues.read": { input: { ...about, party: null }, ofProject: true },
  "readings.mark": {
    input: { ...about, of: "question" },
    ofProject: true,
    changes: true,
  },
  "queues.setCapacity": change({
    party: "nobody",
    change: { what: "amount", capacityDays: 1, reservePercent: 20 },
  }),
  "queues.setLine": change({
    party: "nobody",
    change: { what: "add", name: { ja: "試験" }, capacityDays: 1 },
  }),
  "changes.ask": change({
    party: "nobody",
    task: MISSING,
    what: "due",
    to: null,
    reason: { ja: "x" },
  }),
  "changes.answer": change({
    id: MISSING,
    agrees: true,
  }),
  "releases.export": { input: about, ofProject: true },
  "releases.list": { input: about, ofProject: true },
  "releases.read": { input: { ...about, version: "1.1.4" }, ofProject: true },
  "responsibilities.matrix": { input: about, ofProject: true },
  "reviews.list": { input: about, ofProject: true },
  "reviews.read": {
    input: { ...about, review: MISSING },
    ofProject: true,
    told: "not-found",
  },
  "reviews.minutes": {
    input: { ...about, review: MISSING },
    ofProject: true,
    told: "not-found",
  },
  "reviews.begin": { input: about, ofProject: true, changes: true },
  "reviews.add": change({ review: MISSING }),
  "reviews.close": change({ review: MISSING, nextOn: null }),
  "reviews.toTask": change({ action: MISSING }),
  "reviews.toInstruction": change({ action: MISSING }),
  "reports.list": { input: about, ofProject: true },
  "security.log": { input: about, ofProject: true, presentOnly: true },
  "sessions.own": { input: undefined, ofProject: false },
  "sessions.end": {
    input: { session: MISSING },
    ofProject: false,
    changes: true,
    told: "not-found",
  },
  "sessions.endOthers": { input: undefined, ofProject: false, changes: true },
  "sessions.ofMembers": { input: about, ofProject: true, presentOnly: true },
  "sessions.endOfMember": change({ session: MISSING }),
  "tasks.retarget": change({ task: MISSING, version: "1.2.0", reason: { ja: "x" } }),
  "tasks.amend": change({ task: MISSING, change: { what: "estimate", days: 1 } }),
  "tasks.form": {
    input: { ...about, party: "persol" },
    ofProject: true,
    presentOnly: true,
  },
  "tasks.enter": change({ party: "nobody", title: { ja: "x" } }),
  "tasks.correct": change({ task: MISSING, title: { ja: "x" }, reason: { ja: "x" } }),
  "tasks.withdraw": change({ task: MISSING, reason: { ja: "x" } }),
  "tasks.plan": change({ task: MISSING, passesWhen: { ja: "x" }, onFailure: null }),
  "tasks.report": change({ task: MISSING, status: "done" }),
  "tasks.stop": change({ task: MISSING, reason: { ja: "x" } }),
  "tasks.undo": change({ task: MISSING }),
  "work.read": { input: { ...about, party: null }, ofProject: true },
  // The exercise belongs to everybody and exists only in the demonstration.
  "exercise.goOn": {
    input: { ...about, day: "2020-11-25" },
    ofProject: true,
    changes: true,
  },
  "exercise.startAgain": {
    input: { ...about, day: "2020-05-28" },
    ofProject: true,
    changes: true,
  },
};
