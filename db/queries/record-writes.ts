// Writes rows of the declared kinds of record. All names in this SQL come from the declarations; all values are
// parameters.
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { dayIn, instantIn, parseDated } from "@/server/domain/calendar/dated";
import type { Field, Fields } from "@/server/domain/records/field";
import { type AnyKind, fieldsOf } from "@/server/domain/records/kind";
import type { Words } from "@/server/domain/words";
import type { Writer } from "../scope";
import { columnOf, type InOwnTable, isInOwnTable, timeColumnOf, typeOf } from "./record-columns";
import { tableOf } from "./record-tables";

/** A value ready for its column: references as ids, words and lists as JSON. */
export type Stored = string | number | null;

const columnsOf = (fields: Fields, stored: Readonly<Record<string, Stored>>) =>
  Object.entries(fields)
    .filter(([name, field]) => !isInOwnTable(field) && name in stored)
    .flatMap(([name, field]) => columnsOfField(name, field, stored[name] ?? null));

/** A day with a time takes two columns, every other value one. */
function columnsOfField(name: string, field: Field, value: Stored) {
  const column = sql.raw(columnOf(name, field));
  const time = timeColumnOf(name, field);
  if (time === null) return [{ column, value: sql`${value}${sql.raw(typeOf(field))}` }];
  const dated = typeof value === "string" ? parseDated(value) : null;
  return [
    { column, value: sql`${dated && dayIn(dated)}::date` },
    { column: sql.raw(time), value: sql`${dated && instantIn(dated)}::timestamptz` },
  ];
}

const joined = (parts: readonly SQL[]): SQL => sql.join([...parts], sql.raw(", "));

const idSchema = z.uuid();

/** Inserts a record. `stored` has a value for each field that has a column. */
export async function insertRecord(
  db: Writer,
  projectId: string,
  kind: AnyKind,
  stored: Readonly<Record<string, Stored>>,
  illustrative: boolean,
): Promise<string> {
  const columns = columnsOf(fieldsOf(kind), stored);
  const id = idSchema.parse(crypto.randomUUID());
  const marked = kind.provenance || kind.name === "source";
  await db.execute(sql`insert into ${sql.raw(tableOf(kind.name).table)}
    (project_id, id, ${marked ? sql`illustrative, ` : sql``}${joined(columns.map(({ column }) => column))})
    values (${projectId}::uuid, ${id}::uuid, ${marked ? sql`${illustrative}::boolean, ` : sql``}${joined(columns.map(({ value }) => value))})`);
  return id;
}

/** Updates the given fields of a record. */
export async function updateRecord(
  db: Writer,
  projectId: string,
  kind: AnyKind,
  id: string,
  stored: Readonly<Record<string, Stored>>,
): Promise<void> {
  const columns = columnsOf(fieldsOf(kind), stored);
  if (columns.length === 0) return;
  await db.execute(sql`update ${sql.raw(tableOf(kind.name).table)}
    set ${joined(columns.map(({ column, value }) => sql`${column} = ${value}`))}
    where project_id = ${projectId}::uuid and id = ${id}::uuid`);
}

/**
 * The rows of a field that has its own table, each with its stored values. A list of references has one value per row,
 * `other`.
 */
export type StoredRows = readonly Readonly<Record<string, Stored>>[];

/** Deletes the rows of a field that are not in `rows`. */
export async function dropRows(
  db: Writer,
  projectId: string,
  field: InOwnTable,
  id: string,
  rows: StoredRows,
): Promise<void> {
  const told = toldApart(field);
  const kept = rows.map((row) => sql`${row[told.name] ?? null}${sql.raw(told.type)}`);
  const gone =
    kept.length === 0 ? sql`true` : sql`${sql.raw(told.column)} not in (${joined(kept)})`;
  await db.execute(sql`delete from ${sql.raw(field.table.name)}
    where project_id = ${projectId}::uuid and ${sql.raw(field.table.own)} = ${id}::uuid and ${gone}`);
}

/** Inserts the rows of a field and updates existing ones. */
export async function upsertRows(
  db: Writer,
  projectId: string,
  field: InOwnTable,
  id: string,
  rows: StoredRows,
): Promise<void> {
  const table = sql.raw(field.table.name);
  const own = sql.raw(field.table.own);
  const told = toldApart(field);
  for (const row of rows) {
    const columns = [
      { column: sql.raw(told.column), value: sql`${row[told.name] ?? null}${sql.raw(told.type)}` },
      ...(field.type === "rows" ? columnsOf(without(field.fields, told.name), row) : []),
    ];
    const conflict = sql`(project_id, ${own}, ${sql.raw(told.column)})`;
    const changed = columns.slice(1).map(({ column }) => sql`${column} = excluded.${column}`);
    await db.execute(sql`insert into ${table} (project_id, ${own}, ${joined(columns.map(({ column }) => column))})
      values (${projectId}::uuid, ${id}::uuid, ${joined(columns.map(({ value }) => value))})
      on conflict ${conflict} do ${changed.length === 0 ? sql`nothing` : sql`update set ${joined(changed)}`}`);
  }
}

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name));

/** The column that identifies a row among the rows of its record. */
function toldApart(field: InOwnTable) {
  if (field.type === "references")
    return { name: "other", column: field.table.other, type: "::uuid" };
  if (field.by === "position") return { name: "position", column: "position", type: "::integer" };
  const by = field.fields[field.by];
  if (by === undefined) throw new Error(`no field ${field.by} in the rows of ${field.table.name}`);
  return { name: field.by, column: columnOf(field.by, by), type: typeOf(by) };
}

/** Marks a record as withdrawn. From then on only its own page shows it. */
export const withdrawRecord = (
  db: Writer,
  projectId: string,
  { name }: Pick<AnyKind, "name">,
  id: string,
  reason: Words,
): Promise<unknown> =>
  db.execute(sql`update ${sql.raw(tableOf(name).table)}
    set withdrawn_at = clock(), withdrawn_reason = ${JSON.stringify(reason)}::words
    where project_id = ${projectId}::uuid and id = ${id}::uuid`);
