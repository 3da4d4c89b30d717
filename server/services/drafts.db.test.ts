// A draft is private to its author, is saved, adapts to a changed queue, and is gone once it is sent.
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { type DraftInput, readConfirmation, saveDraft, sendOrder } from "./drafts";
import { proposeOrder } from "./propose-order";
import { type QueueQuestion, readQueue } from "./queues-view";
import { reportTask } from "./tasks";

const database = aDatabase("record-2020-11-24");
const ask = async (persona: PersonaKey) =>
  asked(await askerOf(database().owner, `${persona}@fukan.example`, "cocoa"));

const QUESTION: QueueQuestion = { party: "persol", page: null, task: null, open: null, redo: null };
const read = async (by: PersonaKey, more: Partial<QueueQuestion> = {}) =>
  readQueue(await ask(by), { ...QUESTION, ...more });
const draftOf = async (by: PersonaKey) => (await read(by)).board?.draft ?? null;
const rows = async () => (await read("official")).list.rows;
const version = async () => (await read("official")).queue?.version ?? 0;

const save = async (by: PersonaKey, draft: Partial<DraftInput>) =>
  saveDraft(await ask(by), {
    party: "persol",
    version: randomUUID(),
    seen: [(await draftOf(by))?.version ?? null],
    moves: [],
    undone: [],
    reason: null,
    risk: null,
    alternatives: null,
    ...draft,
  });
/** The move of the task at one place to another. */
const move = async (from: number, to: number) => ({
  tasks: [(await rows())[from - 1]?.id ?? ""],
  place: to,
});
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

describe("a wish to have tests first", () => {
  const tests = async () => (await read("official")).tests.map(({ id }) => id);
  const wish = async (ids: readonly string[], ticked = false) =>
    (await read("executive", { wish: { tests: ids, ticked } })).board?.wish ?? null;

  it("is drafted as far as every due date is kept, in the order of the queue, and stores nothing", async () => {
    const [android, ios] = await tests();
    expect(await wish([ios ?? "", android ?? ""])).toEqual({ state: "open", tests: [android] });
    expect(await draftOf("executive")).toBeNull();
  });

  it("is drafted as it is if a person ticked exactly these", async () => {
    const [android, ios] = await tests();
    const both = [android ?? "", ios ?? ""];
    expect(await wish(both, true)).toEqual({ state: "open", tests: both });
    expect(await wish([], true)).toEqual({ state: "open", tests: [] });
  });

  it("is not followed over a stored draft, nor for tests that do not wait", async () => {
    const ids = await tests();
    await save("executive", { moves: [await move(2, 1)] });
    expect(await wish(ids)).toEqual({ state: "instead", tests: [] });
    await save("executive", {});
    expect(await wish([(await rows())[0]?.id ?? ""])).toEqual({ state: "gone", tests: [] });
  });
});

describe("a draft", () => {
  it("a draft is saved with what was typed and is seen by nobody else", async () => {
    const events = await lines(database().owner);
    const moves = [await move(6, 1)];
    await save("official", { moves, reason: "試験が先です", risk: "届かないまま" });
    expect(await draftOf("official")).toMatchObject({
      moves,
      undone: [],
      reason: "試験が先です",
      risk: "届かないまま",
      alternatives: null,
    });
    expect(await draftOf("executive")).toBeNull();
    expect((await read("adviser")).board).toBeNull();
    expect((await read("prime")).board).toBeNull();
    expect(await lines(database().owner)).toEqual(events);
  });

  it("each person has their own draft", async () => {
    const moves = [await move(7, 2)];
    await save("executive", { moves });
    expect((await draftOf("executive"))?.moves).toEqual(moves);
    expect((await draftOf("official"))?.moves).not.toEqual(moves);
    await save("executive", {});
    expect(await draftOf("executive")).toBeNull();
  });

  it("a draft can be saved only by the ministry, and only for an existing queue", async () => {
    expect(await said(save("adviser", {}))).toBe("not-allowed");
    expect(await said(save("prime", {}))).toBe("not-allowed");
    expect(await said(save("official", { party: "nobody" }))).toBe("not-found");
  });

  it("a page of the past has no draft", async () => {
    const past = asked((await ask("official")).asker, "2020-11-20T00:00:00Z" as never);
    expect((await readQueue(past, QUESTION)).board).toBeNull();
    expect(await said(readConfirmation(past, "persol"))).toBe("past-is-read-only");
  });
});

describe("the confirmation page of a draft", () => {
  it("the confirmation page of a draft names each directed task that would miss its due date, with its expected end", async () => {
    const [her] = await rows();
    const official = await ask("official");
    const seen = async () =>
      (await readConfirmation(await ask("official"), "persol")).changes
        .filter(({ misses }) => misses)
        .map(({ title, dueOn, endsAfter, late }) => ({
          title: title.ja,
          dueOn,
          endsAfter,
          late,
        }));
    expect(await seen()).toEqual([]);
    const change = { what: "due", on: "2020-11-30" as never } as const;
    await amendTask(official.asker, { taskId: her?.id ?? "", change });
    expect(await seen()).toEqual([
      {
        title: "HER-SYS側の変更への対応",
        dueOn: "2020-11-30",
        endsAfter: "2020-12-02",
        late: 2,
      },
    ]);
  });
});

describe("the same draft in two windows", () => {
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  const kept = async () => (await draftOf("executive"))?.reason ?? null;

  it("a draft cannot be overwritten from a window that does not know another window's save", async () => {
    await save("executive", { version: first, seen: [null], reason: "一" });
    await save("executive", { version: second, seen: [first], reason: "二" });
    const older = { version: third, seen: [first], reason: "三" };
    expect(await said(save("executive", older))).toBe("draft-changed");
    expect(await said(save("executive", { ...older, reason: null }))).toBe("draft-changed");
    expect(await kept()).toBe("二");
  });

  it("a draft is saved once, however often the same save arrives", async () => {
    const again = { version: second, seen: [first], reason: "二" };
    expect(await said(save("executive", again))).toBe("done");
    expect(await kept()).toBe("二");
  });

  it("a draft can be saved from a window that got no answer to its last save, whether or not that save arrived", async () => {
    const lost = randomUUID();
    await save("executive", { version: third, seen: [second, lost], reason: "三" });
    expect(await kept()).toBe("三");
    expect(await said(save("executive", { version: lost, seen: [second], reason: "遅れた" }))).toBe(
      "draft-changed",
    );
    expect(await kept()).toBe("三");
  });

  it("a draft cannot be sent from a window that does not know another window's save", async () => {
    const order = {
      party: "persol",
      baseVersion: await version(),
      moves: [await move(2, 1)],
      reason: { ja: "試験が先です" },
    };
    const sent = async () => said(sendOrder(await ask("executive"), { ...order, seen: [first] }));
    expect(await sent()).toBe("draft-changed");
    expect(await kept()).toBe("三");
  });

  it("a discarded draft is not restored by another window", async () => {
    await save("executive", { version: randomUUID(), seen: [third] });
    expect(await draftOf("executive")).toBeNull();
    const late = { version: randomUUID(), seen: [third], reason: "四" };
    expect(await said(save("executive", late))).toBe("draft-changed");
    expect(await draftOf("executive")).toBeNull();
  });
});

describe("sending a draft", () => {
  it("a draft that is sent is gone, and its proposal has a number", async () => {
    const draft = await draftOf("official");
    const number = await sendOrder(await ask("official"), {
      party: "persol",
      baseVersion: await version(),
      moves: draft?.moves ?? [],
      reason: { ja: draft?.reason ?? "" },
    });
    expect(number).toBe(1);
    expect(await draftOf("official")).toBeNull();
    const { proposals } = await read("official");
    expect(proposals).toEqual([
      { number: 1, mine: true, role: "adviser", dueOn: "2020-11-25", outdated: false },
    ]);
    expect((await read("prime")).proposals).toEqual([]);
  });

  it("a draft that is sent without a reason is refused", async () => {
    const input = { party: "persol", baseVersion: await version(), moves: [await move(2, 1)] };
    expect(await said(sendOrder(await ask("official"), input))).toBe("reason-missing");
  });
});

describe("a queue that has changed", () => {
  it("an open proposal on a queue that has changed is outdated, and its order can be made again on the current one", async () => {
    const order = await rows();
    const other = await ask("executive");
    await proposeOrder(other.asker, {
      party: "persol",
      baseVersion: await version(),
      moves: [await move(2, 1)],
      reason: { ja: "こちらが先です" },
    });
    const { asker } = await ask("adviser");
    await decideInView(asker, { number: 2, verdict: "approved" });
    const { proposals, board } = await read("official", { redo: 1 });
    expect(proposals.map(({ number, outdated }) => ({ number, outdated }))).toEqual([
      { number: 1, outdated: true },
    ]);
    expect(board?.redo?.moves[0]).toEqual({ tasks: [order[5]?.id], place: 1 });
    expect(board?.redo?.reason).toEqual({ ja: "試験が先です" });
  });

  it("a draft on a queue that has changed keeps its places without the tasks that are gone", async () => {
    const gone = "00000000-0000-4000-8000-000000000000";
    await save("official", { moves: [{ tasks: [gone], place: 1 }, await move(3, 1)] });
    const [third] = (await rows()).slice(2);
    const { changes } = await readConfirmation(await ask("official"), "persol");
    expect(changes[0]?.taskId).toBe(third?.id);
    expect(changes[0]).toMatchObject({ from: 3, to: 1 });
  });
});

describe("two drafts of one queue", () => {
  it("two drafts of one queue that are saved at once, from several windows each, stay entirely their authors' own", async () => {
    const people = ["official", "executive"] as const;
    const written = (by: PersonaKey, n: number) => ({
      reason: `${by} の理由 ${n}`,
      risk: `${by} の危険 ${n}`,
    });
    const saves = Array.from({ length: 20 }, (_, n) =>
      people.map((by) => save(by, written(by, n))),
    ).flat();
    // Of the saves based on the same version the first is stored; the others are refused, and none is mixed in.
    const answers = await Promise.all(saves.map(said));
    expect([...new Set(answers)].sort()).toEqual(["done", "draft-changed"]);
    for (const by of people) {
      const kept = await draftOf(by);
      const number = Number(kept?.reason?.split(" ").at(-1));
      expect(kept).toMatchObject(written(by, number));
      await save(by, written(by, 99));
      expect(await draftOf(by)).toMatchObject(written(by, 99));
      await save(by, {});
    }
  });

  it("two drafts that are sent at once become two proposals, and approving the first makes the other outdated", async () => {
    const base = await version();
    const order = async (by: PersonaKey, from: number) =>
      sendOrder(await ask(by), {
        party: "persol",
        baseVersion: base,
        moves: [await move(from, 1)],
        reason: { ja: "試験が先です" },
      });
    const [one, other] = await Promise.all([order("official", 6), order("executive", 7)]);
    expect(one).not.toBe(other);
    const decide = async (number: number) =>
      said(decideInView((await ask("adviser")).asker, { number, verdict: "approved" }));
    expect(await decide(one)).toBe("done");
    expect(await decide(other)).toBe("order-changed");
  });

  it("a draft can be sent and a proposal approved after the order changed and changed back", async () => {
    const seen = await version();
    const send = async () =>
      sendOrder(await ask("official"), {
        party: "persol",
        baseVersion: seen,
        moves: [await move(3, 1)],
        reason: { ja: "試験が先です" },
      });
    const before = await send();
    const [first] = await rows();
    const report = async (status: "in_progress" | "not_started") =>
      reportTask((await ask("prime")).asker, { taskId: first?.id ?? "", status });
    await report("in_progress");
    expect(await said(send())).toBe("order-changed");
    await report("not_started");
    expect(await version()).toBeGreaterThan(seen);
    const after = await send();
    const { proposals } = await read("official");
    const mine = proposals.filter(({ number }) => number === before || number === after);
    expect(mine.map(({ outdated }) => outdated)).toEqual([false, false]);
    const { asker } = await ask("adviser");
    expect(await said(decideInView(asker, { number: after, verdict: "approved" }))).toBe("done");
  });
});
