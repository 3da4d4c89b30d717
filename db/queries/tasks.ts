import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Words } from "@/server/domain/words";
import { isAmong } from "../among";
import { type Given, prepared, type Value } from "../prepared";
import { platform } from "../schema/chains";
import { member } from "../schema/identity";
import { party } from "../schema/projects";
import { release } from "../schema/releases";
import { task } from "../schema/tasks";
import type { Reader, Writer } from "../scope";
import { returned } from "./returned";
import { testVerdict } from "./test-verdict";
import { whereAccepted, whereAsked } from "./undertakings";

const director = alias(party, "director");
const qualityOwner = alias(party, "quality_owner");

export async function insertTask(db: Writer, values: typeof task.$inferInsert): Promise<string> {
  return returned(await db.insert(task).values(values).returning({ id: task.id }));
}

/** The last place in a queue, counting work in progress and done. null: the queue has no task. */
export async function findLastPlace(
  db: Writer,
  projectId: string,
  queueId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ place: task.place })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId)))
    .orderBy(desc(task.place))
    .limit(1);
  return row?.place ?? null;
}

export async function findTaskByTitle(
  db: Writer,
  projectId: string,
  partyId: string,
  title: string,
) {
  const [row] = await db
    .select()
    .from(task)
    .where(
      and(
        eq(task.projectId, projectId),
        eq(task.partyId, partyId),
        sql`${task.title} ->> 'ja' = ${title}`,
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function updateTaskStatus(
  db: Writer,
  projectId: string,
  id: string,
  values: Pick<
    typeof task.$inferInsert,
    "status" | "startedOn" | "blockedReason" | "stoppedOn" | "awaits" | "awaitsEnvironment"
  >,
): Promise<void> {
  await db
    .update(task)
    .set(values)
    .where(and(eq(task.projectId, projectId), eq(task.id, id)));
}

export async function findTask(db: Reader, projectId: string, id: string) {
  const [row] = await db
    .select()
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.id, id)));
  return row ?? null;
}

/** A task, locked until the transaction ends. */
export async function lockTask(db: Writer, projectId: string, id: string) {
  const [row] = await db
    .select()
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.id, id)))
    .for("update");
  return row ?? null;
}

export async function updateTask(
  db: Writer,
  projectId: string,
  id: string,
  values: Partial<
    Pick<
      typeof task.$inferInsert,
      | "kind"
      | "directedBy"
      | "instruction"
      | "fullChainTest"
      | "releaseId"
      | "platformId"
      | "stageId"
      | "defectId"
      | "reportId"
      | "waiverId"
      | "title"
      | "estimateDays"
      | "estimateBy"
      | "dueOn"
      | "dueBy"
      | "assignee"
      | "ticketKey"
      | "ticketUrl"
      | "qualityOwner"
      | "qualityAnswer"
      | "qualityReason"
      | "passesWhen"
      | "onFailure"
      | "lineId"
    >
  >,
): Promise<void> {
  await db
    .update(task)
    .set(values)
    .where(and(eq(task.projectId, projectId), eq(task.id, id)));
}

/** Marks a task as withdrawn. From then on only whoever asks for withdrawn rows sees it. */
export async function markWithdrawn(
  db: Writer,
  projectId: string,
  id: string,
  reason: Words,
): Promise<void> {
  await db
    .update(task)
    .set({ withdrawnAt: db.now, withdrawnReason: reason })
    .where(and(eq(task.projectId, projectId), eq(task.id, id)));
}

/** The titles of tasks, withdrawn ones too. */
export const listTitles = (db: Reader, projectId: string, ids: readonly string[]) =>
  db
    .select({ id: sql<string>`t.id`, title: sql<Words>`t.title` })
    .from(sql`task_titles(${projectId}::uuid, ${`{${ids.join(",")}}`}::uuid[]) t`);

/** Names the party that directed these tasks, unless somebody has directed them before. */
export async function directTasks(
  db: Writer,
  projectId: string,
  ids: readonly string[],
  partyId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(task)
    .set({ directedBy: partyId })
    .where(and(eq(task.projectId, projectId), isNull(task.directedBy), isAmong(task.id, ids)));
}

/** Those of these tasks that run a full-chain test, with the build that each tests. */
export async function listTestsOf(db: Reader, projectId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: task.id, releaseId: task.releaseId, platformId: task.platformId })
    .from(task)
    .where(and(eq(task.projectId, projectId), task.fullChainTest, isAmong(task.id, ids)));
  return rows.flatMap(({ id, releaseId, platformId }) =>
    releaseId === null || platformId === null ? [] : [{ id, releaseId, platformId }],
  );
}

const taskRow = {
  id: task.id,
  partyId: task.partyId,
  party: party.name,
  partyKey: party.key,
  rank: task.rank,
  lineId: task.lineId,
  title: task.title,
  status: task.status,
  kind: task.kind,
  startedOn: task.startedOn,
  assignee: member.name,
  blockedReason: task.blockedReason,
  estimateDays: task.estimateDays,
  dueOn: task.dueOn,
  directedById: task.directedBy,
  directedBy: director.name,
  directedByKind: director.kind,
  instruction: task.instruction,
  qualityOwner: whereAccepted(task.qualityAnswer, qualityOwner.name),
  qualityAsked: whereAsked(task.qualityAnswer, qualityOwner.name, task.qualityReason),
  fullChainTest: task.fullChainTest,
  verdict: testVerdict(task),
  releaseId: task.releaseId,
  platformId: task.platformId,
  version: release.version,
  /** The place of the version in the order of versions. */
  ordinal: release.ordinal,
  platform: platform.name,
  enteredOn: task.enteredOn,
  illustrative: task.illustrative,
  certainty: task.certainty,
  note: task.note,
};

const taskRows = (db: Reader) =>
  db
    .select(taskRow)
    .from(task)
    .leftJoin(member, and(eq(member.projectId, task.projectId), eq(member.id, task.assignee)))
    .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
    .leftJoin(
      director,
      and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
    )
    .leftJoin(
      qualityOwner,
      and(eq(qualityOwner.projectId, task.projectId), eq(qualityOwner.id, task.qualityOwner)),
    )
    .leftJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
    .leftJoin(
      platform,
      and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
    );

/** One task of a vendor as a row of its queue. null: the vendor has no such task. */
export async function findTaskRow(db: Reader, projectId: string, partyId: string, id: string) {
  const [row] = await taskRows(db).where(
    and(eq(task.projectId, projectId), eq(task.partyId, partyId), eq(task.id, id)),
  );
  return row ?? null;
}

/**
 * The rows of a page. Their ids are selected first, so that the joins cover only that page. A page may have thousands of
 * rows: `in` looks them up by their ids, `= any` could compare each row of the queue with each id.
 */
const pageRows = (db: Reader, projectId: Value<string>, ids: SQLWrapper) =>
  taskRows(db).where(and(eq(task.projectId, projectId), sql`${task.id} in (${ids})`));

/** One page of the waiting tasks of a queue, in order. */
export const listRankedTasks = prepared(
  (
    db,
    projectId: Given<string>,
    queueId: Given<string>,
    limit: Given<number>,
    offset: Given<number>,
  ) =>
    pageRows(
      db,
      projectId,
      db
        .select({ id: task.id })
        .from(task)
        .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId), isNotNull(task.rank)))
        .orderBy(asc(task.rank))
        .limit(limit)
        .offset(offset),
    ).orderBy(asc(task.rank)),
);

/** The tasks of a queue that are in progress or in review. They have no rank. */
export const listUnrankedTasks = prepared(
  (db, projectId: Given<string>, queueId: Given<string>, limit: Given<number>) =>
    pageRows(
      db,
      projectId,
      db
        .select({ id: task.id })
        .from(task)
        .where(
          and(
            eq(task.projectId, projectId),
            eq(task.queueId, queueId),
            inArray(task.status, ["in_progress", "in_review"]),
          ),
        )
        .orderBy(asc(task.enteredOn), asc(task.id))
        .limit(limit),
    ).orderBy(asc(task.enteredOn), asc(task.id)),
);

export const countQueueTasks = prepared((db, projectId: Given<string>, queueId: Given<string>) =>
  db
    .select({ status: task.status, total: count() })
    .from(task)
    .where(and(eq(task.projectId, projectId), eq(task.queueId, queueId)))
    .groupBy(task.status),
);

/** The number of tasks before this one in its queue. */
export const tasksBefore = () =>
  sql<number>`(select count(*) from task a where a.project_id = ${task.projectId} and a.queue_id = ${task.queueId} and a.rank < ${task.rank})`.mapWith(
    Number,
  );

/** The tasks that concern a release, each with the number of tasks before it. */
export const listReleaseTasks = prepared(
  (db, projectId: Given<string>, releaseId: Given<string>, limit: Given<number>) =>
    db
      .select({ ...taskRow, ahead: tasksBefore() })
      .from(task)
      .leftJoin(member, and(eq(member.projectId, task.projectId), eq(member.id, task.assignee)))
      .innerJoin(party, and(eq(party.projectId, task.projectId), eq(party.id, task.partyId)))
      .leftJoin(
        director,
        and(eq(director.projectId, task.projectId), eq(director.id, task.directedBy)),
      )
      .leftJoin(
        qualityOwner,
        and(eq(qualityOwner.projectId, task.projectId), eq(qualityOwner.id, task.qualityOwner)),
      )
      .leftJoin(release, and(eq(release.projectId, task.projectId), eq(release.id, task.releaseId)))
      .leftJoin(
        platform,
        and(eq(platform.projectId, task.projectId), eq(platform.id, task.platformId)),
      )
      .where(and(eq(task.projectId, projectId), eq(task.releaseId, releaseId)))
      .orderBy(asc(task.rank), asc(task.enteredOn))
      .limit(limit),
);
