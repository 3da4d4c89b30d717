// A task is entered by hand, put right and withdrawn, on the record of 2020-11-24.
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeIn } from "@/db/scope";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { proposeMove } from "@/tests/db/proposing";
import { foundRivals, mail } from "@/tests/db/rivals";
import { parseInstant } from "../domain/calendar/instant";
import { EVERYTHING } from "../domain/findings/slice";
import { permitFor } from "../domain/identity/permit";
import { KINDS } from "../domain/records/kinds";
import type { PersonaKey } from "../record/personas";
import { askChange } from "./change-requests";
import { enterTask, type TaskInput } from "./enter-task";
import { refreshFindings } from "./findings";
import { readOrder } from "./proposal-view";
import { withdrawProposal } from "./proposals";
import { readQueue } from "./queues-view";
import { enterRecord } from "./records";
import { correctTask, type TaskCorrection, withdrawTask } from "./task-about";
import { readTaskForm } from "./task-form";
import { reportTask } from "./tasks";

const database = aDatabase("record-2020-11-24", ({ owner }) => foundRivals(owner));
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const ANDROID = "通しの試験（Android 1.1.4）";
const IOS = "通しの試験（iOS 1.1.4）";
const MISTAKE = say("間違えて登録した。");

const enter = async (by: PersonaKey, title: string, more: Partial<TaskInput> = {}) =>
  enterTask(await ask(by), { party: "persol", title: say(title), ...more });
const find = async (title: string) => {
  const [row] = await database().owner<Record<string, unknown>[]>`
    select t.*, p.key as party from task t join party p on p.id = t.party_id
     where t.title ->> 'ja' = ${title} order by t.withdrawn_at nulls first limit 1`;
  if (row === undefined) throw new Error(title);
  return { ...row, id: String(row.id) } as Record<string, unknown> & { readonly id: string };
};
const order = async () => {
  const { list } = await open(null);
  return list.rows.map(({ title }) => title.ja ?? title.en);
};
const open = async (task: string | null, by: PersonaKey = "official", asOf: string | null = null) =>
  readQueue(asked(await ask(by), asOf === null ? null : parseInstant(asOf)), {
    party: "persol",
    page: null,
    task: null,
    open: task,
    redo: null,
  });
const correct = async (by: PersonaKey, id: string, more: Partial<TaskCorrection>) =>
  said(
    correctTask(await ask(by), {
      taskId: id,
      title: say("x"),
      reason: say("書き間違い。"),
      ...more,
    }),
  );
const withdraw = async (by: PersonaKey, id: string, reason: { ja: string } | undefined = MISTAKE) =>
  said(withdrawTask(await ask(by), { taskId: id, reason }));
const lastLine = async () => {
  const [row] = await database().owner<{ kind: string; body: Record<string, unknown> }[]>`
    select kind, body from event order by seq desc limit 1`;
  return row;
};
const notRanked = async (platform: string) => {
  const [row] = await database().owner<{ facts: Record<string, unknown> }[]>`
    select f.facts from finding f join platform p on p.id = f.subject_id
     where f.rule = 'test-not-ranked' and p.key = ${platform}`;
  return row?.facts;
};
const kept = () => database().owner`
  select rule, subject_id, topic, label, address, party_id, since, from_on, until_on, actors, facts, weight
    from finding order by rule, subject_id`;

/** What the rules keep is what they compute from the whole state. */
async function expectRecomputed() {
  const before = await kept();
  const asker = await ask("official");
  const permit = permitFor(asker, "task.enter");
  if (!permit.ok) throw new Error("no permit");
  await writeIn(permit.value, (db) => refreshFindings(db, asker.membership.projectId, EVERYTHING));
  expect(await kept()).toEqual(before);
}

describe("a task that is entered", () => {
  it("a task that is entered goes to the end of the order, with everything that was said of it", async () => {
    const before = await order();
    const id = await enter("official", "説明会の準備", {
      kind: "operation",
      directedBy: "mhlw",
      instruction: say("11月24日の打合せで頼んだ。"),
      estimateDays: 2.5,
      qualityOwner: "persol",
      version: "1.1.4",
      platform: "ios",
      stage: "5",
    });
    expect(await order()).toEqual([...before, "説明会の準備"]);
    const { open: task } = await open(id);
    expect(task).toMatchObject({
      kind: "operation",
      directedBy: { ja: "厚生労働省" },
      instruction: { ja: "11月24日の打合せで頼んだ。" },
      estimateDays: 2.5,
      version: "1.1.4",
      fullChainTest: false,
      // Somebody else was named, and is asked first.
      qualityOwner: null,
      qualityOwnerKey: "persol",
    });
    expect(task?.stage).not.toBeNull();
    expect(await lastLine()).toMatchObject({ kind: "task-entered" });
    await expectRecomputed();
  });

  it("a task links the defect, the report and the waiver that it is about", async () => {
    const official = await ask("official");
    const defect = await enterRecord(KINDS.defect, official, {
      values: { title: say("通知が遅れる"), severity: "minor", foundOn: asked(official).day },
    });
    const report = await enterRecord(KINDS.report, official, {
      values: { channel: "social", title: say("通知が遅い"), receivedOn: asked(official).day },
    });
    const [waiver] = await database().owner<{ id: string }[]>`
      select w.id from waiver w join project p using (project_id) where p.key = 'cocoa' limit 1`;
    const id = await enter("official", "遅れを調べる", { defect, report, waiver: waiver?.id });
    expect((await open(id)).open).toMatchObject({
      defectKey: defect,
      reportKey: report,
      waivedVersion: "1.1.4",
    });
  });

  it.each([
    ["version", { version: "9.9.9" }],
    ["platform", { platform: "nokia" }],
    ["stage", { stage: "99" }],
    ["defect", { defect: "no-defect" }],
    ["report", { report: "no-report" }],
    ["waiver", { waiver: randomUUID() }],
    ["directedBy", { directedBy: "nobody" }],
  ] as const)(
    "a task about something that is not there is refused at the field %s",
    async (field, more) => {
      await expect(enter("official", "どこにもない", more)).rejects.toMatchObject({
        code: "not-found",
        field,
      });
    },
  );

  it.each([
    ["version", { fullChainTest: true, platform: "android" }],
    ["platform", { fullChainTest: true, version: "1.1.5" }],
  ] as const)("a full-chain test without its %s is refused at that field", async (field, more) => {
    await expect(enter("official", "通しの試験", more)).rejects.toMatchObject({
      code: "test-build-missing",
      field,
    });
  });

  it("a queue holds the full-chain test of a build once", async () => {
    const build = { version: "1.1.4", platform: "android", fullChainTest: true };
    await expect(enter("official", "もう一つ", build)).rejects.toMatchObject({
      code: "test-there",
      field: "version",
    });
  });

  it("a press that is sent twice enters one task", async () => {
    const press = { request: randomUUID() };
    const ids = [
      await enter("official", "一度だけ", press),
      await enter("official", "一度だけ", press),
    ];
    expect(new Set(ids).size).toBe(1);
    expect((await order()).filter((title) => title === "一度だけ")).toHaveLength(1);
    expect(await said(enter("official", "別の作業", press))).toBe("request-reused");
  });

  it("a task is entered by the ministry's official and the vendor's manager alone", async () => {
    for (const persona of ["executive", "adviser", "subcontractor", "auditor", "admin"] as const)
      expect(await said(enter(persona, "できない")), persona).toBe("not-allowed");
    expect(await said(enter("prime", "再委託先の作業", { party: "mti" }))).toBe("done");
  });

  it("the vendor's manager alone names the vendor's ticket", async () => {
    const ticket = { key: "ABC-1", url: null };
    expect(await said(enter("official", "番号つき", { ticket }))).toBe("not-allowed");
    const id = await enter("prime", "番号つき", { ticket });
    expect((await open(id)).open?.ticket).toEqual(ticket);
    expect(
      await said(enter("prime", "番号つき", { ticket: { key: null, url: "https://a.example" } })),
    ).toBe("ticket-malformed");
  });

  it("the queue of another vendor does not exist for a vendor", async () => {
    const red = await askerOf(database().owner, mail("red"), "rivals");
    const answers = ["blue", "blue-sub", "ministry", "nobody"].map((party) =>
      Promise.all([
        said(enterTask(red, { party, title: say("x") })),
        said(readTaskForm(asked(red), party, null)),
      ]),
    );
    for (const answer of await Promise.all(answers))
      expect(answer).toEqual(["not-found", "not-found"]);
    expect(await said(enterTask(red, { party: "red-sub", title: say("x") }))).toBe("done");
  });
});

describe("a task that is put right", () => {
  it("a task that is put right keeps its place, and its line says what was changed, from what, to what and why", async () => {
    const id = await enter("official", "題名の間違い", { kind: "operation", version: "1.1.4" });
    const before = await order();
    expect(
      await correct("official", id, {
        title: say("正しい題名"),
        kind: "development",
        platform: "ios",
      }),
    ).toBe("done");
    expect(await order()).toEqual(
      before.map((title) => (title === "題名の間違い" ? "正しい題名" : title)),
    );
    const line = await lastLine();
    expect(line?.kind).toBe("task-amended");
    expect(line?.body).toMatchObject({
      what: "about",
      title: { ja: "題名の間違い" },
      reason: { ja: "書き間違い。" },
      changes: [
        { field: "title", from: { ja: "題名の間違い" }, to: { ja: "正しい題名" } },
        { field: "kind", from: "operation", to: "development" },
        { field: "version", from: "1.1.4", to: null },
        { field: "platform", from: null, to: { ja: "iOS" } },
      ],
    });
    await expectRecomputed();
  });

  it("a task is put right with a reason and only if something changes", async () => {
    const id = await enter("official", "そのまま");
    expect(await correct("official", id, { title: say("ほか"), reason: undefined })).toBe(
      "reason-missing",
    );
    expect(await correct("official", id, { title: say("そのまま") })).toBe("nothing-changed");
    expect(await correct("adviser", id, { title: say("ほか") })).toBe("not-allowed");
    const red = await askerOf(database().owner, mail("red"), "rivals");
    const blue = await find("work of blue");
    expect(
      await said(correctTask(red, { taskId: blue.id, title: say("ほか"), reason: MISTAKE })),
    ).toBe("not-found");
  });

  it("an instruction that is sent as it was shown keeps its other language", async () => {
    const instruction = { ja: "頼んだ。", en: "Asked for." };
    const id = await enter("official", "二つの言語", { instruction });
    expect(
      await correct("official", id, { title: say("題名だけ"), instruction: say("頼んだ。") }),
    ).toBe("done");
    expect((await open(id)).open?.instruction).toEqual(instruction);
  });

  it("a test that has begun keeps its build, and other work in progress does not become a test", async () => {
    const { id } = await find(ANDROID);
    const same = { title: say(ANDROID), kind: "test", fullChainTest: true } as const;
    await reportTask(await ask("prime"), { taskId: id, status: "in_progress" });
    const other = { ...same, version: "1.1.5", platform: "android" };
    expect(await correct("official", id, other)).toBe("test-begun");
    await reportTask(await ask("prime"), { taskId: id, status: "not_started" });
    expect(await correct("official", id, { ...other, platform: "ios" })).toBe("done");
    expect(await correct("official", id, { ...same, version: "1.1.4", platform: "ios" })).toBe(
      "test-there",
    );
    expect(await correct("official", id, { ...same, version: "1.1.4", platform: "android" })).toBe(
      "done",
    );
    await expectRecomputed();
  });
});

describe("a task that is withdrawn", () => {
  it("a task that is withdrawn leaves the order, and its panel says who withdrew it, when and why", async () => {
    const before = await order();
    const id = await enter("prime", "要らない作業");
    expect(await withdraw("prime", id)).toBe("done");
    expect(await order()).toEqual(before);
    const view = await open(id);
    expect(view.open).toBeNull();
    expect(view.withdrawn).toMatchObject({
      title: { ja: "要らない作業" },
      reason: MISTAKE,
      line: { kind: "task-withdrawn", actorRole: "vendor_manager" },
    });
    // A line of the record leads to the row of its task.
    const chosen = await readQueue(asked(await ask("prime")), {
      party: "persol",
      page: null,
      task: id,
      open: null,
      redo: null,
    });
    expect(chosen.withdrawn?.id).toBe(id);
    expect(view.withdrawn?.history.map(({ kind }) => kind)).toEqual([
      "task-withdrawn",
      "task-entered",
    ]);
    expect(await lastLine()).toMatchObject({
      kind: "task-withdrawn",
      body: { title: { ja: "要らない作業" }, reason: MISTAKE },
    });
    expect(await withdraw("prime", id)).toBe("not-found");
  });

  it("a task is withdrawn with a reason, by those who may, and in their own queue", async () => {
    const id = await enter("official", "残る作業");
    const none = await said(withdrawTask(await ask("official"), { taskId: id }));
    expect(none).toBe("reason-missing");
    for (const persona of ["executive", "adviser", "subcontractor", "auditor", "admin"] as const)
      expect(await withdraw(persona, id), persona).toBe("not-allowed");
    const red = await askerOf(database().owner, mail("red"), "rivals");
    const blue = await find("work of blue");
    expect(await said(withdrawTask(red, { taskId: blue.id, reason: MISTAKE }))).toBe("not-found");
    expect(await order()).toContain("残る作業");
  });

  it("a task that the ministry directed is not withdrawn by the vendor, and its form does not offer it", async () => {
    const { id } = await find("操作ログの送信（1.2.0）");
    expect(await withdraw("prime", id)).toBe("not-your-task");
    const form = async (by: PersonaKey) =>
      (await readTaskForm(asked(await ask(by)), "persol", id)).may;
    expect(await form("prime")).toMatchObject({ withdraw: false });
    expect(await form("official")).toMatchObject({ withdraw: true });
  });

  it("a task that is done is not withdrawn", async () => {
    const id = await enter("official", "終わる作業");
    await reportTask(await ask("prime"), { taskId: id, status: "done" });
    expect(await withdraw("official", id)).toBe("task-done");
  });

  it("a task of an order that awaits a decision is withdrawn only after that, and the order still names it", async () => {
    const id = await enter("official", "案にある作業");
    const from = (await order()).indexOf("案にある作業") + 1;
    const number = await proposeMove(database().owner, { from, to: 1 });
    expect(await withdraw("official", id)).toBe("task-proposed");
    await withdrawProposal(await ask("official"), { number });
    expect(await withdraw("official", id)).toBe("done");
    const { lead } = await readOrder(asked(await ask("official")), number, 1);
    expect(lead?.title).toEqual(say("案にある作業"));
    const { decided } = await callerAs(database().owner, "official@fukan.example").approvals.list({
      project: "cocoa",
    });
    expect(decided.rows.find((row) => row.number === number)?.title).toEqual(say("案にある作業"));
  });

  it("a request to change a value of a withdrawn task awaits no answer", async () => {
    const id = await enter("official", "期限つき", { dueOn: asked(await ask("official")).day });
    await askChange(await ask("prime"), {
      party: "persol",
      what: "due",
      taskId: id,
      to: null,
      reason: say("間に合わない。"),
    });
    const changes = async () => (await open(null)).changes;
    expect(await changes()).toHaveLength(1);
    await withdraw("official", id);
    expect(await changes()).toEqual([]);
  });

  it("the past shows a withdrawn task where it stood", async () => {
    const { id } = await find(IOS);
    const place = (await order()).indexOf(IOS);
    const before = (await ask("official")).now;
    await database().owner`update exercise_clock set anchored = anchored - interval '1 minute'`;
    expect(await withdraw("official", id)).toBe("done");
    expect(await order()).not.toContain(IOS);
    const then = await open(id, "official", before);
    expect(then.open?.title.ja).toBe(IOS);
    expect(then.list.rows.findIndex(({ title }) => title.ja === IOS)).toBe(place);
    expect(then.withdrawn).toBeNull();
  });

  it("a build whose test was withdrawn has its test in no queue, until it is entered again", async () => {
    expect(await notRanked("ios")).toMatchObject({ task: null });
    await expectRecomputed();
    await enter("official", IOS, { version: "1.1.4", platform: "ios", fullChainTest: true });
    const { id } = await find(IOS);
    expect(await notRanked("ios")).toMatchObject({ task: id });
    await expectRecomputed();
  });
});
