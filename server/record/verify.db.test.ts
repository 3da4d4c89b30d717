// Whatever is done to the record afterwards is found, and named by its line.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "@/tests/db/opened";
import { foundRivals } from "@/tests/db/rivals";
import { verifyRecord } from "./verify";

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  database = await openDatabase("migrated");
  await foundRivals(database.owner, "rivals");
});
afterEach(() => database.close());

/** As somebody would who holds the machine: the triggers silenced. */
const tamper = (...statements: readonly string[]) =>
  database.owner.begin(async (sql) => {
    await sql.unsafe("set local session_replication_role = replica");
    for (const statement of statements) await sql.unsafe(statement);
  });

const broken = () => verifyRecord(database.ownerUrl);

/** The same question to the function inside the database. */
const brokenBySql = async () =>
  (
    await database.owner<
      { at: string | null }[]
    >`select broken_at::text as at from project p, record_break(p.project_id)`
  )[0]?.at ?? null;

const lines = async () =>
  Number((await database.owner<{ n: string }[]>`select count(*) as n from event`)[0]?.n);

describe("the record", () => {
  it("is whole as the services wrote it, for PostgreSQL and for this program alike", async () => {
    expect(await lines()).toBeGreaterThan(25);
    expect(await broken()).toEqual([]);
    expect(await brokenBySql()).toBeNull();
  });

  it("begins with the founding of its project", async () => {
    const [first] =
      await database.owner`select seq::int, kind, encode(prev_hash, 'hex') as before from event order by seq limit 1`;
    expect(first).toEqual({ seq: 1, kind: "project-founded", before: "00" });
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
    ["its hash", "hash = '\\x01'"],
  ])("shows an alteration of %s", async (_what, change) => {
    await tamper(`update event set ${change} where seq = 7`);
    expect((await broken())[0]).toMatch(/^rivals: 7 行目/);
    expect(await brokenBySql()).toBe("7");
  });

  it("shows an alteration whose hash was reckoned anew", async () => {
    await tamper(
      "update event e set body = '{}' where seq = 7",
      "update event e set hash = sha256(convert_to(event_text(e), 'UTF8')) where seq = 7",
    );
    expect(await broken()).toEqual([
      expect.stringMatching(/^rivals: 8 行目 — 前の行とつながっていません/),
    ]);
    expect(await brokenBySql()).toBe("8");
  });

  it("shows a removed line, and how many", async () => {
    await tamper("delete from event where seq in (4, 5)");
    expect(await broken()).toEqual([
      expect.stringMatching(/^rivals: 4 行目 — ここから 2 行がありません/),
    ]);
    expect(await brokenBySql()).toBe("6");
  });

  it("shows a cut tail", async () => {
    const last = await lines();
    await tamper(`delete from event where seq > ${last - 3}`);
    expect(await broken()).toEqual([
      expect.stringMatching(
        new RegExp(`^rivals: ${last - 2} 行目 — ここから終わりまでの 3 行がありません`),
      ),
    ]);
    expect(await brokenBySql()).toBe(String(last - 2));
  });

  it("shows that all of it is gone, and that its end was moved", async () => {
    await tamper("update event_head set hash = '\\x00'");
    expect(await broken()).toEqual([expect.stringMatching(/記録の末尾の控えと合いません/)]);
    await tamper("delete from event");
    expect(await broken()).toEqual([expect.stringMatching(/^rivals: 1 行目 — ここから終わりまで/)]);
  });

  it("tells which project is meant, and leaves the others in peace", async () => {
    await foundRivals(database.owner, "other");
    await tamper(
      "update event set kind = 'x' where seq = 3 and project_id = (select project_id from project where key = 'other')",
    );
    expect((await broken()).map((line) => line.split(":")[0])).toEqual(["other"]);
  });

  it("counts characters as PostgreSQL does, whatever is written", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((t) => !t.includes("\0"));
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await database.owner`
          insert into event (project_id, seq, kind, actor_role, subject_kind, subject_id, body, prev_hash, hash)
          select project_id, 0, ${words}, 'admin', 'project', project_id, ${database.owner.json({ words: { ja: words } })}, '', '' from project where key = 'rivals'`;
        expect(await broken()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps its order when many write at once", async () => {
    await Promise.all(
      Array.from(
        { length: 20 },
        (_, i) => database.owner`
        insert into event (project_id, seq, kind, actor_role, subject_kind, subject_id, prev_hash, hash)
        select project_id, 0, ${`kind-${i}`}, 'admin', 'project', project_id, '', '' from project where key = 'rivals'`,
      ),
    );
    expect(await broken()).toEqual([]);
  });

  it("never goes back in time, though a transaction begun earlier writes later", async () => {
    const { owner } = database;
    const write = (sql: Pick<typeof owner, "unsafe">) =>
      sql.unsafe(`insert into event (project_id, seq, kind, actor_role, subject_kind, subject_id, prev_hash, hash)
        select project_id, 0, 'x', 'admin', 'project', project_id, '', '' from project where key = 'rivals'`);
    const early = await owner.reserve();
    await early`begin`;
    await early`select clock()`;
    await write(owner);
    await write(early);
    await early`commit`;
    early.release();
    const moments = await owner<{ at: string }[]>`
      select recorded_at::text as at from event order by seq desc limit 2`;
    expect(moments[0]).toEqual(moments[1]);
    expect(await broken()).toEqual([]);
  });
});
