// Writes rows with COPY, a few megabytes at a time, on several connections.
import { finished } from "node:stream/promises";
import type postgres from "postgres";

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

interface Batch {
  readonly columns: string;
  readonly width: number;
  lines: string[];
  size: number;
}

const CHUNK = 4_000_000;
const IN_FLIGHT = 3;
const HARD = /[\\\t\n\r]/;
const ALL_HARD = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

const escaped = (text: string): string =>
  HARD.test(text) ? text.replace(ALL_HARD, (c) => ESCAPES[c] ?? c) : text;

const field = (value: Value): string => {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  return String(value);
};

/** Collects rows by table and copies them in. Triggers and foreign keys must be off on `sql`. */
export class Copier {
  private readonly batches = new Map<string, Batch>();
  private readonly flying = new Set<Promise<void>>();
  private failure: unknown;
  private rows = 0;

  constructor(private readonly sql: postgres.Sql) {}

  /** Adds a row; every row of a table names the same columns in the same order. */
  add(table: string, row: Row): void {
    let batch = this.batches.get(table);
    if (batch === undefined) {
      const names = Object.keys(row);
      batch = {
        columns: names.map((name) => `"${name}"`).join(","),
        width: names.length,
        lines: [],
        size: 0,
      };
      this.batches.set(table, batch);
    }
    const values = Object.values(row);
    if (values.length !== batch.width) throw new Error(`a row of ${table} has other columns`);
    const line = values.map(field).join("\t");
    batch.lines.push(line);
    batch.size += line.length;
    this.rows += 1;
  }

  /**
   * Adds a row with its history: each version stands from its moment until the next one's, the last
   * until now. A version says only what it changes. `generated`: what PostgreSQL fills in the row itself, and its
   * history is told.
   */
  addVersions(
    table: string,
    base: Row,
    versions: readonly (readonly [string, Row])[],
    generated: (row: Row) => Row = () => ({}),
  ): void {
    let row = base;
    versions.forEach(([from, change], i) => {
      row = { ...row, ...change };
      const until = versions[i + 1]?.[0];
      this.add(`history.${table}`, {
        ...row,
        ...generated(row),
        valid: `["${from}",${until === undefined ? "" : `"${until}"`})`,
      });
    });
    this.add(`public.${table}`, row);
  }

  /** Adds only a past version, of a row that was deleted. */
  addPast(table: string, row: Row, from: string, until: string): void {
    this.add(`history.${table}`, { ...row, valid: `["${from}","${until}")` });
  }

  /** Waits until what has been collected so far is on its way; call it now and then. */
  async pace(everything = false): Promise<void> {
    for (const [table, batch] of this.batches) {
      if (batch.size === 0 || (!everything && batch.size < CHUNK)) continue;
      const text = `${batch.lines.join("\n")}\n`;
      batch.lines = [];
      batch.size = 0;
      while (this.flying.size >= IN_FLIGHT) await Promise.race(this.flying);
      const flight: Promise<void> = this.send(`copy ${table} (${batch.columns}) from stdin`, text)
        .catch((error: unknown) => {
          this.failure ??= error;
        })
        .finally(() => this.flying.delete(flight));
      this.flying.add(flight);
    }
    if (everything) await Promise.all(this.flying);
    if (this.failure !== undefined) throw this.failure;
  }

  /** Copies what is left; answers the number of rows, histories included. */
  async end(): Promise<number> {
    await this.pace(true);
    return this.rows;
  }

  private async send(statement: string, text: string): Promise<void> {
    const stream = await this.sql.unsafe(statement).writable();
    stream.end(text);
    await finished(stream, { readable: false });
  }
}
