// Any later change to the record is found and named by its event or by its table and act.
import fc from "fast-check";
import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { migrate } from "@/db/migrate";
import { freshDatabase } from "@/tests/database";
import { actOfOwner } from "@/tests/db/lines";
import { foundRivals } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { PlainError } from "../domain/plain-error";
import { verifyAll, verifyRecord } from "./verify";
import { sentencesOf } from "./verify-words";

const database = rivalsDatabase();

const asked = (sql: postgres.TransactionSql) => verifyAll((text) => sql.unsafe(text).values());

/** A promise and the function that resolves it. */
function gate(): readonly [opened: Promise<void>, open: () => void] {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return [opened, () => open()];
}

class Undone extends Error {}

/** What is found after these statements, run with the triggers disabled as by somebody who controls the machine. */
async function tampered(...statements: readonly string[]) {
  let found: string[] = [];
  let bySql: string | null | undefined;
  const tried = database().owner.begin(async (sql) => {
    await sql.unsafe("set local timezone = 'UTC'; set local session_replication_role = replica");
    for (const statement of statements) await sql.unsafe(statement);
    found = (await asked(sql)).flatMap(sentencesOf);
    const [row] = await sql<{ at: string | null }[]>`
      select broken_at::text as at from project p, record_break(p.project_id) where p.key = 'rivals'`;
    bySql = row?.at;
    throw new Undone();
  });
  await expect(tried).rejects.toThrow(Undone);
  return { found, bySql };
}

const lines = async () =>
  Number(
    (
      await database().owner<{ n: string }[]>`
        select count(*) as n from event join project using (project_id) where key = 'rivals'`
    )[0]?.n,
  );

describe("the record", () => {
  it("the record is intact as the services wrote it, for PostgreSQL and for this program alike", async () => {
    expect(await lines()).toBeGreaterThan(25);
    expect(await tampered()).toEqual({ found: [], bySql: null });
  });

  it("the record begins with the founding of its project, which seals what was founded", async () => {
    const [first] = await database().owner`
      select seq::int, kind, encode(prev_hash, 'hex') as before, array(select jsonb_object_keys(sealed) order by 1) as sealed
        from event order by seq limit 1`;
    expect(first).toEqual({
      seq: 1,
      kind: "project-founded",
      before: "00",
      sealed: ["member", "party", "project"],
    });
  });

  it.each([
    ["what was said", "body = '{\"a\":1}'"],
    ["who did it", "actor_role = 'auditor'"],
    ["when it was recorded", "recorded_at = recorded_at - interval '1 microsecond'"],
    ["when it happened", "happened_on = happened_on - 1"],
    ["how sure it is", "certainty = 'conflicting'"],
    ["that it is made up", "illustrative = not illustrative"],
    ["that it was played", "replayed = not replayed"],
    ["its kind", "kind = 'source-heard'"],
    ["its subject", "subject_id = gen_random_uuid()"],
    ["its source", "source_id = null"],
    ["its act", "act_id = gen_random_uuid()"],
    ["what it seals", "sealed = '{}'"],
    ["its hash", "hash = '\\x01'"],
  ])("the verification shows an alteration of %s", async (_what, change) => {
    const { found, bySql } = await tampered(`update event set ${change} where seq = 7`);
    expect(found[0]).toMatch(/^rivals: 7 行目/);
    expect(bySql).toBe("7");
  });

  it("the verification shows an alteration whose hash was recomputed", async () => {
    const { found, bySql } = await tampered(
      "update event e set body = '{}' where seq = 7",
      "update event e set hash = sha256(convert_to(event_text(e), 'UTF8')) where seq = 7",
    );
    expect(found).toEqual([expect.stringMatching(/^rivals: 8 行目 — 前の行とつながっていません/)]);
    expect(bySql).toBe("8");
  });

  it("the verification shows that events were removed, and how many", async () => {
    const { found, bySql } = await tampered("delete from event where seq in (4, 5)");
    expect(found[0]).toMatch(/^rivals: 4 行目 — ここから 2 行がありません/);
    expect(bySql).toBe("6");
  });

  it("the verification shows that the end of the record was cut off", async () => {
    const last = await lines();
    const { found, bySql } = await tampered(`delete from event where seq > ${last - 3}`);
    expect(found[0]).toMatch(
      new RegExp(`^rivals: ${last - 2} 行目 — ここから終わりまでの 3 行がありません`),
    );
    expect(bySql).toBe(String(last - 2));
  });

  it("the verification shows that the whole record is gone, and that its end was moved", async () => {
    const moved = await tampered("update event_head set hash = '\\x00'");
    expect(moved.found).toEqual([expect.stringMatching(/記録の末尾の控えと合いません/)]);
    const gone = await tampered("delete from event");
    expect(gone.found[0]).toMatch(/^rivals: 1 行目 — ここから終わりまで/);
  });

  it("the verification shows what was written outside the acts, even if every trigger ran", async () => {
    const { found } = await tampered(
      "set local session_replication_role = origin",
      'update waiver set reason = \'{"ja":"another"}\'',
    );
    expect(found).toEqual([expect.stringMatching(/^rivals: 表 waiver の 2 件は、どの行にも封/)]);
  });

  it("the verification counts characters as PostgreSQL does, whatever is written", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((t) => !t.includes("\0"));
    const { owner } = database();
    for (const [i, words] of fc.sample(text, 25).entries())
      await actOfOwner(
        owner,
        "rivals",
        (sql) => sql`
          insert into figure (project_id, kind, value, on_day, note, source_id)
          select project_id, 'downloads', 1, '2020-10-01'::date + ${i}::int, ${sql.json({ ja: words })}, id from source limit 1`,
      );
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("the record keeps its order when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        actOfOwner(database().owner, "rivals", () => Promise.resolve()),
      ),
    );
    expect((await tampered()).found).toEqual([]);
  });

  it("the record never goes back in time, even if a transaction that began earlier writes later", async () => {
    const { owner } = database();
    const [begun, begin] = gate();
    const [written, write] = gate();
    const early = actOfOwner(owner, "rivals", () => {
      begin();
      return written;
    });
    await begun;
    await actOfOwner(owner, "rivals", () => Promise.resolve());
    write();
    await early;
    const moments = await owner<{ at: string }[]>`
      select recorded_at::text as at from event order by seq desc limit 2`;
    expect(moments[0]).toEqual(moments[1]);
    expect((await tampered()).found).toEqual([]);
  });

  it("the verification names the altered project and no other", async () => {
    await foundRivals(database().owner, "other");
    const { found } = await tampered(
      "update event set kind = 'x' where seq = 3 and project_id = (select project_id from project where key = 'other')",
    );
    expect([...new Set(found.map((line) => line.split(":")[0]))]).toEqual(["other"]);
  });
});

it.each([
  ["an empty database", undefined],
  ["a database from before facts were sealed", "0004_event.sql"],
])("the verification says in one sentence what to do about %s", async (_which, upTo) => {
  const fresh = await freshDatabase({ template: "empty" });
  try {
    if (upTo !== undefined) await migrate(fresh.ownerUrl, undefined, upTo);
    const failure = await verifyRecord(fresh.ownerUrl).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlainError);
    expect(String(failure)).toMatch(/一度起動してから/);
  } finally {
    await fresh.drop();
  }
});
