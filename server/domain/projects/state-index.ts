// A project's state by its keys, so that no rule searches a list inside a list.
import type {
  Distribution,
  Environment,
  ProjectState,
  Release,
  Stage,
  TestCase,
  TestResult,
  Waiver,
} from "./state";

/** What is looked up in a state: made once for each state and kept as long as the state itself. */
export interface StateIndex {
  readonly releases: ReadonlyMap<string, Release>;
  readonly environments: ReadonlyMap<string, Environment>;
  readonly cases: ReadonlyMap<string, TestCase>;
  /** Stages in the order of the chain. */
  readonly chain: readonly Stage[];
  /** By {@link buildKey}, in the order of entry. */
  readonly results: ReadonlyMap<string, readonly TestResult[]>;
  /** By {@link buildKey}, in the order of decision. */
  readonly waivers: ReadonlyMap<string, readonly Waiver[]>;
  /** By release, in no particular order. */
  readonly distributionsOfRelease: ReadonlyMap<string, readonly Distribution[]>;
  /** By platform, in no particular order. */
  readonly distributionsOfPlatform: ReadonlyMap<string, readonly Distribution[]>;
  readonly distributions: ReadonlyMap<string, Distribution>;
  /** The full-chain cases that every platform shares, and those of one platform. */
  readonly sharedFullChain: readonly TestCase[];
  readonly fullChainOfPlatform: ReadonlyMap<string, readonly TestCase[]>;
}

/** One release on one platform: the build of which results and waivers speak. */
export const buildKey = (build: {
  readonly releaseId: string;
  readonly platformId: string;
}): string => `${build.releaseId}|${build.platformId}`;

/** Orders texts by code unit, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const kept = new WeakMap<ProjectState, StateIndex>();

/** The index of a state; linear in its size the first time, free afterwards (a state is never changed in place). */
export function indexOf(state: ProjectState): StateIndex {
  const known = kept.get(state);
  if (known !== undefined) return known;
  const made = buildIndex(state);
  kept.set(state, made);
  return made;
}

function buildIndex(state: ProjectState): StateIndex {
  const results = [...state.results].sort(
    (a, b) => a.sequence - b.sequence || compareText(a.id, b.id),
  );
  const waivers = [...state.waivers].sort(
    (a, b) => compareText(a.decidedOn, b.decidedOn) || compareText(a.id, b.id),
  );
  const fullChain = state.cases.filter((testCase) => testCase.kind === "full_chain");
  return {
    releases: byId(state.releases),
    environments: byId(state.environments),
    cases: byId(state.cases),
    chain: [...state.stages].sort((a, b) => a.position - b.position || compareText(a.id, b.id)),
    results: groupBy(results, buildKey),
    waivers: groupBy(waivers, buildKey),
    distributionsOfRelease: groupBy(state.distributions, (d) => d.releaseId),
    distributionsOfPlatform: groupBy(state.distributions, (d) => d.platformId),
    distributions: byId(state.distributions),
    sharedFullChain: fullChain.filter((testCase) => testCase.platformId === null),
    fullChainOfPlatform: groupBy(
      fullChain.filter((testCase) => testCase.platformId !== null),
      (testCase) => testCase.platformId ?? "",
    ),
  };
}
