// Adds a task to the end of a queue.
import * as keys from "@/db/queries/keys";
import { findTestOf } from "@/db/queries/queued-tests";
import { lockQueue, raiseQueueVersion } from "@/db/queries/queues";
import { findLastPlace, insertTask, updateTask } from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskKind } from "../domain/projects/state";
import type { TaskStatus } from "../domain/projects/task-status";
import { lineNamed } from "../domain/queues/lines";
import { placeAfter } from "../domain/queues/rank";
import { isRanked } from "../domain/queues/status";
import { undertakenBy } from "../domain/undertakings/undertaking";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { changeQueue } from "./change-queue";
import { orNotFound, Refusal } from "./refusal";

export interface TaskInput extends Known {
  /** The vendor whose queue the task is added to. */
  readonly party: string;
  readonly title: Words;
  readonly status?: TaskStatus | undefined;
  readonly directedBy?: string | undefined;
  readonly instruction?: Words | undefined;
  readonly qualityOwner?: string | undefined;
  readonly estimateDays?: number | undefined;
  /** The key of the party whose estimate it is. Defaults to the asker's own party. */
  readonly estimatedBy?: string | undefined;
  readonly dueOn?: Day | undefined;
  /** A line of work of that queue, by id. Absent: the main one. */
  readonly line?: string | undefined;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
  /** true: this task is the full-chain test of that version on that platform. */
  readonly fullChainTest?: boolean | undefined;
  readonly kind?: TaskKind | undefined;
}

/**
 * Adds a task to the end of a vendor's queue. Refused: `conflict` (it is a full-chain test and the queue already has
 * one of that build).
 */
export const enterTask = (asker: Asker, input: TaskInput) =>
  act(asker, "task.enter", input, (work) => enterTaskIn(work, input));

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

/** Like {@link enterTask}, inside an act that does more. */
export async function enterTaskIn(work: Work, input: TaskInput): Promise<NewEvent> {
  const { db, projectId, today, sourceId, marks } = work;
  const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
  const queue = await orNotFound(lockQueue(db, projectId, party.id));
  const find = <T>(
    key: string | undefined,
    by: (k: string) => Promise<T | null>,
  ): Promise<T | null> => (key === undefined ? Promise.resolve(null) : orNotFound(by(key)));
  const directedBy = await find(input.directedBy, (k) => keys.findPartyByKey(db, projectId, k));
  const qualityOwner = await find(input.qualityOwner, (k) => keys.findPartyByKey(db, projectId, k));
  const own = db.permit.asker.membership.partyId;
  const estimatedBy = await find(input.estimatedBy, (k) => keys.findPartyByKey(db, projectId, k));
  const estimateBy = estimatedBy?.id ?? own;
  const release = await find(input.version, (k) => keys.findReleaseByVersion(db, projectId, k));
  const platform = await find(input.platform, (k) => keys.findPlatformByKey(db, projectId, k));
  if (input.fullChainTest && release !== null && platform !== null) {
    const build = { releaseId: release.id, platformId: platform.id };
    if ((await findTestOf(db, projectId, queue.id, build)) !== null) throw new Refusal("conflict");
  }
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
      kind: input.kind ?? (input.fullChainTest ? "test" : "development"),
      startedOn: status === "in_progress" ? today : null,
      place,
      title: input.title,
      status,
      estimateDays: input.estimateDays ?? null,
      estimateBy: input.estimateDays === undefined ? null : estimateBy,
      dueOn: input.dueOn ?? null,
      dueBy: input.dueOn === undefined ? null : own,
      directedBy: directedBy?.id ?? null,
      instruction: input.instruction ?? null,
      qualityOwner: qualityOwner?.id ?? null,
      qualityAnswer: undertakenBy({
        named: qualityOwner?.id ?? null,
        by: db.permit.asker.membership.partyId,
        known: sourceId !== null,
      }),
      fullChainTest: input.fullChainTest ?? false,
      releaseId: release?.id ?? null,
      platformId: platform?.id ?? null,
      enteredOn: today,
      ...marks,
    });
    if (isRanked(status)) await raiseQueueVersion(db, projectId, queue.id);
    return entered;
  });
  return {
    kind: "task-entered",
    body: { title: input.title, party: party.name },
    subject: { kind: "task", id },
    releaseId: release?.id,
    partyId: party.id,
  };
}
