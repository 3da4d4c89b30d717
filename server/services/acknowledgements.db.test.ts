// Each party down the chain reads a new order, and acknowledges it or objects to it, on the record of 2020-11-24.

import { describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import {
  acknowledgeOrder,
  askAboutOrder,
  objectToOrder,
  replyAboutOrder,
  reserveOrder,
} from "./acknowledgements";
import { readChain, readStandingOrder } from "./acknowledgements-view";
import { readHome } from "./home-view";
import { newsSince } from "./live";
import { proposeOrder } from "./propose-order";
import { markSeen } from "./readings";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const say = (ja: string) => ({ ja });
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

/** Puts the last task of a vendor's queue first. Returns the number of the proposal. */
async function propose(party: string): Promise<number> {
  const { owner } = database();
  const [queue] = await owner<{ version: number; last: string }[]>`
    select q.version, (select t.id from task t where t.queue_id = q.id and rank is not null order by rank collate "C" desc limit 1) as last
      from queue q join party p on p.id = q.party_id where p.key = ${party}`;
  return proposeOrder(await ask("official"), {
    party,
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [queue?.last ?? ""], place: 1 }],
    reason: say("試験が先です"),
  });
}
const approve = async (number: number) =>
  decideInView(await ask("adviser"), { number, verdict: "approved" });
/** Makes and approves a new order. */
async function order(party: string): Promise<number> {
  const number = await propose(party);
  await approve(number);
  return number;
}
/** Adds two tasks, so that a subcontractor's queue can be reordered. */
const fill = async () => {
  await database()
    .owner`insert into task (project_id, party_id, queue_id, place, title, status, entered_on)
    select q.project_id, q.party_id, q.id, 'z' || n, jsonb_build_object('ja', 'x' || n), 'not_started', '2020-11-24'
      from queue q join party p on p.id = q.party_id, generate_series(1, 2) n where p.key = 'mti'`;
};
/** What a person is shown of an order: each party, the role that read it, and its answer, unless these are hidden. */
async function chain(number: number, as: PersonaKey) {
  const asker = await ask(as);
  const question = asked(asker);
  const [row] = await database().owner<{ id: string; party_id: string }[]>`
    select id, party_id from proposal where number = ${number}`;
  const links = await readIn(question.scope, (db) =>
    readChain(db, question, { id: row?.id ?? "", partyId: row?.party_id ?? "" }),
  );
  return links.map(({ party, told, read, answer }) =>
    told
      ? { party: party.ja, readBy: read?.role ?? null, answer: answer?.act ?? null }
      : { party: party.ja, hidden: true },
  );
}
const rules = async () => {
  const rows = await database().owner<{ rule: string }[]>`
    select rule from finding where rule in ('order-objected', 'instruction-unacknowledged') order by 1`;
  return rows.map(({ rule }) => rule);
};
const PERSOL = "パーソルプロセス＆テクノロジー";
const MTI = "エムティーアイ";

describe("the order of a prime contractor's queue", () => {
  it("the order of a prime contractor's queue cannot be acknowledged before it is approved, nor by anybody outside the chain", async () => {
    const number = await propose("persol");
    const acknowledge = async (by: PersonaKey) => said(acknowledgeOrder(await ask(by), { number }));
    expect(await acknowledge("prime")).toBe("not-found");
    expect(await said(markSeen(await ask("prime"), { of: "order", number }))).toBe("not-found");
    await approve(number);
    expect(await acknowledge("official")).toBe("not-allowed");
    expect(await acknowledge("subcontractor")).toBe("not-found");
    expect(await said(markSeen(await ask("subcontractor"), { of: "order", number }))).toBe(
      "not-found",
    );
    expect(await chain(number, "official")).toEqual([
      { party: PERSOL, readBy: null, answer: null },
    ]);
  });

  it("the order of a prime contractor's queue is marked as read once per person, however often it is opened", async () => {
    const before = (await lines(database().owner)).length;
    const prime = await ask("prime");
    const answers = await Promise.all(
      [1, 2, 3].map(() => said(markSeen(prime, { of: "order", number: 1 }))),
    );
    expect(answers).toEqual(["done", "done", "done"]);
    expect((await lines(database().owner)).slice(before)).toEqual(["order-read"]);
    expect(await chain(1, "official")).toEqual([
      { party: PERSOL, readBy: "vendor_manager", answer: null },
    ]);
  });

  it("an order is acknowledged once, even if the answer is sent again", async () => {
    expect(await rules()).toEqual(["instruction-unacknowledged"]);
    const prime = await ask("prime");
    const sent = { number: 1, request: "6f2c5a54-5b5f-4f57-8b0e-2f6a6f0f2b12" };
    expect(await said(acknowledgeOrder(prime, sent))).toBe("done");
    expect(await said(acknowledgeOrder(prime, sent))).toBe("done");
    expect(await said(acknowledgeOrder(prime, { number: 1 }))).toBe("decided-already");
    expect(await said(objectToOrder(prime, { number: 1, reason: say("x") }))).toBe(
      "decided-already",
    );
    expect(await chain(1, "prime")).toEqual([
      { party: PERSOL, readBy: "vendor_manager", answer: "acknowledged" },
    ]);
    expect(await rules()).toEqual([]);
  });

  it("of many simultaneous acknowledgements of an order one counts", async () => {
    const number = await order("persol");
    const prime = await ask("prime");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => said(acknowledgeOrder(prime, { number }))),
    );
    expect(answers.filter((each) => each === "done").length).toBe(1);
    expect(answers.filter((each) => each === "decided-already").length).toBe(7);
  });
});

describe("a receipt with a reservation", () => {
  const waits = async (persona: PersonaKey) => {
    const { mine } = (await readHome(asked(await ask(persona)))).waits;
    return mine.map(({ kind }) => kind).filter((kind) => !["decision", "risk"].includes(kind));
  };
  const standing = async (persona: PersonaKey) => {
    const question = asked(await ask(persona));
    const [queue] = await database().owner<{ id: string; partyId: string }[]>`
      select q.id, q.party_id as "partyId" from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
    return readIn(question.scope, (db) =>
      readStandingOrder(db, question, queue ?? { id: "", partyId: "" }),
    );
  };

  it("counts as the answer, waits for the proposer and the adviser, and ends with the reply of one of them", async () => {
    const number = await order("persol");
    const prime = await ask("prime");
    expect(await said(reserveOrder(prime, { number }))).toBe("words-missing");
    expect(await said(reserveOrder(prime, { number, words: say("端末が要ります") }))).toBe("done");
    expect(await rules()).toEqual([]);
    expect(await said(acknowledgeOrder(prime, { number }))).toBe("decided-already");
    expect(await chain(number, "official")).toEqual([
      { party: PERSOL, readBy: "vendor_manager", answer: "reserved" },
    ]);
    expect(await waits("official")).toEqual(["reservation"]);
    expect(await waits("adviser")).toEqual(["reservation"]);
    expect(await waits("executive")).toEqual([]);

    const reply = { number, party: "persol" };
    expect(await said(replyAboutOrder(prime, { ...reply, words: say("x") }))).toBe("not-allowed");
    const adviser = await ask("adviser");
    expect(await said(replyAboutOrder(adviser, reply))).toBe("words-missing");
    expect(await said(replyAboutOrder(adviser, { ...reply, words: say("貸し出します") }))).toBe(
      "done",
    );
    expect(await said(replyAboutOrder(adviser, { ...reply, words: say("x") }))).toBe(
      "nothing-to-reply",
    );
    expect(await waits("official")).toEqual([]);
    const talk = (await standing("prime"))?.talks[0];
    expect(talk?.lines.map(({ act, role, words }) => [act, role, words?.ja])).toEqual([
      ["reserved", "vendor_manager", "端末が要ります"],
      ["replied", "adviser", "貸し出します"],
    ]);
    expect(talk?.open).toBe(false);
  });

  it("a question leaves the receipt open, and can be asked again", async () => {
    const number = await order("persol");
    const prime = await ask("prime");
    for (const words of ["いつからですか", "端末は何台ですか"])
      expect(await said(askAboutOrder(prime, { number, words: say(words) }))).toBe("done");
    expect(await waits("prime")).toEqual(["receipt"]);
    expect(await waits("official")).toEqual(["question"]);
    await replyAboutOrder(await ask("official"), { number, party: "persol", words: say("明日") });
    expect(await waits("official")).toEqual([]);
    expect(await said(acknowledgeOrder(prime, { number }))).toBe("done");
    expect(await said(askAboutOrder(await ask("subcontractor"), { number, words: say("x") }))).toBe(
      "not-found",
    );
  });
});

describe("the news of a new order", () => {
  it("says to the vendor what is next and until when it is to be received, and to nobody else", async () => {
    const { owner } = database();
    const [last] = await owner<{ seq: number }[]>`select max(seq)::int as seq from event`;
    const newsTo = async (persona: PersonaKey) => {
      const question = asked(await ask(persona));
      const { projectId } = question.asker.membership;
      return newsSince(question, { projectId, seq: last?.seq ?? 0, clockSetAt: null });
    };
    const number = await order("persol");
    const [first] = await owner<{ title: { ja: string } }[]>`
      select title from task t join party p on p.id = t.party_id
       where p.key = 'persol' and rank is not null order by rank collate "C" limit 1`;
    const { order: told } = await newsTo("prime");
    expect(told?.title.ja).toBe(first?.title.ja);
    expect(String(told?.dueOn) >= "2020-11-24").toBe(true);
    expect((await newsTo("official")).order).toBeUndefined();
    await acknowledgeOrder(await ask("prime"), { number });
    expect((await newsTo("prime")).order).toBeUndefined();
  });
});

describe("an objection", () => {
  it("an objection needs a reason, and raises a finding until a later order is in force", async () => {
    const number = await order("persol");
    const prime = await ask("prime");
    expect(await said(objectToOrder(prime, { number }))).toBe("reason-missing");
    expect(await said(objectToOrder(prime, { number, reason: say("端末がない") }))).toBe("done");
    expect(await rules()).toEqual(["order-objected"]);
    await order("persol");
    expect(await rules()).toEqual(["instruction-unacknowledged"]);
  });

  it("an objection to a replaced order is refused, and so is its acknowledgement", async () => {
    const [older] = [await order("persol"), await order("persol")];
    const prime = await ask("prime");
    expect(await said(objectToOrder(prime, { number: older, reason: say("x") }))).toBe(
      "order-not-in-force",
    );
    expect(await said(acknowledgeOrder(prime, { number: older }))).toBe("order-not-in-force");
  });

  it("an objection answers the order approved last, even if its number is lower", async () => {
    const { owner } = database();
    const [early, late] = [await propose("persol"), await propose("persol")];
    await owner`update proposal set base_order = (select jsonb_agg(t.id order by t.rank) from task t where t.queue_id = proposal.queue_id and rank is not null)
      where number = ${late}`;
    await approve(late);
    await owner`update proposal p set base_order = l.proposed_order, proposed_order = l.base_order
      from proposal l where l.number = ${late} and p.number = ${early}`;
    await approve(early);
    const prime = await ask("prime");
    expect(await said(acknowledgeOrder(prime, { number: late }))).toBe("order-not-in-force");
    expect(await said(acknowledgeOrder(prime, { number: early }))).toBe("done");
  });

  it("after ten business days an objection is refused, but an acknowledgement is not", async () => {
    const number = await order("persol");
    const { owner } = database();
    const clock = (day: string) =>
      owner`update exercise_clock set shown = ${`${day}T09:00:00+09:00`}::timestamptz, anchored = now()`;
    const object = async () =>
      said(objectToOrder(await ask("prime"), { number, reason: say("x") }));
    await clock("2020-12-09");
    expect(await object()).toBe("objection-too-late");
    expect(await said(acknowledgeOrder(await ask("prime"), { number }))).toBe("done");
    await clock("2020-11-24");
    const next = await order("persol");
    await clock("2020-12-08");
    expect(await said(objectToOrder(await ask("prime"), { number: next, reason: say("x") }))).toBe(
      "done",
    );
    await clock("2020-11-24");
  });
});

describe("the order of a subcontractor's queue", () => {
  it("the prime contractor and the subcontractor each answer the order of a subcontractor's queue for themselves", async () => {
    await fill();
    const number = await order("mti");
    await markSeen(await ask("subcontractor"), { of: "order", number });
    expect(await chain(number, "official")).toEqual([
      { party: PERSOL, readBy: null, answer: null },
      { party: MTI, readBy: "vendor_member", answer: null },
    ]);
    await acknowledgeOrder(await ask("subcontractor"), { number });
    await objectToOrder(await ask("prime"), { number, reason: say("順番が逆です") });
    const whole = [
      { party: PERSOL, readBy: "vendor_manager", answer: "objected" },
      { party: MTI, readBy: "vendor_member", answer: "acknowledged" },
    ];
    expect(await chain(number, "adviser")).toEqual(whole);
    expect(await chain(number, "prime")).toEqual(whole);
  });

  it("a subcontractor reads the name of the vendor above it and nothing more", async () => {
    const [row] = await database().owner<{ number: number }[]>`
      select max(number) as number from proposal`;
    const number = row?.number ?? 0;
    expect(await chain(number, "subcontractor")).toEqual([
      { party: PERSOL, hidden: true },
      { party: MTI, readBy: "vendor_member", answer: "acknowledged" },
    ]);
  });

  it("what the prime contractor asks about a subcontractor's order is not told to the subcontractor", async () => {
    const [row] = await database().owner<{ number: number }[]>`
      select max(number) as number from proposal`;
    const number = row?.number ?? 0;
    await askAboutOrder(await ask("prime"), { number, words: say("元請からの質問") });
    await askAboutOrder(await ask("subcontractor"), { number, words: say("再委託先からの質問") });
    const talksOf = async (persona: PersonaKey) => {
      const question = asked(await ask(persona));
      const [queue] = await database().owner<{ id: string; partyId: string }[]>`
        select q.id, q.party_id as "partyId" from queue q join party p on p.id = q.party_id where p.key = 'mti'`;
      const found = await readIn(question.scope, (db) =>
        readStandingOrder(db, question, queue ?? { id: "", partyId: "" }),
      );
      return (found?.talks ?? []).flatMap(({ lines }) => lines.map(({ words }) => words?.ja));
    };
    expect((await talksOf("official")).toSorted()).toEqual(
      ["元請からの質問", "再委託先からの質問"].toSorted(),
    );
    expect(await talksOf("subcontractor")).toEqual(["再委託先からの質問"]);
  });
});
