// Every procedure with every role: it answers people who may perform the action that it names, and refuses everybody
// else.
import { describe, expect, it } from "vitest";
import { rolesFor } from "@/server/domain/identity/permissions";
import { ROLES } from "@/server/domain/identity/roles";
import type { Fields } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";
import { PERSONAS } from "@/server/record/personas";
import { aDatabase, callerAs } from "@/tests/db/opened";
import { actionOf, call, isMutation, PROCEDURES } from "@/tests/db/procedures";
import { foundRivals, mail } from "@/tests/db/rivals";

const about = { project: "cocoa" };

interface Rule {
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
      ...Object.entries(kind.steps).map(([step, { asks }]) => [
        `records.step.${kind.name}.${step}`,
        {
          ...change({ ...called(kind), step, values: {} }),
          told: asksForNothing(asks) ? "not-found" : "input-malformed",
        },
      ]),
    ];
  }),
]);

/** A procedure without a row here fails. */
const TABLE: Readonly<Record<string, Rule>> = {
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
  "comments.write": change({ task: MISSING, words: { ja: "x" } }),
  "comments.withdraw": change({ comment: MISSING }),
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
  "projects.setLocale": { input: { locale: "ja" }, ofProject: false },
  "proposals.propose": {
    input: { ...about, party: "persol", baseVersion: 1, moves: [], reason: { ja: "試験が先です" } },
    ofProject: true,
    changes: true,
    told: "order-changed",
  },
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

const RULES = Object.entries(TABLE);
const database = aDatabase("record-2020-11-24", async ({ owner }) => {
  await foundRivals(owner);
  await owner`update account set demonstration = true`;
});

async function answer(email: string | null, name: string, input: unknown): Promise<string> {
  try {
    await call(callerAs(database().owner, email), name, input);
    return "answered";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

it("the table of permissions has a row for every procedure and no others", () => {
  expect(Object.keys(TABLE).sort()).toEqual(PROCEDURES);
});

it.each(PROCEDURES.filter(isMutation))("%s declares the action that it performs", (name) => {
  expect(actionOf(name)).toBeDefined();
});

it("the table of permissions has a person for every role", () => {
  expect(PERSONAS.map((p) => p.role).sort()).toEqual([...ROLES].sort());
});

describe.each(RULES)("%s", (name, rule) => {
  const { input, ofProject, changes, presentOnly, told = "answered" } = rule;
  const action = actionOf(name);
  const roles = action === undefined ? ROLES : rolesFor(action);
  it("a procedure answers people who may call it and refuses the others", async () => {
    for (const { email, role } of PERSONAS) {
      expect(await answer(email, name, input), role).toBe(
        roles.includes(role) ? told : "not-allowed",
      );
    }
  });

  it("a procedure refuses people who are not signed in", async () => {
    expect(await answer(null, name, input)).toBe("signed-out");
    expect(await answer("nobody@fukan.example", name, input)).toBe("signed-out");
  });

  it.runIf(ofProject)(
    "a procedure does not exist for non-members of a project, nor in a project that does not exist",
    async () => {
      expect(await answer(mail("official"), name, input)).toBe("not-found");
      const elsewhere = { ...input, project: "nowhere" };
      expect(await answer("official@fukan.example", name, elsewhere)).toBe("not-found");
    },
  );

  it.runIf(ofProject)(
    "a procedure refuses a moment that is malformed or in the future",
    async () => {
      const [person] = PERSONAS.filter(({ role }) => roles.includes(role));
      const ask = (asOf: string) => answer(person?.email ?? null, name, { ...input, asOf });
      expect(await ask("2020-02-30")).toBe("as-of-malformed");
      expect(await ask("2999-01-01")).toBe("as-of-future");
      if (changes || presentOnly) expect(await ask("2020-05-20")).toBe("past-is-read-only");
      else expect(await ask("2020-10-12")).toBe(told);
    },
  );
});

it("every procedure refuses a closed account", async () => {
  const { owner } = database();
  const closed = "auditor@fukan.example";
  await owner`update account set closed_at = now() where email = ${closed}`;
  for (const [name, { input }] of RULES)
    expect(await answer(closed, name, input), name).toBe("signed-out");
  await owner`update account set closed_at = null where email = ${closed}`;
});

// All procedures of a project share one check, so one of them stands for all. calendar/day.test.ts tests which moments
// are malformed.
it.each(["nowhere", "COCOA", "", "cocoa'", "../cocoa"])(
  "the project %j is not found",
  async (project) => {
    expect(await answer("official@fukan.example", "projects.home", { project })).toBe("not-found");
  },
);

describe("the exercise", () => {
  it("nobody can move the exercise outside the demonstration, or empty it while it has a real account", async () => {
    // The rivals' test ran in September.
    await database().owner`update exercise_clock set shown = '2020-11-24T09:00:00+09:00'`;
    await foundRivals(database().owner, "real");
    expect(
      await answer(mail("official", "real"), "exercise.goOn", {
        project: "real",
        day: "2020-11-25",
      }),
    ).toBe("exercise-only");
    expect(
      await answer("official@fukan.example", "exercise.startAgain", {
        ...about,
        day: "2020-05-28",
      }),
    ).toBe("conflict");
  });
});
