import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { platform, stage } from "../schema/chains";
import { defect } from "../schema/defects";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { proposal } from "../schema/proposals";
import { release } from "../schema/releases";
import { report } from "../schema/reports";
import { task } from "../schema/tasks";
import { waiver } from "../schema/waivers";
import type { Reader } from "../scope";
import { howKnown } from "./source-columns";
import { testVerdict } from "./test-verdict";
import { whereAccepted, whereAsked } from "./undertakings";

const director = alias(party, "director");
const qualityOwner = alias(party, "quality_owner");
const waivedRelease = alias(release, "waived_release");

/** One task of a queue with the names of everything it refers to. It is not found outside the asker's scope. */
export const findTaskOfQueue = async (
  db: Reader,
  projectId: string,
  queueId: string,
  id: string,
) => {
  const [row] = await db
    .select({
      id: task.id,
      title: task.title,
      status: task.status,
      kind: task.kind,
      rank: task.rank,
      lineId: task.lineId,
      blockedReason: task.blockedReason,
      estimateDays: task.estimateDays,
      dueOn: task.dueOn,
      dueBy: task.dueBy,
      startedOn: task.startedOn,
      enteredOn: task.enteredOn,
      directedBy: director.name,
      instruction: task.instruction,
      qualityOwner: whereAccepted(task.qualityAnswer, qualityOwner.name),
      qualityAsked: whereAsked(task.qualityAnswer, qualityOwner.name, task.qualityReason),
      qualityOwnerKey: qualityOwner.key,
      assignee: member.name,
      ticketKey: task.ticketKey,
      ticketUrl: task.ticketUrl,
      fullChainTest: task.fullChainTest,
      verdict: testVerdict(task),
      platformId: task.platformId,
      /** The place of the version in the order of versions. */
      ordinal: release.ordinal,
      passesWhen: task.passesWhen,
      onFailure: task.onFailure,
      version: release.version,
      platform: platform.name,
      stage: stage.name,
      defect: defect.title,
      defectKey: defect.key,
      report: report.title,
      reportKey: report.key,
      waivedVersion: waivedRelease.version,
      illustrative: task.illustrative,
      certainty: task.certainty,
      note: task.note,
      ...howKnown(task.knownThen),
    })
    .from(task)
    .leftJoin(
      director,
      and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
    )
    .leftJoin(
      qualityOwner,
      and(eq(qualityOwner.projectId, task.projectId), eq(qualityOwner.id, task.qualityOwner)),
    )
    .leftJoin(member, and(eq(member.projectId, task.projectId), eq(member.id, task.assignee)))
    .leftJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
    .leftJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    )
    .leftJoin(stage, and(eq(stage.projectId, task.projectId), eq(stage.id, task.stageId)))
    .leftJoin(defect, and(eq(defect.projectId, task.projectId), eq(defect.id, task.defectId)))
    .leftJoin(report, and(eq(report.projectId, task.projectId), eq(report.id, task.reportId)))
    .leftJoin(waiver, and(eq(waiver.projectId, task.projectId), eq(waiver.id, task.waiverId)))
    .leftJoin(
      waivedRelease,
      and(eq(waivedRelease.projectId, waiver.projectId), eq(waivedRelease.id, waiver.releaseId)),
    )
    .leftJoin(source, and(eq(source.projectId, task.projectId), eq(source.id, task.sourceId)))
    .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId), eq(task.id, id)));
  return row ?? null;
};

/** A withdrawn task of a queue. Withdrawn rows must be visible. null: the queue has none of that id. */
export async function findWithdrawn(db: Reader, projectId: string, queueId: string, id: string) {
  const [row] = await db
    .select({ id: task.id, title: task.title, reason: task.withdrawnReason })
    .from(task)
    .where(
      and(
        eq(task.projectId, projectId),
        eq(task.queueId, queueId),
        eq(task.id, id),
        isNotNull(task.withdrawnAt),
      ),
    );
  return row ?? null;
}

/** The places from and to which each proposal moved a task, newest first. */
export const listTaskShifts = (db: Reader, projectId: string, taskId: string, limit: number) =>
  db
    .select({
      proposalId: proposal.id,
      number: proposal.number,
      from: sql<number>`(e ->> 'from')::int`,
      to: sql<number>`(e ->> 'to')::int`,
    })
    .from(proposal)
    .innerJoin(
      sql`lateral jsonb_array_elements(${proposal.effects}) e`,
      sql`e ->> 'taskId' = ${taskId}`,
    )
    .where(eq(proposal.projectId, projectId))
    .orderBy(desc(proposal.number))
    .limit(limit);
