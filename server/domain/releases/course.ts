// What a picture of the course of a platform begins with, and which of its versions were without their full-chain test
// (2(1)①, 2(3)).
import { type Day, laterDay } from "../calendar/day";
import { compareText } from "../projects/state-index";

/** A build that reached users, in the order in which they got it. */
export interface CourseBuild {
  readonly distributedOn: Day;
  /** The day on which all users had it; null: it is rolled out in stages. Absent: the day on which it reached users. */
  readonly completeOn?: Day | null;
  readonly verdict: "verified" | "reported" | "failed" | "not_run" | "no_record";
  /** The verdict without what a vendor reported and nobody has confirmed. null: the same. */
  readonly without: CourseBuild["verdict"] | null;
  readonly verifiedOn: Day | null;
}

/** Consecutive builds of a debt, and the first day on which a verified one ended it; null: it still runs. */
export interface Run<B> {
  /** Never empty. */
  readonly builds: readonly B[];
  readonly until: Day | null;
}

const isOwed = ({ verdict, without }: CourseBuild): boolean => {
  const kept = without ?? verdict;
  return kept === "not_run" || kept === "failed";
};

/** The debts among these builds. A build without a record continues a debt but begins none. */
export function runsOf<B extends CourseBuild>(builds: readonly B[]): readonly Run<B>[] {
  const runs: Run<B>[] = [];
  let run: B[] = [];
  const close = (until: Day | null): void => {
    if (run.length > 0) runs.push({ builds: run, until });
    run = [];
  };
  for (const build of builds) {
    const { verdict, distributedOn, completeOn = distributedOn, verifiedOn } = build;
    if (verdict === "verified") {
      if (completeOn !== null) close(laterDay(completeOn, verifiedOn ?? distributedOn));
    } else if (run.length > 0 || isOwed(build)) run.push(build);
  }
  close(null);
  return runs;
}

/** The number of builds that are shown where no debt is in sight. */
const LAST = 2;

/** The builds of the picture: from the one before the first debt on, or the last two. */
export function shownOf<B extends CourseBuild>(builds: readonly B[]): readonly B[] {
  const first = builds.findIndex(isOwed);
  return first < 0 ? builds.slice(-LAST) : builds.slice(Math.max(0, first - 1));
}

/** The days on which a build without a record and without a debt was the newest. */
export function silentSpans<B extends CourseBuild>(
  builds: readonly B[],
  day: Day,
): readonly { readonly build: B; readonly from: Day; readonly until: Day }[] {
  const owed = new Set(runsOf(builds).flatMap((run) => run.builds));
  return builds.flatMap((build, place) => {
    const until = builds[place + 1]?.distributedOn ?? day;
    return build.verdict === "no_record" && !owed.has(build) && build.distributedOn < until
      ? [{ build, from: build.distributedOn, until }]
      : [];
  });
}

/** In the order in which they reached users. */
export const byArrival = (
  a: { readonly distributedOn: Day; readonly ordinal: number },
  b: { readonly distributedOn: Day; readonly ordinal: number },
): number => compareText(a.distributedOn, b.distributedOn) || a.ordinal - b.ordinal;
