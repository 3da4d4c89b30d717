// Corrections made after a decision had relied on the corrected value.
import { and, eq, gt, inArray, ne, or } from "drizzle-orm";
import type { Instant } from "@/server/domain/calendar/day";
import type { EventKind } from "@/server/domain/events/event";
import type { RecordName } from "@/server/domain/records/names";
import { isAmong } from "../among";
import { event } from "../schema/events";
import { proposal } from "../schema/proposals";
import { task } from "../schema/tasks";
import { waiver } from "../schema/waivers";
import type { Reader } from "../scope";
import { eventRows } from "./events";

/** The events that replace an existing value. */
const CORRECTING: readonly EventKind[] = [
  "record-corrected",
  "record-withdrawn",
  "task-amended",
  "task-withdrawn",
  "test-retargeted",
  "change-answered",
  "test-plan-set",
];

/** The corrections of waivers since each was entered, oldest first. */
export const listWaiverCorrections = async (
  db: Reader,
  projectId: string,
  waiverIds: readonly string[],
  limit: number,
) =>
  waiverIds.length === 0
    ? []
    : eventRows(db)
        .where(
          and(
            eq(event.projectId, projectId),
            eq(event.subjectKind, "waiver"),
            inArray(event.subjectId, [...waiverIds]),
            inArray(event.kind, [...CORRECTING]),
          ),
        )
        .orderBy(event.seq)
        .limit(limit);

/** The corrections of one record since `since`, oldest first. */
export const listRecordCorrections = (
  db: Reader,
  projectId: string,
  record: RecordName,
  id: string,
  since: Instant,
  limit: number,
) =>
  eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        eq(event.subjectKind, record),
        eq(event.subjectId, id),
        gt(event.recordedAt, since),
        inArray(event.kind, [...CORRECTING]),
      ),
    )
    .orderBy(event.seq)
    .limit(limit);

/** What happened since `since` to these records and to other requests for an approval of them, oldest first. */
export const listOvertaking = (
  db: Reader,
  projectId: string,
  records: readonly string[],
  except: string,
  since: Instant,
  limit: number,
) => {
  const requests = db
    .select({ id: proposal.id })
    .from(proposal)
    .where(
      and(
        eq(proposal.projectId, projectId),
        inArray(proposal.recordId, [...records]),
        ne(proposal.id, except),
      ),
    );
  return eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        or(inArray(event.subjectId, [...records]), inArray(event.subjectId, requests)),
        gt(event.recordedAt, since),
      ),
    )
    .orderBy(event.seq)
    .limit(limit);
};

/**
 * The corrections since `since` of the tasks in an order, and of the waivers for the builds that its tests cover,
 * oldest first.
 */
export const listCorrectionsOfOrder = (
  db: Reader,
  projectId: string,
  taskIds: readonly string[],
  since: Instant,
  limit: number,
) => {
  const waivers = db
    .select({ id: waiver.id })
    .from(waiver)
    .innerJoin(
      task,
      and(
        eq(task.projectId, waiver.projectId),
        eq(task.releaseId, waiver.releaseId),
        eq(task.platformId, waiver.platformId),
      ),
    )
    .where(and(eq(waiver.projectId, projectId), task.fullChainTest, isAmong(task.id, taskIds)));
  return eventRows(db)
    .where(
      and(
        eq(event.projectId, projectId),
        gt(event.recordedAt, since),
        inArray(event.kind, [...CORRECTING]),
        or(
          and(eq(event.subjectKind, "task"), isAmong(event.subjectId, taskIds)),
          and(eq(event.subjectKind, "waiver"), inArray(event.subjectId, waivers)),
        ),
      ),
    )
    .orderBy(event.seq)
    .limit(limit);
};
