import { and, asc, count, desc, eq, inArray, lte, notInArray, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Day } from "@/server/domain/calendar/day";
import { RULES, type Rule } from "@/server/domain/findings/finding";
import type { AnsweredFinding } from "@/server/domain/proposals/proposal";
import type { Words } from "@/server/domain/words";
import { platform, stage } from "../schema/chains";
import { coverage } from "../schema/coverage";
import { defect } from "../schema/defects";
import { finding } from "../schema/findings";
import { party, source } from "../schema/projects";
import { condition, proposal } from "../schema/proposals";
import { distribution, release } from "../schema/releases";
import { report } from "../schema/reports";
import { waiver } from "../schema/waivers";
import type { Reader, Writer } from "../scope";
import { actedOnBy, decisionKey, heldOn } from "./held";

export type FindingRow = typeof finding.$inferSelect;
export type NewFinding = typeof finding.$inferInsert;
export type CoverageRow = typeof coverage.$inferSelect;

/** The kept findings of a project; of some rules only, where they are named. */
export const listFindings = (
  db: Reader,
  projectId: string,
  rules: readonly Rule[] = RULES,
): Promise<FindingRow[]> =>
  db
    .select()
    .from(finding)
    .where(
      and(
        eq(finding.projectId, projectId),
        rules === RULES ? undefined : inArray(finding.rule, [...rules]),
      ),
    )
    .orderBy(desc(finding.weight), finding.since);

export const listCoverage = (db: Reader, projectId: string): Promise<CoverageRow[]> =>
  db.select().from(coverage).where(eq(coverage.projectId, projectId));

/** Brings the kept findings to what the rules say now: what changed is written, what did not stays untouched. */
export async function replaceFindings(
  db: Writer,
  projectId: string,
  change: {
    readonly gone: readonly string[];
    readonly fresh: readonly NewFinding[];
    readonly changed: readonly FindingRow[];
  },
): Promise<void> {
  if (change.gone.length > 0) {
    await db
      .delete(finding)
      .where(and(eq(finding.projectId, projectId), inArray(finding.id, [...change.gone])));
  }
  if (change.fresh.length > 0) await db.insert(finding).values([...change.fresh]);
  for (const { id, projectId: p, ...values } of change.changed) {
    await db
      .update(finding)
      .set(values)
      .where(and(eq(finding.projectId, p), eq(finding.id, id)));
  }
}

export async function replaceCoverage(
  db: Writer,
  change: { readonly fresh: readonly CoverageRow[]; readonly changed: readonly CoverageRow[] },
): Promise<void> {
  if (change.fresh.length > 0) await db.insert(coverage).values([...change.fresh]);
  for (const { distributionId, projectId, ...values } of change.changed) {
    await db
      .update(coverage)
      .set(values)
      .where(and(eq(coverage.projectId, projectId), eq(coverage.distributionId, distributionId)));
  }
}

/** The findings of a running debt that hold on a day, one for each platform. */
export const listOwedFindings = (db: Reader, projectId: string, day: Day): Promise<FindingRow[]> =>
  db
    .select()
    .from(finding)
    .where(and(heldOn(projectId, day), inArray(finding.rule, ["untested-live", "waiver-in-force"])))
    .orderBy(desc(finding.weight), finding.since);

interface Placed {
  readonly position: number;
  readonly name: Words;
}

const onFinding = (kind: string, id: AnyPgColumn) =>
  sql`${finding.subjectKind} = ${kind} and ${id} = ${finding.subjectId}`;

/**
 * The decisions that the findings held on a day ask of a role, heaviest first: findings that ask for the same
 * are one row, with the names of what they are about. `total` says of how many rows the list was cut.
 */
export const listDecisions = (
  db: Reader,
  projectId: string,
  day: Day,
  role: string,
  without: readonly string[],
  limit: number,
) => {
  const placed = (position: unknown, name: unknown) =>
    sql<
      readonly Placed[] | null
    >`jsonb_agg(distinct jsonb_build_object('position', ${position}, 'name', ${name})) filter (where ${name} is not null)`;
  const title = sql`coalesce(${report.title}, ${defect.title}, ${source.title}, ${condition.words}, ${party.name})`;
  return db
    .select({
      rule: finding.rule,
      key: sql<string>`${decisionKey} as decision_key`,
      since: sql<Day>`min(${finding.since})::text`,
      weight: sql<number>`max(${finding.weight})`,
      versions: sql<number>`count(distinct ${release.id})`.mapWith(Number),
      firstVersion: sql<
        string | null
      >`(array_agg(${release.version} order by ${release.ordinal}) filter (where ${release.id} is not null))[1]`,
      lastVersion: sql<
        string | null
      >`(array_agg(${release.version} order by ${release.ordinal} desc) filter (where ${release.id} is not null))[1]`,
      debtVersion: sql<string | null>`min(${finding.facts} ->> 'debtVersion')`,
      platforms: placed(platform.position, platform.name),
      stages: placed(stage.position, stage.name),
      title: sql<Words | null>`(jsonb_agg(${title}) filter (where ${title} is not null)) -> 0`,
      reportKey: sql<
        string | null
      >`min(coalesce(${report.key}, ${defect.key}, ${proposal.number}::text))`,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(finding)
    .leftJoin(
      distribution,
      and(eq(distribution.projectId, projectId), onFinding("distribution", distribution.id)),
    )
    .leftJoin(waiver, and(eq(waiver.projectId, projectId), onFinding("waiver", waiver.id)))
    .leftJoin(
      release,
      and(
        eq(release.projectId, projectId),
        sql`${release.id} = coalesce(${distribution.releaseId}, ${waiver.releaseId})`,
      ),
    )
    .leftJoin(
      platform,
      and(
        eq(platform.projectId, projectId),
        sql`${platform.id} = coalesce(${distribution.platformId}, ${waiver.platformId}, case when ${finding.subjectKind} = 'platform' then ${finding.subjectId} end)`,
      ),
    )
    .leftJoin(stage, and(eq(stage.projectId, projectId), onFinding("stage", stage.id)))
    .leftJoin(report, and(eq(report.projectId, projectId), onFinding("report", report.id)))
    .leftJoin(defect, and(eq(defect.projectId, projectId), onFinding("defect", defect.id)))
    .leftJoin(source, and(eq(source.projectId, projectId), onFinding("source", source.id)))
    .leftJoin(
      condition,
      and(eq(condition.projectId, projectId), onFinding("condition", condition.id)),
    )
    .leftJoin(
      proposal,
      and(
        eq(proposal.projectId, projectId),
        sql`${proposal.id} = coalesce(${condition.proposalId}, case when ${finding.subjectKind} = 'proposal' then ${finding.subjectId} end)`,
      ),
    )
    .leftJoin(party, and(eq(party.projectId, projectId), eq(party.id, proposal.partyId)))
    .where(
      and(
        heldOn(projectId, day),
        actedOnBy(role, day),
        without.length === 0 ? undefined : notInArray(finding.rule, [...without]),
      ),
    )
    .groupBy(finding.rule, sql`decision_key`)
    .orderBy(desc(sql`max(${finding.weight})`), asc(sql`min(${finding.since})`), asc(finding.rule))
    .limit(limit);
};
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

/** How many decisions wait on a day for other roles than this one, and whether it must act on one of `rules`. */
export const countOthersDecisions = (
  db: Reader,
  projectId: string,
  day: Day,
  role: string,
  rules: readonly string[],
) =>
  db
    .select({
      total:
        sql<number>`count(distinct (${finding.rule}, ${decisionKey})) filter (where not ${actedOnBy(role, day)})`.mapWith(
          Number,
        ),
      mine: sql<boolean>`coalesce(bool_or(${actedOnBy(role, day)} and ${inArray(finding.rule, [...rules])}), false)`,
    })
    .from(finding)
    .where(heldOn(projectId, day));

/** How many distributions with users there are of each verdict, with what nobody confirms left out. */
export const countReached = (db: Reader, projectId: string, day: Day) =>
  db
    .select({ verdict: coverage.verdict, total: count() })
    .from(coverage)
    .innerJoin(
      distribution,
      and(
        eq(distribution.projectId, coverage.projectId),
        eq(distribution.id, coverage.distributionId),
      ),
    )
    .where(and(eq(coverage.projectId, projectId), lte(distribution.distributedOn, day)))
    .groupBy(coverage.verdict);

/** The findings about owed tests on these platforms that hold on a day, for a proposal that answers them. */
export async function listAnsweredFindings(
  db: Reader,
  projectId: string,
  day: Day,
  platformIds: readonly string[],
): Promise<AnsweredFinding[]> {
  if (platformIds.length === 0) return [];
  const rows = await db
    .select({
      rule: finding.rule,
      subjectKind: finding.subjectKind,
      subjectId: finding.subjectId,
      since: finding.since,
      version: sql<
        string | null
      >`coalesce(${finding.facts} ->> 'debtVersion', ${finding.facts} ->> 'version')`,
      platformKey: platform.key,
    })
    .from(finding)
    .leftJoin(
      distribution,
      and(eq(distribution.projectId, projectId), onFinding("distribution", distribution.id)),
    )
    .leftJoin(waiver, and(eq(waiver.projectId, projectId), onFinding("waiver", waiver.id)))
    .innerJoin(
      platform,
      and(
        eq(platform.projectId, projectId),
        sql`${platform.id} = coalesce(${distribution.platformId}, ${waiver.platformId}, case when ${finding.subjectKind} = 'platform' then ${finding.subjectId} end)`,
      ),
    )
    .where(
      and(
        heldOn(projectId, day),
        inArray(finding.rule, ["untested-live", "waiver-ended", "test-not-ranked"]),
        inArray(platform.id, [...platformIds]),
      ),
    )
    .orderBy(desc(finding.weight), asc(finding.since), asc(finding.subjectId));
  return rows.flatMap((row) => {
    const rule = RULES.find((known) => known === row.rule);
    return rule === undefined ? [] : [{ ...row, rule }];
  });
}
