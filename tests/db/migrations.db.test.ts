// A database brought up from nothing and one brought up from any earlier shape are the same.
import { readdir } from "node:fs/promises";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { migrate } from "@/db/migrate";
import { freshDatabase } from "../database";

const names = (await readdir("db/migrations")).filter((name) => name.endsWith(".sql")).sort();
/** The shapes that a database is brought up from: each costs all migrations, so one in six, and the last but one. */
const before = names.filter((_, n) => n % 6 === 0 || n === names.length - 2);

// Columns that a history was given together stand in it in any order: nothing reads them by their place.
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

async function shapeAfter(
  ...upTo: (string | undefined)[]
): Promise<{ shape: string[]; done: string[] }> {
  const fresh = await freshDatabase({ template: "empty" });
  try {
    for (const name of upTo) await migrate(fresh.ownerUrl, undefined, name);
    const sql = postgres(fresh.ownerUrl, { max: 1, onnotice: () => {} });
    const rows: { line: string }[] = await sql.unsafe(SHAPE);
    const done = await sql<{ name: string }[]>`select name from migration order by name`;
    await sql.end();
    return { shape: rows.map((row) => row.line), done: done.map((row) => row.name) };
  } finally {
    await fresh.drop();
  }
}

const whole = shapeAfter(undefined);

it("the migrations make the tables from nothing", async () => {
  const { shape, done } = await whole;
  expect(done).toEqual(names);
  expect(shape.length).toBeGreaterThan(500);
});

it.each(before)("the migrations from %s on make the same as from nothing", async (name) => {
  expect(await shapeAfter(name, undefined)).toEqual(await whole);
});

it("the migrations change nothing when they run again", async () => {
  expect(await shapeAfter(undefined, undefined)).toEqual(await whole);
});

it("the migrations run once when several servers start at once", async () => {
  const fresh = await freshDatabase({ template: "empty" });
  const said: string[] = [];
  await Promise.all([1, 2, 3].map(() => migrate(fresh.ownerUrl, (line) => said.push(line))));
  await fresh.drop();
  expect(said.sort()).toEqual(names);
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

  it("a migration that was applied is refused by its name when its file has changed since", () =>
    inFresh(async (sql, url) => {
      await sql`update migration set sha256 = 'of another text' where name = ${NAME}`;
      await expect(migrate(url)).rejects.toThrow(`The migration ${NAME} was changed`);
    }));

  it("a migration that was applied before checksums were kept gets its checksum at the next start", () =>
    inFresh(async (sql, url) => {
      const sum = await sumOf(sql);
      expect(sum).toMatch(/^[0-9a-f]{64}$/);
      await sql`update migration set sha256 = null where name = ${NAME}`;
      await migrate(url);
      expect(await sumOf(sql)).toBe(sum);
    }));
});
