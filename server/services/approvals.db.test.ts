// Who must act on a proposal, what its readers are shown, and the remarks on it, on the record of 2020-11-24.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, type Proposing, proposeMove, waitingIn } from "@/tests/db/proposing";
import { type Day, parseDay } from "../domain/calendar/day";
import { parseInstant } from "../domain/calendar/instant";
import type { PersonaKey } from "../record/personas";
import { readApprovals } from "./approvals-view";
import { meetCondition, showCondition } from "./conditions";
import { readHome } from "./home-view";
import { readFrozen } from "./proposal-files";
import { readOrder } from "./proposal-view";
import type { StepInput } from "./proposals";
import { askOpinion, opine, remark } from "./remarks";
import { setRoute } from "./routes";
import { reportTask } from "./tasks";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const question = async (persona: PersonaKey, asOf?: string) =>
  asked(await ask(persona), asOf === undefined ? null : parseInstant(asOf));
const say = (ja: string) => ({ ja });
const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const propose = (how: Proposing) => proposeMove(database().owner, how);
const read = async (number: number, persona: PersonaKey = "adviser", page = 1) =>
  readOrder(await question(persona), number, page);
const decide = async (by: PersonaKey, number: number, more: Partial<StepInput> = {}) =>
  decideInView(await ask(by), { number, verdict: "approved", ...more });
const listed = async (persona: PersonaKey) => {
  const { waiting, others, decided } = await readApprovals(await question(persona), undefined, 1);
  const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number);
  return [numbers(waiting), numbers(others), numbers(decided.rows)];
};

const first = { number: 0 };

describe("an open proposal", () => {
  it("an open proposal awaits the adviser, is visible to the others, and does not exist for another vendor", async () => {
    first.number = await propose({ from: 6, to: 1, risk: "確かめられないままになる" });
    const { number } = first;
    expect(await listed("adviser")).toEqual([[number], [], []]);
    for (const other of ["official", "executive", "prime", "auditor", "admin"] as const)
      expect(await listed(other), other).toEqual([[], [number], []]);
    expect(await listed("subcontractor")).toEqual([[], [], []]);
    expect(await said(read(number, "subcontractor"))).toBe("not-found");
    expect(await said(read(999))).toBe("not-found");
  });

  it("an open proposal is described in a sentence, with its deadline", async () => {
    const { waiting } = await readApprovals(await question("adviser"), undefined, 1);
    expect(waiting).toMatchObject([
      {
        title: { ja: "通しの試験（Android 1.1.4）" },
        subject: "order",
        order: { from: 6, to: 1, delayed: 5, least: 3, most: 3 },
        stepDueOn: "2020-11-25",
        role: "adviser",
        waits: "decision",
      },
    ]);
  });

  it("an open proposal is on the home screen of those who must decide, before its deadline", async () => {
    const home = async (persona: PersonaKey) =>
      (await readHome(await question(persona))).waits.mine.map(({ subject, kind }) => [
        subject.of === "proposal" ? subject.number : null,
        kind,
      ]);
    expect(await home("adviser")).toEqual([[first.number, "decision"]]);
    expect(await home("executive")).toEqual([]);
    expect(await home("official")).toEqual([]);
  });

  it("an open proposal shows its effects, whose tasks are delayed, and that nothing comes too late", async () => {
    const { summary, effects, lead, dates } = await read(first.number);
    expect(summary).toMatchObject({ delayed: 5, least: 3, most: 3, latestStart: "2020-12-11" });
    expect(summary.directors).toEqual([
      { directedBy: expect.objectContaining({ ja: "厚生労働省" }), total: 5 },
    ]);
    expect(lead).toMatchObject({ from: 6, to: 1, isTest: true, startsBefore: "2020-12-09" });
    expect(effects.rows.map(({ from, to }) => `${from}→${to}`)).toEqual([
      "6→1",
      "1→2",
      "2→3",
      "3→4",
      "4→5",
      "5→6",
    ]);
    expect(dates).toMatchObject({ dueOn: "2020-11-25", late: false, startsIfLate: "2020-11-30" });
  });

  it("an open proposal is shown with its evidence: how far and how faithfully the environment reaches, the plan, the findings and the announcements", async () => {
    const { evidence } = await read(first.number);
    expect(evidence.stages.map(({ reaches }) => reaches.map(({ truth }) => truth))).toEqual([
      ["dummy"],
      ["separate"],
      ["separate"],
      ["unknown"],
      ["unknown"],
      ["unknown"],
    ]);
    expect(evidence.tests).toMatchObject([
      {
        version: "1.1.4",
        platformKey: "android",
        plan: { estimateDays: 3, dueOn: null, passesWhen: null, onFailure: null },
      },
    ]);
    expect(evidence.answered.map(({ rule }) => rule)).toEqual([
      "untested-live",
      "waiver-ended",
      "test-not-ranked",
    ]);
    expect(evidence.waivers).toMatchObject([{ decidedOn: "2020-09-28", endedOn: "2020-10-12" }]);
    expect(
      evidence.statements.map(({ happenedOn, provenance }) => [happenedOn, provenance?.later]),
    ).toEqual([
      ["2020-11-17", null],
      ["2020-10-12", "parties"],
    ]);
  });

  it("the downloaded text of a proposal has the frozen digest", async () => {
    const { text, digest } = await readFrozen(await question("auditor"), first.number);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(digest);
    expect((await read(first.number)).whole).toBe(true);
    const { owner } = database();
    await owner`update proposal set reason = '{"ja":"別の理由"}' where number = ${first.number}`;
    expect((await read(first.number)).whole).toBe(false);
    await owner`update proposal set reason = '{"ja":"通しの試験が先です。"}' where number = ${first.number}`;
    expect((await read(first.number)).whole).toBe(true);
  });
});

describe("remarks on a proposal", () => {
  it("a question awaits the proposer until somebody answers", async () => {
    const { number } = first;
    await remark(await ask("adviser"), { number, kind: "question", words: say("誰がしますか") });
    expect(await listed("official")).toEqual([[number], [], []]);
    expect((await read(number, "official")).reader.answers).toBe(true);
    await remark(await ask("official"), { number, kind: "answer", words: say("元請がします") });
    expect(await listed("official")).toEqual([[], [number], []]);
    const { remarks } = await read(number, "prime");
    expect(remarks.map(({ kind, role }) => ({ kind, role }))).toEqual([
      { kind: "question", role: "adviser" },
      { kind: "answer", role: "official" },
    ]);
  });

  it("the vendor is asked for its opinion, and says whether it can work in the order and what its own estimates are", async () => {
    const { number } = first;
    await askOpinion(await ask("adviser"), { number, words: say("見積りは妥当ですか") });
    expect(await listed("prime")).toEqual([[number], [], []]);
    const [task] = await waitingIn(database().owner, "persol");
    const estimates = [{ taskId: task?.id ?? "", days: 4.5 }];
    const input = { number, agrees: false, words: say("1日足りません"), estimates };
    expect(await said(opine(await ask("official"), input))).toBe("not-allowed");
    expect(await said(opine(await ask("subcontractor"), input))).toBe("not-allowed");
    expect(await said(opine(await ask("prime"), input))).toBe("done");
    const { opinion, opinionAsked, remarks } = await read(number);
    expect(opinion?.agrees).toBe(false);
    expect(opinionAsked).toBe(false);
    expect(remarks.at(-1)?.estimates).toMatchObject([
      { days: 4.5, onRecord: 2, title: { ja: "HER-SYS側の変更への対応" } },
    ]);
    expect(await listed("prime")).toEqual([[], [number], []]);
  });

  it.each([
    ["a remark without words", "official", "words-missing", {}],
    ["a remark by a member of a vendor", "subcontractor", "not-allowed", { words: say("意見") }],
    ["a remark by the auditor", "auditor", "not-allowed", { words: say("意見") }],
    [
      "a remark on a proposal that does not exist",
      "adviser",
      "not-found",
      { number: 999, words: say("意見") },
    ],
  ] as const)("a remark on a proposal is refused: %s", async (_, by, expected, more) => {
    const before = await lines(database().owner);
    const input = { number: first.number, kind: "comment", ...more } as const;
    expect(await said(remark(await ask(by), input))).toBe(expected);
    expect(await lines(database().owner)).toEqual(before);
  });

  it("an opinion with an estimate for a task that is not concerned is refused", async () => {
    const estimates = [{ taskId: "00000000-0000-4000-8000-000000000000", days: 1 }];
    const input = { number: first.number, agrees: true, words: say("はい"), estimates };
    expect(await said(opine(await ask("prime"), input))).toBe("input-malformed");
  });

  it("an opinion that is sent twice counts once", async () => {
    const request = "6f2c5a54-5b5f-4f57-8b0e-2f6a6f0f2b22";
    const before = (await read(first.number)).remarks.length;
    const input = {
      number: first.number,
      kind: "comment",
      words: say("二度送る"),
      request,
    } as const;
    const asker = await ask("official");
    await Promise.all([1, 2, 3].map(() => remark(asker, input)));
    expect((await read(first.number)).remarks.length).toBe(before + 1);
  });

  it("the vendor is asked nothing once a proposal is decided, and the past stays as it was", async () => {
    const { number } = first;
    const before = await question("adviser");
    await decide("adviser", number);
    expect(await said(askOpinion(await ask("adviser"), { number, words: say("どうですか") }))).toBe(
      "decided-already",
    );
    expect(await listed("adviser")).toEqual([[], [], [number]]);
    const past = await readOrder(await question("adviser", before.at), number, 1);
    expect([past.status, past.past, past.reader.decides]).toEqual(["open", true, null]);
    expect((await read(number)).status).toBe("approved");
  });
});

describe("an order that changed in between", () => {
  it("a proposal on an order that has changed shows the frozen order beside the current one", async () => {
    const older = await propose({ from: 4, to: 1 });
    await decide("adviser", await propose({ from: 5, to: 1 }));
    const { orders, reader } = await read(older);
    expect(orders?.frozen[0]?.title?.ja).toBe("通しの試験（Android 1.1.4）");
    expect(orders?.now[0]?.title?.ja).toBe("通知を感染の可能性がある期間に限る");
    expect(orders?.frozen[0]?.moved).toBe(true);
    expect(reader.redoes).toBe(false);
    expect((await read(older, "official")).reader.redoes).toBe(true);
    expect(await said(decide("adviser", older))).toBe("order-changed");
    await decide("adviser", older, { verdict: "returned", words: say("作り直してください") });
    expect((await read(older)).approvals.at(-1)).toMatchObject({ verdict: "returned" });
  });
});

describe("conditions", () => {
  it("a condition is shown to be met by its owner and accepted by somebody else, once", async () => {
    const number = await propose({ from: 3, to: 1 });
    const [task] = (await waitingIn(database().owner, "persol")).slice(2, 3);
    await decide("adviser", number, {
      conditions: [
        {
          words: say("合格とする条件を示す"),
          dueOn: day("2020-11-25"),
          asTask: false,
          owner: "vendor_manager",
          beforeStart: true,
        },
      ],
    });
    const view = await read(number);
    expect(view.counts).toMatchObject({ total: 1, before: 1, met: 0, blocking: 1 });
    const conditionId = view.conditions[0]?.id ?? "";
    const shown = say("計画書の3章に書いた");
    const start = async () =>
      said(reportTask(await ask("prime"), { taskId: task?.id ?? "", status: "in_progress" }));
    expect(await start()).toBe("condition-unmet");

    const accept = async (by: PersonaKey, words = {}) =>
      said(meetCondition(await ask(by), { conditionId, ...words }));
    const show = async (by: PersonaKey) =>
      said(showCondition(await ask(by), { conditionId, shown }));
    expect(await accept("adviser")).toBe("words-missing");
    expect(await accept("prime")).toBe("not-allowed");
    expect(await show("official")).toBe("condition-not-yours");
    expect(await show("prime")).toBe("done");
    expect(await start()).toBe("condition-unmet");
    expect(await accept("adviser")).toBe("done");
    expect(await accept("official")).toBe("conflict");

    const [met] = (await read(number)).conditions;
    expect(met).toMatchObject({
      shown,
      shownRole: "vendor_manager",
      metOn: "2020-11-24",
      metRole: "adviser",
    });
    expect((await lines(database().owner)).slice(-2)).toEqual(["condition-shown", "condition-met"]);
    expect(await start()).toBe("done");
    await reportTask(await ask("prime"), { taskId: task?.id ?? "", status: "not_started" });
  });

  it("a condition that is to be met before the start is not due on the start", async () => {
    const number = await propose({ from: 4, to: 1 });
    const { startsOn } = (await read(number)).dates;
    const conditions = [
      {
        words: say("示す"),
        dueOn: startsOn ?? day("2020-11-26"),
        asTask: false,
        beforeStart: true,
      },
    ];
    expect(await said(decide("adviser", number, { conditions }))).toBe("condition-after-start");
    await decide("adviser", number, { verdict: "returned", words: say("日を直す") });
  });

  it("the conditions of a returned proposal are not watched", async () => {
    await setRoute(await ask("executive"), {
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 5 },
      ],
    });
    const number = await propose({ from: 3, to: 1 });
    const watched = async () =>
      (
        await database().owner`select 1 from finding f join condition c on c.id = f.subject_id
          join proposal p on p.id = c.proposal_id where p.number = ${number}`
      ).length;
    await decide("adviser", number, {
      conditions: [{ words: say("公表する"), dueOn: day("2020-12-01"), asTask: false }],
    });
    expect(await watched()).toBe(1);
    await decide("executive", number, { verdict: "returned", words: say("時期が早い") });
    expect(await watched()).toBe(0);
    const [condition] = (await read(number)).conditions;
    const input = { conditionId: condition?.id ?? "", shown: say("公表した") };
    expect(await said(meetCondition(await ask("official"), input))).toBe("conflict");
  });

  it("conditions need words and a day", async () => {
    const caller = callerAs(database().owner, "adviser@fukan.example");
    const input = { project: "cocoa", number: 999, verdict: "approved" as const, plans: "" };
    const half = { words: say("公表する"), dueOn: null, asTask: false };
    expect(await said(caller.approvals.decide({ ...input, conditions: [half] }))).toBe(
      "condition-incomplete",
    );
    const none = { words: null, dueOn: null, asTask: false };
    expect(await said(caller.approvals.decide({ ...input, conditions: [none] }))).toBe("not-found");
  });
});
