// The verdict: whether the record says that the chain was tested from end to end on a build (2(1)①, 2(3)).
import { compareDated, type Dated, dayIn, isBefore, latestOf, timeIn } from "../calendar/dated";
import type { Day } from "../calendar/day";
import type { Passed } from "../projects/passed";
import type {
  Backing,
  Distribution,
  DistributionVerdict,
  KeptVerdict,
  ProjectState,
  Unverified,
  VerifiedRelation,
} from "../projects/state";
import {
  type Build,
  buildKey,
  fullChainCases,
  groupBy,
  inChainOrder,
  resultsByBuild,
  verdictsByDistribution,
} from "../projects/state-index";
import { type CaseStanding, standingOf } from "./case-standing";

/** The part of the state that a verdict is computed from. */
export type Tested = Pick<ProjectState, "stages" | "cases" | "standings">;

/**
 * The verdict on a distribution, from the full-chain cases of its platform (those for every platform included).
 *
 * | its full-chain cases | verdict |
 * |---|---|
 * | every one passed in one run through every stage that applies | `verified` |
 * | the same, but only when vendors' reports that nobody has confirmed yet are counted | `reported` |
 * | any failed, and no later run of that kind closes it | `failed` |
 * | else any not run, skipped or blocked, and no later run of that kind closes it | `not_run` |
 * | else (no case, no result, some stages only, passes of several runs pieced together) | `no_record` |
 *
 * A run on the day of distribution is neither before nor after it, unless the times of both are known.
 */
export function verdictOf(state: Tested, distribution: Distribution): DistributionVerdict {
  const failedOn = lastFailure(state, distribution);
  const failure = failedOn === null ? {} : { failedOn };
  const found = foundIn(fullChainStandings(state, distribution));
  if (typeof found === "string") {
    const reported = foundIn(fullChainStandings(state, distribution, REPORTED));
    return typeof reported === "string"
      ? { verdict: found, ...failure }
      : {
          verdict: "reported",
          reportedOn: dayIn(reported.first),
          ...againOf(reported),
          without: found,
          ...failure,
        };
  }
  const verified = {
    verdict: "verified",
    verifiedOn: dayIn(found.first),
    ...againOf(found),
    ...failure,
  } as const;
  const { distributedOn, distributed } = distribution;
  if (distributedOn === null) return verified;
  return { ...verified, relation: relationOf(found.first, distributed ?? distributedOn) };
}

function relationOf(verified: Dated, distributed: Dated): VerifiedRelation {
  if (isBefore(verified, distributed)) return "before";
  return isBefore(distributed, verified) ? "after" : "same_day";
}

/** The verdicts on all distributions, in the form in which they are stored. */
export const verdictsOf = (
  state: Tested & Pick<ProjectState, "distributions">,
): readonly KeptVerdict[] =>
  state.distributions.map((distribution) => ({
    distributionId: distribution.id,
    ...verdictOf(state, distribution),
  }));

const UNKNOWN: DistributionVerdict = { verdict: "no_record" };

/** The stored verdict on a distribution; `no_record` if none is stored. */
export const keptVerdict = (
  { verdicts }: Pick<ProjectState, "verdicts">,
  { id }: Distribution,
): DistributionVerdict => verdictsByDistribution(verdicts).get(id) ?? UNKNOWN;

/** The stages of the chain that apply to a platform, in order. */
export const chainOf = (
  { stages }: Pick<ProjectState, "stages">,
  platformId: string,
): readonly string[] =>
  inChainOrder(stages)
    .filter((stage) => stage.notFor?.includes(platformId) !== true)
    .map((stage) => stage.id);

const CONFIRMED: ReadonlySet<Backing> = new Set(["confirmed"]);
const REPORTED: ReadonlySet<Backing> = new Set(["confirmed", "awaiting"]);

/**
 * Where each full-chain case of the platform stands on the build. A failure or a test not run counts whoever
 * reported it; a pass counts only if its backing is one of `counts`.
 */
export function fullChainStandings(
  state: Tested,
  build: Build,
  counts: ReadonlySet<Backing> = CONFIRMED,
): readonly CaseStanding[] {
  const said = (resultsByBuild(state.standings).get(buildKey(build)) ?? []).filter(
    ({ outcome, backing }) => outcome !== "passed" || counts.has(backing),
  );
  const results = groupBy(said, (result) => result.caseId);
  const chain = chainOf(state, build.platformId);
  return fullChainCases(state.cases, build.platformId).map((testCase) =>
    standingOf(testCase, results.get(testCase.id) ?? [], chain),
  );
}

const againOf = ({ first, last }: Passed) => ({
  ...(dayIn(last) > dayIn(first) && { passedAgainOn: dayIn(last) }),
  ...((timeIn(first) ?? timeIn(last)) !== null && { passed: { first, last } }),
});

/** When every case passed; if not all passed, the verdict instead. */
function foundIn(standings: readonly CaseStanding[]): Passed | Unverified {
  if (standings.some((standing) => standing.failed)) return "failed";
  if (standings.some((standing) => standing.open.size > 0)) return "not_run";
  let first: Dated | null = null;
  let last: Dated | null = null;
  for (const { passedOn, lastPassedOn } of standings) {
    if (passedOn === null || lastPassedOn === null) return "no_record";
    first = first === null ? passedOn : latestOf(first, passedOn);
    last = last === null || compareDated(lastPassedOn, last) < 0 ? lastPassedOn : last;
  }
  return first === null || last === null ? "no_record" : { first, last };
}

function lastFailure(state: Tested, build: Build): Day | null {
  const cases = new Set(fullChainCases(state.cases, build.platformId).map(({ id }) => id));
  const days = (resultsByBuild(state.standings).get(buildKey(build)) ?? [])
    .filter(({ outcome, caseId }) => outcome === "failed" && cases.has(caseId))
    .map(({ ranOn }) => dayIn(ranOn));
  return days.sort().at(-1) ?? null;
}
