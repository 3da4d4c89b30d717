// What a vendor reports about its work: with one press, undone within a minute, and only for its own tasks.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, asApp, asked, askerOf, callerAs, settingsOf } from "@/tests/db/opened";
import { foundRivals, mail } from "@/tests/db/rivals";
import type { TaskStatus } from "../domain/projects/task-status";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { setCapacity } from "./capacity";
import { enterTask } from "./enter-task";
import { reportTask, stopTask, undoTaskReport } from "./tasks";
import { readWork } from "./work-view";

const database = aDatabase("record-2020-11-24", ({ owner }) => foundRivals(owner));
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

const TEST = "通しの試験（Android 1.1.4）";
const LAST = "通しの試験（iOS 1.1.4）";
const MISSING = "00000000-0000-4000-8000-000000000000";

const order = async (): Promise<string[]> => {
  const rows = await database().owner<{ title: string }[]>`
    select t.title ->> 'ja' as title from task t join party p on p.id = t.party_id
     where p.key = 'persol' and t.rank is not null order by t.rank collate "C"`;
  return rows.map(({ title }) => title);
};
const find = async (title: string) => {
  const [row] = await database().owner<{ id: string; status: TaskStatus; reason: string | null }[]>`
    select id, status, blocked_reason ->> 'ja' as reason from task where title ->> 'ja' = ${title}`;
  if (row === undefined) throw new Error(title);
  return row;
};
const report = async (by: PersonaKey, title: string, status: TaskStatus, reason?: string) =>
  reportTask(await ask(by), {
    taskId: (await find(title)).id,
    status,
    reason: reason === undefined ? undefined : say(reason),
  });
const undo = async (by: PersonaKey, title: string) =>
  undoTaskReport(await ask(by), { taskId: (await find(title)).id });
/** Moves the clock forward without any event. */
const wait = (seconds: number) =>
  database()
    .owner`update exercise_clock set anchored = anchored - ${seconds} * interval '1 second'`;

describe("a report on a task", () => {
  it("a report on a task can be undone within a minute, and the task gets its place back", async () => {
    const before = await order();
    expect(before.indexOf(TEST)).toBe(5);
    await report("prime", TEST, "in_progress");
    expect(await order()).not.toContain(TEST);
    await wait(50);
    await undo("prime", TEST);
    expect(await order()).toEqual(before);
    expect((await lines(database().owner)).slice(-2)).toEqual([
      "task-status-set",
      "task-status-undone",
    ]);
  });

  it("a report on a task can be undone only once", async () => {
    expect(await said(undo("prime", TEST))).toBe("undo-too-late");
  });

  it("a report on a task cannot be undone after a minute", async () => {
    await report("prime", TEST, "in_progress");
    await wait(61);
    expect(await said(undo("prime", TEST))).toBe("undo-too-late");
    expect((await find(TEST)).status).toBe("in_progress");
  });

  it("a task that waits again has its approved place, even when the report can no longer be undone", async () => {
    const before = (await order()).toSpliced(5, 0, TEST);
    for (const status of ["in_review", "not_started"] as const) {
      await report("prime", TEST, status);
      await wait(61);
    }
    expect(await order()).toEqual(before);
  });

  it("a report on a task cannot be undone by another person", async () => {
    const title = "操作ログを送る機能の作成（1.2.0）";
    await report("subcontractor", title, "in_review");
    expect(await said(undo("prime", title))).toBe("undo-too-late");
    expect(await said(undo("subcontractor", title))).toBe("done");
    expect((await find(title)).status).toBe("in_progress");
  });

  it("a task whose report is undone is placed before one that has taken its place meanwhile", async () => {
    await report("prime", TEST, "in_progress");
    await enterTask(await ask("official"), { party: "persol", title: say("新しい作業") });
    await undo("prime", TEST);
    expect((await order()).slice(-3)).toEqual([TEST, LAST, "新しい作業"]);
  });
});

describe("a blocked task", () => {
  it("a blocked task needs a reason, which is restored when a mistaken report is undone", async () => {
    expect(await said(report("prime", LAST, "blocked"))).toBe("reason-missing");
    await report("prime", LAST, "blocked", "端末がない");
    await report("prime", LAST, "blocked", "端末が届かない");
    expect(await find(LAST)).toMatchObject({ status: "blocked", reason: "端末が届かない" });
    await report("prime", LAST, "in_progress");
    expect((await find(LAST)).reason).toBe(null);
    await undo("prime", LAST);
    expect(await find(LAST)).toMatchObject({ status: "blocked", reason: "端末が届かない" });
  });

  it("a blocked task keeps its place", async () => {
    expect((await order()).at(-2)).toBe(LAST);
  });
});

describe("work that has begun and stopped", () => {
  const WORK = "操作ログの送信（1.2.0）";
  const stop = async (reason?: string, awaits?: string) =>
    stopTask(await ask("prime"), {
      taskId: (await find(WORK)).id,
      reason: reason === undefined ? undefined : say(reason),
      awaits,
    });
  const shown = async () => {
    const { now, duties } = viewOf(await readWork(asked(await ask("prime")), null, null));
    const task = now.find(({ title }) => title.ja === WORK);
    const waits = duties?.others.filter(({ kind }) => kind === "stuck").length;
    return { ends: task?.expected?.endsOn ?? null, awaits: task?.awaits?.ja ?? null, waits };
  };
  const viewOf = (view: Awaited<ReturnType<typeof readWork>>) => {
    if (view.queue === null) throw new Error("no queue");
    return view;
  };

  it("keeps its status, says why and whom it waits for, and has no expected end until it goes on", async () => {
    const before = await shown();
    expect(before).toMatchObject({ awaits: null, waits: 0 });
    expect(await said(stop())).toBe("reason-missing");
    expect(await said(stop("仕様が決まらない", "nobody"))).toBe("not-found");
    expect(await said(stop("仕様が決まらない", "mhlw"))).toBe("done");
    expect(await find(WORK)).toMatchObject({ status: "in_progress", reason: "仕様が決まらない" });
    expect(await shown()).toEqual({ ends: null, awaits: "厚生労働省", waits: 1 });
    expect((await lines(database().owner)).at(-1)).toBe("task-stopped");
    expect(await said(report("prime", WORK, "in_progress"))).toBe("done");
    expect(await shown()).toEqual(before);
  });

  it("can be undone within a minute", async () => {
    await stop("仕様が決まらない");
    await undo("prime", WORK);
    expect(await find(WORK)).toMatchObject({ status: "in_progress", reason: null });
    expect(await said(undo("prime", WORK))).toBe("undo-too-late");
  });
});

describe("a full-chain test", () => {
  it("is not done without a result", async () => {
    expect(await said(report("prime", TEST, "done"))).toBe("result-missing");
    expect(await said(report("prime", LAST, "done"))).toBe("result-missing");
  });
});

describe("reporting the same again", () => {
  it("reporting the same status again is refused because nothing changes", async () => {
    await report("prime", LAST, "not_started");
    expect(await said(report("prime", LAST, "not_started"))).toBe("nothing-changed");
  });
});

describe("simultaneous acts", () => {
  it("many simultaneous acts on one queue wait for each other, and each task ends in its own place", async () => {
    const before = await order();
    const titles = (await order()).slice(0, 4);
    for (const title of titles) await report("prime", title, "in_progress");
    await Promise.all(titles.map((title) => report("prime", title, "not_started")));
    expect(await order()).toEqual(before);
  });
});

describe("whatever a vendor does", () => {
  const STATES = ["not_started", "in_progress", "in_review", "done", "blocked"] as const;

  it("waiting tasks keep their approved order whatever a vendor does, and new ones are placed at the end", async () => {
    const approved = await order();
    const taken = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat(9)), {
      numRuns: 40,
      seed: 20_201_124,
    });
    for (const [row, state, also] of taken) {
      const title = approved[row % approved.length] ?? "";
      await said(report("prime", title, STATES[state % STATES.length] ?? "done", "理由"));
      if (also === 0) {
        const fresh = `加わった作業${approved.length}`;
        await enterTask(await ask("prime"), { party: "persol", title: say(fresh) });
        approved.push(fresh);
      }
      if (also === 1) await said(undo("prime", title));
      const waits = new Set(await order());
      expect(await order()).toEqual(approved.filter((each) => waits.has(each)));
    }
    for (const title of approved) await said(report("prime", title, "not_started"));
    expect(await order()).toEqual(approved);
  });

  it("the database allows a task to change its place only through an approval", async () => {
    const asker = await ask("prime");
    const move = asApp(database().app, settingsOf(asker), async (sql) => {
      await sql`set local role fukan_app`;
      return sql`update task set place = 'zz' where title ->> 'ja' = ${LAST}`;
    });
    await expect(move).rejects.toThrow(/changed by an approval alone/);
  });
});

describe("another vendor's task", () => {
  it("another vendor's task is answered exactly like one that does not exist, whatever is asked of it", async () => {
    const { owner } = database();
    const tasks = await owner<{ id: string; key: string }[]>`
      select t.id, p.key from task t join party p on p.id = t.party_id join project j on j.project_id = t.project_id
       where j.key = 'rivals' and p.key in ('blue', 'blue-sub')`;
    expect(tasks.length).toBeGreaterThan(1);
    for (const email of [mail("red"), mail("red-sub")]) {
      const api = callerAs(owner, email);
      for (const task of [...tasks.map(({ id }) => id), MISSING]) {
        const about = { project: "rivals", task };
        expect(await said(api.tasks.report({ ...about, status: "done" })), email).toBe("not-found");
        expect(await said(api.tasks.undo(about)), email).toBe("not-found");
        const change = { what: "estimate", days: 1 } as const;
        expect(await said(api.tasks.amend({ ...about, change })), email).toBe(
          email === mail("red") ? "not-found" : "not-allowed",
        );
      }
    }
  });

  it("a subcontractor cannot find the prime contractor's tasks", async () => {
    const about = { project: "cocoa", task: (await find(TEST)).id };
    const api = callerAs(database().owner, "subcontractor@fukan.example");
    expect(await said(api.tasks.report({ ...about, status: "done" }))).toBe("not-found");
  });
});

describe("the values of a task", () => {
  const task = async () => ({ taskId: (await find(TEST)).id });
  const set = async () => {
    const [row] = await database().owner`
      select estimate_days::float as days, due_on::text as due, m.name ->> 'ja' as who, p.key as quality
        from task t left join member m on m.id = t.assignee left join party p on p.id = t.quality_owner
       where t.title ->> 'ja' = ${TEST}`;
    return row;
  };

  it("the estimate, the due date, the assignee and the quality owner of a task can be set", async () => {
    const prime = await ask("prime");
    const [member] = await database().owner<{ id: string }[]>`
      select id from member where account_id = ${prime.account.id}`;
    const due = "2020-12-04" as never;
    await amendTask(prime, { ...(await task()), change: { what: "estimate", days: 2.5 } });
    await amendTask(prime, { ...(await task()), change: { what: "due", on: due } });
    await amendTask(prime, {
      ...(await task()),
      change: { what: "assignee", memberId: member?.id ?? "" },
    });
    await amendTask(prime, { ...(await task()), change: { what: "quality", party: "persol" } });
    expect(await set()).toEqual({ days: 2.5, due, who: "元請の責任者", quality: "persol" });
  });

  it("a subcontractor's member can set no value of a task, and nobody outside the vendor can be named in it", async () => {
    const change = { what: "estimate", days: 1 } as const;
    expect(await said(amendTask(await ask("subcontractor"), { ...(await task()), change }))).toBe(
      "not-allowed",
    );
    const [other] = await database().owner<{ id: string }[]>`
      select m.id from member m join party p on p.id = m.party_id where p.key = 'mti'`;
    const assignee = { what: "assignee", memberId: other?.id ?? "" } as const;
    expect(await said(amendTask(await ask("prime"), { ...(await task()), change: assignee }))).toBe(
      "not-found",
    );
  });

  it("only a vendor above or below can be named to answer for the quality of a task", async () => {
    const { owner } = database();
    const [work] = await owner<{ id: string }[]>`
      select t.id from task t join party p on p.id = t.party_id where p.key = 'red-sub'`;
    const official = await askerOf(owner, mail("official"), "rivals");
    const owned = (party: string) =>
      said(amendTask(official, { taskId: work?.id ?? "", change: { what: "quality", party } }));
    expect([await owned("red"), await owned("ministry"), await owned("blue")]).toEqual([
      "done",
      "done",
      "not-found",
    ]);
  });
});

describe("a vendor's capacity", () => {
  const set = async () => {
    const [row] = await database().owner`
      select capacity_days::float as days, reserve::float, days_off from queue q join party p on p.id = q.party_id where p.key = 'mti'`;
    return row;
  };
  const change = async (by: PersonaKey, what: Parameters<typeof setCapacity>[1]["change"]) =>
    setCapacity(await ask(by), { party: "mti", change: what });
  const off = (what: "day-off" | "day-on", day: string) => ({ what, day: day as never }) as const;

  it("a vendor's capacity can be set by the people of the prime contractor who opened the queue, but not by its member or the ministry", async () => {
    await change("prime", { what: "amount", capacityDays: 10, reserve: 0.3 });
    expect(await set()).toEqual({ days: 10, reserve: 0.3, days_off: [] });
    const none = { what: "amount", capacityDays: null, reserve: 0.2 } as const;
    expect(await said(change("official", none))).toBe("not-your-value");
    await change("prime", none);
    expect(await set()).toEqual({ days: null, reserve: 0.2, days_off: [] });
    const amount = { what: "amount", capacityDays: 1, reserve: 0 } as const;
    expect(await said(change("subcontractor", amount))).toBe("not-allowed");
  });

  it("days off can be added and removed one by one, even by many people at once", async () => {
    const days = ["2020-12-28", "2020-12-07", "2020-12-25"];
    await Promise.all(days.map((day) => change("prime", off("day-off", day))));
    expect((await set())?.days_off).toEqual(days.toSorted());
    await change("prime", off("day-on", "2020-12-25"));
    expect((await set())?.days_off).toEqual(["2020-12-07", "2020-12-28"]);
    expect(await said(change("prime", off("day-off", "2020-12-07")))).toBe("nothing-changed");
    expect(await said(change("prime", off("day-on", "2020-12-25")))).toBe("nothing-changed");
  });
});
