// A task with everything that it is about, by the names that a form sends.
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { platform, stage } from "../schema/chains";
import { defect } from "../schema/defects";
import { party } from "../schema/projects";
import { release } from "../schema/releases";
import { report } from "../schema/reports";
import { task } from "../schema/tasks";
import type { Reader } from "../scope";

const director = alias(party, "director");

/** A task of a vendor. null: the vendor has no such task. */
export async function findTaskNamed(db: Reader, projectId: string, partyId: string, id: string) {
  const [row] = await db
    .select({
      id: task.id,
      title: task.title,
      status: task.status,
      kind: task.kind,
      fullChainTest: task.fullChainTest,
      instruction: task.instruction,
      directedBy: director.key,
      directedById: task.directedBy,
      version: release.version,
      platform: platform.key,
      stage: sql<string | null>`${stage.position}::text`,
      defect: defect.key,
      report: report.key,
      waiver: task.waiverId,
    })
    .from(task)
    .leftJoin(
      director,
      and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
    )
    .leftJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
    .leftJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    )
    .leftJoin(stage, and(eq(stage.projectId, task.projectId), eq(stage.id, task.stageId)))
    .leftJoin(defect, and(eq(defect.projectId, task.projectId), eq(defect.id, task.defectId)))
    .leftJoin(report, and(eq(report.projectId, task.projectId), eq(report.id, task.reportId)))
    .where(and(eq(task.projectId, projectId), eq(task.partyId, partyId), eq(task.id, id)));
  return row ?? null;
}
