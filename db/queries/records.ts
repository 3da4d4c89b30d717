// Rows of the declared kinds of record. All names in this SQL come from the declarations; all values are parameters.
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Field, Fields, Value, Values } from "@/server/domain/records/field";
import { type AnyKind, fieldsOf } from "@/server/domain/records/kind";
import type { Referred } from "@/server/domain/records/names";
import type { Words } from "@/server/domain/words";
import { wordsOnRecord } from "@/server/domain/words-schema";
import type { Reader } from "../scope";
import { datedText } from "./dated";
import { columnOf, type InOwnTable, isInOwnTable, timeColumnOf } from "./record-columns";
import { tableOf } from "./record-tables";

const called = (to: Referred): string => {
  const { key, title } = tableOf(to);
  return `jsonb_build_object('key', ${key}, 'title', ${title})`;
};

const listed = (to: Referred, from: string, where: string): string =>
  `(select coalesce(jsonb_agg(${called(to)} order by ${tableOf(to).order}), '[]') from ${from} where ${where})`;

/** A field of the row `of` as JSON. Records that it refers to appear with key and title. */
function asJson(name: string, field: Field, of: string): string {
  if (isInOwnTable(field)) return rowsAsJson(field, of);
  const column = `${of}.${columnOf(name, field)}`;
  switch (field.type) {
    case "reference":
      return `(select ${called(field.to)} from ${tableOf(field.to).table} x
        where x.project_id = ${of}.project_id and x.id = ${column})`;
    case "references":
      return listed(
        field.to,
        `${tableOf(field.to).table} x`,
        `x.project_id = ${of}.project_id and x.id in (select jsonb_array_elements_text(${column})::uuid)`,
      );
    case "day": {
      const time = timeColumnOf(name, field);
      return time === null ? column : datedText(column, `${of}.${time}`);
    }
    case "moment":
      return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
    default:
      return column;
  }
}

function rowsAsJson(field: InOwnTable, of: string): string {
  const { name, own } = field.table;
  const ofRecord = (row: string) =>
    `${row}.project_id = ${of}.project_id and ${row}.${own} = ${of}.id`;
  if (field.type === "references") {
    const { table } = tableOf(field.to);
    return listed(
      field.to,
      `${name} l join ${table} x on x.project_id = l.project_id and x.id = l.${field.table.other}`,
      ofRecord("l"),
    );
  }
  const order =
    field.by === "position"
      ? "l.position"
      : `(select x.position from stage x where x.project_id = l.project_id and x.id = l.${field.by}_id)`;
  return `(select coalesce(jsonb_agg(${objectOf(field.fields, "l")} order by ${order}), '[]') from ${name} l where ${ofRecord("l")})`;
}

const objectOf = (fields: Fields, of: string): string =>
  `jsonb_build_object(${Object.entries(fields)
    .map(([name, field]) => `'${name}', ${asJson(name, field, of)}`)
    .join(", ")})`;

/** The select list for a record in the row `x`, built once for each kind. */
const selections = new Map<AnyKind, string>();

function selectionOf(kind: AnyKind): string {
  const known = selections.get(kind);
  if (known !== undefined) return known;
  const { table, key, title } = tableOf(kind.name);
  const illustrative = kind.provenance || kind.name === "source" ? "x.illustrative" : "false";
  const made = `jsonb_build_object(
      'id', x.id, 'key', ${key}, 'title', ${title}, 'version', x.act_id,
      'withdrawn', ${kind.may.withdraw === null ? "false" : "x.withdrawn_at is not null"},
      'withdrawnReason', ${kind.may.withdraw === null ? "null" : "x.withdrawn_reason"},
      'illustrative', coalesce(${illustrative}, false),
      'fields', (select ${objectOf(fieldsOf(kind), "t")} from ${table} t where t.project_id = x.project_id and t.id = x.id))`;
  selections.set(kind, made);
  return made;
}

const select = (db: Reader, kind: AnyKind) =>
  db
    .select({ record: sql<unknown>`${sql.raw(selectionOf(kind))}` })
    .from(sql.raw(`${tableOf(kind.name).table} x`));

const calledSchema = z.object({ key: z.string(), title: wordsOnRecord.nullable() });
const rowSchema = z.object({
  id: z.uuid(),
  key: z.string(),
  title: wordsOnRecord,
  version: z.uuid().nullable(),
  withdrawn: z.boolean(),
  withdrawnReason: wordsOnRecord.nullable(),
  illustrative: z.boolean(),
  fields: z.record(z.string(), z.unknown()),
});

/** The current values of a record: `values` refers to other records by key, `told` by title. */
export interface RecordRow extends Omit<z.infer<typeof rowSchema>, "fields"> {
  readonly values: Values;
  readonly told: Values;
}

const nameless: Words = { ja: "記録なし", en: "no record" };

/** A value by keys and by titles, parsed from the output of {@link asJson}. */
function readValue(field: Field, raw: unknown): readonly [value: Value, told: Value] {
  if (raw === null || raw === undefined) return [null, null];
  switch (field.type) {
    case "reference": {
      const { key, title } = calledSchema.parse(raw);
      return [key, title ?? nameless];
    }
    case "references": {
      const all = z.array(calledSchema).parse(raw);
      return all.length === 0
        ? [null, null]
        : [all.map(({ key }) => key), all.map(({ title }) => title ?? nameless)];
    }
    case "rows": {
      const rows = z.array(z.record(z.string(), z.unknown())).parse(raw);
      if (rows.length === 0) return [null, null];
      const read = rows.map((row) => readFields(field.fields, row));
      return [read.map(({ values }) => values), read.map(({ told }) => told)];
    }
    case "number": {
      const number = z.coerce.number().parse(raw);
      return [number, number];
    }
    case "words": {
      const words = wordsOnRecord.parse(raw);
      return [words, words];
    }
    default: {
      const text = z.string().parse(raw);
      return [text, text];
    }
  }
}

function readFields(fields: Fields, raw: Readonly<Record<string, unknown>>) {
  const read = Object.entries(fields).map(
    ([name, field]) => [name, ...readValue(field, raw[name])] as const,
  );
  return {
    values: Object.fromEntries(read.map(([name, value]) => [name, value])),
    told: Object.fromEntries(read.map(([name, , told]) => [name, told])),
  };
}

function read(kind: AnyKind, rows: readonly { readonly record: unknown }[]): RecordRow[] {
  return rows.map(({ record }) => {
    const { fields, ...rest } = rowSchema.parse(record);
    return { ...rest, ...readFields(fieldsOf(kind), fields) };
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const isCalled = (to: Referred, key: string): SQL =>
  UUID.test(key) ? sql`x.id = ${key}::uuid` : sql`${sql.raw(tableOf(to).key)} = ${key}`;

/** The record with this key or id. null: there is none that the asker may see. */
export async function findRecord(
  db: Reader,
  projectId: string,
  kind: AnyKind,
  key: string,
): Promise<RecordRow | null> {
  const rows = await select(db, kind)
    .where(sql`x.project_id = ${projectId} and ${isCalled(kind.name, key)}`)
    // The key of a withdrawn record may have been reused.
    .orderBy(sql.raw(kind.may.withdraw === null ? "x.id" : "x.withdrawn_at desc nulls first"))
    .limit(1);
  return read(kind, rows)[0] ?? null;
}

/** One page of the records of a kind. */
export const listRecords = async (
  db: Reader,
  projectId: string,
  kind: AnyKind,
  limit: number,
  offset: number,
): Promise<RecordRow[]> =>
  read(
    kind,
    await select(db, kind)
      .where(sql`x.project_id = ${projectId}`)
      .orderBy(sql.raw(tableOf(kind.name).order))
      .limit(limit)
      .offset(offset),
  );

/** The number of records of a kind. */
export async function countRecords(
  db: Reader,
  projectId: string,
  { name }: Pick<AnyKind, "name">,
): Promise<number> {
  const [row] = await db
    .select({ total: sql`count(*)`.mapWith(Number) })
    .from(sql.raw(`${tableOf(name).table} x`))
    .where(sql`x.project_id = ${projectId}`);
  return row?.total ?? 0;
}

/** The options that a form offers for a field that refers to a record: key and title, up to a limit. */
export const listChoices = async (
  db: Reader,
  projectId: string,
  to: Referred,
  limit: number,
): Promise<readonly { readonly key: string; readonly title: Words }[]> => {
  const { table, key, title, order, offered } = tableOf(to);
  return db
    .select({ key: sql<string>`${sql.raw(key)}`, title: sql<Words>`${sql.raw(title)}` })
    .from(sql.raw(`${table} x`))
    .where(sql`x.project_id = ${projectId} and ${sql.raw(offered)}`)
    .orderBy(sql.raw(order))
    .limit(limit);
};

/** The id and title of the record with this key or id. null: there is none that the asker may see. */
export async function findReferred(
  db: Reader,
  projectId: string,
  to: Referred,
  called: string,
): Promise<{ readonly id: string; readonly key: string; readonly title: Words } | null> {
  const { table, key, title, order, offered } = tableOf(to);
  const [row] = await db
    .select({
      id: sql<string>`x.id`,
      key: sql<string>`${sql.raw(key)}`,
      title: sql<Words>`${sql.raw(title)}`,
    })
    .from(sql.raw(`${table} x`))
    .where(sql`x.project_id = ${projectId} and ${isCalled(to, called)} and ${sql.raw(offered)}`)
    .orderBy(sql.raw(order))
    .limit(1);
  return row ?? null;
}

/** The next unused key with a prefix, such as `report-7`. Keys of withdrawn records count as used. */
export async function nextKey(
  db: Reader,
  projectId: string,
  { name }: Pick<AnyKind, "name">,
  prefix: string,
): Promise<string> {
  const [row] = await db
    .select({ last: sql<number | null>`x.last` })
    .from(sql`last_number(${tableOf(name).table}, ${projectId}, ${prefix}) x(last)`);
  return `${prefix}-${(row?.last ?? 0) + 1}`;
}
