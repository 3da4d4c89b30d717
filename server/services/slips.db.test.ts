// The expected start of the owed test moves later and later, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { readHome } from "./home-view";
import { readQueue } from "./queues-view";
import { readSlips } from "./slip-view";
import { reportTask } from "./tasks";

const TEST = "通しの試験（Android 1.1.4）";
const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const clock = (day: string) =>
  database()
    .owner`update exercise_clock set shown = ${`${day}T09:00:00+09:00`}::timestamptz, anchored = now()`;
const waiting = () => waitingIn(database().owner, "persol");
const slips = async (by: PersonaKey) => {
  const question = asked(await ask(by));
  const found = await readIn(question.scope, (db) => readSlips(db, question));
  return found.filter(({ title }) => title?.ja === TEST);
};
const rules = async (by: PersonaKey) =>
  (await readHome(asked(await ask(by)))).decisions.map(({ rule }) => rule);

beforeAll(async () => {
  await clock("2020-11-24");
  // Everything waits with an estimate, so that every start can be told.
  await database().owner`update task set estimate_days = 2 where rank is not null`;
  await database().owner`delete from finding where rule = 'test-slipping'`;
});

describe("A test whose expected start keeps moving later", () => {
  it("nobody is told of it while it has moved by less than five business days", async () => {
    const rows = await waiting();
    const at = rows.findIndex(({ title }) => title === TEST) + 1;
    const number = await proposeMove(database().owner, { from: at, to: 1 });
    await decideInView(await ask("adviser"), { number, verdict: "approved" });
    const [test, behind] = await waiting();
    expect(test?.title).toBe(TEST);
    await reportTask(await ask("prime"), { taskId: behind?.id ?? "", status: "in_progress" });
    expect(await slips("official")).toEqual([]);
  });

  it("those who must act are told what was put before it, by whom, and by how much it is later", async () => {
    const [started] = await database().owner<{ id: string; title: string }[]>`
      select t.id, t.title ->> 'ja' as title from task t join party p on p.id = t.party_id
       where p.key = 'persol' and t.status = 'in_progress' order by t.started_on desc, t.place limit 1`;
    await amendTask(await ask("prime"), {
      taskId: started?.id ?? "",
      change: { what: "estimate", days: 40 },
    });
    for (const persona of ["official", "adviser", "prime", "executive"] as const) {
      const [slip] = await slips(persona);
      expect(slip?.moves.at(-1)).toMatchObject({ cause: "estimate", by: { party: {} } });
      expect(slip?.moves.at(-1)?.ahead.map(({ title }) => title?.ja)).toEqual([started?.title]);
      expect(slip?.later).toBeGreaterThanOrEqual(5);
      expect(slip?.times).toBeGreaterThanOrEqual(1);
    }
    expect(await rules("adviser")).toContain("test-slipping");
    expect(await rules("executive")).toContain("test-slipping");
    const question = { party: "persol", page: null, task: null, open: null, redo: null };
    const queue = await readQueue(asked(await ask("official")), question);
    expect(queue.slips.map(({ title }) => title?.ja)).toContain(TEST);
  });

  it("days that pass are told from what was done, before and after the next act", async () => {
    await clock("2021-02-15");
    const [before] = await slips("official");
    expect(before?.moves.at(-1)).toMatchObject({ cause: "passing", by: null, to: before?.now });
    const rows = await waiting();
    const other = rows.at(-1)?.id ?? "";
    await amendTask(await ask("prime"), { taskId: other, change: { what: "estimate", days: 3 } });
    const [after] = await slips("official");
    expect(after?.moves).toEqual(before?.moves);
    expect(after?.times).toBe(before?.times);
    expect(after?.since).toBe(before?.since);
  });

  it("nobody is told of it any more once the test has begun", async () => {
    const test = (await waiting()).find(({ title }) => title === TEST);
    await reportTask(await ask("prime"), { taskId: test?.id ?? "", status: "in_progress" });
    expect(await slips("official")).toEqual([]);
  });

  it("a vendor of another queue sees no move of the test", async () => {
    const other = asked(await ask("subcontractor"));
    expect(await readIn(other.scope, (db) => readSlips(db, other))).toEqual([]);
  });
});
