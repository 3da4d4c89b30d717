// How the values of a record are stored: references are resolved to ids, and lists go into their own tables.
import { isInOwnTable } from "@/db/queries/record-columns";
import { dropRows, type Stored, type StoredRows, upsertRows } from "@/db/queries/record-writes";
import { findReferred } from "@/db/queries/records";
import type { Writer } from "@/db/scope";
import {
  type Fields,
  isWords,
  keysIn,
  rowsIn,
  type Value,
  type Values,
} from "../domain/records/field";
import { type AnyKind, fieldsOf } from "../domain/records/kind";
import type { Referred } from "../domain/records/names";
import { Refusal } from "./refusal";

type Columns = Readonly<Record<string, Stored>>;

export interface StoredRecord {
  /** The values of the fields that have a column. */
  readonly columns: Columns;
  /** The rows of the fields that have their own table. */
  readonly lists: Readonly<Record<string, StoredRows>>;
}

interface Place {
  readonly db: Writer;
  readonly projectId: string;
}

/** Every field, with null for those that were not sent. */
export const complete = (fields: Fields, sent: Values): Values =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, sent[name] ?? null]));

/** The id of the record that a field refers to. Refused: `not-found`, with the field. */
async function idOf({ db, projectId }: Place, to: Referred, key: string, field: string) {
  const found = await findReferred(db, projectId, to, key);
  if (found === null) throw new Refusal("not-found", { field });
  return found.id;
}

const idsOf = (place: Place, to: Referred, keys: readonly string[], field: string) =>
  Promise.all(keys.map((key) => idOf(place, to, key, field)));

const plain = (value: Value): Stored => {
  if (typeof value === "string" || typeof value === "number") return value;
  return isWords(value) ? JSON.stringify(value) : null;
};

/**
 * The given values of these fields in stored form. Refused: `not-found` (a value refers to something that does not
 * exist).
 */
export async function storedOf(
  place: Place,
  fields: Fields,
  values: Values,
): Promise<StoredRecord> {
  const columns: Record<string, Stored> = {};
  const lists: Record<string, StoredRows> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined) continue;
    switch (field.type) {
      case "reference":
        columns[name] = typeof value === "string" ? await idOf(place, field.to, value, name) : null;
        break;
      case "references": {
        const ids = await idsOf(place, field.to, keysIn(value), name);
        if (field.table === undefined) columns[name] = JSON.stringify(ids);
        else lists[name] = ids.map((other) => ({ other }));
        break;
      }
      case "rows": {
        const rows: Columns[] = [];
        for (const row of rowsIn(value)) {
          const { columns: stored } = await storedOf(
            place,
            field.fields,
            complete(field.fields, row),
          );
          rows.push(field.by === "position" ? { ...stored, position: rows.length + 1 } : stored);
        }
        lists[name] = rows;
        break;
      }
      default:
        columns[name] = plain(value);
    }
  }
  return { columns, lists };
}

/** Writes the lists of a record. `fresh`: the record has no list rows yet. */
export async function storeLists(
  { db, projectId }: Place,
  kind: AnyKind,
  id: string,
  lists: StoredRecord["lists"],
  fresh: boolean,
): Promise<void> {
  const fields = fieldsOf(kind);
  for (const [name, rows] of Object.entries(lists)) {
    const field = fields[name];
    if (field !== undefined && isInOwnTable(field)) {
      if (!fresh) await dropRows(db, projectId, field, id, rows);
      await upsertRows(db, projectId, field, id, rows);
    }
  }
}
