import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Dated } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, isAnyOf, prepared, preparedBy } from "../prepared";
import { platform } from "../schema/chains";
import { defect, defectDistribution } from "../schema/defects";
import { party, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import type { Reader } from "../scope";
import { dated, oldestFirst } from "./dated";
import { liveIds } from "./distributed";
import { howKnown } from "./source-columns";

const causer = alias(party, "causer");
const causeSource = alias(source, "cause_source");

const defectRow = {
  id: defect.id,
  key: defect.key,
  title: defect.title,
  effect: defect.effect,
  severity: defect.severity,
  foundOn: defect.foundOn,
  resolvedOn: defect.resolvedOn,
  /** The same days, each with the time if somebody gave it. */
  found: sql<Dated>`${dated(defect.foundOn, defect.foundOnAt)}`,
  resolved: sql<Dated | null>`${dated(defect.resolvedOn, defect.resolvedOnAt)}`,
  resolvedIn: release.version,
  owner: party.name,
  cause: defect.cause,
  causeBy: causer.name,
  causeSource: causeSource.title,
  illustrative: defect.illustrative,
  certainty: defect.certainty,
  note: defect.note,
  ...howKnown(defect.knownThen),
};

const defectRows = (db: Reader) =>
  db
    .select(defectRow)
    .from(defect)
    .leftJoin(
      release,
      and(eq(release.projectId, defect.projectId), eq(release.id, defect.resolvedIn)),
    )
    .leftJoin(party, and(eq(party.projectId, defect.projectId), eq(party.id, defect.ownerParty)))
    .leftJoin(causer, and(eq(causer.projectId, defect.projectId), eq(causer.id, defect.causeBy)))
    .leftJoin(
      causeSource,
      and(eq(causeSource.projectId, defect.projectId), eq(causeSource.id, defect.causeSource)),
    )
    .leftJoin(source, and(eq(source.projectId, defect.projectId), eq(source.id, defect.sourceId)));

export type DefectRow = Awaited<ReturnType<typeof defectRows>>[number];

export type DefectState = "open" | "resolved";

const inState = (projectId: Given<string>, state: DefectState | null) =>
  and(
    eq(defect.projectId, projectId),
    state === "open" ? isNull(defect.resolvedOn) : undefined,
    state === "resolved" ? isNotNull(defect.resolvedOn) : undefined,
  );

const defectPages = preparedBy((state: DefectState | null) =>
  prepared((db, projectId: Given<string>, limit: Given<number>, offset: Given<number>) =>
    defectRows(db)
      .where(inState(projectId, state))
      .orderBy(
        sql`${defect.resolvedOn} is not null`,
        ...oldestFirst(defect.foundOn, defect.foundOnAt),
        asc(defect.key),
      )
      .limit(limit)
      .offset(offset),
  ),
);

/** One page of defects: open ones first, oldest first, then resolved ones. */
export const listDefects = (
  db: Reader,
  projectId: string,
  state: DefectState | undefined,
  limit: number,
  offset: number,
) => defectPages(state ?? null)(db, projectId, limit, offset);

export const countDefects = prepared((db, projectId: Given<string>) =>
  db
    .select({ open: sql<boolean>`${defect.resolvedOn} is null`, total: count() })
    .from(defect)
    .where(eq(defect.projectId, projectId))
    .groupBy(sql`${defect.resolvedOn} is null`),
);

export const listDefectsByKey = prepared((db, projectId: Given<string>, key: Given<string>) =>
  defectRows(db)
    .where(and(eq(defect.projectId, projectId), eq(defect.key, key)))
    .limit(1),
);

/** The defects in the distributions of a release, including resolved ones. */
export const listReleaseDefects = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, limit: Given<number>) =>
    defectRows(db)
      .where(
        and(
          eq(defect.projectId, projectId),
          inArray(
            defect.id,
            db
              .select({ id: defectDistribution.defectId })
              .from(defectDistribution)
              .innerJoin(
                distribution,
                and(
                  eq(distribution.projectId, defectDistribution.projectId),
                  eq(distribution.id, defectDistribution.distributionId),
                ),
              )
              .where(
                and(eq(distribution.projectId, projectId), eq(distribution.releaseId, releaseId)),
              ),
          ),
        ),
      )
      .orderBy(...oldestFirst(defect.foundOn, defect.foundOnAt))
      .limit(limit),
);

/** The open critical defects in what users have, one row for each distribution, those found first first. */
export const listLiveDefects = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select({
      key: defect.key,
      title: defect.title,
      effect: defect.effect,
      foundOn: defect.foundOn,
      version: release.version,
      platform: platform.name,
      platformKey: platform.key,
    })
    .from(defect)
    .innerJoin(
      defectDistribution,
      and(
        eq(defectDistribution.projectId, defect.projectId),
        eq(defectDistribution.defectId, defect.id),
      ),
    )
    .innerJoin(
      distribution,
      and(
        eq(distribution.projectId, defectDistribution.projectId),
        eq(distribution.id, defectDistribution.distributionId),
      ),
    )
    .innerJoin(
      release,
      and(eq(release.projectId, distribution.projectId), eq(release.id, distribution.releaseId)),
    )
    .innerJoin(
      platform,
      and(eq(platform.projectId, distribution.projectId), eq(platform.id, distribution.platformId)),
    )
    .where(
      and(
        eq(defect.projectId, projectId),
        eq(defect.severity, "critical"),
        isNull(defect.resolvedOn),
        sql`${distribution.id} = any(array${liveIds(projectId, day)})`,
      ),
    )
    .orderBy(
      ...oldestFirst(defect.foundOn, defect.foundOnAt),
      asc(defect.key),
      asc(platform.position),
    ),
);

/** The distributions that contain these defects. */
export const listDefectPlaces = prepared(
  (db, projectId: Given<string>, defectIds: Given<readonly string[]>) =>
    db
      .select({
        defectId: defectDistribution.defectId,
        version: release.version,
        platform: platform.name,
      })
      .from(defectDistribution)
      .innerJoin(
        distribution,
        and(
          eq(distribution.projectId, defectDistribution.projectId),
          eq(distribution.id, defectDistribution.distributionId),
        ),
      )
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
          eq(defectDistribution.projectId, projectId),
          isAnyOf(defectDistribution.defectId, defectIds),
        ),
      )
      .orderBy(asc(release.ordinal), asc(platform.position)),
);
