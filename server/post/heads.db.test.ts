// Somebody who keeps a signed statement outside the database can detect that the record was cut or rewritten
// afterwards.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SEAL_KEY } from "@/tests/db/opened";
import { rivalsDatabase } from "@/tests/db/rivals-database";

import { startMailServer } from "@/tests/run/mail-server";
import { type HeldHead, readHeads } from "../domain/events/head";
import { compareHeads, verifyAll } from "../record/verify";
import { mailHeads, writeHeads } from "./heads";

const database = rivalsDatabase();

let folder = "";
let held: HeldHead[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fukan-heads-"));
  await writeHeads(SEAL_KEY, folder);
  held = readHeads(readFileSync(join(folder, readdirSync(folder)[0] ?? ""), "utf8"));
});
afterAll(() => rmSync(folder, { recursive: true }));

class Undone extends Error {}

/**
 * The kinds of breaks found after the owner has run these statements: by the database alone, and with the statement.
 */
async function found(sealKey: string, heads: readonly HeldHead[], ...statements: string[]) {
  const kinds: { alone: string[]; held: string[] } = { alone: [], held: [] };
  const ask = (sql: postgres.TransactionSql) => (text: string) => sql.unsafe(text).values();
  const tried = database().owner.begin(async (sql) => {
    await sql.unsafe("set local timezone = 'UTC'; set local session_replication_role = replica");
    for (const statement of statements) await sql.unsafe(statement);
    const alone = await verifyAll(ask(sql));
    kinds.alone = alone.flatMap(({ breaks }) => breaks.map(({ kind }) => kind));
    const compared = await compareHeads(ask(sql), { sealKey, heads });
    kinds.held = compared.flatMap(({ breaks }) => breaks.map(({ kind }) => kind));
    throw new Undone();
  });
  await expect(tried).rejects.toThrow(Undone);
  return kinds;
}

it("a statement is written once a day for each project, and its event is on record", async () => {
  expect(held.map(({ project }) => project)).toEqual(["rivals"]);
  const [name = ""] = readdirSync(folder);
  const before = statSync(join(folder, name)).mtimeMs;
  await writeHeads(SEAL_KEY, folder);
  expect(readdirSync(folder)).toEqual([name]);
  expect(statSync(join(folder, name)).mtimeMs).toBe(before);
  expect(await found(SEAL_KEY, held)).toEqual({ alone: [], held: [] });
});

/** Deletes the last event with everything that its act wrote, and sets the end of the record back. */
const CUT = [
  "update event_head h set (seq, hash) = (select seq, hash from event e where e.project_id = h.project_id and e.seq = h.seq - 1)",
  "delete from event e using event_head h where e.project_id = h.project_id and e.seq > h.seq",
];

it("a cut end with its head set back leaves no loose event, but is found with the statement", async () => {
  const { alone, held: with_ } = await found(SEAL_KEY, held, ...CUT);
  expect(alone).not.toContain("tail-missing");
  expect(alone).not.toContain("head-differs");
  expect(with_).toEqual(["held-line-gone"]);
});

it("a forged last event with a recomputed hash is found only with the statement", async () => {
  const { alone, held: with_ } = await found(
    SEAL_KEY,
    held,
    `update event e set happened_on = '1999-01-01' from event_head h where e.project_id = h.project_id and e.seq = h.seq`,
    `update event e set hash = sha256(convert_to(event_text(e), 'UTF8')) from event_head h where e.project_id = h.project_id and e.seq = h.seq`,
    `update event_head h set hash = (select hash from event e where e.project_id = h.project_id and e.seq = h.seq)`,
  );
  expect({ alone, held: with_ }).toEqual({ alone: [], held: ["held-line-gone"] });
});

it("a record that was removed completely is found only with the statement", async () => {
  const tables = await database().owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'history') and tablename <> 'migration'`;
  const all = tables.map(({ name }) => name).join(", ");
  expect(await found(SEAL_KEY, held, `truncate ${all}`)).toEqual({
    alone: [],
    held: ["held-line-gone"],
  });
});

it("a changed statement is not accepted as ours", async () => {
  const changed = held.map((head) => ({
    ...head,
    signed: head.signed.replace("line: ", "line: 1"),
  }));
  expect((await found(SEAL_KEY, changed)).held).toEqual(["held-not-ours"]);
});

it("the statements are sent once a day, even if several servers send", async () => {
  const mail = await startMailServer();
  const post = { url: mail.url, from: "fukan@example.go.jp", address: "https://fukan.test" };
  await Promise.all([1, 2, 3].map(() => mailHeads(SEAL_KEY, post, "audit@example.go.jp")));
  await mailHeads(SEAL_KEY, post, "audit@example.go.jp");
  expect(mail.received.map(({ to }) => to)).toEqual(["audit@example.go.jp"]);
  await mail.stop();
});
