// `npm run bench -- --record`: how fast a record is verified, at 1,000 lines and at ten and a hundred times as many.
// The lines are acts with facts, written by the database's own functions as those of the product are.
import { performance } from "node:perf_hooks";
import postgres from "postgres";
import { found } from "../db/founding";
import { migrate } from "../db/migrate";
import { verifyDatabase } from "../server/record/verify";
import { named } from "./databases";
import { shown, table } from "./figures";

const SIZES = [1_000, 10_000, 100_000] as const;
const DATABASE = "bench_record";
const KEY = "record";

/** Each act enters a report and moves the one before on: three versions for each line. */
const ACTS = (from: number, to: number): string => `
do $$
declare project uuid := (select project_id from project where key = '${KEY}');
begin
  for n in ${from}..${to} loop
    perform set_config('fukan.act', gen_random_uuid()::text, true), set_config('fukan.touched', '', true), set_config('fukan.sealed', '', true);
    insert into report (project_id, key, channel, title, received_on)
      values (project, 'r' || n, 'github', jsonb_build_object('ja', '指摘 ' || n), '2020-11-24');
    update report set moved_on = '2020-11-25' where project_id = project and key = 'r' || (n - 1);
    insert into event (project_id, seq, kind, happened_on, actor_role, subject_kind, subject_id, body, prev_hash, hash)
      values (project, 0, 'report-received', '2020-11-24', 'official', 'project', project,
        jsonb_build_object('title', jsonb_build_object('ja', '指摘 ' || n), 'channel', 'github'), '', '');
    commit;
  end loop;
end $$`;

async function foundRecord(ownerUrl: string): Promise<string> {
  const server = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await server.unsafe(`create database ${DATABASE}`);
  } finally {
    await server.end();
  }
  const url = named(ownerUrl, DATABASE);
  await migrate(url);
  return url;
}

const WORDS = { ja: "記録" };
const FOUNDING = {
  key: KEY,
  name: WORDS,
  fullName: null,
  party: { key: "ministry", name: WORDS, part: null },
  members: [],
  demonstration: false,
} as const;

/** Makes records of growing length in the PostgreSQL at `ownerUrl` and tells how long each takes to verify. */
export async function measureRecord(ownerUrl: string): Promise<void> {
  const url = await foundRecord(ownerUrl);
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { synchronous_commit: "off" },
  });
  const rows: string[][] = [
    ["lines", "versions", "written in s", "verified in s", "a second", "found"],
  ];
  try {
    await sql.begin((tx) => found(tx, FOUNDING));
    let made = 0;
    for (const size of SIZES) {
      const started = performance.now();
      await sql.unsafe(ACTS(made + 1, size));
      const filled = (performance.now() - started) / 1_000;
      made = size;
      await sql.unsafe("vacuum (analyze)");
      const [verified] = await verifyDatabase(url);
      if (verified === undefined) throw new Error("no record was verified");
      const { lines, versions, seconds, breaks } = verified;
      const rate = (lines + versions) / seconds;
      rows.push([
        String(lines),
        String(versions),
        shown(filled),
        shown(seconds, 2),
        String(Math.round(rate)),
        breaks.length === 0 ? "whole" : `${breaks.length} breaks`,
      ]);
      console.log(`${lines} lines verified in ${shown(seconds, 2)} s`);
    }
  } finally {
    await sql.end();
  }
  console.log(table(rows));
}
