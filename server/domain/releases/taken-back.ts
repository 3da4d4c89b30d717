// Which builds users no longer have, because they were taken back and nothing has gone out since.
import { type Dated, dayIn } from "../calendar/dated";
import type { Day } from "../calendar/day";
import type { Words } from "../words";

interface Out {
  readonly version: string;
  readonly ordinal: number;
  readonly platform: Words;
  readonly platformKey: string;
  readonly distributedOn: Day | null;
  readonly takenBackOn: Dated | null;
}

/** A build that was taken back, with the day and, if a source gives it, the time. */
export type TakenBack = Pick<Out, "version" | "platform" | "platformKey"> & { readonly on: Dated };

/**
 * Of each platform the last build that went out by a day, if it was taken back by then. A build that went out later, or on
 * the same day as a later version, has taken its place.
 */
export function takenBackOf(out: readonly Out[], day: Day): readonly TakenBack[] {
  const reached = out.flatMap((build) =>
    build.distributedOn !== null && build.distributedOn <= day
      ? { ...build, distributedOn: build.distributedOn }
      : [],
  );
  const isLater = (a: (typeof reached)[number], b: (typeof reached)[number]): boolean =>
    a.distributedOn === b.distributedOn ? a.ordinal > b.ordinal : a.distributedOn > b.distributedOn;
  return reached.flatMap((build) => {
    const { version, platform, platformKey, takenBackOn: on } = build;
    if (on === null || dayIn(on) > day) return [];
    const replaced = reached.some(
      (other) => other.platformKey === platformKey && isLater(other, build),
    );
    return replaced ? [] : { version, platform, platformKey, on };
  });
}
