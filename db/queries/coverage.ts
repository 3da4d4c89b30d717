import { and, asc, desc, eq, exists, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseKind, ResultOutcome } from "@/server/domain/projects/state";
import type { Words } from "@/server/domain/words";
import { type Given, prepared, preparedBy } from "../prepared";
import { acknowledgement } from "../schema/acknowledgements";
import { chain, platform, stage } from "../schema/chains";
import { confirmation, testCase, testCaseStage, testResult, testRun } from "../schema/coverage";
import { environment } from "../schema/environments";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { release } from "../schema/releases";
import type { Reader, Writer } from "../scope";
import { backingOf, ofRun } from "./confirmations";
import { dated, newestFirst } from "./dated";
import { returned } from "./returned";
import { howKnown } from "./source-columns";
import { caseBasis } from "./test-cases";

const reporter = alias(party, "reporter");

export async function insertTestRun(
  db: Writer,
  values: typeof testRun.$inferInsert,
): Promise<string> {
  return returned(await db.insert(testRun).values(values).returning({ id: testRun.id }));
}

export async function insertTestResults(
  db: Writer,
  values: (typeof testResult.$inferInsert)[],
): Promise<void> {
  if (values.length > 0) await db.insert(testResult).values(values);
}

export const listStages = prepared((db, projectId: Given<string>) =>
  db.select().from(stage).where(eq(stage.projectId, projectId)).orderBy(asc(stage.position)),
);

/** The full-chain cases of a platform, including those that apply to every platform. */
export const findFullChainCases = (db: Reader, projectId: string, platformId: string) =>
  db
    .select({ id: testCase.id, title: testCase.title, basis: caseBasis })
    .from(testCase)
    .where(
      and(
        eq(testCase.projectId, projectId),
        eq(testCase.kind, "full_chain"),
        or(isNull(testCase.platformId), eq(testCase.platformId, platformId)),
      ),
    );

export const listChain = prepared((db, projectId: Given<string>) =>
  db
    .select({ name: chain.name, officialTerm: chain.officialTerm })
    .from(chain)
    .where(eq(chain.projectId, projectId))
    .limit(1),
);

export const listPlatforms = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: platform.id,
      key: platform.key,
      name: platform.name,
      position: platform.position,
    })
    .from(platform)
    .where(eq(platform.projectId, projectId))
    .orderBy(asc(platform.position)),
);

/** Who reported a run, and the answer to the report. */
const wordOf = {
  /** The party that ran the test, if another vendor reported it; otherwise null. */
  inPlaceOf: sql<Words | null>`case when ${testRun.reportedBy} <> ${testRun.ranBy} then ${reporter.name} end`,
  backing: backingOf,
  answerRole: confirmation.role,
  answerWords: confirmation.words,
  answeredAt: confirmation.recordedAt,
};

export interface RunResult {
  readonly kind: CaseKind;
  readonly outcome: ResultOutcome;
}

/** The runs of one release, newest first, with who ran them and the source of each. */
export const listTestRuns = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, limit: Given<number>) =>
    db
      .select({
        id: testRun.id,
        platformId: testRun.platformId,
        ranOn: dated(testRun.ranOn, testRun.ranOnAt),
        words: testRun.words,
        ranBy: party.name,
        ...wordOf,
        environment: environment.name,
        illustrative: testRun.illustrative,
        certainty: testRun.certainty,
        /** Which kinds of test the run contained, and the result of each. */
        results: sql<
          readonly RunResult[]
        >`coalesce((select jsonb_agg(distinct jsonb_build_object('kind', c.kind, 'outcome', r.outcome)) from test_result r join test_case c on c.project_id = r.project_id and c.id = r.case_id where r.project_id = ${testRun.projectId} and r.run_id = ${testRun.id}), '[]'::jsonb)`,
        ...howKnown(testRun.knownThen),
      })
      .from(testRun)
      .leftJoin(party, and(eq(party.projectId, testRun.projectId), eq(party.id, testRun.ranBy)))
      .leftJoin(
        reporter,
        and(eq(reporter.projectId, testRun.projectId), eq(reporter.id, testRun.reportedBy)),
      )
      .leftJoin(confirmation, ofRun)
      .leftJoin(
        environment,
        and(
          eq(environment.projectId, testRun.projectId),
          eq(environment.id, testRun.environmentId),
        ),
      )
      .leftJoin(
        source,
        and(eq(source.projectId, testRun.projectId), eq(source.id, testRun.sourceId)),
      )
      .where(and(eq(testRun.projectId, projectId), eq(testRun.releaseId, releaseId)))
      .orderBy(...newestFirst(testRun.ranOn, testRun.ranOnAt), desc(testRun.recordedAt))
      .limit(limit),
);

/** One stage of the chain on one distribution, as it appears in an address. */
export interface CellName {
  readonly version: string;
  readonly platform: string;
  /** The position of the stage in the chain, from 1. */
  readonly stage: number;
}

const stageResults = prepared(
  (
    db,
    projectId: Given<string>,
    version: Given<string>,
    platformKey: Given<string>,
    position: Given<number>,
    limit: Given<number>,
  ) =>
    db
      .select({
        id: testResult.id,
        outcome: testResult.outcome,
        kind: testCase.kind,
        title: testCase.title,
        ranOn: dated(testRun.ranOn, testRun.ranOnAt),
        words: testRun.words,
        ranBy: party.name,
        ...wordOf,
        environment: environment.name,
        illustrative: testRun.illustrative,
        certainty: testRun.certainty,
        ...howKnown(testRun.knownThen),
      })
      .from(testResult)
      .innerJoin(
        testRun,
        and(eq(testRun.projectId, testResult.projectId), eq(testRun.id, testResult.runId)),
      )
      .innerJoin(
        release,
        and(eq(release.projectId, testRun.projectId), eq(release.id, testRun.releaseId)),
      )
      .innerJoin(
        platform,
        and(eq(platform.projectId, testRun.projectId), eq(platform.id, testRun.platformId)),
      )
      .innerJoin(
        testCase,
        and(eq(testCase.projectId, testResult.projectId), eq(testCase.id, testResult.caseId)),
      )
      .innerJoin(
        stage,
        and(eq(stage.projectId, testResult.projectId), eq(stage.position, position)),
      )
      .leftJoin(party, and(eq(party.projectId, testRun.projectId), eq(party.id, testRun.ranBy)))
      .leftJoin(
        reporter,
        and(eq(reporter.projectId, testRun.projectId), eq(reporter.id, testRun.reportedBy)),
      )
      .leftJoin(confirmation, ofRun)
      .leftJoin(
        environment,
        and(
          eq(environment.projectId, testRun.projectId),
          eq(environment.id, testRun.environmentId),
        ),
      )
      .leftJoin(
        source,
        and(eq(source.projectId, testRun.projectId), eq(source.id, testRun.sourceId)),
      )
      .where(
        and(
          eq(testResult.projectId, projectId),
          eq(release.version, version),
          eq(platform.key, platformKey),
          or(
            eq(testResult.stageId, stage.id),
            and(
              isNull(testResult.stageId),
              or(
                eq(testCase.kind, "full_chain"),
                exists(
                  db
                    .select({ one: sql`1` })
                    .from(testCaseStage)
                    .where(
                      and(
                        eq(testCaseStage.projectId, testResult.projectId),
                        eq(testCaseStage.caseId, testResult.caseId),
                        eq(testCaseStage.stageId, stage.id),
                      ),
                    ),
                ),
              ),
            ),
          ),
        ),
      )
      .orderBy(...newestFirst(testRun.ranOn, testRun.ranOnAt), desc(testResult.sequence))
      .limit(limit),
);

/** The test results on record for one stage on one distribution, newest first. */
export const listStageResults = (db: Reader, projectId: string, cell: CellName, limit: number) =>
  stageResults(db, projectId, cell.version, cell.platform, cell.stage, limit);

const sharedKnowledge = preparedBy((of: "waiver" | "release") =>
  prepared((db, projectId: Given<string>, id: Given<string>) =>
    db
      .select({
        subjectId: acknowledgement.subjectId,
        partyId: acknowledgement.partyId,
        role: member.role,
        words: acknowledgement.words,
        recordedAt: acknowledgement.recordedAt,
        illustrative: acknowledgement.illustrative,
      })
      .from(acknowledgement)
      .leftJoin(
        member,
        and(
          eq(member.projectId, acknowledgement.projectId),
          eq(member.id, acknowledgement.memberId),
        ),
      )
      .where(
        and(
          eq(acknowledgement.projectId, projectId),
          eq(acknowledgement.subjectKind, "waiver"),
          of === "release"
            ? sql`${acknowledgement.subjectId} in (select w.id from waiver w where w.project_id = ${projectId} and w.release_id = ${id})`
            : eq(acknowledgement.subjectId, id),
        ),
      )
      .orderBy(asc(acknowledgement.recordedAt)),
  ),
);

/** Everyone who declared knowledge of one waiver, or of those of a release, with role and words. */
export const listSharedKnowledge = (
  db: Reader,
  projectId: string,
  of: { readonly waiver: string } | { readonly waiversOf: string },
) =>
  "waiver" in of
    ? sharedKnowledge("waiver")(db, projectId, of.waiver)
    : sharedKnowledge("release")(db, projectId, of.waiversOf);
