// Whether the chain was tested from end to end on a build, as far as anyone has said (2(1)①, 2(3)).
import { type Day, laterDay } from "../calendar/day";
import type { Backing, Distribution, ProjectState, TestCase } from "../projects/state";
import { buildKey, groupBy, indexOf } from "../projects/state-index";
import { type CaseStanding, standingOf } from "./case-standing";

/** What is known where a build is not verified. */
export type Unverified = "failed" | "not_run" | "no_record";
export type Verdict = "verified" | "reported" | Unverified;

/** Whether a build was verified before it reached users (or on that very day), or after. */
export type VerifiedRelation = "before" | "after";

export interface DistributionVerdict {
  readonly verdict: Verdict;
  /** The day on which the last of its full-chain cases had passed; only when verified. */
  readonly verifiedOn?: Day;
  /** Only when verified and the day of distribution is confirmed. */
  readonly relation?: VerifiedRelation;
  /** Only when reported: the day on which the last of its cases passed by the vendor's report. */
  readonly reportedOn?: Day;
  /** Only when reported: what the verdict is without that report. It decides about the debt. */
  readonly without?: Unverified;
  /** The last day on which a full-chain test of the build failed, whatever came of later ones; absent: none failed. */
  readonly failedOn?: Day;
}

const kept = new WeakMap<ProjectState, Map<string, DistributionVerdict>>();

/**
 * The verdict on a distribution, from the full-chain cases of its platform (those for every platform included).
 *
 * | its full-chain cases | verdict |
 * |---|---|
 * | every one passed in one run through every stage that applies | `verified` |
 * | the same, but only if a vendor's report that nobody has confirmed yet counted | `reported` |
 * | any failed, and no later such run closes it | `failed` |
 * | else any not run, skipped or blocked, and no later such run closes it | `not_run` |
 * | else (no case, no result, some stages only, passes of several runs pieced together) | `no_record` |
 *
 * A run on the day of distribution counts as before it: days are the finest that the record knows.
 */
export function verdictOf(state: ProjectState, distribution: Distribution): DistributionVerdict {
  let known = kept.get(state);
  if (known === undefined) {
    known = new Map();
    kept.set(state, known);
  }
  const key = `${buildKey(distribution)}|${distribution.distributedOn ?? ""}`;
  const verdict = known.get(key) ?? judge(state, distribution);
  known.set(key, verdict);
  return verdict;
}

/** The stages of the chain that apply to a platform, in order. */
export function chainOf(state: ProjectState, platformId: string): readonly string[] {
  return indexOf(state)
    .chain.filter((stage) => stage.notFor?.includes(platformId) !== true)
    .map((stage) => stage.id);
}

interface Build {
  readonly releaseId: string;
  readonly platformId: string;
}

const CONFIRMED: ReadonlySet<Backing> = new Set(["confirmed"]);
const REPORTED: ReadonlySet<Backing> = new Set(["confirmed", "awaiting"]);

/**
 * The full-chain cases of a platform, with where each stands on the build. What failed or was not run counts
 * whoever says it; what passed counts if its backing is one of `counts`.
 */
export function fullChainStandings(
  state: ProjectState,
  build: Build,
  counts: ReadonlySet<Backing> = CONFIRMED,
): readonly CaseStanding[] {
  const index = indexOf(state);
  const cases: readonly TestCase[] = [
    ...index.sharedFullChain,
    ...(index.fullChainOfPlatform.get(build.platformId) ?? []),
  ];
  const said = (index.results.get(buildKey(build)) ?? []).filter(
    ({ outcome, backing }) => outcome !== "passed" || counts.has(backing),
  );
  const results = groupBy(said, (result) => result.caseId);
  const chain = chainOf(state, build.platformId);
  return cases.map((testCase) => standingOf(testCase, results.get(testCase.id) ?? [], chain));
}

function judge(state: ProjectState, distribution: Distribution): DistributionVerdict {
  const failedOn = lastFailure(state, distribution);
  const failure = failedOn === null ? {} : { failedOn };
  const found = foundIn(fullChainStandings(state, distribution));
  if (typeof found === "string") {
    const reported = foundIn(fullChainStandings(state, distribution, REPORTED));
    return typeof reported === "string"
      ? { verdict: found, ...failure }
      : { verdict: "reported", reportedOn: reported.on, without: found, ...failure };
  }
  const verified = { verdict: "verified", verifiedOn: found.on, ...failure } as const;
  const { distributedOn } = distribution;
  if (distributedOn === null) return verified;
  return { ...verified, relation: found.on <= distributedOn ? "before" : "after" };
}

/** The day on which the last of the cases had passed; else what speaks against it. */
function foundIn(standings: readonly CaseStanding[]): { readonly on: Day } | Unverified {
  if (standings.some((standing) => standing.failed)) return "failed";
  if (standings.some((standing) => standing.open.size > 0)) return "not_run";
  let on: Day | null = null;
  for (const { passedOn } of standings) {
    if (passedOn === null) return "no_record";
    on = on === null ? passedOn : laterDay(on, passedOn);
  }
  return on === null ? "no_record" : { on };
}

function lastFailure(state: ProjectState, build: Build): Day | null {
  const { cases, results } = indexOf(state);
  const days = (results.get(buildKey(build)) ?? [])
    .filter(
      ({ outcome, caseId }) => outcome === "failed" && cases.get(caseId)?.kind === "full_chain",
    )
    .filter(({ caseId }) =>
      [null, build.platformId].includes(cases.get(caseId)?.platformId ?? null),
    )
    .map(({ ranOn }) => ranOn);
  return days.sort().at(-1) ?? null;
}
