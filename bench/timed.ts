// Times each page beside the same data by bare SQL and a bare page of the same text, round by round.
import { gzipSync } from "node:zlib";
import { floorOf } from "./bare-page";
import { type BareSql, openBareSql } from "./bare-sql";
import type { Filled } from "./databases";
import { type Timing, timingOf } from "./figures";
import { type Amount, load, type Place, read } from "./http";
import type { Page, When } from "./pages";
import type { Served } from "./server";
import type { Watched } from "./watched";

/** A database, the server on it, and its pages as first read. */
export interface Subject {
  readonly filled: Filled;
  readonly place: Place;
  readonly server: Served;
  readonly pages: readonly Watched[];
}

/** A page, and how it is requested. */
export interface Bytes {
  readonly raw: number;
  readonly compressed: number;
}

const bytesOf = (html: string): Bytes => ({
  raw: Buffer.byteLength(html),
  compressed: gzipSync(html).length,
});

/** One page, now or in the past, over a number of connections. */
export interface Cell {
  readonly page: Page;
  readonly when: When;
  readonly connections: number;
  readonly bytes: Bytes;
  readonly floorBytes: Bytes;
  readonly roundTrips: number;
  readonly statements: number;
  /** The page, the same data by bare SQL, a bare page of the same text; milliseconds. */
  readonly time: Timing;
  readonly sql: Timing;
  readonly floor: Timing;
  /** time / (sql + floor). */
  readonly ratio: Timing;
  /** Milliseconds of the server's processor time a page. */
  readonly processor: number;
}

export interface Effort {
  /** Requests of one cell, in all rounds together. */
  readonly requests: number;
  readonly rounds: number;
  /** No round of one cell begins a request after this long. */
  readonly seconds: number;
}

const WARM = 10;

/** One page in one subject, with what is measured of it. */
interface Measuring {
  readonly subject: Subject;
  readonly watched: Watched;
  readonly sql: BareSql;
  readonly floorPath: string;
  readonly floorBytes: Bytes;
  readonly time: number[][];
  readonly floor: number[][];
  readonly bare: number[][];
  processor: number;
}

const cellOf = (measured: Measuring, connections: number): Cell => {
  const { page, when, html, heard } = measured.watched;
  const time = timingOf(measured.time);
  const sql = timingOf(measured.bare);
  const floor = timingOf(measured.floor);
  const ratio = {
    median: time.median / (sql.median + floor.median),
    p95: time.p95 / (sql.p95 + floor.p95),
  };
  return {
    page,
    when,
    connections,
    bytes: bytesOf(html),
    floorBytes: measured.floorBytes,
    roundTrips: heard.flights,
    statements: heard.statements.filter(({ simple }) => !simple).length,
    time,
    sql,
    floor,
    ratio,
    processor: measured.processor / measured.time.flat().length,
  };
};

async function prepare(subject: Subject, nth: number, bare: Place): Promise<Measuring[]> {
  const watched = subject.pages[nth];
  if (watched === undefined) return [];
  const { page, when, html, heard } = watched;
  const floorPath = floorOf(`${subject.filled.plan.scale}-${page}-${when}`, html);
  return [
    {
      subject,
      watched,
      sql: await openBareSql(subject.filled.ownerUrl, heard.statements),
      floorPath,
      floorBytes: bytesOf(await read(bare, floorPath)),
      time: [],
      floor: [],
      bare: [],
      processor: 0,
    },
  ];
}

/** Times one page in every subject. The subjects take turns, so that a disturbance affects all of them. */
export async function timePage(
  subjects: readonly Subject[],
  nth: number,
  connections: number,
  effort: Effort,
  bare: Place,
): Promise<readonly { readonly subject: Subject; readonly cell: Cell }[]> {
  const times = Math.max(connections, Math.ceil(effort.requests / effort.rounds));
  const amount: Amount = { times, together: connections, seconds: effort.seconds };
  const warm: Amount = { ...amount, times: WARM };
  const each = (await Promise.all(subjects.map((subject) => prepare(subject, nth, bare)))).flat();
  for (const { subject, watched, floorPath, sql } of each) {
    await load(subject.place, watched.path, warm);
    await load(bare, floorPath, warm);
    await sql.load(warm);
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const measuring of each) {
      const { subject, watched, floorPath, sql } = measuring;
      const before = await subject.server.processor();
      measuring.time.push(await load(subject.place, watched.path, amount));
      measuring.processor += (await subject.server.processor()) - before;
      measuring.floor.push(await load(bare, floorPath, amount));
      measuring.bare.push(await sql.load(amount));
    }
  }
  await Promise.all(each.map(({ sql }) => sql.end()));
  return each.map((measured) => ({
    subject: measured.subject,
    cell: cellOf(measured, connections),
  }));
}
