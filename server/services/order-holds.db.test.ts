// An approved order is stopped, told to everybody concerned, and goes on, on the record of 2020-11-24.
import { beforeAll, describe, expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { readHome } from "./home-view";
import { holdOrder, resumeOrder } from "./order-holds";
import { readOrder } from "./proposal-view";
import { readQueue } from "./queues-view";
import { reportTask } from "./tasks";
import { questionOf, readWaits } from "./waits";
import { readWork } from "./work-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

let number = 0;
let test = "";
const hold = async (by: PersonaKey, reason: string | null = "環境の確認を待つ") =>
  holdOrder(await ask(by), { number, ...(reason !== null && { reason: { ja: reason } }) });
const resume = async (by: PersonaKey) =>
  resumeOrder(await ask(by), { number, reason: { ja: "確かめられた" } });
const start = async (taskId: string) =>
  said(reportTask(await ask("prime"), { taskId, status: "in_progress" }));
const queue = async (by: PersonaKey) =>
  readQueue(asked(await ask(by)), {
    party: "persol",
    page: null,
    task: null,
    open: null,
    redo: null,
  });
async function waits(by: PersonaKey) {
  const question = asked(await ask(by));
  const { mine, others } = await readIn(question.scope, (db) =>
    readWaits(db, questionOf(question)),
  );
  const of = (list: typeof mine) => list.some(({ kind }) => kind === "hold");
  return { mine: of(mine), others: of(others) };
}

beforeAll(async () => {
  number = await proposeMove(database().owner, { from: 6, to: 1 });
});

describe("an order that is not approved yet", () => {
  it("cannot be stopped", async () => {
    expect(await said(hold("official"))).toBe("order-not-in-force");
  });
});

describe("an approved order", () => {
  beforeAll(async () => {
    await decideInView(await ask("adviser"), { number, verdict: "approved" });
    test = (await waitingIn(database().owner, "persol"))[0]?.id ?? "";
  });

  it("is stopped only by those who proposed or approved it, and with a reason", async () => {
    expect(await said(hold("executive"))).toBe("hold-not-yours");
    expect(await said(hold("prime"))).toBe("not-allowed");
    expect(await said(hold("adviser", null))).toBe("reason-missing");
    const before = await lines(database().owner);
    await hold("adviser");
    expect((await lines(database().owner)).slice(before.length)).toEqual(["order-held"]);
    expect(await said(hold("official"))).toBe("conflict");
  });

  it("its test does not begin meanwhile; other work does", async () => {
    expect(await start(test)).toBe("order-held");
    const other = (await waitingIn(database().owner, "persol"))[1]?.id ?? "";
    expect(await start(other)).toBe("done");
    await reportTask(await ask("prime"), { taskId: other, status: "not_started" });
  });

  it("its pages say who stopped it and why: approval, queue, home and the vendor's work", async () => {
    const reason = { ja: "環境の確認を待つ" };
    const view = await readOrder(asked(await ask("official")), number, 1);
    expect(view.held).toMatchObject({ words: reason, memberRole: "adviser" });
    expect(view.reader).toMatchObject({ holds: false, resumes: true });
    expect((await queue("official")).held).toMatchObject({ number, words: reason });
    expect((await queue("prime")).held).toMatchObject({ role: "adviser", words: reason });
    const work = await readWork(asked(await ask("prime")), null, null);
    expect(work.queue === null ? null : work.order?.held).toMatchObject({ words: reason });
    const home = await readHome(asked(await ask("official")));
    expect(home.steps.map(({ held }) => held?.words)).toContainEqual(reason);
  });

  it("it waits for those who may let it go on, and the vendor is told that it waits", async () => {
    expect(await waits("official")).toEqual({ mine: true, others: false });
    expect(await waits("adviser")).toEqual({ mine: true, others: false });
    expect(await waits("prime")).toEqual({ mine: false, others: true });
  });

  it("the other vendor's people are not told", async () => {
    const rows = await readIn(asked(await ask("subcontractor")).scope, (db) =>
      db.execute("select 1 from order_hold"),
    );
    expect(rows.length).toBe(0);
  });

  it("goes on when one of them says so, and its test begins", async () => {
    expect(await said(resume("executive"))).toBe("hold-not-yours");
    await resume("official");
    expect((await queue("prime")).held).toBeNull();
    const view = await readOrder(asked(await ask("adviser")), number, 1);
    expect(view.held).toBeNull();
    expect(view.holds.map(({ kind }) => kind)).toEqual(["held", "resumed"]);
    expect(await start(test)).toBe("done");
    expect(await said(hold("adviser"))).toBe("order-begun");
    await reportTask(await ask("prime"), { taskId: test, status: "not_started" });
  });

  it("a later order that is approved ends a stop", async () => {
    await hold("official");
    const later = await proposeMove(database().owner, { from: 3, to: 2 });
    await decideInView(await ask("adviser"), { number: later, verdict: "approved" });
    expect((await queue("prime")).held).toBeNull();
    expect(await said(resume("official"))).toBe("order-not-in-force");
    expect(await start(test)).toBe("done");
  });
});
