// Whether the chain was tested from end to end on a build, as far as anyone has said (2(1)①, 2(3)).
import { type Day, laterDay } from "../calendar/day";
import type { Distribution, ProjectState, TestCase } from "../projects/state";
import { buildKey, groupBy, indexOf } from "../projects/state-index";
import { type CaseStanding, standingOf } from "./case-standing";

export type Verdict = "verified" | "failed" | "not_run" | "no_record";

/** Whether a build was verified before it reached users (or on that very day), or after. */
export type VerifiedRelation = "before" | "after";

export interface DistributionVerdict {
  readonly verdict: Verdict;
  /** The day on which the last of its full-chain cases had passed; only when verified. */
  readonly verifiedOn?: Day;
  /** Only when verified and the day of distribution is confirmed. */
  readonly relation?: VerifiedRelation;
}

const kept = new WeakMap<ProjectState, Map<string, DistributionVerdict>>();

/**
 * The verdict on a distribution, from the full-chain cases of its platform (those for every platform included).
 *
 * | its full-chain cases | verdict |
 * |---|---|
 * | every one passed in one run through every stage that applies | `verified` |
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

/** The full-chain cases of a platform, with where each stands on the build. */
export function fullChainStandings(
  state: ProjectState,
  build: { readonly releaseId: string; readonly platformId: string },
): readonly CaseStanding[] {
  const index = indexOf(state);
  const cases: readonly TestCase[] = [
    ...index.sharedFullChain,
    ...(index.fullChainOfPlatform.get(build.platformId) ?? []),
  ];
  const results = groupBy(index.results.get(buildKey(build)) ?? [], (result) => result.caseId);
  const chain = chainOf(state, build.platformId);
  return cases.map((testCase) => standingOf(testCase, results.get(testCase.id) ?? [], chain));
}

function judge(state: ProjectState, distribution: Distribution): DistributionVerdict {
  const standings = fullChainStandings(state, distribution);
  if (standings.some((standing) => standing.failed)) return { verdict: "failed" };
  if (standings.some((standing) => standing.open.size > 0)) return { verdict: "not_run" };
  let verifiedOn: Day | null = null;
  for (const { passedOn } of standings) {
    if (passedOn === null) return { verdict: "no_record" };
    verifiedOn = verifiedOn === null ? passedOn : laterDay(verifiedOn, passedOn);
  }
  if (verifiedOn === null) return { verdict: "no_record" };
  const { distributedOn } = distribution;
  if (distributedOn === null) return { verdict: "verified", verifiedOn };
  return {
    verdict: "verified",
    verifiedOn,
    relation: verifiedOn <= distributedOn ? "before" : "after",
  };
}
