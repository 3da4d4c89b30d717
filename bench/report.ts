// The measured figures as a table for people and as JSON for machines.
import { mkdirSync, writeFileSync } from "node:fs";
import { shown, type Timing, table } from "./figures";
import type { MemoryTold } from "./memory";
import type { MovesTold } from "./moves";
import type { OpenPagesTold } from "./open-pages";
import type { OrdersTold } from "./orders";
import type { Cell } from "./timed";

/** Everything measured at one scale. */
export interface Measured {
  readonly scale: number;
  readonly rows: number;
  readonly filledInSeconds: number;
  readonly recordWhole: boolean;
  readonly cells: readonly Cell[];
}

/** What was measured once in the run. */
export interface Once {
  readonly homeScript: number;
  readonly queueScript: number;
  readonly bareScript: number;
  readonly memory: MemoryTold | null;
  readonly openPages: OpenPagesTold;
  readonly moves: MovesTold;
  readonly orders: OrdersTold;
}

const same = (a: Cell, b: Cell): boolean => a.page === b.page && a.connections === b.connections;

const HEAD = [
  "page",
  "when",
  "conn",
  "ms",
  "p95",
  "sql",
  "floor",
  "page/(sql+floor)",
  "at p95",
  "cpu",
  "to base",
  "past/now",
  "trips",
  "stmts",
  "kB",
  "gz",
  "floor kB",
] as const;

const line = (cell: Cell, base: readonly Cell[], own: readonly Cell[]): string[] => {
  const smaller = base.find((other) => same(other, cell) && other.when === cell.when);
  const now = own.find((other) => same(other, cell) && other.when === "now");
  return [
    cell.page,
    cell.when,
    String(cell.connections),
    shown(cell.time.median),
    shown(cell.time.p95),
    shown(cell.sql.median, 2),
    shown(cell.floor.median, 2),
    shown(cell.ratio.median, 2),
    shown(cell.ratio.p95, 2),
    shown(cell.processor),
    smaller === undefined || base === own ? "" : shown(cell.time.median / smaller.time.median, 2),
    now === undefined || cell.when === "now" ? "" : shown(cell.time.median / now.time.median, 2),
    String(cell.roundTrips),
    String(cell.statements),
    shown(cell.bytes.raw / 1_000, 0),
    shown(cell.bytes.compressed / 1_000, 1),
    shown(cell.floorBytes.raw / 1_000, 0),
  ];
};

const MB = 1_000_000;

/** Prints the tables of pages and writes `bench/out/<scale>.json`. */
export function tellPages(measured: readonly Measured[]): void {
  const base = measured[0]?.cells ?? [];
  for (const one of measured) {
    const { scale, rows, filledInSeconds, recordWhole, cells } = one;
    const whole = recordWhole ? "its record is whole" : "ITS RECORD IS BROKEN";
    console.log(
      `\n${scale}×: ${rows.toLocaleString("en")} rows, filled in ${shown(filledInSeconds, 0)} s, ${whole}`,
    );
    console.log(table([HEAD, ...cells.map((cell) => line(cell, base, cells))]));
    mkdirSync("bench/out", { recursive: true });
    writeFileSync(`bench/out/${scale}.json`, `${JSON.stringify(one, null, 2)}\n`);
  }
  console.log(LEGEND);
}

/** Prints what was measured once and writes it to `bench/out/once.json`. */
export function tellOnce(once: Once): void {
  writeFileSync("bench/out/once.json", `${JSON.stringify(once, null, 2)}\n`);
  const { homeScript, queueScript, bareScript, memory, openPages, moves, orders } = once;
  const kB = (bytes: number) => `${shown(bytes / 1_000)} kB`;
  console.log(
    `\nscript, compressed: home ${kB(homeScript)} (${kB(homeScript - bareScript)} more than the bare page), queue ${kB(queueScript)}`,
  );
  const ms = ({ median, p95 }: Timing) => `${shown(median)} ms (p95 ${shown(p95)})`;
  console.log(
    `a move in a queue of ${orders.tasks} is painted after ${ms(moves.step)}, 先頭へ ${ms(moves.first)}, 末尾へ with another page ${ms(moves.last)}`,
  );
  console.log(
    `a proposal of ${orders.tasks} tasks is stored after ${ms(orders.proposed)} (its row alone, by bare SQL: ${ms(orders.bareProposed)}), its approval after ${ms(orders.approved)} (the ranks alone: ${ms(orders.bareApproved)})`,
  );
  const { pages, heard, bytesAPage } = openPages;
  console.log(
    `${pages} open pages: a change is heard after ${ms(heard)}, ${kB(bytesAPage)} a page`,
  );
  if (memory !== null) {
    const told = memory.samples.map(
      ({ rss, heap }) => `${shown(rss / MB, 0)} (heap ${shown(heap / MB)})`,
    );
    console.log(`memory over ${memory.requests} requests, MB: ${told.join(" → ")}`);
  }
}

const LEGEND = [
  "ms: median of the median of each round, from sending to the last byte. sql: the page's statements in one",
  "flight on one connection, without scope. floor: a bare page of the framework that prints the same visible text",
  "with one element a line or cell. cpu: milliseconds of the server's processor time a page. trips: flights to the",
  "database, sign-in check and commit included, counted by a relay that holds each answer back for 25 ms. kB, gz: the",
  "page as it is made, and compressed.",
].join("\n");
