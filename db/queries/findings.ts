import { and, asc, count, desc, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { RULES, type Rule } from "@/server/domain/findings/finding";
import { VENDOR_ROLES } from "@/server/domain/identity/party-roles";
import type { Verdict } from "@/server/domain/projects/state";
import type { AnsweredFinding } from "@/server/domain/proposals/proposal";
import type { Words } from "@/server/domain/words";
import { isAmong } from "../among";
import { type Given, isAnyOf, prepared, type Value } from "../prepared";
import { coverage } from "../schema/coverage";
import { finding } from "../schema/findings";
import { distribution, release } from "../schema/releases";
import type { Reader, Writer } from "../scope";
import { isReached } from "./distributed";
import { actedOnBy, heldOn } from "./held";

export type FindingRow = typeof finding.$inferSelect;
export type NewFinding = typeof finding.$inferInsert;
export type CoverageRow = typeof coverage.$inferSelect;

/** The stored findings of some rules. */
export const listFindings = (
  db: Reader,
  projectId: string,
  rules: readonly Rule[],
): Promise<FindingRow[]> =>
  db
    .select()
    .from(finding)
    .where(
      and(
        eq(finding.projectId, projectId),
        sql`${finding.rule} = any (${`{${rules.join(",")}}`}::text[])`,
      ),
    );

/**
 * The stored coverage of the distributions of these releases, and of distributions that no longer exist. null: all
 * coverage.
 */
export const listCoverage = (
  db: Reader,
  projectId: string,
  releaseIds: readonly string[] | null,
): Promise<CoverageRow[]> =>
  db
    .select()
    .from(coverage)
    .where(
      and(
        eq(coverage.projectId, projectId),
        releaseIds === null
          ? undefined
          : or(
              sql`${coverage.distributionId} in (select d.id from distribution d
                where d.project_id = ${projectId} and ${isAmong(sql`d.release_id`, releaseIds)})`,
              sql`not exists (select from distribution d where d.project_id = ${projectId} and d.id = ${coverage.distributionId})`,
            ),
      ),
    );

/** Updates the stored findings to what the rules find now. Unchanged findings are not written. */
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
  await Promise.all(
    change.changed.map(({ id, projectId: p, ...values }) =>
      db
        .update(finding)
        .set(values)
        .where(and(eq(finding.projectId, p), eq(finding.id, id))),
    ),
  );
}

/** Updates the stored coverage to what the record says now. */
export async function replaceCoverage(
  db: Writer,
  projectId: string,
  change: {
    /** Distributions that no longer exist. */
    readonly gone: readonly string[];
    readonly fresh: readonly CoverageRow[];
    readonly changed: readonly CoverageRow[];
  },
): Promise<void> {
  if (change.gone.length > 0)
    await db
      .delete(coverage)
      .where(
        and(eq(coverage.projectId, projectId), inArray(coverage.distributionId, [...change.gone])),
      );
  if (change.fresh.length > 0) await db.insert(coverage).values([...change.fresh]);
  for (const { distributionId, projectId: _, ...values } of change.changed) {
    await db
      .update(coverage)
      .set(values)
      .where(and(eq(coverage.projectId, projectId), eq(coverage.distributionId, distributionId)));
  }
}

/** The findings of a day about running debts, one for each platform. */
export const listOwedFindings = prepared((db, projectId: Given<string>, day: Given<Day>) =>
  db
    .select()
    .from(finding)
    .where(and(heldOn(projectId, day), inArray(finding.rule, ["untested-live", "waiver-in-force"])))
    .orderBy(desc(finding.weight), finding.since),
);

interface Placed {
  readonly position: number;
  readonly name: Words;
}

const labelled = (part: "platform" | "stage" | "title") =>
  sql`${finding.label} -> ${sql.raw(`'${part}'`)}`;
const isThere = (part: "platform" | "stage" | "title") =>
  sql`jsonb_typeof(${labelled(part)}) = 'object'`;
const version = sql`${finding.label} ->> 'version'`;
const ordinal = sql`(${finding.label} ->> 'ordinal')::integer`;

/**
 * A vendor is asked whether a test was run only where it may say so: the test is in a queue that it sees, so that the form
 * takes its answer.
 */
const canTell = (projectId: Value<string>, role: Value<string>): SQL =>
  sql`(${finding.rule} <> 'no-record' or ${role} <> all(${sql.raw(`'{${VENDOR_ROLES.join(",")}}'::text[]`)})
    or exists (select from task t join distribution d on d.project_id = t.project_id
        and d.release_id = t.release_id and d.platform_id = t.platform_id
      where t.project_id = ${projectId} and t.full_chain_test and t.status <> 'done' and d.id = ${finding.subjectId}))`;

/**
 * A late instruction that waits for the reader's own party to receive or to answer it: that stands in the list as such, and
 * not once more as a decision.
 */
const waitsAsInstruction = (projectId: Value<string>, party: Value<string>): SQL =>
  sql`(${finding.rule} = 'instruction-unconfirmed' and exists (select from instruction i
    where i.project_id = ${projectId} and i.id = ${finding.subjectId}
      and ${party} = case when i.received_on is null then i.party_id else i.from_party_id end))`;

/**
 * The decisions that a day's findings ask of a role, most important first. Findings of one topic share a row that names
 * their subjects. `party` is the reader's own. `total` is the number of rows before the list was cut.
 */
export const listDecisions = prepared(
  (
    db,
    projectId: Given<string>,
    day: Given<Day>,
    role: Given<string>,
    party: Given<string>,
    without: Given<readonly string[]>,
    limit: Given<number>,
  ) => {
    const placed = (part: "platform" | "stage") =>
      sql<
        readonly Placed[] | null
      >`jsonb_agg(distinct ${labelled(part)}) filter (where ${isThere(part)})`;
    return db
      .select({
        rule: finding.rule,
        key: finding.topic,
        since: sql<Day>`min(${finding.since})::text`,
        weight: sql<number>`max(${finding.weight})`,
        versions: sql<number>`count(distinct ${finding.address} ->> 'releaseId')`.mapWith(Number),
        firstVersion: sql<
          string | null
        >`(array_agg(${version} order by ${ordinal}) filter (where ${ordinal} is not null))[1]`,
        lastVersion: sql<
          string | null
        >`(array_agg(${version} order by ${ordinal} desc) filter (where ${ordinal} is not null))[1]`,
        debtVersion: sql<string | null>`min(${finding.facts} ->> 'debtVersion')`,
        against: sql<
          string | null
        >`case when count(distinct ${finding.facts} ->> 'against') > 1 then 'both' else min(${finding.facts} ->> 'against') end`,
        contradictedVersion: sql<string | null>`min(${finding.facts} ->> 'contradictedVersion')`,
        contradictedPlatforms: sql<
          readonly Placed[] | null
        >`jsonb_agg(${finding.facts} -> 'contradictedPlatforms') -> 0`,
        platforms: placed("platform"),
        stages: placed("stage"),
        title: sql<Words | null>`(jsonb_agg(${labelled("title")}) filter (where ${isThere("title")})) -> 0`,
        subjectKey: sql<string | null>`min(${finding.address} ->> 'key')`,
        total: sql<number>`count(*) over ()`.mapWith(Number),
      })
      .from(finding)
      .where(
        and(
          heldOn(projectId, day),
          actedOnBy(role, day),
          not(isAnyOf(finding.rule, without)),
          canTell(projectId, role),
          not(waitsAsInstruction(projectId, party)),
        ),
      )
      .groupBy(finding.rule, finding.topic)
      .orderBy(
        desc(sql`max(${finding.weight})`),
        asc(sql`min(${finding.since})`),
        asc(finding.rule),
      )
      .limit(limit);
  },
);
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

/**
 * The versions between the first and the last without a record on a day that are not among them, in the order of
 * versions: what is known of those of their distributions that have reached users.
 */
export const listVersionsBetween = prepared(
  (db, projectId: Given<string>, day: Given<Day>, limit: Given<number>) => {
    const unrecorded = sql`finding where ${and(heldOn(projectId, day), eq(finding.rule, "no-record"))}`;
    const reached = sql`${distribution.distributedOn} <= ${day}`;
    const between = db
      .select({ id: release.id, version: release.version, ordinal: release.ordinal })
      .from(release)
      .where(
        and(
          eq(release.projectId, projectId),
          sql`${release.ordinal} > (select min(${ordinal}) from ${unrecorded})`,
          sql`${release.ordinal} < (select max(${ordinal}) from ${unrecorded})`,
          sql`${release.id} not in (select (${finding.address} ->> 'releaseId')::uuid from ${unrecorded} and ${finding.address} ->> 'releaseId' is not null)`,
        ),
      )
      .orderBy(asc(release.ordinal))
      .limit(limit)
      .as("between");
    return db
      .select({
        version: between.version,
        verdicts: sql<
          readonly Verdict[]
        >`coalesce(jsonb_agg(distinct ${coverage.verdict}) filter (where ${reached}), '[]')`,
        undated: sql<boolean>`coalesce(bool_or(${distribution.id} is not null and ${distribution.distributedOn} is null and ${distribution.plannedOn} is null), false)`,
      })
      .from(between)
      .leftJoin(
        distribution,
        and(eq(distribution.projectId, projectId), eq(distribution.releaseId, between.id)),
      )
      .leftJoin(
        coverage,
        and(
          eq(coverage.projectId, distribution.projectId),
          eq(coverage.distributionId, distribution.id),
        ),
      )
      .groupBy(between.version, between.ordinal)
      .orderBy(asc(between.ordinal));
  },
);

/** How many decisions await other roles on a day. */
export const countOthersDecisions = prepared(
  (db, projectId: Given<string>, day: Given<Day>, role: Given<string>) =>
    db
      .select({
        total:
          sql<number>`count(distinct (${finding.rule}, ${finding.topic})) filter (where not ${actedOnBy(role, day)})`.mapWith(
            Number,
          ),
      })
      .from(finding)
      .where(heldOn(projectId, day)),
);

/** The number of distributions with users for each verdict, without those whose day is unconfirmed. */
export const countReached = prepared((db, projectId: Given<string>, day: Given<Day>) =>
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
    .where(and(eq(coverage.projectId, projectId), isReached("distribution", day)))
    .groupBy(coverage.verdict),
);

/** The day's findings about owed tests on these platforms, for a proposal that answers them. */
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
      platformKey: sql<string | null>`${finding.address} ->> 'platform'`,
    })
    .from(finding)
    .where(
      and(
        heldOn(projectId, day),
        inArray(finding.rule, [
          "untested-live",
          "waiver-ended",
          "test-not-ranked",
          "test-slipping",
        ]),
        inArray(sql`${finding.address} ->> 'platformId'`, [...platformIds]),
      ),
    )
    .orderBy(desc(finding.weight), asc(finding.since), asc(finding.subjectId));
  return rows.flatMap((row) => {
    const rule = RULES.find((known) => known === row.rule);
    return rule === undefined ? [] : [{ ...row, rule }];
  });
}
