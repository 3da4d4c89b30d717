// The number of records of each kind, their ids and days. The same seed and day give the same plan.
const DAY_MS = 86_400_000;

/** The days from the first act to the last. */
export const SPAN = 4 * 365;
/** How many projects the measured reader belongs to, whatever the scale. */
export const READERS_PROJECTS = 20;
/** How long a queue gets, whatever the scale. */
export const QUEUE = 2_000;
/** How many days ago the past is asked about. */
export const PAST = 2 * 365;

const KINDS = [
  "project",
  "source",
  "party",
  "account",
  "member",
  "contract",
  "chain",
  "stage",
  "platform",
  "release",
  "distribution",
  "environment",
  "case",
  "run",
  "result",
  "waiver",
  "defect",
  "report",
  "queue",
  "task",
  "acknowledgement",
  "figure",
  "finding",
  "session",
] as const;
export type Kind = (typeof KINDS)[number];

const HEX = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, "0"));
const four = (n: number): string => HEX[n & 0xffff] ?? "";
const eight = (n: number): string => four(n >>> 16) + four(n);

/** Scrambles 32 bits so that ids come in no order, as random ones do. Different numbers stay different. */
const spread = (n: number): number => {
  let h = n >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

/** The id of the n-th record of a kind in a project. */
export const idOf = (kind: Kind, project: number, n: number): string =>
  `${eight(spread(n + 1))}-${four(KINDS.indexOf(kind))}-4000-8000-${four(project)}${eight(spread(n ^ project))}`;

/** Numbers from 0 up to 1 that look random (mulberry32). */
export const chances = (seed: number): (() => number) => {
  let state = spread(seed + 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A day counted from 1970 as `2020-10-12`. */
export const dayText = (day: number): string =>
  new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);

/** A moment counted in days from 1970 as PostgreSQL and the record's hash write it. */
export const momentText = (moment: number): string =>
  `${new Date(Math.round(moment * DAY_MS)).toISOString().slice(0, -1)}000Z`;

/** The number of a day, counted from 1970. */
export const dayNumber = (day: string): number =>
  Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

export interface ProjectPlan {
  readonly index: number;
  readonly id: string;
  readonly key: string;
  readonly releases: number;
  readonly tasks: number;
  readonly defects: number;
  readonly results: number;
  readonly reports: number;
  readonly vendors: number;
  /** How many tasks wait in the first vendor's queue; the others' are a fifth as long. */
  readonly ranked: number;
}

export interface Plan {
  readonly scale: number;
  readonly seed: number;
  /** The last day of the data, counted from 1970. */
  readonly lastDay: number;
  readonly pastDay: number;
  readonly projects: readonly ProjectPlan[];
}

/** The plan of a database of this scale: one project holds half of everything, the others share the rest equally. */
export function planOf(scale: number, seed: number, today: string): Plan {
  const count = 20 * scale;
  const share = (total: number, i: number): number => {
    if (i === 0) return Math.floor(total / 2);
    const rest = total - Math.floor(total / 2);
    return Math.floor((rest * i) / (count - 1)) - Math.floor((rest * (i - 1)) / (count - 1));
  };
  const projects = Array.from({ length: count }, (_, index): ProjectPlan => {
    const tasks = share(16_000 * scale, index);
    const ranked = Math.min(QUEUE, Math.floor(tasks / 4));
    return {
      index,
      id: idOf("project", index, index),
      key: `p${String(index + 1).padStart(5, "0")}`,
      releases: share(200 * scale, index),
      tasks,
      defects: share(4_000 * scale, index),
      results: share(200_000 * scale, index),
      reports: share(1_000 * scale, index),
      vendors: index === 0 ? 4 : 2,
      ranked,
    };
  });
  const lastDay = dayNumber(today) - 1;
  return { scale, seed, lastDay, pastDay: lastDay + 1 - PAST, projects };
}
