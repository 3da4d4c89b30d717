// Reads every event of a record and every version of every sealed row, and recomputes their hashes.
import { connect } from "@/db/client";
import {
  type Ask,
  countSealed,
  findLineOf,
  listSealedTables,
  listUnlike,
  readLines,
  readVersions,
  sealsFacts,
} from "@/db/queries/sealed";
import type { HeldHead } from "../domain/events/head";
import { type Break, UNSEALED, UNSEALED_COLUMNS, type Verified } from "../domain/events/integrity";
import { PlainError } from "../domain/plain-error";
import { isSignedBy } from "../services/seal";
import { type Act, ChainCheck, TableCheck } from "./chain";
import { sentencesOf } from "./verify-words";

/** A project whose record is verified, and the end of the record that the database stores. */
export interface Project {
  readonly id: string;
  readonly key: string;
  readonly head: { readonly seq: number; readonly hash: string } | null;
}

/** For each table, the digest in the event of each act. */
function digestsByTable(acts: ReadonlyMap<string, Act>): Map<string, Map<string, string>> {
  const byTable = new Map<string, Map<string, string>>();
  for (const [act, { sealed }] of acts) {
    const digests: unknown = JSON.parse(sealed);
    for (const [table, digest] of Object.entries(digests ?? {})) {
      const known = byTable.get(table) ?? new Map<string, string>();
      byTable.set(table, known.set(act, String(digest)));
    }
  }
  return byTable;
}

/**
 * Verifies the record of one project in one snapshot. Time grows with the number of events and versions; memory holds
 * one digest per version of the largest table. `progress` receives the numbers read and the totals.
 */
export async function verifyProject(
  ask: Ask,
  project: Project,
  progress: (read: number, total: number) => void = () => {},
): Promise<Verified> {
  const started = performance.now();
  const tables = await listSealedTables(ask, Object.keys(UNSEALED), UNSEALED_COLUMNS);
  const counted = await countSealed(ask, tables, project.id);
  const total = counted.versions.reduce((sum, each) => sum + each, counted.lines);
  const chain = new ChainCheck();
  for await (const lines of readLines(ask, project.id, counted.lines)) {
    for (const line of lines) chain.take(line);
    progress(chain.lines, total);
  }
  chain.end(project.head);
  const { acts, broken } = chain;
  const sealed = digestsByTable(acts);
  let versions = 0;
  for (const [place, table] of tables.entries()) {
    const count = counted.versions[place] ?? 0;
    const check = new TableCheck(table.name);
    for await (const batch of readVersions(ask, table, project.id, count)) {
      for (const version of batch) check.take(version);
      progress(chain.lines + versions + check.versions, total);
    }
    versions += check.versions;
    broken.push(...check.end(acts, sealed.get(table.name) ?? new Map()));
    sealed.delete(table.name);
    for (const { act, rows } of await listUnlike(ask, table, project.id)) {
      const line = act === null ? null : (acts.get(act)?.line ?? null);
      broken.push({ kind: "present-differs", table: table.name, line, act, rows });
    }
  }
  // The table of these sealed facts no longer exists.
  for (const [table, digests] of sealed)
    for (const act of digests.keys())
      broken.push({ kind: "facts-altered", table, line: acts.get(act)?.line ?? 0, act });
  return {
    project: project.key,
    lines: chain.lines,
    versions,
    sealedFrom: chain.sealedFrom,
    seconds: (performance.now() - started) / 1_000,
    breaks: broken,
  };
}

// Projects are collected from their rows, from the stored ends of records and from the events, so that removing any one
// of these is noticed.
const PROJECTS = `
  select id::text, coalesce(p.key, (select max(v.key) from history.project v where v.project_id = id), id::text) as key,
         h.seq::text, encode(h.hash, 'hex')
    from (select project_id from project union select project_id from event_head union select project_id from event) known (id)
    left join project p on p.project_id = id left join event_head h on h.project_id = id
   order by 2`;

/** Statements that somebody holds, and the key with which this installation signs. */
export interface Held {
  readonly sealKey: string;
  readonly heads: readonly HeldHead[];
}

/** Compares held statements with the records. Empty: every event that they name is still in its place. */
export async function compareHeads(ask: Ask, { sealKey, heads }: Held): Promise<Verified[]> {
  const compared: Verified[] = [];
  for (const head of heads) {
    const { project, line } = head;
    const found = await findLineOf(ask, project, head.hash);
    const ours = isSignedBy(sealKey, head);
    const stands = found !== null && (line === null || line === found);
    const breaks: Break[] = [
      ...(ours ? [] : [{ kind: "held-not-ours", line } as const]),
      ...(stands ? [] : [{ kind: "held-line-gone", line } as const]),
    ];
    compared.push({ project, lines: 0, versions: 0, sealedFrom: null, seconds: 0, breaks });
  }
  return compared;
}

/** Verifies the record of every project in one snapshot, over a connection of the owner role. */
export async function verifyAll(ask: Ask): Promise<Verified[]> {
  const verified: Verified[] = [];
  for (const [id, key, seq, hash] of await ask(PROJECTS)) {
    const head = seq && hash ? { seq: Number(seq), hash } : null;
    verified.push(await verifyProject(ask, { id: id ?? "", key: key ?? "", head }));
  }
  return verified;
}

const notSealing = () =>
  new PlainError(
    [
      "このデータベースは、この版の俯瞰で使えるようになっていないため、記録を確かめられません。このデータベースで俯瞰を一度起動してから、もう一度確かめてください。",
      "  This database has not been brought up to this version of Fukan, so its record cannot be verified: start Fukan on it once and verify again.",
    ].join("\n"),
  );

/**
 * Verifies the database at `ownerUrl`, and whether the events that held statements name are still there. Fails with a
 * sentence if the database is empty or older than the sealing of facts.
 */
export async function verifyDatabase(ownerUrl: string, held?: Held): Promise<Verified[]> {
  const sql = connect(ownerUrl, 1);
  try {
    return await sql.begin("isolation level repeatable read read only", async (tx) => {
      const ask: Ask = (text) => tx.unsafe(text).values();
      if (!(await sealsFacts(ask))) throw notSealing();
      await tx.unsafe("set local role fukan_owner");
      const verified = await verifyAll(ask);
      return held === undefined ? verified : [...verified, ...(await compareHeads(ask, held))];
    });
  } finally {
    await sql.end();
  }
}

/** Verifies the record of every project. Returns a sentence for each place that differs from its seals. */
export const verifyRecord = async (ownerUrl: string): Promise<string[]> =>
  (await verifyDatabase(ownerUrl)).flatMap(sentencesOf);
