// Full-chain tests that have begun and of which no result is on record, with how long they have run.
import type { RunningRow } from "@/db/queries/executions";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";

export interface Running extends RunningRow {
  readonly since: Elapsed;
}

export const runningOf = (
  rows: readonly RunningRow[],
  { day, calendar }: Counting,
): readonly Running[] =>
  rows.map((row) => ({ ...row, since: elapsed(calendar, row.beganOn, day) }));
