import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { EventBodies } from "@/server/domain/events/event";
import { type LastSaid, UNDO_SECONDS } from "@/server/domain/queues/status";
import { event } from "../schema/events";
import type { Reader } from "../scope";

const KINDS = ["task-status-set", "task-stopped", "task-status-undone"] as const;

/** The last status report on a task, with its words. null: there is none. */
export async function findLastTaskEvent(
  db: Reader,
  projectId: string,
  taskId: string,
): Promise<(LastSaid & Pick<EventBodies["task-status-set"], "title" | "status">) | null> {
  const [row] = await db
    .select({
      kind: event.kind,
      actorId: event.actorId,
      at: event.recordedAt,
      body: sql<EventBodies[(typeof KINDS)[number]]>`${event.body}`,
    })
    .from(event)
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.subjectKind, "task"),
        eq(event.subjectId, taskId),
        inArray(event.kind, [...KINDS]),
      ),
    )
    .orderBy(desc(event.seq))
    .limit(1);
  if (row === undefined) return null;
  const { body, ...said } = row;
  const { title, status } = body;
  return { ...said, title, status, before: "before" in body ? body.before : null };
}

/** The vendor's task on which a person last reported, if that can still be undone. null: there is none. */
export async function findJustReported(
  db: Reader,
  projectId: string,
  partyId: string,
  accountId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ taskId: event.subjectId })
    .from(event)
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.partyId, partyId),
        eq(event.actorId, accountId),
        inArray(event.kind, [...KINDS]),
        sql`${event.recordedAt} > clock() - ${UNDO_SECONDS} * interval '1 second'`,
      ),
    )
    .orderBy(desc(event.seq))
    .limit(1);
  return row?.taskId ?? null;
}
