// What is owed before a build goes out: its full-chain test, open defects and open reports; and whether a waiver covers it
// (2(1)①, 2(3)).

import type { Day } from "../calendar/day";
import { chainOf, verdictOf } from "../coverage/verdict";
import { usableSince } from "../environments/usable";
import type { Span } from "../findings/spans";
import { type Excusing, waiverSpans } from "../findings/waiver-term";
import type { Defect, ExternalReport, ProjectState, Verdict, Waiver } from "../projects/state";
import { type Build, buildKey, distributionsById, waiversByBuild } from "../projects/state-index";

/** The slices from which readiness is computed. */
export const READYING = [
  "stages",
  "cases",
  "standings",
  "releases",
  "distributions",
  "environments",
  "defects",
  "reports",
  "waivers",
  "decisions",
] as const;
export type Readying = Pick<ProjectState, (typeof READYING)[number]>;

/** What can be owed, in the order in which it is told. */
export const OWED = ["test", "defects", "reports"] as const;
export type OwedKind = (typeof OWED)[number];

export interface Readiness {
  /** Of the full-chain test of this build. */
  readonly verdict: Verdict;
  /** The stages that no working environment reaches. They matter while the test is owed. */
  readonly unreached: readonly string[];
  /** The open critical and major defects of the platform. */
  readonly defects: readonly Defect[];
  /** The open reports about the platform and a stage of its chain, or about none that is named. */
  readonly reports: readonly ExternalReport[];
  /** A waiver of the build in force; null: none. */
  readonly waiver: Waiver | null;
  /** Empty: by the record nothing is owed. */
  readonly owed: readonly OwedKind[];
}

/** A build of which the distribution is entered: its id, as a defect names it. */
type Planned = Build & { readonly id: string };

/** What is owed on a day before a build goes out. */
export function readinessOf(state: Readying, build: Planned, day: Day): Readiness {
  const { verdict } = verdictOf(state, { ...build, distributedOn: null });
  const defects = defectsOf(state, build);
  const reports = reportsOf(state, build.platformId);
  const there = {
    test: verdict !== "verified",
    defects: defects.length > 0,
    reports: reports.length > 0,
  };
  return {
    verdict,
    unreached: unreachedOf(state, build.platformId, day),
    defects,
    reports,
    waiver: inForce(state, build, day),
    owed: OWED.filter((kind) => there[kind]),
  };
}

/** A defect stays in later builds until it is resolved. One of which no record says where it is may be in any. */
function defectsOf({ defects, distributions }: Readying, build: Planned): readonly Defect[] {
  const known = distributionsById(distributions);
  const isHere = (id: string): boolean =>
    id === build.id || known.get(id)?.platformId === build.platformId;
  return defects.filter(
    ({ open, severity, distributionIds }) =>
      open &&
      severity !== "minor" &&
      (distributionIds.length === 0 || distributionIds.some(isHere)),
  );
}

function reportsOf(state: Readying, platformId: string): readonly ExternalReport[] {
  const chain = chainOf(state, platformId);
  return state.reports.filter(
    ({ closed, platformId: named, stageId }) =>
      !closed && named === platformId && (stageId === null || chain.includes(stageId)),
  );
}

function unreachedOf(state: Readying, platformId: string, day: Day): readonly string[] {
  const reached = new Set(
    state.environments
      .filter((environment) => usableSince(environment, day) !== null)
      .flatMap(({ reaches }) => reaches.map(({ stageId }) => stageId)),
  );
  return chainOf(state, platformId).filter((stage) => !reached.has(stage));
}

function inForce(state: Excusing, build: Build, day: Day): Waiver | null {
  const holds = ({ from, until }: Span): boolean => from <= day && (until === null || until > day);
  const found = (waiversByBuild(state.waivers).get(buildKey(build)) ?? []).findLast((waiver) =>
    waiverSpans(state, waiver).some(holds),
  );
  return found ?? null;
}
