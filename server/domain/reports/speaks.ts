// The reports and defects about a build, which are shown beside it everywhere (2(1)④, 2(3)).
import type { Day } from "../calendar/day";
import type { ProjectState } from "../projects/state";
import { compareText, distributionsById, releasesById } from "../projects/state-index";
import { debtsOf, type Owing } from "../releases/debts";
import { timelineOf } from "../releases/timeline";

/** A build that users have or had. */
export interface SpokenBuild {
  readonly platformId: string;
  /** The place of its version in the order of versions. */
  readonly ordinal: number;
  /** The ordinal of the version from which its debt runs; null: it is in no debt. */
  readonly debtFrom: number | null;
  /** The day on which it reached users, and the day on which the next build replaced it; null: users still have it. */
  readonly from: Day;
  readonly until: Day | null;
}

/** A build as a report or a defect names it; null: it does not say. */
export interface NamedBuild {
  readonly platformId: string | null;
  readonly ordinal: number | null;
}

/** A report or a defect. */
export interface Speaking {
  /** The builds that it names; empty: it names none. */
  readonly about: readonly NamedBuild[];
  /** The day on which it came, and the day on which it was closed; null: it is open. */
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * How a report or defect relates to a build, the nearest first. `build`: it names the build. `debt`: it names an
 * earlier build of the same debt. `platform`: it names only the platform. `version`: it names only the version.
 * `unknown`: it names neither. `other`: it names a build that no user has; it is shown so that it does not disappear.
 */
export const NEARNESS = ["build", "debt", "platform", "version", "unknown", "other"] as const;
export type Nearness = (typeof NEARNESS)[number];

function nearnessTo({ platformId, ordinal }: NamedBuild, build: SpokenBuild): Nearness | null {
  if (platformId !== null && platformId !== build.platformId) return null;
  if (ordinal === null) return platformId === null ? "unknown" : "platform";
  if (ordinal === build.ordinal) return platformId === null ? "version" : "build";
  const owes = build.debtFrom !== null && build.debtFrom <= ordinal && ordinal < build.ordinal;
  return owes ? "debt" : null;
}

const NOTHING_SAID: readonly NamedBuild[] = [{ platformId: null, ordinal: null }];
const aboutOf = ({ about }: Speaking): readonly NamedBuild[] =>
  about.length === 0 ? NOTHING_SAID : about;

const atOneTime = (a: Pick<Speaking, "from" | "until">, b: typeof a): boolean =>
  (a.until === null || a.until > b.from) && (b.until === null || b.until > a.from);

const isNearer = (a: Nearness, b: Nearness | null): boolean =>
  b === null || NEARNESS.indexOf(a) < NEARNESS.indexOf(b);

/**
 * How a report or defect relates to a build; null: it does not. One that names no version is about every build that
 * users had while it was open, on the platform that it names or on all platforms.
 */
export function nearnessOf(speaking: Speaking, build: SpokenBuild): Nearness | null {
  let nearest: Nearness | null = null;
  for (const named of aboutOf(speaking)) {
    const found = nearnessTo(named, build);
    const counts = found !== null && (named.ordinal !== null || atOneTime(speaking, build));
    if (counts && isNearer(found, nearest)) nearest = found;
  }
  return nearest;
}

/** A report or defect, and how it relates to a build. */
export interface Said<S> {
  readonly speaking: S;
  readonly nearness: Nearness;
}

/**
 * For each build the reports or defects about it, in the given order. One that is about no build that users have is put
 * as `other` beside their builds of the platforms that it names, or else beside all of them, so that none is left out.
 */
export function speakingOf<S extends Speaking, B extends SpokenBuild>(
  all: readonly S[],
  builds: readonly B[],
): ReadonlyMap<B, readonly Said<S>[]> {
  const live = builds.filter(({ until }) => until === null);
  const told = new Map<B, Said<S>[]>(builds.map((build) => [build, []]));
  for (const speaking of all) {
    const near = builds.map((build) => ({ build, nearness: nearnessOf(speaking, build) }));
    for (const { build, nearness } of near)
      if (nearness !== null) told.get(build)?.push({ speaking, nearness });
    if (near.some(({ build, nearness }) => build.until === null && nearness !== null)) continue;
    const platforms = new Set(aboutOf(speaking).map(({ platformId }) => platformId));
    const there = live.filter(({ platformId }) => platforms.has(platformId));
    for (const build of there.length > 0 ? there : live)
      told.get(build)?.push({ speaking, nearness: "other" });
  }
  return told;
}

/** Every build that users have had, in the order of platform and day. Builds with an unconfirmed day are left out. */
export function buildsOf(
  state: Owing,
): readonly (SpokenBuild & { readonly distributionId: string })[] {
  const releases = releasesById(state.releases);
  const ordinalOf = (releaseId: string): number => releases.get(releaseId)?.ordinal ?? 0;
  const debts = new Map(
    debtsOf(state).flatMap(({ first, through }) =>
      through.map((each) => [each.distribution.id, ordinalOf(first.distribution.releaseId)]),
    ),
  );
  return state.platforms
    .map(({ id }) => id)
    .sort(compareText)
    .flatMap((platformId) =>
      timelineOf(state, platformId).map(({ distribution, from, until }) => ({
        distributionId: distribution.id,
        platformId,
        ordinal: ordinalOf(distribution.releaseId),
        debtFrom: debts.get(distribution.id) ?? null,
        from,
        until,
      })),
    );
}

/** The open reports of a project, with the builds that they name. */
export function speakingReports({
  reports,
  releases,
}: Pick<ProjectState, "reports" | "releases">): readonly (Speaking & { readonly id: string })[] {
  const known = releasesById(releases);
  return reports
    .filter(({ closed }) => !closed)
    .map(({ id, platformId, releaseId, receivedOn }) => ({
      id,
      about: [{ platformId, ordinal: known.get(releaseId ?? "")?.ordinal ?? null }],
      from: receivedOn,
      until: null,
    }));
}

/** The open defects of a project, with the builds that they name. */
export function speakingDefects({
  defects,
  distributions,
  releases,
}: Pick<ProjectState, "defects" | "distributions" | "releases">): readonly (Speaking & {
  readonly id: string;
})[] {
  const places = distributionsById(distributions);
  const known = releasesById(releases);
  return defects
    .filter(({ open }) => open)
    .map(({ id, foundOn, distributionIds }) => ({
      id,
      about: distributionIds.flatMap((place) => {
        const found = places.get(place);
        if (found === undefined) return [];
        const { platformId, releaseId } = found;
        return [{ platformId, ordinal: known.get(releaseId)?.ordinal ?? null }];
      }),
      from: foundOn,
      until: null,
    }));
}
