// What was done on a task is kept by every act that changes the queue, on the record of 2020-11-24.
import { beforeEach, describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { Asker } from "../domain/identity/standing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { setCapacity } from "./capacity";
import { enterTask } from "./enter-task";
import { readQueue } from "./queues-view";
import { reportTask, undoTaskReport } from "./tasks";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const clock = (day: string) =>
  database()
    .owner`update exercise_clock set shown = ${`${day}T09:00:00+09:00`}::timestamptz, anchored = now()`;
const titles = (at: number) =>
  waitingIn(database().owner, "persol").then((rows) => rows[at - 1]?.id ?? "");
const status = async (taskId: string, to: "in_progress" | "not_started" | "done") =>
  reportTask(await ask("prime"), { taskId, status: to });
/** The queue's day up to which work is counted, and the work of one task. */
async function kept(taskId: string) {
  const [row] = await database().owner<{ until: string | null; days: number | null }[]>`
    select q.worked_until::text as until, t.worked_days::float as days
      from task t join queue q on q.id = t.queue_id where t.id = ${taskId}`;
  return `${row?.days ?? 0} by ${row?.until}`;
}
async function ends(taskId: string) {
  const question = { party: "persol", page: null, task: null, open: null, redo: null };
  const view = await readQueue(asked(await ask("official")), question);
  return [...view.busy, ...view.list.rows].find(({ id }) => id === taskId)?.expected.endsOn;
}

let begun = "";
beforeEach(async () => {
  await clock("2020-11-24");
  await database()
    .owner`update task set status = 'not_started', started_on = null, worked_days = null, estimate_days = 10`;
  await database().owner`update queue set worked_until = null, days_off = '[]'`;
  begun = await titles(1);
  await setCapacity(await ask("prime"), {
    party: "persol",
    change: { what: "amount", capacityDays: 6.25, reserve: 0.2 },
  });
  await status(begun, "in_progress");
});

const ACTS: Readonly<Record<string, (prime: Asker) => Promise<unknown>>> = {
  "a task that begins": async () => status(await titles(1), "in_progress"),
  "a task that is paused": async () => status(begun, "not_started"),
  "a task that is done": async () => status(begun, "done"),
  "a new estimate": async (prime) =>
    amendTask(prime, { taskId: begun, change: { what: "estimate", days: 4 } }),
  "a new capacity": (prime) =>
    setCapacity(prime, {
      party: "persol",
      change: { what: "amount", capacityDays: 1, reserve: 0.2 },
    }),
  "a day off": (prime) =>
    setCapacity(prime, {
      party: "persol",
      change: { what: "day-off", day: "2020-11-25" as never },
    }),
  "a task that is entered": (prime) =>
    enterTask(prime, { party: "persol", title: { ja: "あとから" }, status: "in_progress" }),
  "a new order": async () => {
    const number = await proposeMove(database().owner, { from: 5, to: 2 });
    await decideInView(await ask("adviser"), { number, verdict: "approved" });
  },
};

describe("The work done on a task", () => {
  it.each(Object.keys(ACTS))("the work done on a task is kept by %s", async (name) => {
    expect(await kept(begun)).toBe("0 by 2020-11-24");
    await clock("2020-11-30");
    await ACTS[name]?.(await ask("prime"));
    expect(await kept(begun)).toBe("4 by 2020-11-30");
  });

  it("the work done on a task is kept by the undoing of a report", async () => {
    const second = await titles(1);
    await clock("2020-11-30");
    await status(second, "in_progress");
    await undoTaskReport(await ask("prime"), { taskId: second });
    expect(await kept(begun)).toBe("4 by 2020-11-30");
    expect(await kept(second)).toBe("0 by 2020-11-30");
  });

  it("the work done on a task moves no end when days pass and another task begins beside it", async () => {
    const second = await titles(1);
    const expected = [await ends(begun), await ends(second)];
    expect(expected[0]).toBe("2020-12-07");
    await clock("2020-12-01");
    expect([await ends(begun), await ends(second)]).toEqual(expected);
    await status(second, "in_progress");
    expect([await ends(begun), await ends(second)]).toEqual(expected);
    await clock("2020-12-03");
    expect([await ends(begun), await ends(second)]).toEqual(expected);
  });

  it("the work done on a task is frozen with a proposal", async () => {
    await clock("2020-11-26");
    const number = await proposeMove(database().owner, { from: 5, to: 2 });
    const [row] = await database().owner<{ days: number }[]>`
      select (t ->> 'workedDays')::float as days
        from proposal p, jsonb_array_elements(p.inputs -> 'tasks') t
       where p.number = ${number} and t ->> 'id' = ${begun}`;
    expect(row?.days).toBe(2);
    expect(await kept(begun)).toBe("0 by 2020-11-24");
  });
});
