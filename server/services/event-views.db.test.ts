// The saved views of the record, and the events that it counts by day instead of listing them.
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import { DECIDING_KINDS, FOLDED_KINDS } from "../domain/events/views";
import type { PersonaKey } from "../record/personas";
import { type EventsQuestion, readEvents } from "./events-view";

const database = aDatabase("record-2020-11-24");
const askerNamed = (persona: PersonaKey) =>
  askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const read = async (
  persona: PersonaKey,
  question: EventsQuestion & { readonly unfolded?: boolean } = {},
) => {
  const pages = [];
  let [page, left] = [1, true];
  while (left) {
    const view = await readEvents(asked(await askerNamed(persona)), { page, ...question });
    pages.push(view);
    left = page * 50 < view.list.total;
    page += 1;
  }
  const rows = pages.flatMap(({ list }) => list.rows);
  return { rows, kinds: rows.map(({ kind }) => kind), first: pages[0], pages };
};
const isFolded = (kind: string) => FOLDED_KINDS.some((each) => each === kind);

describe("The record", () => {
  it("counts by day what was only seen or received, and lists all of it when asked", async () => {
    const [folded, whole] = [await read("official"), await read("official", { unfolded: true })];
    expect(folded.kinds.some(isFolded)).toBe(false);
    const left = whole.rows.filter(({ kind }) => isFolded(kind));
    expect(left.length).toBeGreaterThan(5);
    expect(folded.first?.folded).toBe(left.length);
    expect(folded.rows.length + left.length).toBe(whole.rows.length);
    for (const { day, kind, total } of folded.pages.flatMap(({ quiet }) => quiet))
      expect(left.filter((line) => line.happenedOn === day && line.kind === kind)).toHaveLength(
        total,
      );
  });

  it("lists what was received to a reader who filters by sources", async () => {
    const { kinds } = await read("official", { group: "sources" });
    expect(kinds).toContain("source-heard");
  });

  it("shows only decisions in the view of decisions", async () => {
    const { kinds } = await read("auditor", { view: "decisions" });
    expect(kinds).toContain("waiver-decided");
    expect(kinds.every((kind) => DECIDING_KINDS.some((each) => each === kind))).toBe(true);
  });

  it("shows waivers and contracts, and no report, in the view of due dates", async () => {
    const { kinds } = await read("official", { view: "deadlines" });
    expect(new Set(kinds)).toEqual(
      new Set(["waiver-decided", "contract-registered", "contract-extended"]),
    );
  });

  it("shows a person what it did and what others did about it, and nobody else's acts", async () => {
    const number = await proposeMove(database().owner, { from: 6, to: 1 });
    await decideInView(await askerNamed("adviser"), { number, verdict: "approved" });
    const [proposer, decider] = [
      await read("official", { view: "mine" }),
      await read("adviser", { view: "mine" }),
    ];
    for (const { kinds } of [proposer, decider])
      expect(kinds).toEqual(expect.arrayContaining(["order-proposed", "order-approved"]));
    const { kinds } = await read("executive", { view: "mine" });
    expect(kinds).not.toContain("order-proposed");
  });
});
