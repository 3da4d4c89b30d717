// Everything that a verification reads: every event of the record and every version of every sealed row, as the texts
// that were hashed. The SQL is the verifier's own and shares nothing with the code that wrote the digests.

import { sql } from "drizzle-orm";
import { parseInstant } from "@/server/domain/calendar/instant";
import type { Head } from "@/server/domain/events/head";
import { ONCE, type Reader } from "../scope";

/** Runs one statement and returns its rows as texts, columns in order. */
export type Ask = (text: string) => Promise<readonly (readonly (string | null)[])[]>;

/** Runs statements through the connection that serves readers. */
export const askOf =
  (db: Reader): Ask =>
  async (text) => {
    const rows: unknown = await db.execute(sql.raw(`${ONCE} ${text}`));
    if (!Array.isArray(rows)) throw new Error("rows were expected");
    return rows.map((row) =>
      Array.isArray(row) ? row.map((value) => (value === null ? null : String(value))) : [],
    );
  };

type Texts = readonly (string | null)[];

const BATCH = 1_000;
const UUID = /^[0-9a-f-]{36}$/;

const literal = (id: string): string => {
  if (!UUID.test(id)) throw new Error("not an id of a project");
  return `'${id}'`;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reads the `total` rows of a statement, a thousand at a time. The cursor is named after the table it reads. */
async function* batches(
  ask: Ask,
  name: string,
  total: number,
  select: string,
): AsyncGenerator<readonly Texts[]> {
  if (total <= BATCH) {
    yield await ask(select);
    return;
  }
  const cursor = quoted(`read ${name}`);
  await ask(`declare ${cursor} no scroll cursor for ${select}`);
  for (;;) {
    const rows = await ask(`fetch ${BATCH} from ${cursor}`);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await ask(`close ${cursor}`);
}

// The columns of an event in the order in which they are hashed. The last two exist only in events that seal facts.
const LINE = [
  "project_id::text",
  "seq::text",
  `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  "kind",
  "to_char(happened_on, 'YYYY-MM-DD')",
  "actor_id::text",
  "actor_role",
  "actor_party::text",
  "party_id::text",
  "subject_kind",
  "subject_id::text",
  "release_id::text",
  "body::text",
  "source_id::text",
  "illustrative::text",
  "certainty",
  "replayed::text",
  "encode(prev_hash, 'hex')",
  "act_id::text",
  "sealed::text",
];

/** An event as it was hashed. */
export interface SealedLine {
  readonly seq: number;
  /** The values that the hash covers, in order. */
  readonly texts: Texts;
  readonly previous: string;
  readonly hash: string;
  readonly act: string | null;
  /** The digests that the event carries, as JSON. null: it was written before facts were sealed. */
  readonly sealed: string | null;
}

/** All `total` events of a project's record, in order. */
export async function* readLines(
  ask: Ask,
  projectId: string,
  total: number,
): AsyncGenerator<SealedLine[]> {
  const select = `select ${LINE.join(", ")}, encode(hash, 'hex') from event where project_id = ${literal(projectId)} order by event.seq`;
  for await (const rows of batches(ask, "event", total, select)) {
    yield rows.map((row) => {
      const [act = null, sealed = null, hash = ""] = row.slice(-3);
      const texts = row.slice(0, act === null && sealed === null ? -3 : -1);
      return { seq: Number(row[1]), texts, previous: row[17] ?? "", hash: hash ?? "", act, sealed };
    });
  }
}

/** Whether a database has the migration that seals facts. This reads no table and needs no role. */
export async function sealsFacts(ask: Ask): Promise<boolean> {
  const [row] = await ask(
    "select exists (select from pg_attribute where attrelid = to_regclass('public.event') and attname = 'act_id')::text",
  );
  return row?.[0] === "true";
}

/** A table whose rows are sealed. */
export interface SealedTable {
  readonly name: string;
  /** Whether rows are only ever added, so that the table has no history. */
  readonly addedOnly: boolean;
  readonly keys: readonly string[];
  readonly columns: readonly string[];
  /** The sealed columns among them. */
  readonly sealed: readonly string[];
}

const source = ({ name, addedOnly }: SealedTable): string =>
  `${addedOnly ? "public" : "history"}.${quoted(name)}`;

const NAMES = `coalesce(array_to_json(array_agg(a.attname::text order by a.attname collate "C"))::text, '[]')`;

const names = (text: string | null | undefined): string[] => {
  const parsed: unknown = JSON.parse(text ?? "[]");
  return Array.isArray(parsed) ? parsed.map(String) : [];
};

/** The tables with rows of a project, except those named. In some tables only part of the columns is sealed. */
export async function listSealedTables(
  ask: Ask,
  without: readonly string[],
  withoutColumns: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<SealedTable[]> {
  const rows = await ask(`
    select c.relname::text, (h.oid is null)::text,
      (select ${NAMES} from pg_index x join pg_attribute a on a.attrelid = c.oid and a.attnum = any (x.indkey)
        where x.indrelid = c.oid and x.indisprimary),
      (select ${NAMES} from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
      from pg_class c left join pg_class h on h.relname = c.relname and h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and exists (select from pg_class v where v.relname = c.relname and v.relnamespace = 'asof'::regnamespace)
     order by c.relname collate "C"`);
  return rows
    .map(([table, addedOnly, keys, listed]) => {
      const name = table ?? "";
      const columns = names(listed);
      const open = Object.keys(withoutColumns[name] ?? {});
      return {
        name,
        addedOnly: addedOnly === "true",
        keys: names(keys),
        columns,
        sealed: columns.filter((column) => !open.includes(column)),
      };
    })
    .filter(({ name }) => !without.includes(name));
}

/** A version of a row: the act that wrote it, and the act that ended it if it is no longer current. */
export interface SealedVersion {
  readonly act: string | null;
  /** Each value with its name, ordered by name. */
  readonly written: readonly (readonly [string, string | null])[];
  readonly ended: null | {
    readonly act: string | null;
    readonly written: readonly (readonly [string, string | null])[];
  };
}

const pairs = (columns: readonly string[], row: Texts) =>
  columns.map((column, place) => [column, row[place] ?? null] as const);

/** All `total` versions of a project's rows in a table, unordered. */
export async function* readVersions(
  ask: Ask,
  table: SealedTable,
  projectId: string,
  total: number,
): AsyncGenerator<SealedVersion[]> {
  const { name, addedOnly, keys } = table;
  // Column names are plain ASCII, so JavaScript sorts them as PostgreSQL does in the collation "C".
  const columns = addedOnly ? table.sealed : [...table.sealed, "valid"].sort();
  const ends = [...keys, "ended_by", "valid_from", "valid_until"].sort();
  const text = (column: string) =>
    column === "valid" ? "lower(valid)::text" : `${quoted(column)}::text`;
  const read = [
    ...columns.map(text),
    ...(addedOnly ? [] : ["upper_inf(valid)::text", ...ends.map(text)]),
  ];
  const select = `select ${read.join(", ")} from ${source(table)} where project_id = ${literal(projectId)}`;
  const [act, endedBy] = [columns.indexOf("act_id"), ends.indexOf("ended_by")];
  for await (const rows of batches(ask, name, total, select)) {
    yield rows.map((row) => {
      const rest = row.slice(columns.length + 1);
      const endedAct = rest[endedBy] ?? null;
      const stands = addedOnly || (row[columns.length] === "true" && endedAct === null);
      return {
        act: row[act] ?? null,
        written: pairs(columns, row),
        ended: stands ? null : { act: endedAct, written: pairs(ends, rest) },
      };
    });
  }
}

/** The acts behind current rows that differ from their last version, each with the number of such rows. */
export async function listUnlike(
  ask: Ask,
  { name, addedOnly, keys, columns }: SealedTable,
  projectId: string,
): Promise<{ act: string | null; rows: number }[]> {
  if (addedOnly) return [];
  const of = (alias: string) =>
    `(${columns.map((column) => `${alias}.${quoted(column)}::text`).join(", ")})`;
  const rows = await ask(`
    select coalesce(h.act_id, p.act_id)::text, count(*)::text
      from (select * from public.${quoted(name)} where project_id = ${literal(projectId)}) p
      full join (select * from history.${quoted(name)} where project_id = ${literal(projectId)} and upper_inf(valid)) h
        using (${keys.map(quoted).join(", ")})
     where ${of("p")} is distinct from ${of("h")}
     group by 1 order by 1`);
  return rows.map(([act = null, count]) => ({ act, rows: Number(count) }));
}

/** How many events a verification of a project reads, and how many versions of each table. */
export async function countSealed(
  ask: Ask,
  tables: readonly SealedTable[],
  projectId: string,
): Promise<{ lines: number; versions: readonly number[] }> {
  const counts = ["event", ...tables.map(source)].map(
    (from) => `(select count(*)::text from ${from} where project_id = ${literal(projectId)})`,
  );
  const [row = []] = await ask(`select ${counts.join(", ")}`);
  const [lines = 0, ...versions] = row.map(Number);
  return { lines, versions };
}

/** The event of a project's record with this hash. null: there is none. */
export async function findLineOf(
  ask: Ask,
  projectKey: string,
  hash: string,
): Promise<number | null> {
  if (!/^[a-z0-9-]+$/.test(projectKey) || !/^[0-9a-f]{64}$/.test(hash))
    throw new Error("not a head of a record");
  const [row] = await ask(
    `select e.seq::text from event e join project p using (project_id) where p.key = '${projectKey}' and e.hash = '\\x${hash}'`,
  );
  return row === undefined ? null : Number(row[0]);
}

/** The last event of each project's record: its number, hash and time, with the project's key. */
export async function listHeads(ask: Ask, projectId?: string) {
  const rows = await ask(
    `select key, line::text, hash, recorded_at from record_heads()${projectId === undefined ? "" : ` where project_id = ${literal(projectId)}`}`,
  );
  return rows.map(([key, line, hash, recorded]): Head & { readonly line: number } => {
    const recordedAt = parseInstant(recorded ?? "");
    if (recordedAt === null) throw new Error("not a moment of the record");
    return { project: key ?? "", line: Number(line), hash: hash ?? "", recordedAt };
  });
}

/**
 * Claims the verification of this project's record until the transaction ends. false: somebody else is verifying it.
 */
export async function startVerifying(ask: Ask, projectId: string): Promise<boolean> {
  // Counting and comparing take time in proportion to the rows, so the limit is longer than usual. It still ends a
  // verification whose client has left.
  await ask("set local statement_timeout = '10min'");
  const [row] = await ask(
    `select pg_try_advisory_xact_lock(hashtextextended(${literal(projectId)}, 7218032046))::text`,
  );
  return row?.[0] === "true";
}
