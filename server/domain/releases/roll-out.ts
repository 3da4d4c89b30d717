// A distribution may be rolled out in stages: to a share of users, from a day or minute on.
import { type Dated, dayIn, isBefore } from "../calendar/dated";
import type { Day } from "../calendar/day";

export interface Share {
  readonly since: Dated;
  readonly percent: number;
}

/** Whether each share is from a later day or time than the one before it; of one day, with the times known. */
export const isRising = (shares: readonly Share[]): boolean =>
  shares.every(({ since }, place) => {
    const before = shares[place - 1];
    return before === undefined || isBefore(before.since, since);
  });

/** The share of users that is offered it at a moment; 0: nobody yet. Null: it is not rolled out in stages. */
export const shareOn = (shares: readonly Share[], now: Dated): number | null =>
  shares.length === 0
    ? null
    : (shares.findLast(({ since }) => !isBefore(now, since))?.percent ?? 0);

/** The day on which all users had what was distributed on a day; null: it is rolled out in stages and not complete. */
export function allHadOn(distributedOn: Day, shares: readonly Share[]): Day | null {
  if (shares.length === 0) return distributedOn;
  const whole = shares.find(({ percent }) => percent === 100);
  return whole === undefined ? null : dayIn(whole.since);
}
