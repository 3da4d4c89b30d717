// The list of distributions, and one release: which went out untested, why, who decided, and since when.

import { listWaiverCorrections } from "@/db/queries/corrections";
import {
  listChain,
  listPlatforms,
  listSharedKnowledge,
  listStages,
  listTestRuns,
} from "@/db/queries/coverage";
import { listAnswers } from "@/db/queries/decisions";
import { listReleaseDefects } from "@/db/queries/defects";
import { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import { listReleaseEvents } from "@/db/queries/events";
import { findReleaseByVersion } from "@/db/queries/keys";
import { listFeeds, listParties } from "@/db/queries/projects";
import { listPutOffs } from "@/db/queries/put-offs";
import {
  countDefectsOf,
  countDistributions,
  type DistributionFilter,
  type DistributionRow,
  type DistributionSort,
  listDistributions,
  listLiveDistributions,
  listOwedDistributions,
  listReleaseDistributions,
  listReplacedOn,
  listTestPlacesOf,
} from "@/db/queries/releases";
import { listOpenReports, listReleaseReports } from "@/db/queries/reports";
import { listResponses } from "@/db/queries/responses";
import { listReleaseTasks } from "@/db/queries/tasks";
import { listWaivers } from "@/db/queries/waivers";
import { type Reader, readIn } from "@/db/scope";
import { dayIn, minuteOf } from "../domain/calendar/dated";
import { cellsOn } from "../domain/coverage/stage-cells";
import { decisionsAbout } from "../domain/decisions/about-build";
import { provenanceOf } from "../domain/events/provenance";
import type { Verdict } from "../domain/projects/state";
import { shareOn } from "../domain/releases/roll-out";
import { sharedUntil } from "../domain/waivers/sharing";
import { answeredSince } from "./answered-since";
import { answersInView } from "./answers-view";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { readDrifts } from "./drift-view";
import { elapsed } from "./elapsed";
import { eventLine } from "./events-view";
import { freshnessOf } from "./freshness";
import { liveBuild } from "./live-build";
import { mayNow } from "./may-now";
import { isOver } from "./owed";
import { putOffsAbout } from "./put-off-view";
import { readAll } from "./read-all";
import { readPlanned } from "./readiness";
import { orNotFound } from "./refusal";
import { reportableBy } from "./reportable";
import { sharedOf } from "./shared-words";
import { reportsBeside, spokenBuild, spokenReport } from "./spoken";
import { testsToEnter } from "./tests-to-enter";
import { wholeExport } from "./whole-export";

export interface ReleasesQuestion extends DistributionFilter {
  readonly sort: DistributionSort;
  readonly ascending: boolean;
  readonly page: number;
}

type TestPlaceRow = Awaited<ReturnType<typeof listTestPlacesOf>>[number];

/** The queue place of a distribution's test. null: there is no open task for it that the asker may see. */
const placeOf = (
  places: readonly TestPlaceRow[],
  row: Pick<DistributionRow, "releaseId" | "platformId">,
) => {
  const found = places.find(
    (p) => p.releaseId === row.releaseId && p.platformId === row.platformId,
  );
  if (found === undefined) return null;
  const { party, partyKey, prime, ranked, ahead, status, illustrative } = found;
  return { party, partyKey, prime, place: ranked ? ahead + 1 : null, status, illustrative };
};

/** Rows of the list with the defects of each and the queue place of its test. */
async function linesOf(db: Reader, asked: Asked, rows: readonly DistributionRow[]) {
  const projectId = projectOf(asked);
  const [places, counts] = await Promise.all([
    listTestPlacesOf(
      db,
      projectId,
      rows.map((row) => row.releaseId),
    ),
    countDefectsOf(
      db,
      projectId,
      rows.map((row) => row.id),
    ),
  ]);
  const defects = new Map(counts.map(({ distributionId, ...count }) => [distributionId, count]));
  return rows.map(
    ({ cells: _, source, sourceKind, sourceUrl, sourcePublishedOn, knownThen, ...row }) => ({
      ...row,
      /** null: no defect was ever recorded for it, which is not the same as having none. */
      share: shareOn(row.shares, minuteOf(asked.at)),
      defects: defects.get(row.id) ?? null,
      test: placeOf(places, row),
      provenance: provenanceOf(
        { source, sourceKind, sourceUrl, sourcePublishedOn, knownThen },
        row.distributedOn,
        asked.day,
      ),
    }),
  );
}

/** One page of distributions with counts by verdict, and the options of the filters. */
export async function readReleases(asked: Asked, question: ReleasesQuestion) {
  const projectId = projectOf(asked);
  const { sort, ascending, page, ...filter } = question;
  const skip = (page - 1) * PAGE_ROWS;
  return readIn(asked.scope, async (db) => {
    const { verdict: _, ...others } = filter;
    const { rows, counts, platforms, chain, feeds, planned } = await readAll({
      rows: listDistributions(db, projectId, filter, sort, ascending, PAGE_ROWS, skip),
      counts: countDistributions(db, projectId, others),
      platforms: listPlatforms(db, projectId),
      chain: listChain(db, projectId),
      feeds: listFeeds(db, projectId),
      planned: readPlanned(db, projectId, null, asked),
    });
    const lines = await linesOf(db, asked, rows);
    const of = (verdict: Verdict) => counts.find((c) => c.verdict === verdict)?.total ?? 0;
    const all = counts.reduce((sum, c) => sum + c.total, 0);
    const narrowed = filter.platform !== undefined || filter.version !== undefined;
    return {
      /** Whether any distribution is on record, including those that the filters leave out. */
      recorded: all > 0 || (narrowed && (await countDistributions(db, projectId, {})).length > 0),
      counts: {
        all,
        verified: of("verified"),
        reported: of("reported"),
        failed: of("failed"),
        not_run: of("not_run"),
        no_record: of("no_record"),
        /** The passes that something contradicts. They are counted as verified or reported as well. */
        contradicted: counts.reduce((sum, c) => sum + c.contradicted, 0),
      },
      list: pageOf(lines, filter.verdict === undefined ? all : of(filter.verdict), page),
      platforms,
      /** What is planned and has not gone out, with what is owed before that. */
      planned,
      chain: chain[0] ?? null,
      /** Whether the asker sees every queue. If not, a missing test may be in a hidden one. */
      whole: asked.scope.whole,
      freshness: freshnessOf(feeds, asked),
    };
  });
}

/** Every distribution under the filter, for a workbook. Refused: `export-too-large`. */
export async function exportReleases(asked: Asked, question: Omit<ReleasesQuestion, "page">) {
  const { sort, ascending, ...filter } = question;
  return readIn(asked.scope, async (db) => {
    const rows = await wholeExport((limit) =>
      listDistributions(db, projectOf(asked), filter, sort, ascending, limit, 0),
    );
    return {
      rows: await linesOf(db, asked, rows),
      day: asked.day,
      whole: asked.scope.whole,
    };
  });
}

const LINES = 50;

const isIn = (reports: readonly { readonly key: string }[], key: string): boolean =>
  reports.some((each) => each.key === key);

/** One release: verdict, facts, stages, waiver and who shares its risk, work, defects, reports, events. */
export async function readRelease(asked: Asked, version: string) {
  const projectId = projectOf(asked);
  const { day, calendar } = asked;
  return readIn(asked.scope, async (db) => {
    const release = await orNotFound(findReleaseByVersion(db, projectId, version));
    const {
      distributions,
      live,
      stages,
      environments,
      reaches,
      waived: [waivers, corrections],
      acknowledged,
      tasks,
      defects,
      reports,
      openReports,
      replaced,
      owed,
      events,
      runs,
      parties,
      chain,
      places,
      feeds,
      drifts,
      answers,
      putOffs,
      responses,
      planned,
    } = await readAll({
      distributions: listReleaseDistributions(db, projectId, release.id),
      live: listLiveDistributions(db, projectId, day),
      stages: listStages(db, projectId),
      environments: listEnvironments(db, projectId),
      reaches: listEnvironmentReaches(db, projectId),
      waived: listWaivers(db, projectId, release.id).then(async (there) => {
        const waiverIds = there.map(({ id }) => id);
        return [there, await listWaiverCorrections(db, projectId, waiverIds, LINES)] as const;
      }),
      acknowledged: listSharedKnowledge(db, projectId, { waiversOf: release.id }),
      tasks: listReleaseTasks(db, projectId, release.id, LINES),
      defects: listReleaseDefects(db, projectId, release.id, LINES),
      reports: listReleaseReports(db, projectId, release.id, LINES),
      openReports: listOpenReports(db, projectId, LINES),
      replaced: listReplacedOn(db, projectId, release.id, day),
      owed: listOwedDistributions(db, projectId, day),
      events: listReleaseEvents(db, projectId, release.id, LINES),
      runs: listTestRuns(db, projectId, release.id, LINES),
      parties: listParties(db, projectId),
      chain: listChain(db, projectId),
      places: listTestPlacesOf(db, projectId, [release.id]),
      feeds: listFeeds(db, projectId),
      drifts: readDrifts(db, asked),
      answers: listAnswers(db, projectId),
      putOffs: listPutOffs(db, projectId),
      responses: listResponses(db, projectId),
      planned: readPlanned(db, projectId, release.id, asked),
    });
    const builds = distributions.flatMap((row) => {
      const until = replaced.find(({ distributionId }) => distributionId === row.id)?.until ?? null;
      return spokenBuild(row, owed, until) ?? [];
    });
    const others = live.filter(({ releaseId }) => releaseId !== release.id);
    const spoken = reportsBeside(
      [...new Map([...reports, ...openReports].map((row) => [row.id, row])).values()],
      [...builds, ...others.flatMap((row) => spokenBuild(row, owed) ?? [])],
      (build) => builds.some((each) => each === build),
      asked,
    );
    const named = reports.filter(({ version, key }) => version !== null && !isIn(spoken, key));
    return {
      version: release.version,
      taggedOn: release.taggedOn,
      changes: release.changes,
      checked: release.checked,
      certainty: release.certainty,
      note: release.note,
      chain: chain[0] ?? null,
      distributions: distributions.map(
        ({ source, sourceKind, sourceUrl, sourcePublishedOn, knownThen, ...row }) => ({
          ...row,
          cells: cellsOn(row.cells, day),
          /** The share of users that is offered it. null: it is not rolled out in stages. */
          share: shareOn(row.shares, minuteOf(asked.at)),
          /** What the platform's users have on the day in question. null: nothing with a confirmed day. */
          live:
            (live.find((l) => l.id === row.id) ?? live.find((l) => l.platformId === row.platformId))
              ?.version ?? null,
          elapsed:
            row.distributedOn === null || row.distributedOn > day
              ? null
              : elapsed(calendar, row.distributedOn, day),
          untilVerified:
            row.distributedOn === null || row.verifiedOn === null
              ? null
              : elapsed(calendar, row.distributedOn, row.verifiedOn),
          test: placeOf(places, row),
          provenance: provenanceOf(
            { source, sourceKind, sourceUrl, sourcePublishedOn, knownThen },
            row.distributedOn,
            day,
          ),
        }),
      ),
      /** What is planned and has not gone out, with what is owed before that. */
      planned,
      /** Whether the asker may record that it went out. */
      distributes: mayNow(asked, "distribution.register"),
      stages: stages.map(({ id, position, name, counterpart }) => ({
        id,
        position,
        name,
        counterpart,
      })),
      environments: environments.map((e) => ({
        id: e.id,
        name: e.name,
        readyOn: e.readyOn,
        sinceReady:
          e.readyOn === null || e.readyOn > day ? null : elapsed(calendar, e.readyOn, day),
        reaches: reaches.filter((r) => r.environmentId === e.id),
      })),
      waivers: waivers.map((w) => {
        const endedOn = isOver(w, day) ? w.end : null;
        return {
          id: w.id,
          platform: w.platform,
          platformId: w.platformId,
          decidedOn: w.decidedOn,
          /** Corrections of the waiver made after the release went out under it. */
          corrections: corrections
            .filter(({ subjectId }) => subjectId === w.id)
            .map((line) => eventLine(line, asked)),
          reason: w.reason,
          alternatives: w.alternatives,
          risk: w.risk,
          heldBy: w.heldBy,
          holderAsked: w.holderAsked,
          endsOn: w.endsOn,
          endsWhenReady: w.environment,
          endsWhenReached: w.stage,
          endsWhenOut: w.outVersion,
          weighed: w.weighed,
          endedOn,
          sinceEnded: endedOn === null ? null : elapsed(calendar, endedOn, day),
          /** The last decision about the test since the waiver ended. null: none is on record. */
          answered:
            endedOn === null
              ? null
              : answeredSince(answers, { ...w, ordinal: release.ordinal }, endedOn),
          illustrative: w.illustrative,
          certainty: w.certainty,
          note: w.note,
          provenance: provenanceOf(w, w.decidedOn, day),
          /** Everyone who has declared in their own words that they know the risk, and by when they were to do so. */
          shared: sharedOf(parties, acknowledged, w.id, sharedUntil(calendar, w.decidedOn)),
        };
      }),
      /** What was decided about the owed tests of its builds, newest first. */
      decisions: answersInView(decisionsAbout(answers, ...distributions)),
      /** Requests to put those tests off, of which nothing is decided. */
      putOffs: putOffsAbout(
        putOffs,
        distributions.map((row) => ({ ...row, version: release.version })),
        answers,
      ),
      /** What was decided about its builds whose test failed. */
      failures: distributions
        .map((row) => liveBuild(row, stages, responses, day))
        .map(({ platform, platformKey, version: of, responses: said }) => ({
          platform,
          platformKey,
          version: of,
          responses: said,
        }))
        .filter(({ responses: said }) => said.length > 0),
      tasks: tasks.map(({ ahead, rank, ...task }) => ({
        ...task,
        place: rank === null ? null : ahead + 1,
        prime: parties.some(
          ({ id, kind, parentId }) => id === task.partyId && kind === "vendor" && parentId === null,
        ),
      })),
      /** Approved orders in which a test of this release is no longer expected as approved. */
      drifts: drifts.filter((order) => order.tasks.some((task) => task.releaseId === release.id)),
      defects: defects.map((d) => ({ ...d, provenance: provenanceOf(d, d.foundOn, day) })),
      /** The reports that speak of it, closed ones too, also where the day of its distribution is unconfirmed. */
      reports: [...spoken, ...named.map((row) => spokenReport(row, "build", asked))],
      runs: runs.map((r) => ({ ...r, provenance: provenanceOf(r, dayIn(r.ranOn), day) })),
      /** The owed tests of its live builds that are in no queue, for those who may add them. */
      toEnter: testsToEnter(asked, {
        live: live.filter(({ releaseId }) => releaseId === release.id),
        owed,
        places,
        parties,
      }),
      /** Whether the asker may answer vendors' test reports. */
      confirms: mayNow(asked, "coverage.confirm"),
      events: events.map((e) => eventLine(e, asked)),
      day,
      /** Whether the asker sees the work of every party. */
      whole: asked.scope.whole,
      /** Whether the asker may register the result of a test of it. */
      records: distributions.some(reportableBy(asked, places)),
      freshness: freshnessOf(feeds, asked),
    };
  });
}
