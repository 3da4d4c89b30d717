// In which order a platform's versions reached users. A distribution with an unconfirmed day supersedes none (2(3)); one
// that was taken back supersedes none either, and one that is rolled out in stages does so once all users have it.
import { type Day, earlierEnd } from "../calendar/day";
import type { Distribution, ProjectState } from "../projects/state";
import { compareText, distributionsByPlatform, releasesById } from "../projects/state-index";

/** The parts of the state from which a timeline is computed. */
export type Distributed = Pick<ProjectState, "distributions" | "releases">;

/** A distribution with a confirmed day, and the day from which users no longer had it. */
export interface Reached {
  readonly distribution: Distribution;
  readonly from: Day;
  /** The day on which all users had a later one, or on which it was taken back; null: users have it. */
  readonly until: Day | null;
}

/** Whether it was taken back from users: they have again what they had before it. */
export const isTakenBack = ({ takenBackOn = null }: Distribution): boolean => takenBackOn !== null;

/** The day on which all users had it; null: they do not, or it was taken back. */
export const completeOn = (distribution: Distribution): Day | null =>
  isTakenBack(distribution) ? null : (distribution.completeOn ?? whole(distribution));

const whole = ({ completeOn: stated, distributedOn }: Distribution): Day | null =>
  stated === undefined ? distributedOn : null;

interface Kept {
  readonly releases: Distributed["releases"];
  readonly timelines: Map<string, readonly Reached[]>;
}
const kept = new WeakMap<Distributed["distributions"], Kept>();

function keptFor({ distributions, releases }: Distributed): Kept["timelines"] {
  const known = kept.get(distributions);
  if (known?.releases === releases) return known.timelines;
  const timelines = new Map<string, readonly Reached[]>();
  kept.set(distributions, { releases, timelines });
  return timelines;
}

/**
 * A platform's distributions in the order in which they reached users: by day (Asia/Tokyo), and on the same day by
 * version. Those without a confirmed day are left out.
 */
export function timelineOf(state: Distributed, platformId: string): readonly Reached[] {
  const known = keptFor(state);
  const timeline = known.get(platformId) ?? order(state, platformId);
  known.set(platformId, timeline);
  return timeline;
}

function order(state: Distributed, platformId: string): readonly Reached[] {
  const releases = releasesById(state.releases);
  const ordinal = (d: Distribution): number => releases.get(d.releaseId)?.ordinal ?? 0;
  const dated = (distributionsByPlatform(state.distributions).get(platformId) ?? [])
    .flatMap((distribution) =>
      distribution.distributedOn === null
        ? []
        : [{ distribution, from: distribution.distributedOn }],
    )
    .sort(
      (a, b) =>
        compareText(a.from, b.from) ||
        ordinal(a.distribution) - ordinal(b.distribution) ||
        compareText(a.distribution.id, b.distribution.id),
    );
  const reached: Reached[] = [];
  let replaced: Day | null = null;
  for (const one of dated.toReversed()) {
    const { takenBackOn = null } = one.distribution;
    reached.push({ ...one, until: earlierEnd(replaced, takenBackOn) });
    replaced = earlierEnd(replaced, completeOn(one.distribution));
  }
  return reached.reverse();
}

/** The distributions of a platform whose day is unconfirmed, in the order of versions. */
export function unconfirmedOf(state: Distributed, platformId: string): readonly Distribution[] {
  const releases = releasesById(state.releases);
  const ordinal = (d: Distribution): number => releases.get(d.releaseId)?.ordinal ?? 0;
  return (distributionsByPlatform(state.distributions).get(platformId) ?? [])
    .filter((distribution) => distribution.distributedOn === null)
    .sort((a, b) => ordinal(a) - ordinal(b) || compareText(a.id, b.id));
}

/**
 * The distribution that a platform's users have on the day: the newest by confirmed day that is not taken back by then;
 * null before the first.
 */
export function liveOn(state: Distributed, platformId: string, day: Day): Distribution | null {
  const found = timelineOf(state, platformId).findLast(
    ({ from, distribution: { takenBackOn = null } }) =>
      from <= day && (takenBackOn === null || takenBackOn > day),
  );
  return found?.distribution ?? null;
}
