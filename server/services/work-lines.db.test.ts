// A vendor's lines of work, on the record of 2020-11-24: the prime contractor's queue has two tests of Android and iOS.
import { beforeEach, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { enterTask } from "./enter-task";
import { readHome } from "./home-view";
import { readQueue } from "./queues-view";
import { Refusal } from "./refusal";
import { reportTask } from "./tasks";
import { type LineInput, setLine } from "./work-lines";
import { readWork } from "./work-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
const set = async (by: PersonaKey, change: LineInput["change"], party = "persol") =>
  said(setLine(await ask(by), { party, change }));
const add = (ja: string, capacityDays: number | null) =>
  set("prime", { what: "add", name: { ja }, capacityDays });
async function lineCalled(ja: string) {
  const [row] = await database().owner<{ id: string }[]>`
    select id from work_line where name ->> 'ja' = ${ja} and closed_on is null`;
  return row?.id ?? "";
}
const put = async (taskId: string, line: string | null) =>
  said(amendTask(await ask("prime"), { taskId, change: { what: "line", line } }));
async function read(task: string | null = null) {
  const question = { party: "persol", page: null, task, open: task, redo: null };
  return readQueue(asked(await ask("official")), question);
}
const starts = async () => {
  const { list } = await read();
  return list.rows.map(({ expected }) => expected.startsOn);
};
const lastLine = async () => {
  const [row] = await database().owner<{ kind: string; body: unknown }[]>`
    select kind, body from event order by seq desc limit 1`;
  return row;
};

let waiting: readonly string[] = [];
let test = "";
beforeEach(async () => {
  const { owner } = database();
  await owner`update task set line_id = null`;
  await owner`update work_line set closed_on = '2020-11-24' where closed_on is null`;
  waiting = (await waitingIn(owner, "persol")).map(({ id }) => id);
  test = waiting[5] ?? "";
});

describe("A queue with one line of work", () => {
  it("says nothing of lines", async () => {
    const view = await read(test);
    expect(view.queue?.lines).toEqual([]);
    expect(view.list.rows.map(({ line }) => line)).toEqual(waiting.map(() => null));
    expect(view.open?.lines).toEqual([]);
    expect((await readHome(asked(await ask("official")))).owed[0]?.test?.line).toBe(null);
  });
});

describe("A second line of work", () => {
  it("lets a test begin while tasks of the other line go on, and changes nothing else but what it took", async () => {
    const before = await starts();
    expect(await add("試験", 5)).toBe("done");
    expect(await starts()).toEqual(before);
    expect(await put(test, await lineCalled("試験"))).toBe("done");
    const after = await starts();
    expect(after[5]).toBe("2020-11-24");
    expect(after.slice(0, 5)).toEqual(before.slice(0, 5));
    expect((after[6] ?? "") < (before[6] ?? "")).toBe(true);
    expect(await put(test, null)).toBe("done");
    expect(await starts()).toEqual(before);
  });

  it("keeps the place of the test, and counts only what is before it on its line", async () => {
    await add("試験", 5);
    await put(test, await lineCalled("試験"));
    const view = await read(test);
    expect(view.tests.find(({ id }) => id === test)).toMatchObject({
      place: 6,
      ahead: 0,
      line: { ja: "試験" },
    });
    expect(view.directors).toEqual([]);
    expect(view.open).toMatchObject({ line: { ja: "試験" } });
    const home = await readHome(asked(await ask("official")));
    const place = home.owed.flatMap((owed) => owed.test ?? []).find((each) => each.taskId === test);
    expect(place).toMatchObject({ place: 6, ahead: 0, aheadTasks: [], line: { ja: "試験" } });
  });

  it("ends the finding that work stands before the test", async () => {
    const open = async () => {
      const rows = await database().owner<{ facts: { task: string } }[]>`
        select facts from finding where rule = 'test-not-ranked' and (until_on is null or until_on > '2020-11-24')`;
      return rows.filter(({ facts }) => facts.task === test).length;
    };
    await add("試験", 5);
    await put(test, await lineCalled("試験"));
    expect(await open()).toBe(0);
    await put(test, null);
    expect(await open()).toBe(1);
  });

  it("the move of a test's expected start is kept, with the reason that a task went to another line", async () => {
    await add("試験", 5);
    await put(test, await lineCalled("試験"));
    const [move] = await database().owner`
      select cause, to_on::text as day from test_move where task_id = ${test} order by sequence desc limit 1`;
    expect(move).toEqual({ cause: "line", day: "2020-11-24" });
    expect(await lastLine()).toMatchObject({
      kind: "task-amended",
      body: {
        what: "line",
        changes: [{ field: "line", from: { ja: "基本のライン" }, to: { ja: "試験" } }],
      },
    });
  });

  it("a proposal that moves its task delays nothing on the other line", async () => {
    await add("試験", 5);
    await put(test, await lineCalled("試験"));
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    const [row] = await database().owner<{ later: number[]; lines: unknown }[]>`
      select array(select (e ->> 'later')::int from jsonb_array_elements(effects) e) as later, inputs -> 'lines' as lines
        from proposal where number = ${number}`;
    expect(new Set(row?.later)).toEqual(new Set([0]));
    expect(row?.lines).toEqual([{ id: await lineCalled("試験"), capacityDays: 5 }]);
  });

  it("the vendor can begin one task on each line", async () => {
    await add("試験", 5);
    await put(test, await lineCalled("試験"));
    const view = await readWork(asked(await ask("prime")), "persol", null);
    if (view.queue === null) throw new Error("there is a queue");
    const ready = view.now.filter(({ status }) => status === "not_started");
    expect(ready.map(({ id, line }) => [id, line?.ja])).toEqual([
      [waiting[0], "基本のライン"],
      [test, "試験"],
    ]);
  });

  it("a task is entered on a line of its own queue only", async () => {
    await add("試験", 5);
    const line = await lineCalled("試験");
    const enter = async (party: string) =>
      said(enterTask(await ask("prime"), { party, title: { ja: `${party}の確認` }, line }));
    expect(await enter("mti")).toBe("not-found");
    expect(await enter("persol")).toBe("done");
    const [row] = await database().owner`
      select line_id from task where title ->> 'ja' = 'persolの確認'`;
    expect(row).toEqual({ line_id: line });
  });
});

describe("The lines of a vendor", () => {
  it("are set up by its manager, or by the one that set its capacity, and by nobody else", async () => {
    const change = { what: "add", name: { ja: "試験" }, capacityDays: 1 } as const;
    expect(await set("official", change)).toBe("not-allowed");
    expect(await set("subcontractor", change)).toBe("not-allowed");
    expect(await set("prime", change)).toBe("done");
    expect(await set("prime", change, "mti")).toBe("done");
  });

  it("have names that differ, and each change is kept with what it was", async () => {
    expect(await set("prime", { what: "add", name: null, capacityDays: 1 })).toBe(
      "line-name-missing",
    );
    await add("試験", 1);
    expect(await add("試験", 2)).toBe("line-name-taken");
    const line = await lineCalled("試験");
    const amend = (ja: string, capacityDays: number | null) =>
      set("prime", { what: "amend", line, name: { ja }, capacityDays });
    expect(await amend("試験", 1)).toBe("nothing-changed");
    expect(await amend("検証", 2.5)).toBe("done");
    expect(await lastLine()).toMatchObject({
      kind: "line-set",
      body: {
        line: { ja: "試験" },
        step: "amended",
        changes: [
          { field: "name", from: { ja: "試験" }, to: { ja: "検証" } },
          { field: "capacity", from: 1, to: 2.5 },
        ],
      },
    });
    expect(await set("prime", { what: "main", name: { ja: "検証" } })).toBe("line-name-taken");
    expect(await set("prime", { what: "main", name: { ja: "開発" } })).toBe("done");
    expect((await read()).list.rows[0]?.line).toEqual({ ja: "開発" });
    await set("prime", { what: "main", name: null });
  });

  it("a line is closed once every task on it is done", async () => {
    await add("試験", 1);
    const line = await lineCalled("試験");
    const first = waiting[0] ?? "";
    await put(first, line);
    const close = () => set("prime", { what: "close", line });
    expect(await close()).toBe("line-in-use");
    await reportTask(await ask("prime"), { taskId: first, status: "done" });
    expect(await close()).toBe("done");
    expect((await read()).queue?.lines).toEqual([]);
    expect(await close()).toBe("conflict");
    expect(await put(waiting[1] ?? "", line)).toBe("conflict");
  });
});
