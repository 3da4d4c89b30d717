// What is out, to whom and until when: home, the menu and the list of projects say the same, on the record of 2020-11-24.
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { acknowledgeOrder } from "./acknowledgements";
import { askChange } from "./change-requests";
import { readHome } from "./home-view";
import { remark } from "./remarks";
import { confirmRisk } from "./risks";
import type { WaitInView } from "./waits";

const database = aDatabase("record-2020-11-24");
const mail = (persona: PersonaKey) => `${persona}@fukan.example`;
const ask = (persona: PersonaKey) => askerOf(database().owner, mail(persona), "cocoa");
const made = { number: 0 };

/** `decision 1 by 2020-11-25`: what waits, the number of the proposal and its deadline. */
const told = ({ kind, subject, dueOn }: WaitInView): string => {
  const about = subject.of === "proposal" ? ` ${subject.number}` : "";
  return `${kind}${about}${dueOn === null ? "" : ` by ${dueOn}`}`;
};

/** What each page says to a person: home's two lists, the numbers in the menu, and the two numbers of 全事業. */
async function pagesOf(persona: PersonaKey) {
  const { waits, decisionsTotal } = await readHome(asked(await ask(persona)));
  const api = callerAs(database().owner, mail(persona));
  const menu = await api.projects.waiting({ project: "cocoa" });
  const [project] = await api.projects.list();
  const inMenu = waits.mine.filter(({ kind }) => ["decision", "opinion", "answer"].includes(kind));
  expect(menu).toEqual({
    home: waits.mine.length + decisionsTotal,
    approvals: new Set(inMenu.map(({ id }) => id)).size,
  });
  expect(project?.waits).toEqual({ mine: waits.mine.length, others: waits.others.length });
  const list = await api.approvals.list({ project: "cocoa" });
  expect(list.waiting.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(inMenu.map(({ id }) => id))].toSorted(),
  );
  // The risks of the untested builds wait for the prime contractor all the time.
  const mine = waits.mine.filter(({ kind }) => kind !== "risk");
  return { mine: mine.map(told), others: waits.others.map(told) };
}

describe("a risk of an omitted test", () => {
  it("waits for the vendor's own words until it has read and understood it", async () => {
    const left = async () =>
      (await readHome(asked(await ask("prime")))).waits.mine.filter(({ kind }) => kind === "risk");
    const [first, second] = await left();
    expect(second?.dueOn).toBe("2020-10-01");
    expect((first?.left ?? 0) < 0).toBe(true);
    const waiver = first?.id ?? "";
    const prime = await ask("prime");
    await expect(confirmRisk(prime, { waiver })).rejects.toThrow("words-missing");
    await confirmRisk(prime, { waiver, words: { ja: "通知が届かないおそれがあると理解した" } });
    expect((await left()).map(({ id }) => id)).toEqual([second?.id]);
    await expect(confirmRisk(prime, { waiver, words: { ja: "x" } })).rejects.toThrow(
      "decided-already",
    );
  });
});

describe("what is out", () => {
  it("nothing waits for anybody before something is sent", async () => {
    for (const persona of ["official", "adviser", "prime", "auditor"] as const)
      expect(await pagesOf(persona)).toEqual({ mine: [], others: [] });
  });

  it("a proposal waits for the adviser, and its proposer sees for whom and until when", async () => {
    made.number = await proposeMove(database().owner, { from: 6, to: 1 });
    const decision = `decision ${made.number} by 2020-11-25`;
    expect(await pagesOf("adviser")).toEqual({ mine: [decision], others: [] });
    for (const persona of ["official", "executive", "prime", "auditor"] as const)
      expect(await pagesOf(persona)).toEqual({ mine: [], others: [decision] });
    expect(await pagesOf("subcontractor")).toEqual({ mine: [], others: [] });
    const { waits } = await readHome(asked(await ask("official")));
    expect(waits.others).toMatchObject([
      { awaited: { role: "adviser", party: null }, since: "2020-11-24" },
    ]);
  });

  it("the adviser's question waits for the official until it is answered", async () => {
    const { number } = made;
    const decision = `decision ${number} by 2020-11-25`;
    const answer = `answer ${number} by 2020-11-25`;
    await remark(await ask("adviser"), { number, kind: "question", words: { ja: "なぜ先ですか" } });
    expect(await pagesOf("adviser")).toEqual({ mine: [decision], others: [answer] });
    expect(await pagesOf("official")).toEqual({ mine: [answer], others: [decision] });
    await remark(await ask("official"), { number, kind: "answer", words: { ja: "試験です" } });
    expect(await pagesOf("official")).toEqual({ mine: [], others: [decision] });
  });

  it("an approved order waits for the vendor's receipt, and no longer once it is received", async () => {
    const { number } = made;
    await decideInView(await ask("adviser"), { number, verdict: "approved" });
    const receipt = `receipt ${number} by 2020-11-25`;
    expect(await pagesOf("prime")).toEqual({ mine: [receipt], others: [] });
    for (const persona of ["adviser", "official", "executive"] as const)
      expect(await pagesOf(persona)).toEqual({ mine: [], others: [receipt] });
    await acknowledgeOrder(await ask("prime"), { number });
    for (const persona of ["adviser", "official", "prime"] as const)
      expect(await pagesOf(persona)).toEqual({ mine: [], others: [] });
  });

  it("a request to change a value waits for its owner", async () => {
    const [task] = await database().owner<{ id: string }[]>`
      select t.id from task t join party p on p.id = t.party_id
       where p.key = 'persol' and t.due_on is not null and t.status = 'not_started' limit 1`;
    await askChange(await ask("prime"), {
      party: "persol",
      taskId: task?.id ?? "",
      what: "due",
      to: "2021-01-29",
      reason: { ja: "先に試験をします" },
    });
    expect(await pagesOf("prime")).toEqual({ mine: [], others: ["change"] });
    expect(await pagesOf("official")).toEqual({ mine: ["change"], others: [] });
    expect(await pagesOf("auditor")).toEqual({ mine: [], others: ["change"] });
  });
});
