// A party asks for a change of a value that another party set, on the record of 2020-11-24.
import { beforeEach, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import type { PersonaKey } from "../record/personas";
import { amendTask } from "./amend-task";
import { setCapacity } from "./capacity";
import { answerChange, askChange, type ChangeInput, readChanges } from "./change-requests";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

const TITLE = "通知を感染の可能性がある期間に限る";
const task = async () => {
  const [row] = await database().owner<{ id: string; due: string; days: number }[]>`
    select id, due_on::text as due, estimate_days::float as days from task where title ->> 'ja' = ${TITLE}`;
  if (row === undefined) throw new Error(TITLE);
  return row;
};
const capacity = async () => {
  const [row] = await database().owner<{ days: number }[]>`
    select capacity_days::float as days from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  return row?.days;
};
const amend = async (
  by: PersonaKey,
  change: Parameters<typeof amendTask>[1]["change"],
): Promise<string> => said(amendTask(await ask(by), { taskId: (await task()).id, change }));
const request = async (by: PersonaKey, more: Partial<ChangeInput> = {}) =>
  askChange(await ask(by), {
    party: "persol",
    taskId: (await task()).id,
    what: "due",
    to: "2021-03-31",
    reason: say("端末が足りない"),
    ...more,
  });
const waiting = async (by: PersonaKey) => {
  const question = asked(await ask(by));
  const rows = await readIn(question.scope, (db) => readChanges(db, question));
  return rows.map(({ from, to, mine, id }) => ({ from, to, mine, id }));
};
const answer = async (by: PersonaKey, agrees: boolean, words?: string) => {
  const [open] = await waiting(by);
  return answerChange(await ask(by), {
    id: open?.id ?? "",
    agrees,
    words: words === undefined ? undefined : say(words),
  });
};

beforeEach(async () => {
  const { owner } = database();
  await owner`delete from change_request`;
  await owner`update task set due_on = '2020-12-14', estimate_days = 3, due_by = directed_by, estimate_by = party_id where title ->> 'ja' = ${TITLE}`;
});

describe("a value that another party set", () => {
  it("a vendor cannot change what the ministry set, nor the ministry what a vendor set", async () => {
    expect(await amend("prime", { what: "due", on: "2021-03-31" as never })).toBe("not-your-value");
    expect(await amend("prime", { what: "due", on: null })).toBe("not-your-value");
    expect(await amend("official", { what: "estimate", days: 1 })).toBe("not-your-value");
    const amount = { what: "amount", capacityDays: 1, reserve: 0.2 } as const;
    const off = { what: "day-off", day: "2020-12-01" as never } as const;
    for (const change of [amount, off])
      expect(await said(setCapacity(await ask("official"), { party: "persol", change }))).toBe(
        "not-your-value",
      );
    expect(await task()).toMatchObject({ due: "2020-12-14", days: 3 });
  });

  it("a value can be changed by the party that set it", async () => {
    expect(await amend("official", { what: "due", on: "2020-12-15" as never })).toBe("done");
    expect(await amend("prime", { what: "estimate", days: 4 })).toBe("done");
    expect(await task()).toMatchObject({ due: "2020-12-15", days: 4 });
  });
});

describe("a request", () => {
  it("a request changes nothing until the owner agrees, and has both values", async () => {
    await request("prime");
    expect((await task()).due).toBe("2020-12-14");
    expect(await waiting("official")).toMatchObject([
      { from: "2020-12-14", to: "2021-03-31", mine: true },
    ]);
    expect(await waiting("prime")).toMatchObject([{ mine: false }]);
    expect(await waiting("subcontractor")).toEqual([]);
    expect(await said(answer("prime", true))).toBe("not-your-value");
    await answer("official", true);
    expect((await task()).due).toBe("2021-03-31");
    expect(await waiting("official")).toEqual([]);
    expect((await lines(database().owner)).slice(-2)).toEqual(["change-asked", "change-answered"]);
    expect(await amend("prime", { what: "due", on: null })).toBe("not-your-value");
  });

  it("a request can be declined only with a reason", async () => {
    await request("prime");
    expect(await said(answer("official", false))).toBe("reason-missing");
    await answer("official", false, "公表した日です");
    expect((await task()).due).toBe("2020-12-14");
  });

  it("the vendor answers a request of the ministry about the vendor's capacity", async () => {
    const before = await capacity();
    await request("official", { taskId: null, what: "capacity", to: "8" });
    expect(await said(answer("official", true))).toBe("not-your-value");
    expect(await capacity()).toBe(before);
    await answer("prime", true);
    expect(await capacity()).toBe(8);
  });

  it.each([
    ["without a reason", { reason: undefined }, "reason-missing"],
    ["for no day", { to: "2021-02-30" }, "input-malformed"],
    ["for the same", { to: "2020-12-14" }, "nothing-changed"],
    ["about a value of one's own", { what: "estimate", to: "5" }, "conflict"],
    ["about another vendor", { party: "none" }, "not-found"],
  ] as const)("a request %s is refused", async (_, more, expected) => {
    expect(await said(request("prime", more))).toBe(expected);
  });

  it("there is one open request per value, however many people ask at once, and it is answered once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => said(request("prime"))));
    expect(answers.toSorted()).toEqual(["asked-already", "asked-already", "done"]);
    const [open] = await waiting("official");
    const official = await ask("official");
    const both = await Promise.all(
      [true, true].map((agrees) => said(answerChange(official, { id: open?.id ?? "", agrees }))),
    );
    expect(both.toSorted()).toEqual(["decided-already", "done"]);
  });

  it("a request cannot be agreed to once the owner has changed the value", async () => {
    await request("prime");
    await amend("official", { what: "due", on: "2020-12-20" as never });
    expect(await said(answer("official", true))).toBe("conflict");
    expect((await task()).due).toBe("2020-12-20");
  });
});
