// A proposal is returned with another place for its test; the proposer opens it as a draft, sends it or throws it away,
// on the record of 2020-11-24.
import { describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { dropCounter } from "./counters";
import { saveDraft } from "./drafts";
import { readOrder } from "./proposal-view";
import { readQueue } from "./queues-view";
import { questionOf, readWaits } from "./waits";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const give = async (number: number, counterTo: number) =>
  decideInView(await ask("adviser"), {
    number,
    verdict: "returned",
    words: { ja: "先に一件だけ終えてから" },
    counterTo,
  });
const board = async (redo: number) =>
  (
    await readQueue(asked(await ask("official")), {
      party: "persol",
      page: null,
      task: null,
      open: null,
      redo,
    })
  ).board;
async function waits(by: PersonaKey) {
  const question = asked(await ask(by));
  const { mine } = await readIn(question.scope, (db) => readWaits(db, questionOf(question)));
  return mine.filter(({ kind }) => kind === "counter").length;
}
const counterOf = async (number: number) =>
  (await readOrder(asked(await ask("official")), number, 1)).counter;

describe("a proposal that is returned with a counter-proposal", () => {
  it("shows what each place would bring before it is returned", async () => {
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    const { options, offers } = await readOrder(asked(await ask("adviser")), number, 1);
    expect(options.map(({ place }) => place)).toEqual([1, 2, 6]);
    expect(options.map(({ endsOn }) => endsOn)).toEqual(
      [...options.map(({ endsOn }) => endsOn)].sort(),
    );
    expect(offers.map(({ place }) => place)).toEqual([2, 3, 4, 5]);
    expect(await said(give(number, 1))).toBe("input-malformed");
    expect(await said(give(number, 6))).toBe("input-malformed");
    await give(number, 2);
    expect((await lines(database().owner)).at(-1)).toBe("proposal-returned");
  });

  it("waits for its proposer, who opens it as a draft", async () => {
    expect(await counterOf(1)).toEqual({ place: 2, state: "offered", mine: true });
    expect(await waits("official")).toBe(1);
    expect(await waits("adviser")).toBe(0);
    const opened = (await board(1))?.redo;
    expect(opened?.moves.map(({ place }) => place)).toEqual([2]);
  });

  it("never takes the place of a draft that the proposer has begun", async () => {
    const official = asked(await ask("official"));
    const moves = opened(await board(1));
    const version = "00000000-0000-4000-8000-000000000001";
    const draft = { moves, undone: [], reason: "別の下書き", risk: null, alternatives: null };
    await saveDraft(official, { party: "persol", seen: [null], version, ...draft });
    expect(await board(1)).toMatchObject({ redo: null, ownDraft: true });
    const missing = 99;
    expect(await board(missing)).toMatchObject({ redo: null, ownDraft: false });
    const none = { moves: [], undone: [], reason: null, risk: null, alternatives: null };
    await saveDraft(official, { party: "persol", seen: [version], version, ...none });
  });

  it("is thrown away by its proposer alone, once", async () => {
    expect(await said(dropCounter(await ask("executive"), { number: 1 }))).toBe("not-allowed");
    await dropCounter(await ask("official"), { number: 1 });
    expect((await lines(database().owner)).at(-1)).toBe("counter-dropped");
    expect(await said(dropCounter(await ask("official"), { number: 1 }))).toBe("conflict");
    expect(await waits("official")).toBe(0);
  });

  it("is taken when its proposer sends a new order", async () => {
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    await give(number, 3);
    await proposeMove(database().owner, { from: 6, to: 3 });
    expect(await counterOf(number)).toMatchObject({ state: "taken", mine: false });
    expect(await waits("official")).toBe(0);
  });
});

const opened = (of: Awaited<ReturnType<typeof board>>) => of?.redo?.moves ?? [];
