// Compares the drizzle schema with the database that the migrations make: columns, keys and indexes, by name.

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { Sql, TransactionSql } from "postgres";

/** What PostgreSQL says of each part of each table, such as `index task_place of task`. */
export type Shape = ReadonlyMap<string, string>;

interface Part {
  readonly part: string;
  readonly definition: string;
}

/**
 * Reads the tables that the application may read. The column `act_id`, which the database itself fills and indexes,
 * counts only on the event line: nothing else reads it.
 */
export async function shapeOf(sql: Sql | TransactionSql): Promise<Shape> {
  const parts = await sql<Part[]>`
    with app_table as (
      select oid, relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'exercise_clock'
         and has_any_column_privilege('fukan_app', oid, 'select')),
    app_column as (
      select t.relname, a.* from app_table t join pg_attribute a on a.attrelid = t.oid
       where a.attnum > 0 and not a.attisdropped and (a.attname <> 'act_id' or t.relname = 'event'))
    select format('column %s of %s', a.attname, a.relname) as part,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
             case when a.attidentity <> '' then 'identity' end, case when a.attgenerated <> '' then 'generated' end,
             'default ' || pg_get_expr(d.adbin, d.adrelid)) as definition
      from app_column a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    union all
    select format(case contype when 'p' then 'primary key of %2$s' else 'constraint %1$s of %2$s' end, conname, relname),
           pg_get_constraintdef(c.oid)
      from app_table t join pg_constraint c on c.conrelid = t.oid
     where contype in ('p', 'f', 'u')
    union all
    select format('index %s of %s', i.indexrelid::regclass, t.relname), pg_get_indexdef(i.indexrelid)
      from app_table t join pg_index i on i.indrelid = t.oid
     where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
       and not exists (
         select from pg_attribute a
          where a.attrelid = t.oid and a.attnum = any (i.indkey) and a.attname = 'act_id' and t.relname <> 'event')
    order by part`;
  return new Map(parts.map(({ part, definition }) => [part, definition]));
}

/** Replaces all tables of the database by those of the drizzle schema, so that both can be read by `shapeOf`. */
export async function replaceTables(
  sql: Sql | TransactionSql,
  exported: Record<string, unknown>,
): Promise<void> {
  const tables = Object.entries(exported).filter(([, value]) => is(value, PgTable));
  const statements = await generateMigration(
    generateDrizzleJson({}),
    generateDrizzleJson(Object.fromEntries(tables)),
  );
  const old = await sql<{ relname: string }[]>`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  for (const { relname } of old) await sql`drop table ${sql(relname)} cascade`;
  for (const statement of statements) await sql.unsafe(statement);
  await sql`grant select on all tables in schema public to fukan_app`;
}

/** A sentence for each difference; none when schema and database agree. */
export function differences(schema: Shape, database: Shape): string[] {
  return [...new Set([...schema.keys(), ...database.keys()])].flatMap((part) => {
    const [told, made] = [schema.get(part), database.get(part)];
    if (told === made) return [];
    if (told === undefined) return [`${part}: only in the database (${made})`];
    if (made === undefined) return [`${part}: only in the schema (${told})`];
    return [`${part}: schema says ${told}, database ${made}`];
  });
}
