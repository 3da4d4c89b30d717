// When a test environment can be used: from the day it is ready until it breaks down (seed 2(1)②).
import type { Day } from "../calendar/day";
import { compareText } from "../projects/state-index";

interface Standing {
  readonly readyOn: Day | null;
  readonly brokenOn?: Day | null | undefined;
}

/** Since when an environment can be used on `day` (Asia/Tokyo). null: it is not ready yet, or it has broken down. */
export const usableSince = ({ readyOn, brokenOn = null }: Standing, day: Day): Day | null =>
  readyOn !== null && readyOn <= day && (brokenOn === null || brokenOn > day) ? readyOn : null;

/**
 * The environment that reaches the most stages of the chain among those that can be used on `day`; of several the one that
 * is ready the longest. null: none can be used. An environment for something else does not take the place of the one in
 * which the chain can be tested.
 */
export function fullestUsable<E extends Standing & { readonly id: string }>(
  environments: readonly E[],
  reaches: readonly { readonly environmentId: string; readonly stageId: string }[],
  day: Day,
): (E & { readonly readyOn: Day }) | null {
  const stagesOf = (id: string): number =>
    new Set(reaches.flatMap((reach) => (reach.environmentId === id ? [reach.stageId] : []))).size;
  const [first] = environments
    .flatMap((environment) => {
      const readyOn = usableSince(environment, day);
      return readyOn === null ? [] : [{ ...environment, readyOn }];
    })
    .toSorted((a, b) => stagesOf(b.id) - stagesOf(a.id) || compareText(a.readyOn, b.readyOn));
  return first ?? null;
}
