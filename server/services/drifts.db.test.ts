// An approved order whose forecast no longer matches the approval, on the record of 2020-11-24.
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import type { Day } from "@/server/domain/calendar/day";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { setCapacity } from "./capacity";
import { answerChange, askChange, readChanges } from "./change-requests";
import { readDrifts } from "./drift-view";
import { readHome } from "./home-view";
import { readOrder } from "./proposal-view";
import { readQueue } from "./queues-view";
import { readRelease } from "./releases-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const drifts = async (by: PersonaKey) => {
  const question = asked(await ask(by));
  return readIn(question.scope, (db) => readDrifts(db, question));
};
const capacity = async (capacityDays: number, reserve = 0.2) =>
  setCapacity(await ask("prime"), {
    party: "persol",
    change: { what: "amount", capacityDays, reserve },
  });
const waiting = (at: number) =>
  waitingIn(database().owner, "persol").then((rows) => rows[at - 1]?.id ?? "");
/** Brings the test to the second place through a real proposal. */
const approve = async (from: number, to: number) => {
  const number = await proposeMove(database().owner, { from, to });
  await decideInView(await ask("adviser"), { number, verdict: "approved" });
  return number;
};

let number: number;
beforeAll(async () => {
  number = await approve(6, 2);
});
beforeEach(async () => {
  await capacity(6.25);
});

describe("an approved order", () => {
  it("an approved order has drifted for its approvers while the vendor can work less, and no longer once it can work as before", async () => {
    expect(await drifts("adviser")).toEqual([]);
    await capacity(1);
    const [drift] = await drifts("adviser");
    expect(drift).toMatchObject({
      number,
      partyKey: "persol",
      changes: [{ what: "capacity", from: 6.25, to: 1, on: "2020-11-24" }],
      mayReorder: false,
    });
    expect(drift?.changes[0]?.by?.memberRole).toBe("vendor_manager");
    const [test] = drift?.tasks ?? [];
    expect(test?.title?.ja).toBe("通しの試験（Android 1.1.4）");
    expect((test?.now.starts ?? "") > (test?.was.starts ?? "?")).toBe(true);
    await capacity(6.25);
    expect(await drifts("adviser")).toEqual([]);
  });

  it("the drift of an order is shown on the home screens of the adviser and the official, and with its queue, its proposal and the release", async () => {
    await capacity(1);
    const official = asked(await ask("official"));
    const adviser = asked(await ask("adviser"));
    const rules = async (question: typeof official) =>
      (await readHome(question)).decisions.map(({ rule }) => rule);
    expect(await rules(adviser)).toContain("order-drifted");
    expect(await rules(official)).toContain("order-drifted");
    const question = { party: "persol", page: null, task: null, open: null, redo: null };
    const shown = [
      (await readQueue(official, question)).drifts,
      (await readOrder(official, number, 1)).drifts,
      (await readRelease(official, "1.1.4")).drifts,
    ];
    expect(shown.map((each) => each.map((drift) => drift.number))).toEqual([
      [number],
      [number],
      [number],
    ]);
    expect(shown[0]?.[0]?.mayReorder).toBe(true);
    expect((await readRelease(official, "1.1.3")).drifts).toEqual([]);
  });

  it("the drift of an order is not shown to a vendor of another queue", async () => {
    await capacity(1);
    expect((await drifts("prime")).map((drift) => drift.number)).toEqual([number]);
    expect(await drifts("subcontractor")).toEqual([]);
  });

  it("an approved order drifts if the estimate of a task ahead changes, and if its owner agrees to a change", async () => {
    const first = await waiting(1);
    const [before] = await database().owner<{ days: number }[]>`
      select estimate_days::float as days from task where id = ${first}`;
    const days = before?.days ?? 0;
    const estimate = async (to: number) =>
      amendTask(await ask("prime"), { taskId: first, change: { what: "estimate", days: to } });
    await estimate(days + 20);
    expect((await drifts("adviser"))[0]?.changes).toMatchObject([
      { what: "estimate", taskId: first, from: days, to: days + 20 },
    ]);
    await estimate(days);
    expect(await drifts("adviser")).toEqual([]);

    await askChange(await ask("official"), {
      party: "persol",
      taskId: null,
      what: "capacity",
      to: "2",
      reason: { ja: "ほかの事業に人を出すため" },
    });
    const prime = asked(await ask("prime"));
    const [open] = await readIn(prime.scope, (db) => readChanges(db, prime));
    await answerChange(await ask("prime"), { id: open?.id ?? "", agrees: true });
    expect((await drifts("adviser"))[0]?.changes).toMatchObject([
      { what: "capacity", from: 6.25, to: 2, by: { memberRole: "vendor_manager" } },
    ]);
  });

  it("an approved order has not drifted on a day before the change, and has drifted on the day of the change", async () => {
    await capacity(1);
    const at = async (day: string, time: string) => {
      const question = { ...asked(await ask("adviser")), day: day as Day };
      const past = { ...question, scope: { ...question.scope, asOf: time as never } };
      return (await readIn(past.scope, (db) => readDrifts(db, past))).map((drift) => drift.number);
    };
    const [now] = await database().owner<{ day: string; at: string }[]>`
      select (clock() at time zone 'Asia/Tokyo')::date::text as day,
             to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
    expect(await at("2020-11-23", "2020-11-23T00:00:00.000000Z")).toEqual([]);
    expect(await at(now?.day ?? "", now?.at ?? "")).toEqual([number]);
  });

  it("an approved order that a new order replaces is no longer checked for drift", async () => {
    await capacity(1);
    const next = await approve(2, 1);
    expect(await drifts("adviser")).toEqual([]);
    await capacity(0.5);
    expect((await drifts("adviser")).map((drift) => drift.number)).toEqual([next]);
  });
});
