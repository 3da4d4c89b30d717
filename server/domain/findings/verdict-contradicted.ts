// A pass that an open report or defect contradicts proves nothing until the build is tested again or the report or
// defect is closed (2(3)).
import { compareDated, type Dated, dayIn, isBefore, laterDated } from "../calendar/dated";
import { chainOf, keptVerdict } from "../coverage/verdict";
import type { Passed } from "../projects/passed";
import type { Distribution, DistributionVerdict, ProjectState } from "../projects/state";
import {
  compareText,
  distributionsById,
  distributionsByRelease,
  groupBy,
  releasesById,
} from "../projects/state-index";
import type { Owing } from "../releases/debts";
import { liveOn } from "../releases/timeline";
import type { Found, RecordRef } from "./finding";

type Contradicted = Owing & Pick<ProjectState, "stages" | "reports" | "defects">;

/** What can contradict a pass. */
export const CONTRADICTIONS = ["report", "defect", "both"] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** An open report or defect about a build. */
interface Against {
  readonly distributionId: string;
  readonly kind: Exclude<Contradiction, "both">;
  readonly id: string;
  /** When it came or was found. */
  readonly on: Dated;
}

const refOf = ({ kind, id }: Against): RecordRef => ({ kind, id });

/** A full-chain test covers every stage of its platform. A report or defect that names no stage may be about any. */
const isTested = (state: Contradicted, platformId: string, stageId: string | null): boolean =>
  stageId === null || chainOf(state, platformId).includes(stageId);

/** The distributions that a report is about: those it names or, if it names no version, what users had when it came. */
function namedBy(
  state: Contradicted,
  { releaseId, platformId, receivedOn }: ProjectState["reports"][number],
): readonly Distribution[] {
  if (releaseId !== null)
    return (distributionsByRelease(state.distributions).get(releaseId) ?? []).filter(
      (one) => platformId === null || one.platformId === platformId,
    );
  const live = platformId === null ? null : liveOn(state, platformId, receivedOn);
  return live === null ? [] : [live];
}

function reportsAgainst(state: Contradicted): readonly Against[] {
  return state.reports
    .filter(({ closed }) => !closed)
    .flatMap((report) =>
      namedBy(state, report)
        .filter(({ platformId }) => isTested(state, platformId, report.stageId))
        .map(({ id }) => ({
          distributionId: id,
          kind: "report" as const,
          id: report.id,
          on: report.received ?? report.receivedOn,
        })),
    );
}

function defectsAgainst(state: Contradicted): readonly Against[] {
  const places = distributionsById(state.distributions);
  return state.defects
    .filter(({ open, severity, stageId }) => open && (severity !== "minor" || stageId !== null))
    .flatMap(({ id, foundOn, found, stageId, distributionIds }) =>
      distributionIds
        .flatMap((place) => places.get(place) ?? [])
        .filter(({ platformId }) => isTested(state, platformId, stageId))
        .map((one) => ({
          distributionId: one.id,
          kind: "defect" as const,
          id,
          on: found ?? foundOn,
        })),
    );
}

/** When a build passed first and last; null: it did not. */
function passesOf({
  verdict,
  verifiedOn,
  reportedOn,
  passedAgainOn,
  passed,
}: DistributionVerdict): Passed | null {
  const first = verdict === "verified" ? verifiedOn : reportedOn;
  if ((verdict !== "verified" && verdict !== "reported") || first === undefined) return null;
  return passed ?? { first, last: passedAgainOn ?? first };
}

/**
 * `verdict-contradicted`, about a distribution whose full-chain test passed (verified, or by the vendor's report), while
 * an open report or defect is about the same platform, build and stage.
 *
 * | the report or defect | is it about the build |
 * |---|---|
 * | it names the version, and this platform or none | yes |
 * | it names the platform alone | if users had the build on the day on which it came |
 * | it names neither | no |
 * | it names a stage that the platform does not have | no |
 * | it names no stage | yes; a minor defect: no |
 *
 * `since` is the later of the two days: the first pass, and the day on which the report came or the defect was found.
 * A later pass ends it, because the build was tested again; so does closing the report or the defect. A pass on the same
 * day is later only if the times of both are known.
 * Records: what contradicts the pass, in the order of days. Facts: `version`, and `against`, the kinds of records.
 */
export function verdictContradicted(state: Contradicted): readonly Found[] {
  const releases = releasesById(state.releases);
  const places = distributionsById(state.distributions);
  const against = groupBy(
    [...reportsAgainst(state), ...defectsAgainst(state)],
    ({ distributionId }) => distributionId,
  );
  return [...against].flatMap(([id, all]): readonly Found[] => {
    const distribution = places.get(id);
    const passes = distribution === undefined ? null : passesOf(keptVerdict(state, distribution));
    if (distribution === undefined || passes === null) return [];
    const open = all
      .map((one) => ({ ...one, since: laterDated(passes.first, one.on) }))
      .filter(({ since }) => !isBefore(since, passes.last))
      .sort((a, b) => compareDated(a.on, b.on) || compareText(a.id, b.id));
    const [oldest] = open.map(({ since }) => dayIn(since)).sort();
    if (oldest === undefined) return [];
    const kinds = new Set(open.map(({ kind }) => kind));
    const [only = "report"] = kinds;
    return [
      {
        id,
        records: open.map(refOf),
        since: oldest,
        facts: {
          version: releases.get(distribution.releaseId)?.version ?? null,
          against: (kinds.size > 1 ? "both" : only) satisfies Contradiction,
        },
      },
    ];
  });
}
