import { and, asc, count, desc, eq, not, type SQL, sql } from "drizzle-orm";
import type { Dated } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import type { Verdict as CoverageVerdict } from "@/server/domain/projects/state";
import type { Share } from "@/server/domain/releases/roll-out";
import { type Given, isAnyOf, prepared, preparedBy } from "../prepared";
import { platform } from "../schema/chains";
import { coverage } from "../schema/coverage";
import { defect, defectDistribution } from "../schema/defects";
import { party, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { task } from "../schema/tasks";
import type { Reader } from "../scope";
import { contradictedBy, contradiction, contradicts } from "./contradictions";
import { dated, datedText, oldestFirst } from "./dated";
import { completeOn, isOut, isReached, liveIds } from "./distributed";
import { owedIds } from "./held";
import { isOpenTest } from "./open-test";
import { howKnown } from "./source-columns";

/** One distribution with everything that a row of the list shows. */
const distributionRow = {
  id: distribution.id,
  releaseId: distribution.releaseId,
  platformId: distribution.platformId,
  version: release.version,
  ordinal: release.ordinal,
  taggedOn: release.taggedOn,
  platform: platform.name,
  platformKey: platform.key,
  platformPosition: platform.position,
  distributedOn: distribution.distributedOn,
  /** The day with its time, if a source gives it. */
  distributed: sql<Dated | null>`${dated(distribution.distributedOn, distribution.distributedOnAt)}`,
  plannedOn: sql<Dated | null>`${dated(distribution.plannedOn, distribution.plannedOnAt)}`,
  takenBackOn: sql<Dated | null>`${dated(distribution.takenBackOn, distribution.takenBackOnAt)}`,
  takenBackWhy: distribution.takenBackWhy,
  /** The shares of users, in the order of time. Empty: all users at once. */
  shares: sql<readonly Share[]>`(select coalesce(jsonb_agg(jsonb_build_object('percent', s.percent,
      'since', ${sql.raw(datedText("s.since_on", "s.since_on_at"))}) order by s.position), '[]')
      from distribution_share s where s.project_id = ${distribution.projectId} and s.distribution_id = ${distribution.id})`,
  unwaivedWords: distribution.unwaivedWords,
  unwaivedBy: distribution.unwaivedBy,
  unwaivedAt: distribution.unwaivedAt,
  certainty: distribution.certainty,
  note: distribution.note,
  releaseNote: release.note,
  verdict: coverage.verdict,
  relation: coverage.relation,
  verifiedOn: coverage.verifiedOn,
  reportedOn: coverage.reportedOn,
  without: coverage.without,
  failedOn: coverage.failedOn,
  /** What contradicts its pass. null: nothing, or there is none. */
  contradicted: contradictedBy,
  cells: coverage.cells,
  decidedBy: party.name,
  ...howKnown(distribution.knownThen),
};

const distributionRows = (db: Reader) =>
  db
    .select(distributionRow)
    .from(distribution)
    .innerJoin(
      release,
      and(eq(release.projectId, distribution.projectId), eq(release.id, distribution.releaseId)),
    )
    .innerJoin(
      platform,
      and(eq(platform.projectId, distribution.projectId), eq(platform.id, distribution.platformId)),
    )
    .innerJoin(
      coverage,
      and(
        eq(coverage.projectId, distribution.projectId),
        eq(coverage.distributionId, distribution.id),
      ),
    )
    .leftJoin(contradiction, contradicts(coverage))
    .leftJoin(
      party,
      and(eq(party.projectId, distribution.projectId), eq(party.id, distribution.decidedBy)),
    )
    .leftJoin(
      source,
      and(eq(source.projectId, distribution.projectId), eq(source.id, distribution.sourceId)),
    );

export type DistributionRow = Awaited<ReturnType<typeof distributionRows>>[number];

export interface DistributionFilter {
  readonly verdict?: CoverageVerdict | undefined;
  readonly platform?: string | undefined;
  readonly version?: string | undefined;
}
export type DistributionSort = "distributed" | "version";

/** The filters and the sorting that are in use. */
interface Form {
  readonly verdict: boolean;
  readonly platform: boolean;
  readonly version: boolean;
}
const formOf = ({ verdict, platform, version }: DistributionFilter): Form => ({
  verdict: verdict !== undefined,
  platform: platform !== undefined,
  version: version !== undefined,
});

const matching = (
  form: Form,
  projectId: Given<string>,
  platformKey: Given<string | undefined>,
  version: Given<string | undefined>,
): SQL | undefined =>
  and(
    eq(distribution.projectId, projectId),
    form.platform ? eq(platform.key, platformKey) : undefined,
    form.version ? eq(release.version, version) : undefined,
  );

const NEWEST_FIRST = [sql`${distribution.distributedOn} desc nulls first`, desc(release.ordinal)];
const OLDEST_FIRST = [sql`${distribution.distributedOn} asc nulls last`, asc(release.ordinal)];

const distributionPages = preparedBy(
  (form: Form & { readonly sort: DistributionSort; readonly ascending: boolean }) =>
    prepared(
      (
        db,
        projectId: Given<string>,
        verdict: Given<CoverageVerdict | undefined>,
        platformKey: Given<string | undefined>,
        version: Given<string | undefined>,
        limit: Given<number>,
        offset: Given<number>,
      ) => {
        const byVersion = form.ascending ? [asc(release.ordinal)] : [desc(release.ordinal)];
        const byDay = form.ascending ? OLDEST_FIRST : NEWEST_FIRST;
        return distributionRows(db)
          .where(
            and(
              matching(form, projectId, platformKey, version),
              form.verdict ? eq(coverage.verdict, verdict) : undefined,
            ),
          )
          .orderBy(...(form.sort === "version" ? byVersion : byDay), asc(platform.position))
          .limit(limit)
          .offset(offset);
      },
    ),
);

/** One page of distributions. A distribution with an unconfirmed day sorts by its version, newest first. */
export const listDistributions = (
  db: Reader,
  projectId: string,
  filter: DistributionFilter,
  sort: DistributionSort,
  ascending: boolean,
  limit: number,
  offset: number,
): Promise<DistributionRow[]> => {
  const { verdict, platform: key, version } = filter;
  const pages = distributionPages({ ...formOf(filter), sort, ascending });
  return pages(db, projectId, verdict, key, version, limit, offset);
};

const verdictCount = {
  verdict: coverage.verdict,
  total: count(),
  /** How many of these passes something contradicts. */
  contradicted: count(contradiction.id),
};

const verdictCounts = prepared((db, projectId: Given<string>) =>
  db
    .select(verdictCount)
    .from(coverage)
    .leftJoin(contradiction, contradicts(coverage))
    .where(eq(coverage.projectId, projectId))
    .groupBy(coverage.verdict),
);

const narrowedCounts = preparedBy((form: Form) =>
  prepared(
    (
      db,
      projectId: Given<string>,
      platformKey: Given<string | undefined>,
      version: Given<string | undefined>,
    ) =>
      db
        .select(verdictCount)
        .from(distribution)
        .innerJoin(
          release,
          and(
            eq(release.projectId, distribution.projectId),
            eq(release.id, distribution.releaseId),
          ),
        )
        .innerJoin(
          platform,
          and(
            eq(platform.projectId, distribution.projectId),
            eq(platform.id, distribution.platformId),
          ),
        )
        .innerJoin(
          coverage,
          and(
            eq(coverage.projectId, distribution.projectId),
            eq(coverage.distributionId, distribution.id),
          ),
        )
        .leftJoin(contradiction, contradicts(coverage))
        .where(matching(form, projectId, platformKey, version))
        .groupBy(coverage.verdict),
  ),
);

/** The number of distributions for each verdict, under the other filters. */
export const countDistributions = (
  db: Reader,
  projectId: string,
  filter: Omit<DistributionFilter, "verdict">,
) =>
  filter.platform === undefined && filter.version === undefined
    ? verdictCounts(db, projectId)
    : narrowedCounts(formOf(filter))(db, projectId, filter.platform, filter.version);

/** The distributions of `versions` versions after the newest `skip` versions, oldest version first. */
export const listDistributionsOfVersions = prepared(
  (db, projectId: Given<string>, versions: Given<number>, skip: Given<number>) => {
    const newest = db
      .select({ id: release.id })
      .from(release)
      .where(eq(release.projectId, projectId))
      .orderBy(desc(release.ordinal))
      .limit(versions)
      .offset(skip);
    return distributionRows(db)
      .where(
        and(
          eq(distribution.projectId, projectId),
          sql`${distribution.releaseId} = any(array(${newest}))`,
        ),
      )
      .orderBy(asc(release.ordinal), asc(platform.position));
  },
);

export const countReleases = prepared((db, projectId: Given<string>) =>
  db.select({ total: count() }).from(release).where(eq(release.projectId, projectId)),
);

/** What is planned and has not gone out, of one release or of all, by the planned day. */
export const listPlanned = preparedBy(({ ofRelease }: { readonly ofRelease: boolean }) =>
  prepared((db, projectId: Given<string>, releaseId: Given<string | null>) =>
    db
      .select({
        id: distribution.id,
        releaseId: distribution.releaseId,
        platformId: distribution.platformId,
        version: release.version,
        platform: platform.name,
        platformKey: platform.key,
        plannedOn: sql<Dated>`${dated(distribution.plannedOn, distribution.plannedOnAt)}`,
      })
      .from(distribution)
      .innerJoin(
        release,
        and(eq(release.projectId, distribution.projectId), eq(release.id, distribution.releaseId)),
      )
      .innerJoin(
        platform,
        and(
          eq(platform.projectId, distribution.projectId),
          eq(platform.id, distribution.platformId),
        ),
      )
      .where(
        and(
          eq(distribution.projectId, projectId),
          ofRelease ? eq(distribution.releaseId, releaseId) : undefined,
          not(isOut),
        ),
      )
      .orderBy(
        ...oldestFirst(distribution.plannedOn, distribution.plannedOnAt),
        asc(platform.position),
        asc(release.ordinal),
      ),
  ),
);

/** The distributions of one release, in the order of platforms. */
export const listReleaseDistributions = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>) =>
    distributionRows(db)
      .where(and(eq(distribution.projectId, projectId), eq(distribution.releaseId, releaseId)))
      .orderBy(asc(platform.position)),
);

/** The distributions behind the findings of a day about running debts. */
export const listOwedDistributions = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  distributionRows(db).where(
    and(
      eq(distribution.projectId, projectId),
      sql`${distribution.id} = any(array${owedIds(projectId, day)})`,
    ),
  ),
);

/** The distributions with users of each platform, the newest first. An unconfirmed day does not count. */
export const listLiveDistributions = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  distributionRows(db)
    .where(
      and(
        eq(distribution.projectId, projectId),
        sql`${distribution.id} = any(array${liveIds(projectId, day)})`,
      ),
    )
    .orderBy(asc(platform.position), ...NEWEST_FIRST),
);

/** The day by which the users of each of a release's distributions had another; absent: they have it. */
export const listReplacedOn = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, day: Given<Day>) =>
    db
      .select({
        distributionId: distribution.id,
        until: sql<Day | null>`least(
          (select min(${completeOn("d")}) from distribution d
             join release r on r.project_id = d.project_id and r.id = d.release_id
            where d.project_id = ${distribution.projectId} and d.platform_id = ${distribution.platformId}
              and ${isReached("d", day)} and ${completeOn("d")} <= ${day}
              and (d.distributed_on, r.ordinal) > (${distribution.distributedOn}, ${release.ordinal})),
          case when ${distribution.takenBackOn} <= ${day} then ${distribution.takenBackOn} end)::text`,
      })
      .from(distribution)
      .innerJoin(
        release,
        and(eq(release.projectId, distribution.projectId), eq(release.id, distribution.releaseId)),
      )
      .where(and(eq(distribution.projectId, projectId), eq(distribution.releaseId, releaseId))),
);

/**
 * The number of defects on record for each of these distributions, and how many are open. A missing entry: none was
 * ever recorded.
 */
export const countDefectsOf = prepared(
  (db, projectId: Given<string>, ids: Given<readonly string[]>) =>
    db
      .select({
        distributionId: defectDistribution.distributionId,
        total: count(),
        open: sql<number>`count(*) filter (where ${defect.resolvedOn} is null)`.mapWith(Number),
      })
      .from(defectDistribution)
      .innerJoin(
        defect,
        and(
          eq(defect.projectId, defectDistribution.projectId),
          eq(defect.id, defectDistribution.defectId),
        ),
      )
      .where(
        and(
          eq(defectDistribution.projectId, projectId),
          isAnyOf(defectDistribution.distributionId, ids),
        ),
      )
      .groupBy(defectDistribution.distributionId),
);

/** The places of these releases' open full-chain tests in their queues. */
export const listTestPlacesOf = prepared(
  (db, projectId: Given<string>, releaseIds: Given<readonly string[]>) =>
    db
      .select({
        releaseId: task.releaseId,
        platformId: task.platformId,
        party: party.name,
        partyKey: party.key,
        prime: sql<boolean>`${party.parentId} is null`,
        status: task.status,
        illustrative: task.illustrative,
        ranked: sql<boolean>`${task.rank} is not null`,
        ahead:
          sql<number>`(select count(*) from task a where a.project_id = ${task.projectId} and a.queue_id = ${task.queueId} and a.rank < ${task.rank})`.mapWith(
            Number,
          ),
      })
      .from(task)
      .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
      .where(and(eq(task.projectId, projectId), isAnyOf(task.releaseId, releaseIds), isOpenTest))
      .orderBy(asc(task.enteredOn), asc(task.rank)),
);
