// A new task at the end of a queue.
import * as keys from "@/db/queries/keys";
import { lockQueue, raiseQueueVersion } from "@/db/queries/queues";
import { findLastPlace, insertTask, updateTask } from "@/db/queries/tasks";
import { findTestOf } from "@/db/queries/test-plans";
import { replaying } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { changed } from "../domain/events/change";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskKind, TaskStatus } from "../domain/projects/state";
import { placeAfter } from "../domain/queues/rank";
import { isRanked } from "../domain/queues/status";
import { undertakenBy } from "../domain/undertakings/undertaking";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, Refusal } from "./refusal";

export interface TaskInput extends Known {
  /** The vendor in whose queue it stands, at the end. */
  readonly party: string;
  readonly title: Words;
  readonly status?: TaskStatus | undefined;
  readonly directedBy?: string | undefined;
  readonly instruction?: Words | undefined;
  readonly qualityOwner?: string | undefined;
  readonly estimateDays?: number | undefined;
  /** The party whose estimate it is, by key; the asker's own where it is not said. */
  readonly estimatedBy?: string | undefined;
  readonly dueOn?: Day | undefined;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
  /** True: this task is to run the full-chain test of that version on that platform. */
  readonly fullChainTest?: boolean | undefined;
  readonly kind?: TaskKind | undefined;
}

/**
 * Enters a task at the end of a vendor's queue. Refused: `conflict` (it is a full-chain test, and the queue has
 * one of that build already). A record that is played then gives its estimate to a test that has none.
 */
export const enterTask = (asker: Asker, input: TaskInput) =>
  act(asker, "task.enter", input, (work) => enterTaskIn(work, input));

/** The same within an act that does more. */
export async function enterTaskIn(
  { db, projectId, today, marks }: Work,
  input: TaskInput,
): Promise<NewEvent> {
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
    await lockQueue(db, projectId, party.id);
    const build = { releaseId: release.id, platformId: platform.id };
    const there = await findTestOf(db, projectId, queue.id, build);
    if (there !== null) {
      const { estimateDays } = input;
      if (!replaying() || there.estimateDays !== null || estimateDays === undefined)
        throw new Refusal("conflict");
      await updateTask(db, projectId, there.id, { estimateDays, estimateBy });
      return {
        kind: "task-amended",
        body: {
          title: there.title,
          party: party.name,
          what: "estimate",
          changes: changed("estimate", there.estimateDays, estimateDays),
        },
        subject: { kind: "task", id: there.id },
        releaseId: release.id,
        partyId: party.id,
      };
    }
  }
  const status = input.status ?? "not_started";
  const id = await insertTask(db, {
    projectId,
    partyId: party.id,
    queueId: queue.id,
    kind: input.kind ?? (input.fullChainTest ? "test" : "development"),
    startedOn: status === "in_progress" ? today : null,
    place: placeAfter(await findLastPlace(db, projectId, queue.id)),
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
      known: replaying() || marks.sourceId !== null,
    }),
    fullChainTest: input.fullChainTest ?? false,
    releaseId: release?.id ?? null,
    platformId: platform?.id ?? null,
    enteredOn: today,
    ...marks,
  });
  if (isRanked(status)) await raiseQueueVersion(db, projectId, queue.id);
  return {
    kind: "task-entered",
    body: { title: input.title, party: party.name },
    subject: { kind: "task", id },
    releaseId: release?.id,
    partyId: party.id,
  };
}
