// A decision stays with the build that it was about: what was decided of one version says nothing of the next (2(1)②).
import type { Day } from "../calendar/day";
import { type Build, buildKey } from "../projects/state-index";

/** A recorded decision about an owed test, with the build that it names and its day (Asia/Tokyo). */
interface AboutBuild extends Build {
  readonly decidedOn: Day;
}

/**
 * The decisions about exactly these builds, in the order in which they were given. Every page and rule that says what was
 * decided about a build asks here, so that no two of them differ.
 */
export function decisionsAbout<D extends Build>(
  decisions: readonly D[],
  ...builds: readonly Build[]
): D[] {
  const keys = new Set(builds.map(buildKey));
  return decisions.filter((one) => keys.has(buildKey(one)));
}

/**
 * The decisions that answer what a waiver asks once it has ended on `end`: those about its build or a later one of its
 * platform, from that day on, in the order in which they were given. A decision about an earlier build answers nothing.
 * `ordinalOf` is the place of a release in the order of versions.
 */
export const answersSinceEnd = <D extends AboutBuild>(
  decisions: readonly D[],
  build: Build,
  end: Day,
  ordinalOf: (releaseId: string) => number,
): D[] =>
  decisions.filter(
    ({ platformId, releaseId, decidedOn }) =>
      platformId === build.platformId &&
      ordinalOf(releaseId) >= ordinalOf(build.releaseId) &&
      decidedOn >= end,
  );
