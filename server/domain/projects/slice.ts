// The parts of a project's state that rules read.
/**
 * The parts of a project's state. `standings` is where each test case stands on each build, `feeds` the sources whose
 * data ages, `plans` what the standing orders were reckoned from and what has become of it.
 */
export const SLICES = [
  "thresholds",
  "contracts",
  "parties",
  "stages",
  "platforms",
  "releases",
  "distributions",
  "environments",
  "cases",
  "standings",
  "waivers",
  "decisions",
  "tasks",
  "defects",
  "reports",
  "feeds",
  "proposals",
  "plans",
  "conditions",
] as const;
export type Slice = (typeof SLICES)[number];
