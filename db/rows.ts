// Reads the rows of a query. How each column is read is decided once for the query; drizzle decides it again for each
// value, which took longer than reading it.
import { Column, type DriverValueDecoder, is, SQL } from "drizzle-orm";
import { PgDialect, type SelectedFieldsOrdered } from "drizzle-orm/pg-core";
import { PgRemoteDatabase, PgRemoteSession, type RemoteCallback } from "drizzle-orm/pg-proxy";

type Row = Record<string, unknown>;
type Field = SelectedFieldsOrdered[number]["field"];
/** Turns a value of the driver into one of the application. */
type Decode = (value: unknown) => unknown;

interface Decoded {
  readonly name: string;
  /** undefined: the value stays as it is. */
  readonly decode: Decode | undefined;
}

const isDecoder = (of: unknown): of is DriverValueDecoder<unknown, unknown> =>
  typeof of === "object" && of !== null && "mapFromDriverValue" in of;

function decoderOf(field: Field): DriverValueDecoder<unknown, unknown> | undefined {
  const of: object = is(field, SQL.Aliased) ? field.sql : field;
  if (is(of, Column)) return of;
  return is(of, SQL) && "decoder" in of && isDecoder(of.decoder) ? of.decoder : undefined;
}

/** undefined: a field inside of another one, or of a kind that only drizzle knows how to read. */
function decodedOf({ path, field }: SelectedFieldsOrdered[number]): Decoded | undefined {
  const [name, ...inner] = path;
  const decoder = decoderOf(field);
  if (name === undefined || inner.length > 0 || decoder === undefined) return undefined;
  const asItIs = decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue;
  return { name, decode: asItIs ? undefined : (value) => decoder.mapFromDriverValue(value) };
}

/** Reads rows of these fields. undefined: drizzle reads them itself. */
export function readerOf(
  fields: SelectedFieldsOrdered,
): ((rows: readonly unknown[][]) => Row[]) | undefined {
  const columns = fields.flatMap((field) => decodedOf(field) ?? []);
  if (columns.length < fields.length) return undefined;
  return (rows) =>
    rows.map((values) => {
      const row: Row = {};
      let at = 0;
      for (const { name, decode } of columns) {
        const value = values[at];
        row[name] = value === null || decode === undefined ? value : decode(value);
        at += 1;
      }
      return row;
    });
}

class Session extends PgRemoteSession<Record<string, never>, Record<string, never>> {
  override prepareQuery: PgRemoteSession<
    Record<string, never>,
    Record<string, never>
  >["prepareQuery"] = (query, fields, name, inArrays, read, ...more) =>
    super.prepareQuery(
      query,
      fields,
      name,
      inArrays,
      read ?? (fields && readerOf(fields)),
      ...more,
    );
}

/** A database of drizzle whose statements go where `send` sends them. */
export function databaseBy(send: RemoteCallback): PgRemoteDatabase {
  const dialect = new PgDialect();
  return new PgRemoteDatabase(dialect, new Session(send, dialect, undefined), undefined);
}
