// Adds a task to the end of a queue.
import * as keys from "@/db/queries/keys";
import { findTestOf } from "@/db/queries/queued-tests";
import { lockQueue, raiseQueueVersion } from "@/db/queries/queues";
import { findLastPlace, insertTask, updateTask } from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskStatus } from "../domain/projects/task-status";
import { lineNamed } from "../domain/queues/lines";
import { placeAfter } from "../domain/queues/rank";
import { isRanked } from "../domain/queues/status";
import { readTicket } from "../domain/queues/ticket";
import { undertakenBy } from "../domain/undertakings/undertaking";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { openQueueIn } from "./capacity";
import { changeQueue } from "./change-queue";
import { orNotFound, orRefuse, Refusal } from "./refusal";
import {
  columnsOf,
  insistOnOneTest,
  linksOf,
  qualityOwnerOf,
  type TaskAboutInput,
} from "./task-links";

export interface TaskInput extends Known, TaskAboutInput {
  /** The vendor whose queue the task is added to. */
  readonly party: string;
  readonly title: Words;
  readonly status?: TaskStatus | undefined;
  readonly qualityOwner?: string | undefined;
  readonly estimateDays?: number | undefined;
  /** The key of the party whose estimate it is. Defaults to the asker's own party. */
  readonly estimatedBy?: string | undefined;
  readonly dueOn?: Day | undefined;
  /** A line of work of that queue, by id. Absent: the main one. */
  readonly line?: string | undefined;
  /** The vendor's own ticket, which its manager names. */
  readonly ticket?: { readonly key: string | null; readonly url: string | null } | undefined;
}

/**
 * Adds a task to the end of a vendor's queue and returns its id. A vendor that has no queue yet gets one
 * (docs/decisions/0079). Refused: `test-there` (it is a full-chain test and the queue already has one of
 * that build), `test-build-missing`, `ticket-malformed`, `not-allowed` (somebody else names the vendor's ticket).
 */
export const enterTask = (asker: Asker, input: TaskInput) =>
  act(asker, "task.enter", input, async (work) => {
    const opened = await openedFor(work, asker, input.party);
    const entered = await enterTaskIn(work, input);
    return { said: [...opened, entered], answer: entered.subject.id };
  });

/** Opens the queue of a vendor that has none. Refused: `not-found` (the asker may not see the work of that party). */
export async function openedFor(
  work: Work,
  asker: Asker,
  key: string,
): Promise<readonly NewEvent[]> {
  const { db, projectId } = work;
  const party = await orNotFound(keys.findPartyByKey(db, projectId, key));
  const { whole, parties } = asker.membership;
  if (party.kind !== "vendor" || !(whole || parties.includes(party.id)))
    throw new Refusal("not-found");
  if ((await keys.findQueueOfParty(db, projectId, party.id)) !== null) return [];
  return [await openQueueIn(work, { party: key })];
}

export interface TestEstimate extends Known {
  readonly party: string;
  readonly version: string;
  readonly platform: string;
  readonly estimateDays: number;
  /** The key of the party whose estimate it is. Defaults to the asker's own party. */
  readonly estimatedBy?: string | undefined;
}

/**
 * Sets the estimate of a build's full-chain test that has none. Refused: `conflict` (it has one), `not-found` (the
 * queue has no such test).
 */
export const estimateTest = (asker: Asker, input: TestEstimate) =>
  act(asker, "task.enter", input, async (work) => {
    const { db, projectId } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
    const release = await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const platform = await orNotFound(keys.findPlatformByKey(db, projectId, input.platform));
    const build = { releaseId: release.id, platformId: platform.id };
    const test = await orNotFound(findTestOf(db, projectId, queue.id, build));
    if (test.estimateDays !== null) throw new Refusal("conflict");
    const { estimateDays, estimatedBy } = input;
    const estimateBy =
      estimatedBy === undefined
        ? asker.membership.partyId
        : (await orNotFound(keys.findPartyByKey(db, projectId, estimatedBy))).id;
    await changeQueue(work, queue, "estimate", () =>
      updateTask(db, projectId, test.id, { estimateDays, estimateBy }),
    );
    return {
      kind: "task-amended",
      body: {
        title: test.title,
        party: party.name,
        what: "estimate",
        changes: changed("estimate", null, estimateDays),
      },
      subject: { kind: "task", id: test.id },
      releaseId: release.id,
      partyId: party.id,
    };
  });

/** Like {@link enterTask}, inside an act that does more, in a queue that is there. */
export async function enterTaskIn(work: Work, input: TaskInput): Promise<NewEvent> {
  const { db, projectId, today, sourceId, marks } = work;
  const { title, estimateDays = null, dueOn = null } = input;
  const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
  const queue = await orNotFound(lockQueue(db, projectId, party.id));
  const links = await linksOf(work, input);
  await insistOnOneTest(work, queue.id, links, null);
  const { membership } = db.permit.asker;
  const own = membership.partyId;
  const qualityOwner =
    input.qualityOwner === undefined
      ? null
      : await qualityOwnerOf(work, input.qualityOwner, party.id);
  const estimatedBy =
    input.estimatedBy === undefined
      ? own
      : (await orNotFound(keys.findPartyByKey(db, projectId, input.estimatedBy))).id;
  const ticket = orRefuse(readTicket(input.ticket?.key ?? null, input.ticket?.url ?? null));
  if (ticket !== null && membership.role !== "vendor_manager") throw new Refusal("not-allowed");
  const lineId = input.line ?? null;
  if (lineNamed(queue, { lineId }) === null) throw new Refusal("not-found");
  const status = input.status ?? "not_started";
  const place = placeAfter(await findLastPlace(db, projectId, queue.id));
  const id = await changeQueue(work, queue, "entered", async () => {
    const entered = await insertTask(db, {
      projectId,
      partyId: party.id,
      queueId: queue.id,
      lineId,
      startedOn: status === "in_progress" ? today : null,
      place,
      title,
      status,
      estimateDays,
      estimateBy: estimateDays === null ? null : estimatedBy,
      dueOn,
      dueBy: dueOn === null ? null : own,
      qualityOwner: qualityOwner?.id ?? null,
      qualityAnswer: undertakenBy({
        named: qualityOwner?.id ?? null,
        by: own,
        known: sourceId !== null,
      }),
      ticketKey: ticket?.key ?? null,
      ticketUrl: ticket?.url ?? null,
      ...columnsOf(links),
      enteredOn: today,
      ...marks,
    });
    if (isRanked(status)) await raiseQueueVersion(db, projectId, queue.id);
    return entered;
  });
  return {
    kind: "task-entered",
    body: { title, party: party.name },
    subject: { kind: "task", id },
    releaseId: links.release?.id,
    partyId: party.id,
  };
}
