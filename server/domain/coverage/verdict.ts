// The verdict: whether the record says that the chain was tested from end to end on a build (2(1)①, 2(3)).
import { type Day, earlierEnd, laterDay } from "../calendar/day";
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
 * The record knows days, not times, so a run on the day of distribution is neither before nor after it.
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
          reportedOn: reported.on,
          ...againOf(reported),
          without: found,
          ...failure,
        };
  }
  const verified = {
    verdict: "verified",
    verifiedOn: found.on,
    ...againOf(found),
    ...failure,
  } as const;
  const { distributedOn } = distribution;
  if (distributedOn === null) return verified;
  return { ...verified, relation: relationOf(found.on, distributedOn) };
}

function relationOf(verifiedOn: Day, distributedOn: Day): VerifiedRelation {
  if (verifiedOn < distributedOn) return "before";
  return verifiedOn > distributedOn ? "after" : "same_day";
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

/** When every case passed. */
interface Passed {
  /** The first day on which every case had passed. */
  readonly on: Day;
  /** The last day on which every case had passed again, on that day or later. */
  readonly last: Day;
}

const againOf = ({ on, last }: Passed) => (last > on ? { passedAgainOn: last } : {});

/** When every case passed; if not all passed, the verdict instead. */
function foundIn(standings: readonly CaseStanding[]): Passed | Unverified {
  if (standings.some((standing) => standing.failed)) return "failed";
  if (standings.some((standing) => standing.open.size > 0)) return "not_run";
  let on: Day | null = null;
  let last: Day | null = null;
  for (const { passedOn, lastPassedOn } of standings) {
    if (passedOn === null) return "no_record";
    on = on === null ? passedOn : laterDay(on, passedOn);
    last = earlierEnd(last, lastPassedOn);
  }
  return on === null ? "no_record" : { on, last: last ?? on };
}

function lastFailure(state: Tested, build: Build): Day | null {
  const cases = new Set(fullChainCases(state.cases, build.platformId).map(({ id }) => id));
  const days = (resultsByBuild(state.standings).get(buildKey(build)) ?? [])
    .filter(({ outcome, caseId }) => outcome === "failed" && cases.has(caseId))
    .map(({ ranOn }) => ranOn);
  return days.sort().at(-1) ?? null;
}
