// Indexes of the lists of a project's state, so that no rule searches a list inside a loop.
import type {
  Distribution,
  Environment,
  KeptVerdict,
  Platform,
  Release,
  Stage,
  TestCase,
  TestResult,
  Waiver,
} from "./state";

/** One release on one platform: the build that results and waivers are about. */
export interface Build {
  readonly releaseId: string;
  readonly platformId: string;
}

export const buildKey = (build: Build): string => `${build.releaseId}|${build.platformId}`;

/** Orders texts by code unit, the same on every machine. */
export const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

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

/** Computes something from a list once and caches it as long as the list lives. Lists are never changed in place. */
function ofList<Row, Made extends object>(
  make: (rows: readonly Row[]) => Made,
): (rows: readonly Row[]) => Made {
  const kept = new WeakMap<readonly Row[], Made>();
  return (rows) => {
    const known = kept.get(rows);
    if (known !== undefined) return known;
    const made = make(rows);
    kept.set(rows, made);
    return made;
  };
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export const releasesById = ofList((rows: readonly Release[]) => byId(rows));
export const environmentsById = ofList((rows: readonly Environment[]) => byId(rows));
export const casesById = ofList((rows: readonly TestCase[]) => byId(rows));
export const distributionsById = ofList((rows: readonly Distribution[]) => byId(rows));
export const distributionsByRelease = ofList((rows: readonly Distribution[]) =>
  groupBy(rows, ({ releaseId }) => releaseId),
);
/** The place of each platform in lists, by its id. */
export const platformPositions = ofList(
  (rows: readonly Platform[]): ReadonlyMap<string, number> =>
    new Map(rows.map(({ id, position }) => [id, position])),
);
export const distributionsByPlatform = ofList((rows: readonly Distribution[]) =>
  groupBy(rows, ({ platformId }) => platformId),
);
export const verdictsByDistribution = ofList(
  (rows: readonly KeptVerdict[]): ReadonlyMap<string, KeptVerdict> =>
    new Map(rows.map((row) => [row.distributionId, row])),
);

/** The stages in the order of the chain. */
export const inChainOrder = ofList((rows: readonly Stage[]): readonly Stage[] =>
  rows.toSorted((a, b) => a.position - b.position || compareText(a.id, b.id)),
);

/** By {@link buildKey}, in the order of entry. */
export const resultsByBuild = ofList((rows: readonly TestResult[]) =>
  groupBy(
    rows.toSorted((a, b) => a.sequence - b.sequence || compareText(a.id, b.id)),
    buildKey,
  ),
);

/** By {@link buildKey}, in the order of decision. */
export const waiversByBuild = ofList((rows: readonly Waiver[]) =>
  groupBy(
    rows.toSorted((a, b) => compareText(a.decidedOn, b.decidedOn) || compareText(a.id, b.id)),
    buildKey,
  ),
);

const SHARED = "";
const fullChainByPlatform = ofList((rows: readonly TestCase[]) =>
  groupBy(
    rows.filter(({ kind }) => kind === "full_chain"),
    ({ platformId }) => platformId ?? SHARED,
  ),
);

/** Once a test suite is in force, its cases alone count; before that all do. */
export function countingCases<C extends Pick<TestCase, "basis">>(
  cases: readonly C[],
): readonly C[] {
  const standard = cases.filter(({ basis }) => basis === "suite");
  return standard.length > 0 ? standard : cases;
}

/** The full-chain cases of a platform that count: those that every platform shares, then its own. */
export function fullChainCases(
  cases: readonly TestCase[],
  platformId: string,
): readonly TestCase[] {
  const known = fullChainByPlatform(cases);
  return countingCases([...(known.get(SHARED) ?? []), ...(known.get(platformId) ?? [])]);
}
