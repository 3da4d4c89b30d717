// The pages that are measured, and where they are in generated data.

import type { Plan } from "./generate/plan";
import { dayText } from "./generate/plan";
import { versionOf } from "./generate/versions";

export const PAGES = ["home", "releases", "release", "coverage", "queue", "events"] as const;
export type Page = (typeof PAGES)[number];
export type When = "now" | "past";

/** The address of a page of the largest project. The release asked about was the newest on the past day. */
export function addressOf(page: Page, when: When, plan: Plan, pastRelease: number): string {
  const project = `/p/${plan.projects[0]?.key ?? ""}`;
  const path: Record<Page, string> = {
    home: project,
    releases: `${project}/releases`,
    release: `${project}/releases/${versionOf(pastRelease)}`,
    coverage: `${project}/coverage`,
    queue: `${project}/queues/vendor-1`,
    events: `${project}/events`,
  };
  return when === "now" ? path[page] : `${path[page]}?asOf=${dayText(plan.pastDay)}`;
}
