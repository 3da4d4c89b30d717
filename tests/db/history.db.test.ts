// Every version of a row is stored, and the past at any moment shows what was visible then.

import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertEvent } from "@/db/queries/events";
import { finding } from "@/db/schema/findings";
import { type Reader, readIn, type Writer, writeIn } from "@/db/scope";
import { type Instant, parseDay } from "@/server/domain/calendar/day";
import { permitFor } from "@/server/domain/identity/permit";
import { asApp, asked, askerOf, settingsOf } from "./opened";
import { mail } from "./rivals";
import { rivalsDatabase } from "./rivals-database";

const database = rivalsDatabase();

const official = () => askerOf(database().owner, mail("official"), "rivals");

const addLine = (db: Writer, projectId: string) =>
  insertEvent(
    db,
    {
      kind: "statement-recorded",
      body: { words: { ja: "記入" } },
      subject: { kind: "project", id: projectId },
    },
    { happenedOn: null, sourceId: null, illustrative: false, certainty: "stated" },
  );

async function write<T>(work: (db: Writer, projectId: string) => Promise<T>): Promise<T> {
  const asker = await official();
  const permit = permitFor(asker, "source.register");
  if (!permit.ok) throw new Error(permit.code);
  const { projectId } = asker.membership;
  return writeIn(permit.value, async (db) => {
    const result = await work(db, projectId);
    await addLine(db, projectId);
    return result;
  });
}

const KEYS = ["a", "b", "c"] as const;
type Key = (typeof KEYS)[number];
type Step = {
  readonly do: "set" | "set-twice" | "remove" | "set-and-remove";
  readonly key: Key;
  readonly weight: number;
};

const idOf = (key: Key): string => `00000000-0000-4000-8000-00000000000${key}`;
const SINCE = parseDay("2020-01-01");

async function set(db: Writer, projectId: string, key: Key, weight: number): Promise<void> {
  if (SINCE === null) return;
  const row = {
    projectId,
    rule: key,
    subjectKind: "test",
    subjectId: idOf(key),
    topic: key,
    label: { version: null, ordinal: null, platform: null, stage: null, title: null },
    address: { releaseId: null, platformId: null, platform: null, key: null },
    records: [],
    since: SINCE,
    fromOn: SINCE,
    actors: [],
    facts: {},
    weight,
  };
  await db
    .insert(finding)
    .values(row)
    .onConflictDoUpdate({
      target: [finding.projectId, finding.rule, finding.subjectKind, finding.subjectId],
      set: { weight },
    });
}
const remove = (db: Writer, projectId: string, key: Key) =>
  db.delete(finding).where(and(eq(finding.projectId, projectId), eq(finding.rule, key)));

const play = (step: Step) =>
  write(async (db, projectId) => {
    if (step.do !== "remove") await set(db, projectId, step.key, step.weight);
    if (step.do === "set-twice") await set(db, projectId, step.key, step.weight + 1);
    if (step.do === "remove" || step.do === "set-and-remove") await remove(db, projectId, step.key);
  });

const seen = (db: Reader) =>
  db
    .select({ rule: finding.rule, weight: finding.weight })
    .from(finding)
    .where(eq(finding.subjectKind, "test"))
    .orderBy(finding.rule);

const now = async () => asked(await official());

describe("the past", () => {
  it("the past at any moment shows what was visible then, whatever happened since", async () => {
    const step: fc.Arbitrary<Step> = fc.record({
      do: fc.constantFrom("set", "set", "set-twice", "remove", "set-and-remove"),
      key: fc.constantFrom(...KEYS),
      weight: fc.integer({ min: 0, max: 1000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const remembered: { at: Instant; rows: unknown }[] = [];
        for (const one of steps) {
          await play(one);
          const question = await now();
          remembered.push({ at: question.at, rows: await readIn(question.scope, seen) });
        }
        for (const { at, rows } of remembered) {
          expect(await readIn(asked(await official(), at).scope, seen)).toEqual(rows);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ["insert", (db: Writer, p: string) => set(db, p, "a", 1)],
    [
      "update",
      (db: Writer, p: string) =>
        db.update(finding).set({ weight: 9 }).where(eq(finding.projectId, p)),
    ],
    ["delete", (db: Writer, p: string) => remove(db, p, "a")],
  ])("the past cannot be written: PostgreSQL refuses to %s", async (_what, attempt) => {
    const asker = await official();
    const question = asked(asker, asker.now);
    const tried = readIn(
      question.scope,
      (db) => attempt(db as Writer, asker.membership.projectId) as Promise<unknown>,
    );
    await expect(tried).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("the past cannot be written while reading the present either", async () => {
    const question = await now();
    await expect(
      readIn(question.scope, (db) => set(db as Writer, question.scope.projectIds[0] ?? "", "a", 1)),
    ).rejects.toMatchObject({ cause: { code: "25006" } });
  });

  it("a row that the application inserts is recorded now and cannot be backdated", async () => {
    const asker = await official();
    const recorded = await asApp(database().app, settingsOf(asker), async (sql) => {
      const [row] = await sql<{ late: boolean }[]>`
        insert into figure (project_id, kind, value, on_day, source_id, recorded_at)
        select project_id, 'downloads', 1, '2020-09-02', id, '2020-01-01' from source limit 1
        returning recorded_at = clock() as late`;
      return row?.late;
    });
    expect(recorded).toBe(true);
  });

  it.each(["test_run", "test_result", "figure", "event", "acknowledgement"])(
    "a row of %s never changes, not even by the owner",
    async (table) => {
      const { owner } = database();
      await expect(owner.unsafe(`update ${table} set recorded_at = recorded_at`)).rejects.toThrow(
        /only ever added/,
      );
      await expect(owner.unsafe(`delete from ${table}`)).rejects.toThrow(/only ever added/);
    },
  );
});

describe("an act", () => {
  const permitted = async () => {
    const permit = permitFor(await official(), "source.register");
    if (!permit.ok) throw new Error(permit.code);
    return permit.value;
  };

  it("an act that writes a fact but no event is refused as a whole", async () => {
    const permit = await permitted();
    const { projectId } = permit.asker.membership;
    await expect(writeIn(permit, (db) => set(db, projectId, "a", 77))).rejects.toThrow(
      /without a line of the record: finding/,
    );
    const question = await now();
    const rows = await readIn(question.scope, seen);
    expect(rows.map(({ weight }) => weight)).not.toContain(77);
  });

  it("an act that writes a fact after its event is refused as a whole", async () => {
    await expect(
      write(async (db, projectId) => {
        await addLine(db, projectId);
        await set(db, projectId, "a", 78);
      }),
    ).rejects.toMatchObject({ cause: { message: expect.stringMatching(/written too late/) } });
  });

  it("an act gives its id to whatever it writes and ends, no matter what the application says", async () => {
    const asker = await official();
    const act = await asApp(database().app, settingsOf(asker), async (sql) => {
      await sql`select set_config('fukan.act', '00000000-0000-4000-8000-0000000000aa', true)`;
      const [row] = await sql<{ act: string }[]>`
        insert into figure (project_id, kind, value, on_day, source_id, act_id)
        select project_id, 'downloads', 1, '2020-09-03', id, gen_random_uuid() from source limit 1
        returning act_id::text as act`;
      return row?.act;
    });
    expect(act).toBe("00000000-0000-4000-8000-0000000000aa");
  });
});

describe("the history of a row", () => {
  interface Version {
    readonly weight: number;
    readonly from: string;
    readonly until: string | null;
  }
  const versions = (key: Key) => database().owner<Version[]>`
    select weight, lower(valid)::text as "from", upper(valid)::text as until from history.finding where rule = ${key} and subject_kind = 'test' order by lower(valid)`;
  const clear = () =>
    database().owner`delete from finding where subject_kind = 'test'`.then(
      () => database().owner`delete from history.finding where subject_kind = 'test'`,
    );

  it("the history of a row has a version for each moment at which it was current, and ends when it is deleted", async () => {
    await clear();
    await play({ do: "set", key: "a", weight: 1 });
    await play({ do: "set", key: "a", weight: 2 });
    await play({ do: "set-twice", key: "a", weight: 3 });
    expect((await versions("a")).map((v) => v.weight)).toEqual([1, 2, 4]);
    await play({ do: "remove", key: "a", weight: 0 });
    const all = await versions("a");
    expect(all.map((v) => v.until)).toEqual([
      ...all.slice(1).map((v) => v.from),
      all.at(-1)?.until,
    ]);
    expect(all.at(-1)?.until).not.toBeNull();
  });

  it("the history of a row has no trace of what came and went in one moment", async () => {
    await clear();
    await play({ do: "set-and-remove", key: "b", weight: 1 });
    expect(await versions("b")).toHaveLength(0);
  });

  it("the history of a row loses no version when transactions overlap and the one that began first writes last", async () => {
    await clear();
    await play({ do: "set", key: "c", weight: 0 });
    const { app } = database();
    const settings = settingsOf(await official());
    const early = await app.reserve();
    await early`begin`;
    for (const [name, value] of Object.entries(settings))
      await early`select set_config(${name}, ${value}, true)`;
    await asApp(app, settings, (sql) => sql`update finding set weight = 1 where rule = 'c'`);
    const waiting = early`update finding set weight = 2 where rule = 'c'`.execute();
    await waiting;
    await early`commit`;
    early.release();
    const all = await versions("c");
    expect(all.map((v) => v.weight)).toEqual([0, 1, 2]);
    expect(all.map((v) => v.until)).toEqual([all[1]?.from, all[2]?.from, null]);
  });

  it("the history of a row loses no version when many write the same row at once", async () => {
    await clear();
    await play({ do: "set", key: "c", weight: 0 });
    const { app } = database();
    const settings = settingsOf(await official());
    await Promise.all(
      Array.from({ length: 24 }, () =>
        asApp(app, settings, (sql) => sql`update finding set weight = weight + 1 where rule = 'c'`),
      ),
    );
    const all = await versions("c");
    expect(all.map((v) => v.weight)).toEqual(Array.from({ length: 25 }, (_, weight) => weight));
    expect(all.slice(0, -1).map((v) => v.until)).toEqual(all.slice(1).map((v) => v.from));
  });
});
