import { and, asc, count, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Dated } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import type { Thresholds } from "@/server/domain/projects/thresholds";
import { thresholdsOf } from "@/server/domain/projects/thresholds";
import { type Given, prepared, preparedBy, type Value } from "../prepared";
import { platform, stage } from "../schema/chains";
import { defect } from "../schema/defects";
import { member } from "../schema/identity";
import { project, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { report } from "../schema/reports";
import type { Reader } from "../scope";
import { dated, newestFirst, oldestFirst } from "./dated";
import { howKnown } from "./source-columns";

/** What the lengths of its spans are counted from, besides its own days. */
const handling = {
  ownedOn: sql<Dated | null>`${dated(report.ownedOn, report.ownedOnAt)}`,
  owned: sql<boolean>`${report.ownerMember} is not null`,
  declined: sql<boolean>`${report.answer} is not distinct from 'declined'`,
  duplicate: sql<boolean>`${report.duplicateOf} is not null`,
  linked: sql<boolean>`${report.defectId} is not null`,
  resolvedOn: sql<Dated | null>`${dated(defect.resolvedOn, defect.resolvedOnAt)}`,
};

const reportRow = {
  id: report.id,
  key: report.key,
  channel: report.channel,
  title: report.title,
  summary: report.summary,
  originalUrl: report.originalUrl,
  receivedOn: report.receivedOn,
  /** The same days, each with the time if somebody gave it. */
  received: sql<Dated>`${dated(report.receivedOn, report.receivedOnAt)}`,
  triaged: sql<Dated | null>`${dated(report.triagedOn, report.triagedOnAt)}`,
  moved: sql<Dated | null>`${dated(report.movedOn, report.movedOnAt)}`,
  owner: member.name,
  listedOn: report.listedOn,
  answer: report.answer,
  triagedOn: report.triagedOn,
  movedOn: report.movedOn,
  closedOn: report.closedOn,
  severity: report.severity,
  ...handling,
  addedOn: report.addedOn,
  added: report.added,
  version: release.version,
  ordinal: release.ordinal,
  platformId: report.platformId,
  platform: platform.name,
  stage: stage.name,
  defectKey: defect.key,
  defect: defect.title,
  effect: defect.effect,
  illustrative: report.illustrative,
  certainty: report.certainty,
  note: report.note,
  ...howKnown(report.knownThen),
};

const reportRows = (db: Reader) =>
  db
    .select(reportRow)
    .from(report)
    .leftJoin(
      member,
      and(eq(member.projectId, report.projectId), eq(member.id, report.ownerMember)),
    )
    .leftJoin(
      release,
      and(eq(release.projectId, report.projectId), eq(release.id, report.releaseId)),
    )
    .leftJoin(
      platform,
      and(eq(platform.projectId, report.projectId), eq(platform.id, report.platformId)),
    )
    .leftJoin(stage, and(eq(stage.projectId, report.projectId), eq(stage.id, report.stageId)))
    .leftJoin(defect, and(eq(defect.projectId, report.projectId), eq(defect.id, report.defectId)))
    .leftJoin(source, and(eq(source.projectId, report.projectId), eq(source.id, report.sourceId)));

export type ReportRow = Awaited<ReturnType<typeof reportRows>>[number];

export interface ReportFilter {
  readonly channel?: ReportRow["channel"] | undefined;
  readonly state?: "open" | "unowned" | "untriaged" | "closed" | undefined;
  /** Only reports that are open, have been taken up and have not moved since this day. */
  readonly idleBy?: Day | undefined;
}

// Reports that were taken up and have not moved since that day.
const idleSince = (day: Value<Day | undefined>) =>
  sql`coalesce(${report.movedOn}, ${report.triagedOn}) <= ${day}`;

type State = NonNullable<ReportFilter["state"]>;
/** The state to filter by, and whether a channel and a day are given. */
interface Form {
  readonly state: State | null;
  readonly channel: boolean;
  readonly idle: boolean;
}
const formOf = ({ channel, state, idleBy }: ReportFilter): Form => ({
  state: state ?? null,
  channel: channel !== undefined,
  idle: idleBy !== undefined,
});

const IN_STATE: Readonly<Record<State, SQL | undefined>> = {
  open: isNull(report.closedOn),
  closed: isNotNull(report.closedOn),
  unowned: and(isNull(report.closedOn), isNull(report.ownerMember)),
  untriaged: and(isNull(report.closedOn), isNull(report.triagedOn)),
};

const matching = (
  form: Form,
  projectId: Given<string>,
  channel: Given<ReportFilter["channel"]>,
  idleBy: Given<Day | undefined>,
) =>
  and(
    eq(report.projectId, projectId),
    form.channel ? eq(report.channel, channel) : undefined,
    form.state === null ? undefined : IN_STATE[form.state],
    form.idle ? and(isNull(report.closedOn), idleSince(idleBy)) : undefined,
  );

/** How long a report may wait, as set for the project. */
export async function findThresholds(db: Reader, projectId: string): Promise<Thresholds> {
  const [row] = await db
    .select({ thresholds: project.thresholds })
    .from(project)
    .where(eq(project.projectId, projectId))
    .limit(1);
  return thresholdsOf(row?.thresholds);
}

const reportPages = preparedBy((form: Form & { readonly ascending: boolean }) =>
  prepared(
    (
      db,
      projectId: Given<string>,
      channel: Given<ReportFilter["channel"]>,
      idleBy: Given<Day | undefined>,
      limit: Given<number>,
      offset: Given<number>,
    ) =>
      reportRows(db)
        .where(matching(form, projectId, channel, idleBy))
        .orderBy(
          // In one state they are already in the order of the index.
          ...(form.state === null ? [sql`${report.closedOn} is not null`] : []),
          ...(form.ascending ? oldestFirst : newestFirst)(report.receivedOn, report.receivedOnAt),
          asc(report.key),
        )
        .limit(limit)
        .offset(offset),
  ),
);

/** One page of external reports: open before closed, and oldest first unless another order is asked for. */
export const listReports = (
  db: Reader,
  projectId: string,
  filter: ReportFilter,
  ascending: boolean,
  limit: number,
  offset: number,
) =>
  reportPages({ ...formOf(filter), ascending })(
    db,
    projectId,
    filter.channel,
    filter.idleBy,
    limit,
    offset,
  );

const reportCounts = preparedBy((form: Form) =>
  prepared(
    (
      db,
      projectId: Given<string>,
      channel: Given<ReportFilter["channel"]>,
      idleBy: Given<Day | undefined>,
    ) =>
      db
        .select({ total: count() })
        .from(report)
        .where(matching(form, projectId, channel, idleBy)),
  ),
);

/** The number of reports that match a filter. */
export const countReports = (db: Reader, projectId: string, filter: ReportFilter) =>
  reportCounts(formOf(filter))(db, projectId, filter.channel, filter.idleBy);

const open = sql`${report.closedOn} is null`;
const counted = (condition: ReturnType<typeof sql>) =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

/** The number of reports in each state. `idleMoved`: the last move of the report that has been idle longest. */
export const countReportStates = prepared((db, projectId: Given<string>, idleBy: Given<Day>) =>
  db
    .select({
      total: count(),
      open: counted(open),
      unowned: counted(sql`${open} and ${report.ownerMember} is null`),
      untriaged: counted(sql`${open} and ${report.triagedOn} is null`),
      idle: counted(sql`${open} and ${idleSince(idleBy)}`),
      idleMoved: sql<Day | null>`min(coalesce(${report.movedOn}, ${report.triagedOn})) filter (where ${open} and ${idleSince(idleBy)})::text`,
    })
    .from(report)
    .where(eq(report.projectId, projectId)),
);

/** The report without an owner that has waited longest. */
export const listOldestUnowned = prepared((db, projectId: Given<string>) =>
  reportRows(db)
    .where(
      and(eq(report.projectId, projectId), isNull(report.closedOn), isNull(report.ownerMember)),
    )
    .orderBy(...oldestFirst(report.receivedOn, report.receivedOnAt))
    .limit(1),
);

export const listReportsByKey = prepared((db, projectId: Given<string>, key: Given<string>) =>
  reportRows(db)
    .where(and(eq(report.projectId, projectId), eq(report.key, key)))
    .limit(1),
);

/**
 * The reports that name a release, then those that name no version and no other platform, oldest first. Whether the
 * latter are about the release, their days must tell.
 */
export const listReleaseReports = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, limit: Given<number>) => {
    const platforms = db
      .select({ id: distribution.platformId })
      .from(distribution)
      .where(and(eq(distribution.projectId, projectId), eq(distribution.releaseId, releaseId)));
    return reportRows(db)
      .where(
        and(
          eq(report.projectId, projectId),
          or(
            eq(report.releaseId, releaseId),
            and(
              isNull(report.releaseId),
              or(isNull(report.platformId), inArray(report.platformId, platforms)),
            ),
          ),
        ),
      )
      .orderBy(
        sql`${report.releaseId} is null`,
        ...oldestFirst(report.receivedOn, report.receivedOnAt),
        asc(report.key),
      )
      .limit(limit);
  },
);

/** The open reports, those that have waited longest first. */
export const listOpenReports = prepared((db, projectId: Given<string>, limit: Given<number>) =>
  reportRows(db)
    .where(and(eq(report.projectId, projectId), isNull(report.closedOn)))
    .orderBy(...oldestFirst(report.receivedOn, report.receivedOnAt), asc(report.key))
    .limit(limit),
);

/** What the lengths of the spans of a project's newest reports are counted from. */
export const listHandlings = prepared((db, projectId: Given<string>, limit: Given<number>) =>
  db
    .select({
      receivedOn: dated(report.receivedOn, report.receivedOnAt),
      triagedOn: sql<Dated | null>`${dated(report.triagedOn, report.triagedOnAt)}`,
      closedOn: report.closedOn,
      ...handling,
    })
    .from(report)
    .leftJoin(defect, and(eq(defect.projectId, report.projectId), eq(defect.id, report.defectId)))
    .where(eq(report.projectId, projectId))
    .orderBy(...newestFirst(report.receivedOn, report.receivedOnAt))
    .limit(limit),
);
