// What the build that a task tests has come to, whatever the task itself says.
import { type Column, type SQL, sql } from "drizzle-orm";
import type { Verdict } from "@/server/domain/projects/state";
import type { TaskStatus } from "@/server/domain/projects/task-status";

type Of = Readonly<
  Record<"projectId" | "fullChainTest" | "releaseId" | "platformId" | "status", Column>
>;

/** The verdict on the build that a full-chain test is of. null: other work, or nobody has distributed that build. */
export const testVerdict = (of: Of): SQL<Verdict | null> =>
  sql<Verdict | null>`case when ${of.fullChainTest} then (select c.verdict from distribution d
      join coverage c on c.project_id = d.project_id and c.distribution_id = d.id
     where d.project_id = ${of.projectId} and d.release_id = ${of.releaseId} and d.platform_id = ${of.platformId}) end`;

/**
 * The status for a forecast: the test of a build that has passed is only to be looked at, and needs nobody's time; work
 * that has begun and stopped goes on like work that cannot begin.
 */
export const plannedStatus = (
  of: Of & Readonly<Record<"blockedReason", Column>>,
): SQL<TaskStatus> =>
  sql<TaskStatus>`case when ${of.status} <> 'done' and ${testVerdict(of)} in ('verified', 'reported') then 'in_review'
    when ${of.status} = 'in_progress' and ${of.blockedReason} is not null then 'blocked' else ${of.status} end`;
