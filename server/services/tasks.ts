import * as keys from "@/db/queries/keys";
import { insertQueue } from "@/db/queries/queues";
import { findLastRank, findTaskByTitle, insertTask, updateTaskStatus } from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import type { Asker } from "../domain/identity/standing";
import type { TaskStatus } from "../domain/projects/state";
import { rankAfter } from "../domain/queues/rank";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface QueueInput extends Known {
  readonly party: string;
  /** Person-days a week, and the share kept for defects. */
  readonly capacityDays?: number | undefined;
  readonly reserve?: number | undefined;
}

/** Opens the queue of one vendor. */
export const openQueue = (asker: Asker, input: QueueInput) =>
  act(asker, "queue.open", input, async ({ db, projectId, marks }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const id = await insertQueue(db, {
      projectId,
      partyId: party.id,
      capacityDays: input.capacityDays ?? null,
      illustrative: marks.illustrative,
      ...(input.reserve === undefined ? {} : { reserve: input.reserve }),
    });
    return {
      kind: "queue-opened",
      body: { party: party.name },
      subject: { kind: "queue", id },
      partyId: party.id,
    };
  });

export interface TaskInput extends Known {
  /** The vendor in whose queue it stands, at the end. */
  readonly party: string;
  readonly title: Words;
  readonly status?: TaskStatus | undefined;
  readonly directedBy?: string | undefined;
  readonly instruction?: Words | undefined;
  readonly qualityOwner?: string | undefined;
  readonly estimateDays?: number | undefined;
  readonly dueOn?: Day | undefined;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
  /** True: this task is to run the full-chain test of that version on that platform. */
  readonly fullChainTest?: boolean | undefined;
}

const ranked = (status: TaskStatus): boolean => status === "not_started" || status === "blocked";

/** Enters a task at the end of a vendor's queue. */
export const enterTask = (asker: Asker, input: TaskInput) =>
  act(asker, "task.enter", input, async ({ db, projectId, today, marks }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(keys.findQueueOfParty(db, projectId, party.id));
    const find = <T>(
      key: string | undefined,
      by: (k: string) => Promise<T | null>,
    ): Promise<T | null> => (key === undefined ? Promise.resolve(null) : orNotFound(by(key)));
    const directedBy = await find(input.directedBy, (k) => keys.findPartyByKey(db, projectId, k));
    const qualityOwner = await find(input.qualityOwner, (k) =>
      keys.findPartyByKey(db, projectId, k),
    );
    const release = await find(input.version, (k) => keys.findReleaseByVersion(db, projectId, k));
    const platform = await find(input.platform, (k) => keys.findPlatformByKey(db, projectId, k));
    const status = input.status ?? "not_started";
    const id = await insertTask(db, {
      projectId,
      partyId: party.id,
      queueId: queue.id,
      rank: ranked(status) ? rankAfter(await findLastRank(db, projectId, queue.id)) : null,
      title: input.title,
      status,
      estimateDays: input.estimateDays ?? null,
      dueOn: input.dueOn ?? null,
      directedBy: directedBy?.id ?? null,
      instruction: input.instruction ?? null,
      qualityOwner: qualityOwner?.id ?? null,
      fullChainTest: input.fullChainTest ?? false,
      releaseId: release?.id ?? null,
      platformId: platform?.id ?? null,
      enteredOn: today,
      ...marks,
    });
    return {
      kind: "task-entered",
      body: { title: input.title, party: party.name },
      subject: { kind: "task", id },
      releaseId: release?.id,
      partyId: party.id,
    };
  });

/** Enters how far a task is, found by its Japanese title in the queue of a vendor. */
export const setTaskStatus = (
  asker: Asker,
  input: Known & { readonly party: string; readonly title: string; readonly status: TaskStatus },
) =>
  act(asker, "task.report", input, async ({ db, projectId }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const task = await orNotFound(findTaskByTitle(db, projectId, party.id, input.title));
    const rank = ranked(input.status)
      ? (task.rank ?? rankAfter(await findLastRank(db, projectId, task.queueId)))
      : null;
    await updateTaskStatus(db, projectId, task.id, input.status, rank);
    return {
      kind: "task-status-set",
      body: { title: task.title, party: party.name, status: input.status },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });
