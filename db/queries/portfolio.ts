// The state of several projects side by side: pending decisions, live versions, silent feeds.
import {
  and,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { coverage } from "../schema/coverage";
import { finding } from "../schema/findings";
import { project, source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import type { Reader } from "../scope";
import { contradictedBy, contradiction, contradicts } from "./contradictions";

/** For each project and role: how many decisions await it on a day, and since when. */
export const listWaiting = (db: Reader, projectIds: readonly string[], day: Day) =>
  db
    .select({
      projectId: finding.projectId,
      role: sql<string>`a ->> 'role'`,
      total: sql<number>`count(distinct (${finding.rule}, ${finding.topic}))`.mapWith(Number),
      since: sql<Day>`min(${finding.since})::text`,
    })
    .from(finding)
    .innerJoin(sql`lateral jsonb_array_elements(${finding.actors}) a`, sql`a ->> 'from' <= ${day}`)
    .where(
      and(
        inArray(finding.projectId, [...projectIds]),
        lte(finding.fromOn, day),
        or(isNull(finding.untilOn), gt(finding.untilOn, day)),
      ),
    )
    .groupBy(finding.projectId, sql`a ->> 'role'`);

/** For each project: the feed that has been silent longest. */
export const listFeedAges = (db: Reader, projectIds: readonly string[]) =>
  db
    .selectDistinctOn([source.projectId], {
      projectId: source.projectId,
      heardAt: source.heardAt,
      illustrative: source.illustrative,
    })
    .from(source)
    .where(and(inArray(source.projectId, [...projectIds]), isNotNull(source.allowedAge)))
    .orderBy(source.projectId, sql`${source.heardAt} asc nulls first`);

/** For each project: how many findings of each rule hold on a day, and since when. Rule '' means that nothing holds. */
export const listProjectStanding = (db: Reader, projectIds: readonly string[], day: Day) =>
  db
    .select({
      projectId: project.projectId,
      rule: sql<string>`coalesce(${finding.rule}, '')`,
      total: count(finding.id),
      since: sql<Day>`coalesce(min(${finding.since}), ${day}::date)::text`,
    })
    .from(project)
    .leftJoin(
      finding,
      and(
        eq(finding.projectId, project.projectId),
        lte(finding.fromOn, day),
        or(isNull(finding.untilOn), gt(finding.untilOn, day)),
      ),
    )
    .where(inArray(project.projectId, [...projectIds]))
    .groupBy(project.projectId, finding.rule);

/** For each project and platform: what is known of the newest distribution with users, and whether its test is owed. */
export const listLiveVerdicts = (db: Reader, projectIds: readonly string[], day: Day) =>
  db
    .selectDistinctOn([distribution.projectId, distribution.platformId], {
      projectId: distribution.projectId,
      platformKey: distribution.platformId,
      verdict: coverage.verdict,
      contradicted: contradictedBy,
      owing: exists(
        db
          .select({ one: sql`1` })
          .from(finding)
          .where(
            and(
              eq(finding.projectId, distribution.projectId),
              eq(finding.rule, "untested-live"),
              eq(finding.subjectId, distribution.id),
              lte(finding.fromOn, day),
              or(isNull(finding.untilOn), gt(finding.untilOn, day)),
            ),
          ),
      ).mapWith(Boolean),
    })
    .from(distribution)
    .innerJoin(
      release,
      and(eq(release.projectId, distribution.projectId), eq(release.id, distribution.releaseId)),
    )
    .innerJoin(
      coverage,
      and(
        eq(coverage.projectId, distribution.projectId),
        eq(coverage.distributionId, distribution.id),
      ),
    )
    .leftJoin(contradiction, contradicts(coverage))
    .where(
      and(
        inArray(distribution.projectId, [...projectIds]),
        lte(distribution.distributedOn, day),
        or(isNull(distribution.takenBackOn), gt(distribution.takenBackOn, day)),
      ),
    )
    .orderBy(
      distribution.projectId,
      distribution.platformId,
      desc(distribution.distributedOn),
      desc(release.ordinal),
    );
