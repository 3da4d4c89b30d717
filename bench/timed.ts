// Times each page beside the same data by bare SQL and a bare page of the same size, round by round.
import { openBareSql } from "./bare-sql";
import type { Filled } from "./databases";
import { type Timing, timingOf } from "./figures";
import { type Amount, load, type Place } from "./http";
import type { Page, When } from "./pages";
import type { Watched } from "./watched";

/** A database, the server on it and its pages as they were read before. */
export interface Subject {
  readonly filled: Filled;
  readonly place: Place;
  readonly pages: readonly Watched[];
}

/** One page at one time over so many connections. */
export interface Cell {
  readonly page: Page;
  readonly when: When;
  readonly connections: number;
  readonly bytes: number;
  readonly roundTrips: number;
  readonly statements: number;
  /** The page, the same data by bare SQL, a bare page of as many bytes; milliseconds. */
  readonly time: Timing;
  readonly sql: Timing;
  readonly bare: Timing;
  /** time / (sql + bare). */
  readonly ratio: Timing;
}

export interface Effort {
  /** Requests a cell, in all rounds together. */
  readonly requests: number;
  readonly rounds: number;
  /** No round of one cell begins a request after this long. */
  readonly seconds: number;
}

const WARM = 10;

interface Rounds {
  readonly time: number[][];
  readonly sql: number[][];
  readonly bare: number[][];
}

const cellOf = (watched: Watched, connections: number, rounds: Rounds): Cell => {
  const { page, when, bytes, heard } = watched;
  const time = timingOf(rounds.time);
  const sql = timingOf(rounds.sql);
  const bare = timingOf(rounds.bare);
  const ratio = {
    median: time.median / (sql.median + bare.median),
    p95: time.p95 / (sql.p95 + bare.p95),
  };
  const statements = heard.statements.filter(({ simple }) => !simple).length;
  return {
    page,
    when,
    connections,
    bytes,
    roundTrips: heard.flights,
    statements,
    time,
    sql,
    bare,
    ratio,
  };
};

/** Times one page at one time in every subject; the subjects take turns, so that they share what disturbs. */
export async function timePage(
  subjects: readonly Subject[],
  nth: number,
  connections: number,
  effort: Effort,
  bare: Place,
  bareAddress: (bytes: number) => string,
): Promise<(Cell | undefined)[]> {
  const times = Math.max(connections, Math.ceil(effort.requests / effort.rounds));
  const amount: Amount = { times, together: connections, seconds: effort.seconds };
  const warm: Amount = { ...amount, times: WARM };
  const each = await Promise.all(
    subjects.flatMap(({ filled, place, pages }) => {
      const watched = pages[nth];
      if (watched === undefined) return [];
      const rounds: Rounds = { time: [], sql: [], bare: [] };
      const address = bareAddress(watched.bytes);
      return openBareSql(filled.ownerUrl, watched.heard.statements).then((sql) => ({
        place,
        watched,
        rounds,
        address,
        sql,
      }));
    }),
  );
  for (const { place, watched, address, sql } of each) {
    await load(place, watched.path, warm);
    await load(bare, address, warm);
    await sql.load(warm);
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const { place, watched, rounds, address, sql } of each) {
      rounds.time.push(await load(place, watched.path, amount));
      rounds.bare.push(await load(bare, address, amount));
      rounds.sql.push(await sql.load(amount));
    }
  }
  await Promise.all(each.map(({ sql }) => sql.end()));
  return each.map(({ watched, rounds }) => cellOf(watched, connections, rounds));
}
