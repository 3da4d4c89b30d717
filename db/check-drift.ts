// `npm run check`: the drizzle schema says of every table what the migrations make, or the check fails.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { startPostgres } from "../server/launch/postgres";
import { differences, type Shape, type TableShape } from "./drift";
import { migrate } from "./migrate";

const FOLDER = join(import.meta.dirname, "schema");

/** What drizzle is told of each table. */
async function told(): Promise<Shape> {
  const shape: Shape = new Map();
  for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith(".ts"))) {
    const exported: Record<string, unknown> = await import(join(FOLDER, file));
    for (const table of Object.values(exported)) {
      if (!is(table, PgTable)) continue;
      const { name, columns, primaryKeys } = getTableConfig(table);
      const composite = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
      shape.set(name, {
        columns: new Map(
          columns.map((column) => [
            column.name,
            {
              type: column.getSQLType(),
              nullable: !column.notNull,
              filled:
                column.hasDefault ||
                column.generated !== undefined ||
                column.generatedIdentity !== undefined,
            },
          ]),
        ),
        primaryKey:
          composite.length > 0
            ? composite
            : columns.filter((column) => column.primary).map((c) => c.name),
      });
    }
  }
  return shape;
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
  readonly place: number | null;
}

/** What the migrations made: the tables that the application may read. */
async function made(url: string): Promise<Shape> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows: ColumnRow[] = await sql.unsafe(
      `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
              not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as filled,
              array_position(x.indkey::int2[], a.attnum) as place
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          -- Which act wrote a row is the database's to say; the application reads it of the lines alone.
          and (a.attname <> 'act_id' or c.relname = 'event')
         left join pg_index x on x.indrelid = c.oid and x.indisprimary
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and (has_any_column_privilege('fukan_app', c.oid, 'select') and c.relname <> 'exercise_clock')
        order by c.relname, place`,
    );
    const shape: Shape = new Map();
    for (const { table, column, type, nullable, filled, place } of rows) {
      const known: TableShape = shape.get(table) ?? { columns: new Map(), primaryKey: [] };
      known.columns.set(column, { type, nullable, filled });
      if (place !== null) known.primaryKey.push(column);
      shape.set(table, known);
    }
    return shape;
  } finally {
    await sql.end();
  }
}

async function freshlyMade(): Promise<Shape> {
  const running = await startPostgres({ dataDir: ".test", ephemeral: true });
  try {
    await migrate(running.ownerUrl);
    return await made(running.ownerUrl);
  } finally {
    await running.stop();
  }
}

const [schema, database] = [await told(), await freshlyMade()];
const found = differences(schema, database);
for (const line of found) console.error(line);
process.exit(found.length === 0 && schema.size > 0 ? 0 : 1);
