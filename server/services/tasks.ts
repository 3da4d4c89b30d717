import * as keys from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import {
  insertQueue,
  listOrder,
  lockQueue,
  raiseQueueVersion,
  updateQueue,
} from "@/db/queries/queues";
import { findLastTaskEvent } from "@/db/queries/task-events";
import {
  findLastRank,
  findTask,
  findTaskByTitle,
  insertTask,
  lockTask,
  updateTask,
  updateTaskStatus,
} from "@/db/queries/tasks";
import { findTestOf } from "@/db/queries/test-plans";
import { replaying } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import type { TaskKind, TaskStatus } from "../domain/projects/state";
import { inOneChain } from "../domain/proposals/subcontract";
import { rankAfter, rankAgain } from "../domain/queues/rank";
import { isRanked, movesOn, undoable } from "../domain/queues/status";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

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

export interface CapacityInput extends Known {
  readonly party: string;
  readonly change:
    | {
        readonly what: "amount";
        /** Person-days a week; null: nobody has said. */
        readonly capacityDays: number | null;
        /** The share kept for defects, from 0 to 1. */
        readonly reserve: number;
      }
    /** A day on which the vendor does not work, beside weekends and holidays; or one on which it works after all. */
    | { readonly what: "day-off" | "day-on"; readonly day: Day };
}

/**
 * Sets how much a vendor can work: what its forecast is reckoned with. Refused: `nothing-changed` (the day is
 * off already, or is not).
 */
export const setCapacity = (asker: Asker, input: CapacityInput) =>
  act(asker, "queue.set", input, async ({ db, projectId }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
    const { change } = input;
    const days = new Set(queue.daysOff);
    if (change.what !== "amount") {
      if (days.has(change.day) === (change.what === "day-off"))
        throw new Refusal("nothing-changed");
      if (change.what === "day-off") days.add(change.day);
      else days.delete(change.day);
    }
    const { capacityDays, reserve } = change.what === "amount" ? change : queue;
    const daysOff = [...days].sort();
    await updateQueue(db, projectId, queue.id, { capacityDays, reserve, daysOff });
    return {
      kind: "queue-set",
      body: { party: party.name, capacityDays, reserve, daysOff: daysOff.length },
      subject: { kind: "queue", id: queue.id },
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
  readonly kind?: TaskKind | undefined;
}

/**
 * Enters a task at the end of a vendor's queue. Refused: `conflict` (it is a full-chain test, and the queue has
 * one of that build already). A record that is played then gives its estimate to a test that has none.
 */
export const enterTask = (
  asker: Asker,
  input: TaskInput,
  under: "task.enter" | "finding.answer" = "task.enter",
) =>
  act(asker, under, input, async ({ db, projectId, today, marks }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const queue = await orNotFound(lockQueue(db, projectId, party.id));
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
    if (input.fullChainTest && release !== null && platform !== null) {
      await lockQueue(db, projectId, party.id);
      const build = { releaseId: release.id, platformId: platform.id };
      const there = await findTestOf(db, projectId, queue.id, build);
      if (there !== null) {
        const { estimateDays } = input;
        if (!replaying() || there.estimateDays !== null || estimateDays === undefined)
          throw new Refusal("conflict");
        await updateTask(db, projectId, there.id, { estimateDays });
        return {
          kind: "task-amended",
          body: { title: there.title, party: party.name, what: "estimate" },
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
      rank: isRanked(status) ? rankAfter(await findLastRank(db, projectId, queue.id)) : null,
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
    if (isRanked(status)) await raiseQueueVersion(db, projectId, queue.id);
    return {
      kind: "task-entered",
      body: { title: input.title, party: party.name },
      subject: { kind: "task", id },
      releaseId: release?.id,
      partyId: party.id,
    };
  });

type Task = NonNullable<Awaited<ReturnType<typeof lockTask>>>;

/**
 * A task and its vendor, its queue locked before it: whoever approves an order takes them in the same turn, so
 * that two never wait for each other, and no place is given twice.
 */
async function held({ db, projectId }: Work, taskId: string) {
  const { partyId } = await orNotFound(findTask(db, projectId, taskId));
  await orNotFound(lockQueue(db, projectId, partyId));
  const task = await orNotFound(lockTask(db, projectId, taskId));
  return { task, party: await orNotFound(keys.findParty(db, projectId, partyId)) };
}

/** Writes a task's new status and its place: what begins leaves the ranks, what waits again comes to their end. */
async function changeStatus(
  { db, projectId, today }: Work,
  task: Task,
  party: { readonly id: string; readonly name: Words },
  status: TaskStatus,
  reason: Words | null,
): Promise<NewEvent> {
  const before = {
    status: task.status,
    rank: task.rank,
    startedOn: task.startedOn,
    blockedReason: task.blockedReason,
  };
  const rank = isRanked(status)
    ? (task.rank ?? rankAfter(await findLastRank(db, projectId, task.queueId)))
    : null;
  const blocking = status === "blocked" ? reason : null;
  const startedOn = status === "in_progress" ? (task.startedOn ?? today) : task.startedOn;
  await updateTaskStatus(db, projectId, task.id, {
    status,
    rank,
    startedOn: status === "not_started" ? null : startedOn,
    blockedReason: blocking,
  });
  if (rank !== task.rank) await raiseQueueVersion(db, projectId, task.queueId);
  return {
    kind: "task-status-set",
    body: { title: task.title, party: party.name, status, reason: blocking, before },
    subject: { kind: "task", id: task.id },
    releaseId: task.releaseId ?? undefined,
    partyId: party.id,
  };
}

/**
 * Enters how far a task is, found by its Japanese title in the queue of a vendor. A record that is played only
 * ever moves a task on: what a visitor has done since then holds, and the act is refused with `conflict`.
 */
export const setTaskStatus = (
  asker: Asker,
  input: Known & { readonly party: string; readonly title: string; readonly status: TaskStatus },
) =>
  act(asker, "task.report", input, async (work) => {
    const { db, projectId } = work;
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const { id } = await orNotFound(findTaskByTitle(db, projectId, party.id, input.title));
    const { task } = await held(work, id);
    if (replaying() && !movesOn(task.status, input.status)) throw new Refusal("conflict");
    return changeStatus(work, task, party, input.status, null);
  });

export interface TaskReport extends Known {
  readonly taskId: string;
  readonly status: TaskStatus;
  /** Why it cannot be started; must be there with `blocked`. */
  readonly reason?: Words | undefined;
}

/**
 * A vendor says how far a task is. Refused: `reason-missing` (it cannot be started, and no reason is given),
 * `nothing-changed` (it is so already; of a task that cannot be started the reason can be written anew).
 */
export const reportTask = (asker: Asker, input: TaskReport) =>
  act(asker, "task.report", input, async (work) => {
    const { task, party } = await held(work, input.taskId);
    const blocked = input.status === "blocked";
    if (blocked && input.reason === undefined) throw new Refusal("reason-missing");
    if (input.status === task.status && !blocked) throw new Refusal("nothing-changed");
    return changeStatus(work, task, party, input.status, input.reason ?? null);
  });

/**
 * Takes back what this person last said of a task, within a minute, and gives it its place again.
 * Refused: `undo-too-late` (a minute has passed, somebody else spoke since, or there is nothing to take back).
 */
export const undoTaskReport = (asker: Asker, input: Known & { readonly taskId: string }) =>
  act(asker, "task.report", input, async (work) => {
    const { db, projectId } = work;
    const { task, party } = await held(work, input.taskId);
    const last = await findLastTaskEvent(db, projectId, task.id);
    const before = orRefuse(undoable(last, asker.account.id, asker.now));
    const others = (await listOrder(db, projectId, task.queueId)).flatMap((row) =>
      row.id === task.id ? [] : [row.rank],
    );
    const rank = before.rank === null ? null : rankAgain(before.rank, others);
    await updateTaskStatus(db, projectId, task.id, { ...before, rank });
    if (rank !== task.rank) await raiseQueueVersion(db, projectId, task.queueId);
    return {
      kind: "task-status-undone",
      body: { title: task.title, party: party.name, status: before.status },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });

export interface TaskAmendment extends Known {
  readonly taskId: string;
  readonly change:
    | { readonly what: "estimate"; readonly days: number | null }
    | { readonly what: "due"; readonly on: Day | null }
    /** A member of the vendor, by id. */
    | { readonly what: "assignee"; readonly memberId: string | null }
    /** The party that answers for the task's final quality, by key. */
    | { readonly what: "quality"; readonly party: string | null };
}

/**
 * Sets a task's estimate, due date, assignee, or who answers for its final quality (seed 2(1)③): no vendor
 * but one above or below the task's own, and `not-found` for any other.
 */
export const amendTask = (asker: Asker, input: TaskAmendment) =>
  act(asker, "task.amend", input, async ({ db, projectId }) => {
    const task = await orNotFound(lockTask(db, projectId, input.taskId));
    const party = await orNotFound(keys.findParty(db, projectId, task.partyId));
    const { change } = input;
    switch (change.what) {
      case "estimate":
        await updateTask(db, projectId, task.id, { estimateDays: change.days });
        break;
      case "due":
        await updateTask(db, projectId, task.id, { dueOn: change.on });
        break;
      case "assignee": {
        const assignee =
          change.memberId === null
            ? null
            : await orNotFound(keys.findMemberOf(db, projectId, task.partyId, change.memberId));
        await updateTask(db, projectId, task.id, { assignee: assignee?.id ?? null });
        break;
      }
      case "quality": {
        const owner =
          change.party === null
            ? null
            : await orNotFound(keys.findPartyByKey(db, projectId, change.party));
        if (
          owner?.kind === "vendor" &&
          !inOneChain(await listParties(db, projectId), owner.id, task.partyId)
        )
          throw new Refusal("not-found");
        await updateTask(db, projectId, task.id, { qualityOwner: owner?.id ?? null });
        break;
      }
    }
    return {
      kind: "task-amended",
      body: { title: task.title, party: party.name, what: change.what },
      subject: { kind: "task", id: task.id },
      releaseId: task.releaseId ?? undefined,
      partyId: party.id,
    };
  });
