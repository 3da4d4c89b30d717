// The matrix of unchecked stages by version and platform, and what the environments reach.
import {
  type CellName,
  listChain,
  listPlatforms,
  listStageResults,
  listStages,
} from "@/db/queries/coverage";
import { listEnvironmentReaches, listEnvironments, listPurposes } from "@/db/queries/environments";
import { listFeeds, listParties } from "@/db/queries/projects";
import {
  countReleases,
  listDistributionsOfVersions,
  listLiveDistributions,
  listOwedDistributions,
} from "@/db/queries/releases";
import { listTestPlaces } from "@/db/queries/test-places";
import { listWaiversOfEnvironments } from "@/db/queries/waivers";
import { readIn } from "@/db/scope";
import { dayIn } from "../domain/calendar/dated";
import { dayOf } from "../domain/calendar/instant";
import { cellsOn } from "../domain/coverage/stage-cells";
import { asksPurpose, isAsked, isCurrent, partiesLeft } from "../domain/environments/purpose";
import { provenanceOf } from "../domain/events/provenance";
import { type Asked, projectOf } from "./asked";
import { elapsed } from "./elapsed";
import { freshnessOf } from "./freshness";
import { mayNow } from "./may-now";
import { isOver } from "./owed";
import { readAll } from "./read-all";
import { reportableBy } from "./reportable";
import { testsToEnter } from "./tests-to-enter";

/** Versions per page of the matrix. */
export const MATRIX_VERSIONS = 9;

/** The maximum number of results in the panel of a cell, newest first. */
const RESULTS = 20;

/** A page of the matrix, newest versions first, and the cell whose panel is open. */
export async function readCoverage(asked: Asked, page: number, cell?: CellName) {
  const projectId = projectOf(asked);
  const { day } = asked;
  return readIn(asked.scope, async (db) => {
    const {
      stages,
      platforms,
      rows,
      live,
      environments,
      reaches,
      purposes,
      waiting,
      parties,
      chain,
      counted,
      results,
      feeds,
      owed,
      places,
    } = await readAll({
      stages: listStages(db, projectId),
      platforms: listPlatforms(db, projectId),
      rows: listDistributionsOfVersions(
        db,
        projectId,
        MATRIX_VERSIONS,
        (page - 1) * MATRIX_VERSIONS,
      ),
      live: listLiveDistributions(db, projectId, day),
      environments: listEnvironments(db, projectId),
      reaches: listEnvironmentReaches(db, projectId),
      purposes: listPurposes(db, projectId),
      waiting: listWaiversOfEnvironments(db, projectId),
      parties: listParties(db, projectId),
      chain: listChain(db, projectId),
      counted: countReleases(db, projectId),
      results: cell === undefined ? [] : listStageResults(db, projectId, cell, RESULTS),
      feeds: listFeeds(db, projectId),
      owed: listOwedDistributions(db, projectId, day),
      places: listTestPlaces(db, projectId),
    });
    const { membership } = asked.asker;
    const reportable = reportableBy(asked, places);
    const speaks = mayNow(asked, "acknowledgement.give");
    const seen = parties.filter(
      (p) => isAsked(p) && (membership.whole || membership.parties.includes(p.id)),
    );
    return {
      chain: chain[0] ?? null,
      stages: stages.map(({ id, position, name, counterpart }) => ({
        id,
        position,
        name,
        counterpart,
      })),
      platforms,
      columns: rows.map((row) => ({
        id: row.id,
        version: row.version,
        platformId: row.platformId,
        platformKey: row.platformKey,
        distributedOn: row.distributedOn,
        certainty: row.certainty,
        verdict: row.verdict,
        relation: row.relation,
        contradicted: row.contradicted,
        cells: cellsOn(row.cells, day),
        live: live.some((l) => l.id === row.id),
        /** Whether the reader may register the result of its test. */
        records: reportable(row),
      })),
      live: live.map((row) => ({
        id: row.id,
        version: row.version,
        platform: row.platform,
        platformId: row.platformId,
        distributedOn: row.distributedOn,
        verdict: row.verdict,
        contradicted: row.contradicted,
        cells: cellsOn(row.cells, day),
      })),
      environments: environments.map((e) => ({
        id: e.id,
        key: e.key,
        name: e.name,
        purpose: e.purpose,
        readyOn: e.readyOn,
        /** The day on which it broke down. null: it works on the day in question. */
        brokenOn: e.brokenOn !== null && e.brokenOn <= day ? e.brokenOn : null,
        sinceReady:
          e.readyOn === null || e.readyOn > day ? null : elapsed(asked.calendar, e.readyOn, day),
        certainty: e.certainty,
        note: e.note,
        illustrative: e.illustrative,
        provenance: provenanceOf(e, e.readyOn, day),
        reaches: reaches.filter((r) => r.environmentId === e.id),
        /** Whether every party is asked what it is for. */
        asks: asksPurpose(e),
        /** What each party that the reader sees said it is for; `current`: since it was last said to be ready. */
        shared: seen.map((p) => {
          const said = purposes.findLast(
            (each) => each.environmentId === e.id && each.partyId === p.id,
          );
          return {
            id: said?.id ?? null,
            party: p.name,
            words: said?.words ?? null,
            on: said === undefined ? null : dayOf(said.confirmedAt),
            current: said !== undefined && isCurrent(e, said),
          };
        }),
        /** Whether the reader's own party is asked and has not said it. */
        mine:
          speaks && partiesLeft(e, parties, purposes).some(({ id }) => id === membership.partyId),
        /** The waivers that wait for it on the day in question. */
        waiting: waiting.flatMap((waiver) =>
          waiver.environmentId === e.id && !isOver(waiver, day)
            ? [
                {
                  id: waiver.id,
                  version: waiver.version,
                  platform: waiver.platform,
                  again: waiver.resumedOn,
                },
              ]
            : [],
        ),
      })),
      /** The open cell, with the results on record for it. */
      open:
        cell === undefined
          ? null
          : {
              ...cell,
              results: results.map((r) => ({
                ...r,
                provenance: provenanceOf(r, dayIn(r.ranOn), day),
              })),
            },
      /** Whether the reader may say which stages a test environment reaches. */
      saysReach: mayNow(asked, "environment.register"),
      /** The owed tests of what users have that are in no queue, for those who may add them. */
      toEnter: testsToEnter(asked, { live, owed, places, parties }),
      whole: asked.scope.whole,
      page,
      total: counted[0]?.total ?? 0,
      size: MATRIX_VERSIONS,
      freshness: freshnessOf(feeds, asked),
    };
  });
}
