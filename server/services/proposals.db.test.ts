// A new order is proposed, decided and applied, on the record of 2020-11-24.

import { beforeEach, describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, askerOf } from "@/tests/db/opened";
import { decideInView } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { type StepInput, withdrawProposal } from "./proposals";
import { proposeOrder } from "./propose-order";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });

interface Row {
  readonly id: string;
  readonly title: string;
}
/** The waiting tasks of the prime contractor's queue, in order. */
const waiting = () => database().owner<Row[]>`
  select t.id, t.title ->> 'ja' as title from task t join party p on p.id = t.party_id
   where p.key = 'persol' and t.rank is not null order by t.rank collate "C"`;
const order = async () => (await waiting()).map(({ title }) => title);
const version = async () => {
  const [row] = await database().owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  return row?.version ?? 0;
};
const statusOf = async (number: number) => {
  const [row] = await database().owner<{ status: string }[]>`
    select status from proposal where number = ${number}`;
  return row?.status;
};
const lastNumber = async () => {
  const [row] = await database().owner<
    { number: number }[]
  >`select max(number) as number from proposal`;
  return row?.number ?? 0;
};

/** Proposes to bring the task at one place to another. Returns the proposal's number. */
async function propose(
  from: number,
  to: number,
  by: PersonaKey = "official",
  reason = "試験が先です",
): Promise<number> {
  const task = (await waiting())[from - 1];
  return proposeOrder(await ask(by), {
    party: "persol",
    baseVersion: await version(),
    moves: [{ tasks: [task?.id ?? ""], place: to }],
    reason: say(reason),
  });
}
const decide = async (by: PersonaKey, number: number, more: Partial<StepInput> = {}) =>
  decideInView(await ask(by), { number, verdict: "approved", ...more });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

const TEST = "通しの試験（Android 1.1.4）";

describe("the test first", () => {
  beforeEach(async () => {
    await database().owner`delete from route_step`;
  });

  it("a proposal that puts the test first says what it costs, and moves nothing yet", async () => {
    const before = await order();
    expect(before.indexOf(TEST)).toBe(5);
    const number = await propose(6, 1);
    expect(await order()).toEqual(before);
    const [row] = await database().owner<
      { effects: { later: number; from: number; to: number }[]; answers: { rule: string }[] }[]
    >`
      select effects, answers from proposal where number = ${number}`;
    expect(row?.effects.map(({ from, to, later }) => `${from}→${to} ${later}`)).toEqual([
      "6→1 -9",
      "1→2 3",
      "2→3 3",
      "3→4 3",
      "4→5 3",
      "5→6 3",
    ]);
    expect([...new Set(row?.answers.map(({ rule }) => rule))]).toEqual([
      "untested-live",
      "waiver-ended",
      "test-not-ranked",
    ]);
  });

  it("an approval by the adviser changes the order, the record and the findings together", async () => {
    const number = await lastNumber();
    const events = await lines(database().owner);
    await decide("adviser", number);
    expect((await order())[0]).toBe(TEST);
    expect(await statusOf(number)).toBe("approved");
    expect((await lines(database().owner)).slice(events.length)).toEqual(["order-approved"]);
    const ranked = await database().owner`
      select 1 from finding f join platform p on p.id = f.subject_id where rule = 'test-not-ranked' and p.key = 'android'`;
    expect(ranked.length).toBe(0);
  });

  it("what an approved order brings forward is directed by its proposer's party, unless somebody has directed it before", async () => {
    const rows = await database().owner<{ title: string; party: string | null }[]>`
      select t.title ->> 'ja' as title, d.key as party
        from task t join party p on p.id = t.party_id left join party d on d.id = t.directed_by
       where p.key = 'persol' and t.rank is not null`;
    expect(rows.find(({ title }) => title === TEST)?.party).toBe("mhlw");
    expect(rows.filter(({ party }) => party === null).map(({ title }) => title)).not.toEqual([]);
  });

  it("a second approval of a proposal is refused as already decided", async () => {
    expect(await said(decide("adviser", await lastNumber()))).toBe("decided-already");
  });
});

describe("a task that is done", () => {
  it("stays behind the row that it was behind when the others get a new order, and no two tasks share a place", async () => {
    const [first, second, , fourth] = await waiting();
    await database().owner`update task set status = 'done' where id = ${second?.id ?? ""}`;
    await decide("adviser", await propose(3, 2));
    const rows = await database().owner<{ id: string; place: string }[]>`
      select t.id, t.place from task t join party p on p.id = t.party_id
       where p.key = 'persol' order by t.place collate "C"`;
    const ids = rows.map(({ id }) => id);
    const at = ids.indexOf(first?.id ?? "");
    expect(ids.slice(at, at + 3)).toEqual([first?.id, second?.id, fourth?.id]);
    expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
  });
});

describe("a refused act", () => {
  it.each([
    ["an unchanged order", () => propose(1, 1), "nothing-changed"],
    ["an order without a reason", () => propose(2, 1, "official", " "), "reason-missing"],
    ["a proposal by a vendor", () => propose(2, 1, "prime"), "not-allowed"],
    [
      "an approval by an official",
      async () => decide("official", await propose(2, 1)),
      "not-allowed",
    ],
    [
      "a return without a reason",
      async () => decide("adviser", await lastNumber(), { verdict: "returned" }),
      "reason-missing",
    ],
    [
      "a decision by the executive on the adviser's step",
      async () => decide("executive", await lastNumber()),
      "not-your-step",
    ],
  ])("%s is refused", async (_, act, expected) => {
    const before = await order();
    expect(await said(act())).toBe(expected);
    expect(await order()).toEqual(before);
  });

  it("deciding one's own proposal is refused by the domain and by the database", async () => {
    await database()
      .owner`insert into route_step select project_id, 1, 'executive', 3 from project`;
    const number = await propose(3, 1, "executive");
    expect(await said(decide("executive", number))).toBe("own-proposal");
    await database().owner`delete from route_step`;
    await expect(
      database()
        .owner`insert into approval (project_id, party_id, proposal_id, proposed_by, step, role, account_id, verdict)
        select project_id, party_id, id, proposed_by, 1, 'executive', proposed_by, 'approved' from proposal where number = ${number}`,
    ).rejects.toThrow(/check constraint/);
  });

  it("deciding a second step by the same person is refused by the domain and by the database", async () => {
    await database()
      .owner`insert into route_step select project_id, n, case n when 1 then 'adviser' else 'executive' end, 3 from project, generate_series(1, 2) n`;
    const number = await propose(3, 1);
    expect(await said(decide("adviser", number))).toBe("done");
    expect(await said(decide("adviser", number))).toBe("second-step");
    await expect(
      database()
        .owner`insert into approval (project_id, party_id, proposal_id, proposed_by, step, role, account_id, verdict)
        select project_id, party_id, proposal_id, proposed_by, 2, 'executive', account_id, 'approved' from approval where step = 1 and proposal_id = (select id from proposal where number = ${number})`,
    ).rejects.toThrow(/unique constraint/);
    expect(await said(decide("executive", number))).toBe("done");
    expect(await statusOf(number)).toBe("approved");
    await database().owner`delete from route_step`;
  });

  it("approving an order that has changed since is refused", async () => {
    const [older, newer] = [await propose(4, 1), await propose(5, 1)];
    expect(await said(decide("adviser", newer))).toBe("done");
    const before = await order();
    expect(await said(decide("adviser", older))).toBe("order-changed");
    expect(await order()).toEqual(before);
    expect(await statusOf(older)).toBe("open");
    expect(
      await said(
        withdrawProposal(await ask("official"), { number: older }).then(() => statusOf(older)),
      ),
    ).toBe("done");
  });
});

describe("conditions", () => {
  it("a condition becomes a task at the end of the queue, or a day that is watched", async () => {
    const number = await propose(2, 1);
    const conditions = [
      { words: say("結果を報告する"), dueOn: "2020-12-01" as never, asTask: true },
      { words: say("利用者に知らせる"), dueOn: "2020-12-02" as never, asTask: false },
    ];
    await decide("adviser", number, { conditions });
    expect((await order()).at(-1)).toBe("結果を報告する");
    const watched = await database().owner<{ since: string }[]>`
      select since::text from finding where rule = 'condition-overdue' order by since`;
    expect(watched.map(({ since }) => since)).toEqual(["2020-12-02", "2020-12-03"]);
  });
});

describe("a request sent twice", () => {
  it("a proposal that is sent twice counts once", async () => {
    const task = (await waiting())[2];
    const asker = await ask("official");
    const input = {
      party: "persol",
      baseVersion: await version(),
      moves: [{ tasks: [task?.id ?? ""], place: 1 }],
      reason: say("試験"),
      request: "6f2c5a54-5b5f-4f57-8b0e-2f6a6f0f2b11",
    };
    const before = await lastNumber();
    const numbers = await Promise.all([1, 2, 3, 4].map(() => proposeOrder(asker, input)));
    expect(numbers).toEqual([1, 2, 3, 4].map(() => before + 1));
    expect(await lastNumber()).toBe(before + 1);
  });
});

describe("fifty approvals at once", () => {
  it("one of fifty simultaneous approvals counts, and the others are refused as already decided", async () => {
    const number = await propose(3, 1);
    const asker = await ask("adviser");
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => said(decideInView(asker, { number, verdict: "approved" }))),
    );
    expect(answers.filter((answer) => answer === "done").length).toBe(1);
    expect(answers.filter((answer) => answer === "decided-already").length).toBe(49);
  });
});
