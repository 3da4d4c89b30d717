// The thread of a task: who reads and writes it, who is told, and what stays of a comment that was withdrawn.
import { beforeAll, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { foundRivals, mail } from "@/tests/db/rivals";
import type { Asker } from "../domain/identity/standing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { commentOnTask, withdrawComment } from "./comments";
import { readEvents } from "./events-view";
import { readQueue } from "./queues-view";
import { markSeen } from "./readings";
import { countWaits, questionOf, readWaits } from "./waits";
import { readWork } from "./work-view";

const database = aDatabase("record-2020-11-24", async ({ owner }) => foundRivals(owner));
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const ja = (text: string) => ({ ja: text });

let taskId = "";
const write = async (by: PersonaKey, text: string) =>
  commentOnTask(await ask(by), { taskId, words: ja(text) });
/** The thread of the task as a person sees it on the vendor's page. */
async function threadOf(asker: Asker, party = "persol", id = taskId) {
  const view = await readWork(asked(asker), party, id);
  if (!("subject" in view) || view.subject === null) throw new Error("no task");
  return view.subject.thread;
}
const thread = async (by: PersonaKey) => threadOf(await ask(by));
/** How many new comments a person is told of. */
async function told(by: PersonaKey): Promise<number> {
  const question = asked(await ask(by));
  const { mine, others } = await readIn(question.scope, (db) =>
    readWaits(db, questionOf(question)),
  );
  expect(others.some(({ kind }) => kind === "comment")).toBe(false);
  return mine.flatMap(({ subject }) => (subject.of === "thread" ? [subject.comments] : []))[0] ?? 0;
}
const readAll = async (by: PersonaKey) => {
  const { newUpTo } = await thread(by);
  if (newUpTo !== null) await markSeen(await ask(by), { of: "thread", taskId, upTo: newUpTo });
};

beforeAll(async () => {
  const [task] = await database().owner<{ id: string }[]>`
    select t.id from task t join party y on y.id = t.party_id join project p on p.project_id = t.project_id
     where p.key = 'cocoa' and y.key = 'persol' and t.full_chain_test and t.status <> 'done' order by t.id limit 1`;
  taskId = task?.id ?? "";
});

describe("The thread of a task", () => {
  it("is written by whoever may speak, and read by everybody who sees the task", async () => {
    await write("official", "環境はいつ使えますか。");
    await write("prime", "26日からです。");
    expect(await said(write("auditor", "x"))).toBe("not-allowed");
    expect(await said(write("admin", "x"))).toBe("not-allowed");
    expect(await said(commentOnTask(await ask("prime"), { taskId }))).toBe("words-missing");
    for (const reader of ["official", "executive", "adviser", "auditor", "prime"] as const) {
      const { comments } = await thread(reader);
      expect(
        comments.map(({ words }) => words?.ja),
        reader,
      ).toEqual(["環境はいつ使えますか。", "26日からです。"]);
      expect(comments.map(({ memberRole }) => memberRole)).toEqual(["official", "vendor_manager"]);
    }
    expect((await thread("auditor")).mayWrite).toBe(false);
  });

  it("is the same beside the queue", async () => {
    const { open } = await readQueue(asked(await ask("adviser")), {
      party: "persol",
      page: null,
      task: null,
      open: taskId,
      redo: null,
    });
    expect(open?.thread).toEqual(await thread("adviser"));
    expect(open?.history.map(({ kind }) => kind)).not.toContain("task-commented");
  });

  it("does not exist for a vendor that does not see the task", async () => {
    const sub = await ask("subcontractor");
    expect(await said(commentOnTask(sub, { taskId, words: ja("x") }))).toBe("not-found");
    expect(await said(markSeen(sub, { of: "thread", taskId, upTo: 1 }))).toBe("not-found");
    const seen = await readIn(asked(sub).scope, (db) =>
      db.execute(
        "select 1 from task_comment union all select 1 from event where kind = 'task-commented'",
      ),
    );
    expect(seen).toEqual([]);
  });

  it("names who sees it: the ministry's side, the vendor, and the vendors above", async () => {
    const { owner } = database();
    const [task] = await owner<{ id: string }[]>`
      select t.id from task t join party y on y.id = t.party_id where y.key = 'red-sub'`;
    const names = async (who: string, party: string) => {
      const seen = await threadOf(await askerOf(owner, mail(who), "rivals"), party, task?.id);
      return seen.seenBy.map(({ en }) => en);
    };
    for (const who of ["official", "red", "red-sub"])
      expect(await names(who, "red-sub"), who).toEqual(["省", "vendor red", "vendor red-sub"]);
  });
});

describe("What is new in a thread", () => {
  it("is told to those who directed the task, to the vendor's managers and to who wrote in it", async () => {
    await readAll("official");
    await readAll("prime");
    await write("adviser", "端末は何台ですか。");
    expect(await told("official")).toBe(1);
    expect(await told("prime")).toBe(1);
    expect(await told("adviser")).toBe(0);
    expect(await told("executive")).toBe(0);
    await write("prime", "2台です。");
    expect(await told("prime")).toBe(0);
    expect(await told("adviser")).toBe(1);
    expect(await told("official")).toBe(2);
  });

  it("is counted in the menu until it was read, once", async () => {
    const before = await countWaits(asked(await ask("official")));
    await readAll("official");
    expect(await told("official")).toBe(0);
    const after = await countWaits(asked(await ask("official")));
    expect(after.home).toBe(before.home - 1);
    const upTo = 2 ** 40;
    const lines = async () =>
      (await database().owner`select 1 from event where kind = 'comments-read'`).length;
    const written = await lines();
    await markSeen(await ask("official"), { of: "thread", taskId, upTo });
    expect(await lines()).toBe(written);
    await write("prime", "台数を直しました。");
    expect(await told("official")).toBe(1);
  });

  it("is folded in the record, and listed with the group of tasks", async () => {
    const read = async (more: object) =>
      (await readEvents(asked(await ask("official")), { page: 1, ...more })).list.rows.map(
        ({ kind }) => kind,
      );
    expect(await read({})).not.toContain("task-commented");
    expect(await read({ group: "tasks" })).toContain("task-commented");
  });
});

describe("A comment", () => {
  it("is withdrawn by its author alone, and its words stay in the record and in its past", async () => {
    const { at } = asked(await ask("adviser"));
    const [first] = (await thread("official")).comments;
    const commentId = first?.id ?? "";
    expect(first?.mayWithdraw).toBe(true);
    expect((await thread("prime")).comments[0]?.mayWithdraw).toBe(false);
    expect(await said(withdrawComment(await ask("prime"), { commentId }))).toBe(
      "comment-not-yours",
    );
    await withdrawComment(await ask("official"), { commentId });
    expect(await said(withdrawComment(await ask("official"), { commentId }))).toBe("conflict");
    const [gone] = (await thread("prime")).comments;
    expect(gone).toMatchObject({ id: commentId, words: null });
    expect(gone?.retractedAt).not.toBeNull();
    const past = await readWork(asked(await ask("prime"), at), "persol", taskId);
    const then = "subject" in past ? past.subject?.thread : undefined;
    expect(then?.comments[0]?.words?.ja).toBe("環境はいつ使えますか。");
    expect(then?.mayWrite).toBe(false);
    const [line] = await database().owner<{ words: string }[]>`
      select body -> 'words' ->> 'ja' as words from event where kind = 'task-commented' and subject_id = ${taskId} order by seq limit 1`;
    expect(line?.words).toBe("環境はいつ使えますか。");
  });

  it("that was withdrawn is no longer new", async () => {
    await readAll("official");
    await write("prime", "まちがいです。");
    expect(await told("official")).toBe(1);
    const last = (await thread("prime")).comments.at(-1);
    await withdrawComment(await ask("prime"), { commentId: last?.id ?? "" });
    expect(await told("official")).toBe(0);
  });
});

describe("The vendor's own ticket", () => {
  const set = async (by: PersonaKey, key: string | null, url: string | null) =>
    said(amendTask(await ask(by), { taskId, change: { what: "ticket", key, url } }));

  it("is named by the vendor's manager, and seen by everybody who sees the task", async () => {
    const url = "https://tickets.example.jp/ABC-123";
    expect(await set("official", "ABC-123", url)).toBe("not-allowed");
    expect(await set("prime", "ABC-123", "http://tickets.example.jp")).toBe("ticket-malformed");
    expect(await set("prime", "ABC-123", url)).toBe("done");
    const view = await readWork(asked(await ask("official")), "persol", taskId);
    expect("subject" in view && view.subject?.ticket).toEqual({ key: "ABC-123", url });
  });
});
