// A decision is sealed with its author, its time and the evidence beside the button. The seal can be checked outside.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { Day, Instant } from "../domain/calendar/day";
import { readSealed } from "./proposal-files";
import { readOrder } from "./proposal-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: string) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A proposal that the adviser has approved with a condition. */
async function approved(opened?: { record: Instant; real: Instant }) {
  const { owner } = database();
  const number = await proposeMove(owner, { from: 6, to: 5 });
  const adviser = await ask("adviser");
  await decideInView(adviser, {
    number,
    verdict: "approved",
    words: { ja: "順番に異論はありません。" },
    conditions: [{ words: { ja: "結果を知らせる" }, dueOn: "2021-03-01" as Day, asTask: false }],
    opened,
  });
  return { number, adviser, reader: asked(await ask("auditor")) };
}

describe("a sealed decision", () => {
  it("a sealed decision says who decided, in which role, when by both clocks, in which words, under which conditions and on what evidence", async () => {
    const opened = {
      record: "2020-11-24T00:00:00.000000Z" as Instant,
      real: "2026-01-01T00:00:00.000000Z" as Instant,
    };
    const { number, adviser, reader } = await approved(opened);
    const { text, digest } = await readSealed(reader, number, 1);
    const [proposal] = await database().owner`select digest from proposal where number = ${number}`;
    expect(digest).toBe(sha256(text));
    const sealed = JSON.parse(text);
    expect(sealed).toMatchObject({
      proposal: number,
      proposalDigest: proposal?.digest,
      accountId: adviser.account.id,
      role: "adviser",
      deputy: false,
      verdict: "approved",
      words: { ja: "順番に異論はありません。" },
      conditions: [
        {
          words: { ja: "結果を知らせる" },
          dueOn: "2021-03-01",
          asTask: false,
          owner: null,
          beforeStart: false,
        },
      ],
      openedAt: { record: "2020-11-24T00:00:00Z", real: "2026-01-01T00:00:00Z" },
    });
    expect(sealed.decidedAt.record).toMatch(/^2020-11-24T\d\d:\d\d:\d\dZ$/);
    expect(sealed.decidedAt.real > "2026-01-01").toBe(true);
    expect(sealed.evidence.stages.length).toBeGreaterThan(0);
    expect(sealed.missing.map(({ kind }: { kind: string }) => kind)).toContain("opinion");
  });

  it("a sealed decision does not count the opening of a page after the decision as evidence", async () => {
    const future = "2099-01-01T00:00:00.000000Z" as Instant;
    const { number, reader } = await approved({ record: future, real: future });
    const { text } = await readSealed(reader, number, 1);
    expect(JSON.parse(text).openedAt).toBeNull();
  });

  it("a sealed decision no longer matches its seal once its text was altered", async () => {
    const { number, reader } = await approved();
    const fits = async () => (await readOrder(reader, number, 1)).approvals[0]?.sealFits;
    expect(await fits()).toBe(true);
    await database().owner.begin(async (sql) => {
      await sql`alter table approval disable trigger user`;
      await sql`update approval set sealed = replace(sealed, '異論はありません', '異論があります')
                 where proposal_id = (select id from proposal where number = ${number})`;
      await sql`alter table approval enable trigger user`;
    });
    expect(await fits()).toBe(false);
  });

  it("an approval that lacks something is refused without a reason, and tells what it lacked with one", async () => {
    const { owner } = database();
    const number = await proposeMove(owner, { from: 6, to: 1 });
    const adviser = await ask("adviser");
    const decide = (words?: { ja: string }) =>
      decideInView(adviser, { number, verdict: "approved", words });
    await expect(decide()).rejects.toThrow("gaps-unexplained");
    const before = await readOrder(asked(adviser), number, 1);
    await decide({ ja: "待つ理由がありません。" });
    const after = await readOrder(asked(adviser), number, 1);
    const missing = before.needs.filter((need) => need.missing).map(({ id }) => id);
    expect(missing.length).toBeGreaterThan(1);
    expect(after.approvals[0]?.told?.missing?.map(({ id }) => id)).toEqual(missing);
  });

  it("there is no sealed decision for a step that nobody has decided", async () => {
    const { number, reader } = await approved();
    await expect(readSealed(reader, number, 2)).rejects.toThrow("not-found");
  });
});
