// What the length of a debt is counted from, for its sentence, its bar and its facts alike.
import type { Owed } from "./types";

export type OwedState =
  | "unexcused" // no waiver on record
  | "excused" // a waiver is in force
  | "endedNow" // its end has come on the day shown
  | "ended";

export function owedState({ waiver }: Owed): OwedState {
  if (waiver === null) return "unexcused";
  if (waiver.endedOn === null || waiver.sinceEnded === null) return "excused";
  return waiver.sinceEnded.businessDays === 0 ? "endedNow" : "ended";
}

/** A waiver ends with a day or with an environment that is ready. */
export const endsByDay = ({ waiver }: Owed): boolean => waiver?.endsOn != null;

/** Whether every test that is in view waits behind others: one that stands first or is under way needs no new order. */
export function testsWait(owed: readonly Owed[]): boolean {
  const tests = owed.flatMap(({ test }) => test ?? []);
  return tests.length > 0 && tests.every(({ place }) => place !== null && place > 1);
}
