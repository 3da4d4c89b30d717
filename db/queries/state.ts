// Reads a project's state for the rules: one query a table, all in one flight.
import { and, asc, eq, isNotNull, isNull, min, sql } from "drizzle-orm";
import type { ProjectState } from "@/server/domain/projects/state";
import { platform, stage } from "../schema/chains";
import { contract } from "../schema/contracts";
import { confirmation, testCase, testCaseStage, testResult, testRun } from "../schema/coverage";
import { decision } from "../schema/decisions";
import { defect, defectDistribution } from "../schema/defects";
import { environment, environmentReach } from "../schema/environments";
import { source } from "../schema/projects";
import { distribution, release } from "../schema/releases";
import { report } from "../schema/reports";
import { task } from "../schema/tasks";
import { waiver } from "../schema/waivers";
import type { Reader } from "../scope";
import { backingOf, ofRun } from "./confirmations";
import { findOrderState } from "./order-state";

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** The state of one project as the scope of `db` shows it; the rules ask with the whole project in scope. */
export async function findProjectState(db: Reader, projectId: string): Promise<ProjectState> {
  const [
    contracts,
    stages,
    platforms,
    releases,
    distributions,
    environments,
    reaches,
    cases,
    caseStages,
    results,
    waivers,
    tasks,
    defects,
    places,
    reports,
    feeds,
    orders,
    decisions,
  ] = await Promise.all([
    db
      .select({ from: min(contract.beginsOn) })
      .from(contract)
      .where(eq(contract.projectId, projectId)),
    db
      .select({ id: stage.id, position: stage.position, notFor: stage.notFor })
      .from(stage)
      .where(eq(stage.projectId, projectId)),
    db
      .select({ id: platform.id, key: platform.key })
      .from(platform)
      .where(eq(platform.projectId, projectId)),
    db
      .select({ id: release.id, version: release.version, ordinal: release.ordinal })
      .from(release)
      .where(eq(release.projectId, projectId)),
    db
      .select({
        id: distribution.id,
        releaseId: distribution.releaseId,
        platformId: distribution.platformId,
        distributedOn: distribution.distributedOn,
      })
      .from(distribution)
      .where(eq(distribution.projectId, projectId)),
    db
      .select({ id: environment.id, readyOn: environment.readyOn })
      .from(environment)
      .where(eq(environment.projectId, projectId)),
    db
      .select({
        environmentId: environmentReach.environmentId,
        stageId: environmentReach.stageId,
        truth: environmentReach.truth,
      })
      .from(environmentReach)
      .where(eq(environmentReach.projectId, projectId)),
    db
      .select({ id: testCase.id, kind: testCase.kind, platformId: testCase.platformId })
      .from(testCase)
      .where(eq(testCase.projectId, projectId)),
    db
      .select({ caseId: testCaseStage.caseId, stageId: testCaseStage.stageId })
      .from(testCaseStage)
      .where(eq(testCaseStage.projectId, projectId)),
    db
      .select({
        id: testResult.id,
        runId: testResult.runId,
        caseId: testResult.caseId,
        releaseId: testRun.releaseId,
        platformId: testRun.platformId,
        stageId: testResult.stageId,
        outcome: testResult.outcome,
        backing: backingOf,
        ranOn: testRun.ranOn,
        sequence: testResult.sequence,
      })
      .from(testResult)
      .innerJoin(
        testRun,
        and(eq(testRun.projectId, testResult.projectId), eq(testRun.id, testResult.runId)),
      )
      .leftJoin(confirmation, ofRun)
      .where(eq(testResult.projectId, projectId)),
    db
      .select({
        id: waiver.id,
        releaseId: waiver.releaseId,
        platformId: waiver.platformId,
        decidedOn: waiver.decidedOn,
        endsOn: waiver.endsOn,
        endsWhenReady: waiver.endsWhenReady,
      })
      .from(waiver)
      .where(eq(waiver.projectId, projectId)),
    db
      .select({
        id: task.id,
        partyId: task.partyId,
        queueId: task.queueId,
        rank: task.rank,
        status: task.status,
        fullChainTest: task.fullChainTest,
        releaseId: task.releaseId,
        platformId: task.platformId,
        directedBy: task.directedBy,
      })
      .from(task)
      .where(and(eq(task.projectId, projectId), sql`${task.status} <> 'done'`))
      .orderBy(task.rank),
    db
      .select({
        id: defect.id,
        severity: defect.severity,
        resolvedOn: defect.resolvedOn,
        foundOn: defect.foundOn,
      })
      .from(defect)
      .where(and(eq(defect.projectId, projectId), isNull(defect.resolvedOn))),
    db
      .select({
        defectId: defectDistribution.defectId,
        distributionId: defectDistribution.distributionId,
      })
      .from(defectDistribution)
      .where(eq(defectDistribution.projectId, projectId)),
    db
      .select({
        id: report.id,
        receivedOn: report.receivedOn,
        ownerId: report.ownerMember,
        triagedOn: report.triagedOn,
        movedOn: report.movedOn,
      })
      .from(report)
      .where(and(eq(report.projectId, projectId), isNull(report.closedOn))),
    db
      .select({ id: source.id, heardAt: source.heardAt, allowedAge: source.allowedAge })
      .from(source)
      .where(and(eq(source.projectId, projectId), isNotNull(source.allowedAge))),
    findOrderState(db, projectId),
    db
      .select({
        id: decision.id,
        releaseId: decision.releaseId,
        platformId: decision.platformId,
        answer: decision.answer,
        decidedOn: decision.decidedOn,
        waiverId: decision.waiverId,
      })
      .from(decision)
      .where(eq(decision.projectId, projectId))
      .orderBy(asc(decision.recordedAt), asc(decision.id)),
  ]);

  const reachOf = grouped(reaches, (r) => r.environmentId);
  const stagesOf = grouped(caseStages, (s) => s.caseId);
  const placesOf = grouped(places, (p) => p.defectId);
  const ranks = new Map<string, number>();
  const place = (queueId: string): number => {
    const next = (ranks.get(queueId) ?? 0) + 1;
    ranks.set(queueId, next);
    return next;
  };
  return {
    contractFrom: contracts[0]?.from ?? null,
    ...orders,
    stages,
    platforms,
    releases,
    distributions,
    environments: environments.map((e) => ({ ...e, reaches: reachOf.get(e.id) ?? [] })),
    cases: cases.map((c) => ({ ...c, stageIds: (stagesOf.get(c.id) ?? []).map((s) => s.stageId) })),
    results,
    waivers,
    tasks: tasks.map(({ queueId, rank, fullChainTest, releaseId, platformId, ...t }) => ({
      ...t,
      rank: rank === null ? null : place(queueId),
      tests:
        fullChainTest && releaseId !== null && platformId !== null
          ? { releaseId, platformId }
          : null,
    })),
    defects: defects.map(({ resolvedOn, ...d }) => ({
      ...d,
      open: resolvedOn === null,
      distributionIds: (placesOf.get(d.id) ?? []).map((p) => p.distributionId),
    })),
    reports: reports.map((r) => ({ ...r, closed: false })),
    feeds,
    decisions: decisions.map((each, sequence) => ({ ...each, sequence })),
  };
}
