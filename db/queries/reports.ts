import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { Thresholds } from "@/server/domain/projects/state";
import { thresholdsOf } from "@/server/domain/projects/thresholds";
import { platform } from "../schema/chains";
import { defect } from "../schema/defects";
import { member } from "../schema/identity";
import { project, source } from "../schema/projects";
import { release } from "../schema/releases";
import { report } from "../schema/reports";
import type { Reader } from "../scope";

const reportRow = {
  id: report.id,
  key: report.key,
  channel: report.channel,
  title: report.title,
  summary: report.summary,
  originalUrl: report.originalUrl,
  receivedOn: report.receivedOn,
  owner: member.name,
  triagedOn: report.triagedOn,
  movedOn: report.movedOn,
  closedOn: report.closedOn,
  version: release.version,
  platform: platform.name,
  defectKey: defect.key,
  defect: defect.title,
  effect: defect.effect,
  illustrative: report.illustrative,
  certainty: report.certainty,
  note: report.note,
  source: source.title,
  sourceUrl: source.url,
  sourceKind: source.kind,
  sourcePublishedOn: source.publishedOn,
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
    .leftJoin(defect, and(eq(defect.projectId, report.projectId), eq(defect.id, report.defectId)))
    .leftJoin(source, and(eq(source.projectId, report.projectId), eq(source.id, report.sourceId)));

export type ReportRow = Awaited<ReturnType<typeof reportRows>>[number];

export interface ReportFilter {
  readonly channel?: ReportRow["channel"] | undefined;
  readonly state?: "open" | "unowned" | "untriaged" | "closed" | undefined;
  /** Only what is open, was taken up, and has not moved after this day. */
  readonly idleBy?: Day | undefined;
}

// Taken up, and nothing has moved since that day or longer.
const idleSince = (day: Day) => sql`coalesce(${report.movedOn}, ${report.triagedOn}) <= ${day}`;

const matching = (projectId: string, { channel, state, idleBy }: ReportFilter) =>
  and(
    eq(report.projectId, projectId),
    channel === undefined ? undefined : eq(report.channel, channel),
    state === "closed" ? isNotNull(report.closedOn) : undefined,
    state === undefined || state === "closed" ? undefined : isNull(report.closedOn),
    state === "unowned" ? isNull(report.ownerMember) : undefined,
    state === "untriaged" ? isNull(report.triagedOn) : undefined,
    idleBy === undefined ? undefined : and(isNull(report.closedOn), idleSince(idleBy)),
  );

/** How long a report may wait, as the project has set it. */
export async function findThresholds(db: Reader, projectId: string): Promise<Thresholds> {
  const [row] = await db
    .select({ thresholds: project.thresholds })
    .from(project)
    .where(eq(project.projectId, projectId))
    .limit(1);
  return thresholdsOf(row?.thresholds);
}

/** One page of reports from outside, open before closed, oldest first unless asked otherwise. */
export const listReports = (
  db: Reader,
  projectId: string,
  filter: ReportFilter,
  ascending: boolean,
  limit: number,
  offset: number,
) =>
  reportRows(db)
    .where(matching(projectId, filter))
    .orderBy(
      sql`${report.closedOn} is not null`,
      ascending ? asc(report.receivedOn) : desc(report.receivedOn),
      asc(report.key),
    )
    .limit(limit)
    .offset(offset);

/** How many reports fit a filter. */
export const countReports = (db: Reader, projectId: string, filter: ReportFilter) =>
  db.select({ total: count() }).from(report).where(matching(projectId, filter));

const open = sql`${report.closedOn} is null`;
const counted = (condition: ReturnType<typeof sql>) =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

/** How many reports stand in each state; `idleMoved`: the last move of the one that has been idle longest. */
export const countReportStates = (db: Reader, projectId: string, idleBy: Day) =>
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
    .where(eq(report.projectId, projectId));

/** The one report without an owner that has waited longest. */
export const listOldestUnowned = (db: Reader, projectId: string) =>
  reportRows(db)
    .where(
      and(eq(report.projectId, projectId), isNull(report.closedOn), isNull(report.ownerMember)),
    )
    .orderBy(asc(report.receivedOn))
    .limit(1);

export const listReportsByKey = (db: Reader, projectId: string, key: string) =>
  reportRows(db)
    .where(and(eq(report.projectId, projectId), eq(report.key, key)))
    .limit(1);

export const listReleaseReports = (
  db: Reader,
  projectId: string,
  releaseId: string,
  limit: number,
) =>
  reportRows(db)
    .where(and(eq(report.projectId, projectId), eq(report.releaseId, releaseId)))
    .orderBy(asc(report.receivedOn))
    .limit(limit);
