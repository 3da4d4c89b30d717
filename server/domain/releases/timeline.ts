// In which order a platform's versions reached users. A distribution with an unconfirmed day supersedes none (2(3)).
import type { Day } from "../calendar/day";
import type { Distribution, ProjectState } from "../projects/state";
import { compareText, distributionsByPlatform, releasesById } from "../projects/state-index";

/** The parts of the state from which a timeline is computed. */
export type Distributed = Pick<ProjectState, "distributions" | "releases">;

/** A distribution with a confirmed day, and the day on which the platform's next one replaced it. */
export interface Reached {
  readonly distribution: Distribution;
  readonly from: Day;
  /** The day of the next distribution; null: it is the newest. */
  readonly until: Day | null;
}

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
  return dated.map((one, place) => ({ ...one, until: dated[place + 1]?.from ?? null }));
}

/** The distributions of a platform whose day is unconfirmed, in the order of versions. */
export function unconfirmedOf(state: Distributed, platformId: string): readonly Distribution[] {
  const releases = releasesById(state.releases);
  const ordinal = (d: Distribution): number => releases.get(d.releaseId)?.ordinal ?? 0;
  return (distributionsByPlatform(state.distributions).get(platformId) ?? [])
    .filter((distribution) => distribution.distributedOn === null)
    .sort((a, b) => ordinal(a) - ordinal(b) || compareText(a.id, b.id));
}

/** The distribution that a platform's users have on the day: the newest by confirmed day; null before the first. */
export function liveOn(state: Distributed, platformId: string, day: Day): Distribution | null {
  const found = timelineOf(state, platformId).findLast((reached) => reached.from <= day);
  return found?.distribution ?? null;
}
