// Which version reached users when. Releases, debts and work are written from this.
import { type Plan, type ProjectPlan, SPAN } from "./plan";

/** Whether and when a distribution was tested from end to end. */
export type Fate = "before" | "after" | "never" | "silent";

/** The day on which the n-th of a project's releases reached users. */
export const releaseDay = (plan: Plan, project: ProjectPlan, n: number): number =>
  Math.floor(plan.lastDay - SPAN + ((SPAN - 45) * (n + 1)) / project.releases);

/** The release that was with users on the day of the past that is asked about. */
export const pastRelease = (plan: Plan, project: ProjectPlan): number => {
  let n = 0;
  while (n + 1 < project.releases && releaseDay(plan, project, n + 1) <= plan.pastDay) n += 1;
  return n;
};

export const versionOf = (n: number): string => `1.${Math.floor(n / 10)}.${n % 10}`;

/** One distribution: of the n-th release on the p-th platform. */
export interface Distributed {
  readonly n: number;
  readonly p: number;
  readonly d: number;
  readonly day: number;
  readonly fate: Fate;
}
