// What the length of a debt is counted from. Its sentence, bar and facts all use this.
import type { Owed } from "./types";

export type OwedState =
  | "unexcused" // there is no waiver on record
  | "excused" // a waiver is in force
  | "endedNow" // its end falls on the day shown
  | "ended";

export function owedState({ waiver }: Owed): OwedState {
  if (waiver === null) return "unexcused";
  if (waiver.endedOn === null || waiver.sinceEnded === null) return "excused";
  return waiver.sinceEnded.businessDays === 0 ? "endedNow" : "ended";
}

/** A waiver ends on a day, or when an environment is ready. */
export const endsByDay = ({ waiver }: Owed): boolean => waiver?.endsOn != null;

/** Whether every known test waits for other tasks. A test that waits for none or is in progress needs no new order. */
export function testsWait(owed: readonly Owed[]): boolean {
  const tests = owed.flatMap(({ test }) => test ?? []);
  return tests.length > 0 && tests.every(({ place, ahead }) => place !== null && ahead > 0);
}
