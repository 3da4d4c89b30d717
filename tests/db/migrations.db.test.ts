// A database built from scratch and one that had data in every earlier shape end up the same.
import { readdir } from "node:fs/promises";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "@/db/migrate";
import { folded } from "@/server/domain/coverage/fold";
import type { TestResult } from "@/server/domain/projects/state";
import { freshDatabase } from "../database";

const names = (await readdir("db/migrations")).filter((name) => name.endsWith(".sql")).sort();

// Columns added to a history table together may be in any order, because nothing reads them by position.
const SHAPE = `
  select 'column ' || attrelid::regclass || ' ' || case when relnamespace = 'history'::regnamespace then '' else attnum::text end || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
    || ' ' || coalesce((select pg_get_expr(adbin, adrelid) from pg_attrdef where (adrelid, adnum) = (attrelid, attnum)), '') as line
    from pg_attribute join pg_class c on c.oid = attrelid
   where attnum > 0 and not attisdropped and relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'asof'::regnamespace) and relkind in ('r', 'v')
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace in ('public'::regnamespace, 'history'::regnamespace)
  union all select 'index ' || indexdef from pg_indexes where schemaname in ('public', 'history')
  union all select 'view ' || schemaname || viewname || definition from pg_views where schemaname = 'asof'
  union all select 'policy ' || p::text from pg_policies p
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'function ' || pg_get_functiondef(oid) || coalesce(proacl::text, '') from pg_proc where pronamespace in ('public'::regnamespace, 'history'::regnamespace)
  union all select 'class ' || oid::regclass || relowner::regrole || coalesce(relacl::text, '') || relrowsecurity || relforcerowsecurity from pg_class
             where relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'asof'::regnamespace)
  order by 1`;

interface Made {
  readonly shape: readonly string[];
  readonly done: readonly string[];
}

/** The result of migrating an empty database. */
async function madeBy(bringUp: (ownerUrl: string) => Promise<unknown>): Promise<Made> {
  const fresh = await freshDatabase({ template: "empty" });
  try {
    await bringUp(fresh.ownerUrl);
    const sql = postgres(fresh.ownerUrl, { max: 1, onnotice: () => {} });
    const rows: { line: string }[] = await sql.unsafe(SHAPE);
    const done = await sql<{ name: string }[]>`select name from migration order by name`;
    await sql.end();
    return { shape: rows.map((row) => row.line), done: done.map((row) => row.name) };
  } finally {
    await fresh.drop();
  }
}

describe("the migrations", () => {
  let whole: Made;
  beforeAll(async () => {
    whole = await madeBy((url) => migrate(url));
  });

  it("the migrations create the tables from scratch", () => {
    expect(whole.done).toEqual(names);
    expect(whole.shape.length).toBeGreaterThan(500);
  });

  it("the migrations give the same result for a database that has existed in every earlier shape", async () => {
    const bringUp = async (url: string) => {
      for (const name of names) await migrate(url, undefined, name);
    };
    expect(await madeBy(bringUp)).toEqual(whole);
  });

  it("the migrations run once when several servers start at once, and change nothing when they run again", async () => {
    const said: string[] = [];
    const bringUp = async (url: string) => {
      await Promise.all([1, 2, 3].map(() => migrate(url, (line) => said.push(line))));
      await migrate(url, (line) => said.push(line));
    };
    expect(await madeBy(bringUp)).toEqual(whole);
    expect(said.sort()).toEqual(names);
  });
});

describe("a migration that was applied", () => {
  const NAME = "0001_mechanism.sql";
  const inFresh = async (work: (sql: postgres.Sql, url: string) => Promise<void>) => {
    const fresh = await freshDatabase();
    const sql = postgres(fresh.ownerUrl, { max: 1, onnotice: () => {} });
    try {
      await work(sql, fresh.ownerUrl);
    } finally {
      await sql.end();
      await fresh.drop();
    }
  };
  const sumOf = async (sql: postgres.Sql) => {
    const [row] = await sql<{ sum: string | null }[]>`
      select sha256 as sum from migration where name = ${NAME}`;
    return row?.sum;
  };

  it("a migration that was applied is refused by name if its file has changed since", () =>
    inFresh(async (sql, url) => {
      await sql`update migration set sha256 = 'of another text' where name = ${NAME}`;
      await expect(migrate(url)).rejects.toThrow(`The migration ${NAME} was changed`);
    }));

  it("a migration that was applied before checksums were stored gets its checksum at the next start", () =>
    inFresh(async (sql, url) => {
      const sum = await sumOf(sql);
      expect(sum).toMatch(/^[0-9a-f]{64}$/);
      await sql`update migration set sha256 = null where name = ${NAME}`;
      await migrate(url);
      expect(await sumOf(sql)).toBe(sum);
    }));
});

describe("results that were on record before they were folded", () => {
  const STANDING = "0041_standing.sql";
  /** The same random numbers in every run. */
  const chances = (seed: number) => {
    let state = seed;
    return (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  };
  const id = (kind: number, n: number) =>
    `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
  const [PROJECT, ANDROID, IOS] = [id(0, 0), id(1, 1), id(1, 2)];
  const STAGES = [1, 2, 3].map((n) => id(2, n));
  const CASES = [
    { id: id(3, 1), kind: "full_chain" as const, platformId: null, stageIds: STAGES },
    { id: id(3, 2), kind: "full_chain" as const, platformId: ANDROID, stageIds: STAGES },
    { id: id(3, 3), kind: "unit" as const, platformId: null, stageIds: STAGES.slice(1) },
  ];
  const CHAINED = {
    cases: CASES,
    // The last stage does not apply to iOS.
    stages: STAGES.map((stage, n) => ({
      id: stage,
      name: { ja: "段階" },
      position: n + 1,
      notFor: n === 2 ? [IOS] : [],
    })),
  };

  /** Enters random runs one after another, some of them as reports that were answered. */
  async function enterRuns(sql: postgres.Sql): Promise<void> {
    const chance = chances(7);
    const of = <T>(list: readonly T[]): T | undefined => list[chance(list.length)];
    const outcome = () => of(["passed", "passed", "passed", "failed", "not_run", "blocked"]);
    for (const { id: stage, position, notFor } of CHAINED.stages)
      await sql`insert into stage (project_id, id, chain_id, position, name, not_for)
        values (${PROJECT}, ${stage}, ${PROJECT}, ${position}, '{"ja":"段階"}', ${sql.json(notFor)})`;
    for (const [n, platform] of [ANDROID, IOS].entries())
      await sql`insert into platform (project_id, id, key, name, position)
        values (${PROJECT}, ${platform}, ${`p${n}`}, '{"ja":"系統"}', ${n + 1})`;
    for (const n of [1, 2, 3])
      await sql`insert into release (project_id, id, version, ordinal)
        values (${PROJECT}, ${id(4, n)}, ${`1.${n}`}, ${n})`;
    for (const each of CASES) {
      await sql`insert into test_case (project_id, id, kind, platform_id, title)
        values (${PROJECT}, ${each.id}, ${each.kind}, ${each.platformId}, '{"ja":"項目"}')`;
      for (const stage of each.stageIds)
        await sql`insert into test_case_stage values (${PROJECT}, ${each.id}, ${stage})`;
    }
    for (let n = 1; n <= 120; n += 1) {
      const run = id(5, n);
      const reported = chance(2) === 0;
      await sql`insert into test_run (project_id, id, release_id, platform_id, ran_on, reported_by)
        values (${PROJECT}, ${run}, ${id(4, 1 + chance(3))}, ${of([ANDROID, IOS]) ?? ""},
          ${`2020-10-${String(10 + chance(9))}`}, ${reported ? id(6, 1) : null})`;
      const whole = chance(3) === 0 ? outcome() : undefined;
      const passes = chance(2) === 0;
      for (const stage of whole === undefined ? STAGES : [null])
        await sql`insert into test_result (project_id, run_id, case_id, stage_id, outcome)
          values (${PROJECT}, ${run}, ${of(CASES)?.id ?? ""}, ${stage}, ${whole ?? (passes ? "passed" : (outcome() ?? "passed"))})`;
      const answer = reported ? of(["confirmed", "returned", null]) : null;
      if (answer)
        await sql`insert into confirmation (project_id, run_id, verdict, words, account_id, role)
          values (${PROJECT}, ${run}, ${answer}, '{"ja":"理由"}', ${id(7, 1)}, 'official')`;
    }
  }

  it("results from before the folding are folded like later ones", async () => {
    const fresh = await freshDatabase({ template: "empty" });
    await migrate(fresh.ownerUrl, undefined, names[names.indexOf(STANDING) - 1]);
    const sql = postgres(fresh.ownerUrl, {
      max: 1,
      onnotice: () => {},
      connection: { session_replication_role: "replica" },
    });
    try {
      await enterRuns(sql);
      await sql`insert into project (project_id, key, name) values (${PROJECT}, 'project', '{"ja":"事業"}')`;
      await migrate(fresh.ownerUrl);
      const results = await sql<TestResult[]>`
        select r.id, r.run_id as "runId", r.case_id as "caseId", t.release_id as "releaseId", t.platform_id as "platformId",
               r.stage_id as "stageId", r.outcome, t.ran_on::text as "ranOn", r.sequence::int as sequence,
               case when t.reported_by is null then 'confirmed' else coalesce(c.verdict, 'awaiting') end as backing
          from test_result r join test_run t on t.id = r.run_id left join confirmation c on c.run_id = r.run_id`;
      const kept = await sql<{ id: string; backing: string }[]>`select id, backing from standing`;
      const lines = (rows: readonly { readonly id: string; readonly backing: string }[]) =>
        rows.map((row) => `${row.id} ${row.backing}`).sort();
      expect(kept.length).toBeGreaterThan(20);
      expect(lines(kept)).toEqual(lines(folded(results, CHAINED)));
      const said = await sql<{ kind: string; sealed: object }[]>`select kind, sealed from event`;
      expect(said.map(({ kind, sealed }) => [kind, Object.keys(sealed)])).toEqual([
        ["record-sealed", ["standing"]],
      ]);
    } finally {
      await sql.end();
      await fresh.drop();
    }
  });
});

describe("work that was in progress before it was counted", () => {
  const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  const [PROJECT, PARTY, BUSY, IDLE] = [id(1), id(2), id(3), id(4)];

  it("counts from the day on which the first of it began, and a line of the record says so", async () => {
    const fresh = await freshDatabase({ template: "empty" });
    await migrate(fresh.ownerUrl, undefined, names[names.indexOf("0052_work_done.sql") - 1]);
    const sql = postgres(fresh.ownerUrl, {
      max: 1,
      onnotice: () => {},
      connection: { session_replication_role: "replica" },
    });
    try {
      await sql`insert into project (project_id, key, name) values (${PROJECT}, 'project', '{"ja":"事業"}')`;
      for (const queue of [BUSY, IDLE])
        await sql`insert into queue (project_id, id, party_id) values (${PROJECT}, ${queue}, ${queue === BUSY ? PARTY : id(9)})`;
      for (const [n, queue, status, began] of [
        [1, BUSY, "in_progress", "2020-11-09"],
        [2, BUSY, "in_progress", "2020-11-20"],
        [3, BUSY, "in_review", "2020-10-01"],
        [4, IDLE, "done", "2020-09-01"],
      ] as const)
        await sql`insert into task (project_id, id, party_id, queue_id, place, title, status, started_on, entered_on)
          values (${PROJECT}, ${id(10 + n)}, ${PARTY}, ${queue}, ${`a${n}`}, '{"ja":"作業"}', ${status}, ${began}, '2020-09-01')`;
      await migrate(fresh.ownerUrl);
      const rows = await sql<{ id: string; until: string | null }[]>`
        select id, worked_until::text as until from queue order by id`;
      expect(rows.map(({ until }) => until)).toEqual(["2020-11-09", null]);
      const said = await sql<{ kind: string; sealed: object }[]>`select kind, sealed from event`;
      expect(said.map(({ kind, sealed }) => [kind, Object.keys(sealed)])).toEqual([
        ["record-sealed", ["queue"]],
      ]);
    } finally {
      await sql.end();
      await fresh.drop();
    }
  });
});
