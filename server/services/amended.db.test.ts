// The event of an act that changes a value has the old and the new value.
import { expect, it } from "vitest";
import { aDatabase, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import { parseDay } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import { KINDS } from "../domain/records/kinds";
import { stepping } from "../record/entering";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { setCapacity } from "./capacity";
import { correctRecord } from "./records";
import { addDeputy, removeDeputy, setRoute } from "./routes";
import { reportTask, undoTaskReport } from "./tasks";
import { setTestPlan } from "./test-plans";

const CONTRACT = "persol:mhlw:2020-05-27";
const extend = stepping(KINDS.contract, "extend");

const database = aDatabase("record-2020-11-24");
const email = (persona: PersonaKey) => `${persona}@fukan.example`;
const ask = (persona: PersonaKey) => askerOf(database().owner, email(persona), "cocoa");
const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};
const one = async (text: string): Promise<string> => {
  const [row] = await database().owner.unsafe<{ id: string }[]>(text);
  if (row === undefined) throw new Error(text);
  return row.id;
};
/** What the last event of the record stores. */
const kept = async () => {
  const [row] = await database().owner<{ body: Record<string, unknown> }[]>`
    select body from event order by seq desc limit 1`;
  return row?.body ?? {};
};
const TEST = "select id from task where full_chain_test and status <> 'done' order by id limit 1";
const STEPS = [{ role: "adviser", days: 2 }] as const;

type Amend = (asker: Asker) => Promise<unknown>;
/** Who acts, the two inputs, and the change in the second event. */
const CASES: Readonly<Record<string, readonly [PersonaKey, Amend, Amend, readonly unknown[]]>> = {
  "an estimate": [
    "prime",
    async (a) => amendTask(a, { taskId: await one(TEST), change: { what: "estimate", days: 2.5 } }),
    async (a) => amendTask(a, { taskId: await one(TEST), change: { what: "estimate", days: 4 } }),
    [{ field: "estimate", from: 2.5, to: 4 }],
  ],
  "the vendor's own ticket": [
    "prime",
    async (a) =>
      amendTask(a, {
        taskId: await one(TEST),
        change: { what: "ticket", key: "ABC-1", url: "https://tickets.example.jp/ABC-1" },
      }),
    async (a) =>
      amendTask(a, {
        taskId: await one(TEST),
        change: { what: "ticket", key: "ABC-2", url: null },
      }),
    [{ field: "ticket", from: "ABC-1 https://tickets.example.jp/ABC-1", to: "ABC-2" }],
  ],
  "a due date": [
    "official",
    async (a) =>
      amendTask(a, { taskId: await one(TEST), change: { what: "due", on: day("2020-12-21") } }),
    async (a) =>
      amendTask(a, { taskId: await one(TEST), change: { what: "due", on: day("2021-03-31") } }),
    [{ field: "due", from: "2020-12-21", to: "2021-03-31" }],
  ],
  "the assignee": [
    "prime",
    async (a) =>
      amendTask(a, {
        taskId: await one(TEST),
        change: {
          what: "assignee",
          memberId: await one(`select id from member where account_id = '${a.account.id}'`),
        },
      }),
    async (a) =>
      amendTask(a, { taskId: await one(TEST), change: { what: "assignee", memberId: null } }),
    [{ field: "assignee", from: { ja: "元請の責任者" }, to: null }],
  ],
  "the party that answers for quality": [
    "prime",
    async (a) =>
      amendTask(a, { taskId: await one(TEST), change: { what: "quality", party: "mhlw" } }),
    async (a) =>
      amendTask(a, { taskId: await one(TEST), change: { what: "quality", party: null } }),
    [{ field: "quality", from: { ja: "厚生労働省" }, to: null }],
  ],
  "the capacity of a vendor": [
    "prime",
    (a) =>
      setCapacity(a, {
        party: "mti",
        change: { what: "amount", capacityDays: 6.25, reserve: 0.2 },
      }),
    (a) =>
      setCapacity(a, { party: "mti", change: { what: "amount", capacityDays: 1, reserve: 0.3 } }),
    [
      { field: "capacity", from: 6.25, to: 1 },
      { field: "reserve", from: 0.2, to: 0.3 },
    ],
  ],
  "a day off": [
    "prime",
    (a) => setCapacity(a, { party: "mti", change: { what: "day-off", day: day("2020-12-28") } }),
    (a) => setCapacity(a, { party: "mti", change: { what: "day-on", day: day("2020-12-28") } }),
    [{ field: "dayOff", from: "2020-12-28", to: null }],
  ],
  "the plan of a test": [
    "prime",
    async (a) =>
      setTestPlan(a, {
        taskId: await one(TEST),
        passesWhen: { ja: "一" },
        onFailure: { ja: "二" },
      }),
    async (a) =>
      setTestPlan(a, {
        taskId: await one(TEST),
        passesWhen: { ja: "三" },
        onFailure: { ja: "二" },
      }),
    [{ field: "passesWhen", from: { ja: "一" }, to: { ja: "三" } }],
  ],
  "the route, even if nobody had set it": [
    "admin",
    () => Promise.resolve(),
    (a) => setRoute(a, { steps: STEPS }),
    [{ field: "route", from: [{ role: "adviser", days: 3 }], to: STEPS }],
  ],
  "a role": [
    "admin",
    () => Promise.resolve(),
    async (a) =>
      correctRecord(KINDS.member, a, {
        record: await one(
          `select m.id from member m join account a on a.id = m.account_id where a.email = '${email("auditor")}'`,
        ),
        values: { role: "official" },
        reason: { ja: "異動のため" },
      }),
    [{ record: "member", field: "role", from: "auditor", to: "official" }],
  ],
  "the end of a contract": [
    "official",
    (a) => extend(a, { record: CONTRACT, endsOn: day("2021-03-30") }),
    (a) => extend(a, { record: CONTRACT, endsOn: day("2021-06-30") }),
    [{ record: "contract", field: "endsOn", from: "2021-03-30", to: "2021-06-30" }],
  ],
  "a status that is undone": [
    "prime",
    async (a) => reportTask(a, { taskId: await one(TEST), status: "in_progress" }),
    async (a) => undoTaskReport(a, { taskId: await one(TEST) }),
    [{ field: "status", from: "in_progress", to: "not_started" }],
  ],
};

it.each(Object.entries(CASES))(
  "the event has both values of %s",
  async (_what, [by, first, second, expected]) => {
    await first(await ask(by));
    await second(await ask(by));
    expect((await kept()).changes).toMatchObject(expected);
  },
);

it("the event that ends a deputy has the ended term", async () => {
  const term = { role: "adviser", fromOn: day("2020-12-01"), untilOn: day("2020-12-11") } as const;
  const memberId = await one("select id from member where role = 'executive' limit 1");
  await addDeputy(await ask("adviser"), { memberId, ...term });
  await removeDeputy(await ask("adviser"), { deputyId: await one("select id from deputy") });
  expect(await kept()).toMatchObject(term);
});

it("the event of a decision refers to its proposal and its sealed step, and says whose deputy decided", async () => {
  const number = await proposeMove(database().owner, { from: 3, to: 1 });
  const executive = await ask("executive");
  const memberId = await one("select id from member where role = 'executive' limit 1");
  const today = executive.now.slice(0, 10);
  const term = { role: "adviser", fromOn: day(today), untilOn: day("2020-12-31") } as const;
  await addDeputy(await ask("adviser"), { memberId, ...term });
  await decideInView(executive, { number, verdict: "approved" });
  const { list } = await callerAs(database().owner, email("official")).events.list({
    project: "cocoa",
    group: "orders",
    page: 1,
  });
  expect(list.rows[0]).toMatchObject({
    kind: "order-approved",
    basis: { of: "proposal", number, step: 1 },
    provenance: null,
    deputyFor: "adviser",
  });
});
