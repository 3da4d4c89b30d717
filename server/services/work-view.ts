// What a vendor does next and why: the current task, the order in force, what comes after, and when.

import { listChain, listStages } from "@/db/queries/coverage";
import { listDriftedOrders } from "@/db/queries/drifts";
import { listEnvironmentReaches, listEnvironments } from "@/db/queries/environments";
import { listEventsBy } from "@/db/queries/events";
import { listMembersOf } from "@/db/queries/identity";
import { listPlannedTasks } from "@/db/queries/planned-tasks";
import { listFeeds, listParties } from "@/db/queries/projects";
import { listQueues } from "@/db/queries/queues";
import { listStops } from "@/db/queries/stopped-tasks";
import { findJustReported, findLastTaskEvent } from "@/db/queries/task-events";
import {
  countQueueTasks,
  findTaskRow,
  listRankedTasks,
  listUnrankedTasks,
} from "@/db/queries/tasks";
import { listUndertakings } from "@/db/queries/undertakings";
import { type Reader, readIn } from "@/db/scope";
import { type BusinessCalendar, businessDaysBetween } from "../domain/calendar/business-days";
import type { Day } from "../domain/calendar/day";
import { secondsBetween } from "../domain/calendar/instant";
import { usableSince } from "../domain/environments/usable";
import { can } from "../domain/identity/permissions";
import { summaryOf } from "../domain/proposals/proposal";
import { chainTo, inOneChain } from "../domain/proposals/subcontract";
import { dueNext } from "../domain/queues/due-next";
import type { Expected } from "../domain/queues/forecast";
import {
  firstOnEachLine,
  lineIn,
  linesOf,
  type OnLine,
  sameLine,
  settable,
} from "../domain/queues/lines";
import { lacksResult, UNDO_SECONDS, undoable } from "../domain/queues/status";
import { readStandingOrder } from "./acknowledgements-view";
import { type Asked, projectOf } from "./asked";
import { readChanges } from "./change-requests";
import { readDuties } from "./duties";
import { environmentsByUse } from "./environment-view";
import { eventLine } from "./events-view";
import { freshnessOf } from "./freshness";
import { mayNow } from "./may-now";
import { planner } from "./queue-plan";
import { readAll } from "./read-all";
import { Refusal } from "./refusal";
import { subjectOf } from "./work-subject";

/** A chosen task of these states is shown with its presses although it is neither in progress nor next. */
const SETTLED: readonly string[] = ["blocked", "done"];
const VENDORS: readonly string[] = ["vendor_manager", "vendor_member"];

const daysTo = (
  calendar: BusinessCalendar,
  from: Day | null | undefined,
  to: Day | null | undefined,
): number | null => (from == null || to == null ? null : businessDaysBetween(calendar, from, to));

/** The number of waiting tasks shown here. The queue screen shows all of them. */
const LATER = 20;
const BUSY = 20;

type Queue = Awaited<ReturnType<typeof listQueues>>[number];
type Order = Awaited<ReturnType<typeof readStandingOrder>>;

/** The queue in question. Without a name: the reader's own for a vendor, otherwise the first. */
function chosen(queues: readonly Queue[], asked: Asked, partyKey: string | null): Queue | null {
  const { partyId } = asked.asker.membership;
  if (partyKey === null)
    return (
      queues.find((q) => q.partyId === partyId) ?? (asked.scope.whole ? queues[0] : null) ?? null
    );
  const named = queues.find((q) => q.partyKey === partyKey);
  if (named === undefined) throw new Refusal("not-found");
  return named;
}

/** What this reader has just reported on a task, and for how long it can be undone. */
async function justSaid(db: Reader, asked: Asked, queue: Queue, taskId: string | null) {
  const projectId = projectOf(asked);
  const { account, now } = asked.asker;
  if (!mayNow(asked, "task.report")) return null;
  const id = taskId ?? (await findJustReported(db, projectId, queue.partyId, account.id));
  const last = id === null ? null : await findLastTaskEvent(db, projectId, id);
  if (id === null || last === null || last.actorId !== account.id) return null;
  const seconds = UNDO_SECONDS - secondsBetween(last.at, now);
  if (seconds <= 0) return null;
  const { title, status, kind } = last;
  const stopped = kind === "task-stopped";
  return {
    taskId: id,
    title,
    status,
    stopped,
    seconds,
    undoable: undoable(last, account.id, now).ok,
  };
}

/** The number of events shown of the vendors below. The record shows all of them. */
const BELOW = 10;

/** How the order in force moved a task, and the start expected when it was approved. null: it did not. */
function movedBy(order: Order, taskId: string) {
  if (order === null || !order.order.includes(taskId)) return null;
  const effect = order.effects.find((each) => each.taskId === taskId);
  const place = order.order.indexOf(taskId) + 1;
  return effect === undefined
    ? { from: place, to: place, later: 0, startsOn: null }
    : { from: effect.from, to: effect.to, later: effect.later, startsOn: effect.startsAfter };
}

type Planned = Awaited<ReturnType<typeof listPlannedTasks>>[number];

/** Whether the deadlines of the tasks that an order delays are expected to hold as things stand. */
function deadlinesOf(
  calendar: BusinessCalendar,
  { effects }: NonNullable<Order>,
  planned: readonly Planned[],
  expected: ReadonlyMap<string, Expected>,
  made: boolean,
) {
  const delayed = new Set(summaryOf(effects).delayed.map(({ taskId }) => taskId));
  const slacks = planned.flatMap(({ id, dueOn }) => {
    if (!delayed.has(id)) return [];
    const endsOn = expected.get(id)?.endsOn ?? null;
    return dueOn === null || endsOn === null ? [] : [businessDaysBetween(calendar, endsOn, dueOn)];
  });
  return {
    late: slacks.filter((days) => days < 0).length,
    /** Business days; null: no task has a deadline and an expected end. */
    slack: slacks.length === 0 ? null : Math.min(...slacks),
    /** The estimates are made-up examples. */
    made,
  };
}

/** An order without its rows, which can be as many as the queue has. Its effect on a task is shown with the task. */
function briefly({ effects, order: _o, ...order }: NonNullable<Order>) {
  const { delayed, least, most } = summaryOf(effects);
  return { ...order, slip: { delayed: delayed.length, least, most } };
}

/** Reads one vendor's work. The current task is the one named in the address, or else the next that can begin. */
export async function readWork(asked: Asked, partyKey: string | null, taskId: string | null) {
  const projectId = projectOf(asked);
  const { role, partyId } = asked.asker.membership;
  return readIn(asked.scope, async (db) => {
    const { queues, parties, chain, stages, environments, reaches, feeds, undertakings } =
      await readAll({
        queues: listQueues(db, projectId),
        parties: listParties(db, projectId),
        chain: listChain(db, projectId),
        stages: listStages(db, projectId),
        environments: listEnvironments(db, projectId),
        reaches: listEnvironmentReaches(db, projectId),
        feeds: listFeeds(db, projectId),
        undertakings: mayNow(asked, "undertaking.answer")
          ? listUndertakings(db, projectId, partyId)
          : [],
      });
    const common = {
      tabs: queues.map(({ party, partyId: of, partyKey: key, parentId }) => ({
        party,
        partyKey: key,
        prime: parentId === null,
        own: of === partyId,
      })),
      ministry: parties.find(({ kind }) => kind === "ministry")?.name ?? null,
      chain: chain[0] ?? null,
      stages: stages.map(({ id, position, name, notFor }) => ({ id, position, name, notFor })),
      ...environmentsByUse(environments, reaches, asked.day),
      /** The responsibilities that the reader's own party is asked to accept, if the reader may answer. */
      undertakings,
      may: {
        report: mayNow(asked, "task.report"),
        marks: mayNow(asked, "reading.mark"),
        amend: mayNow(asked, "task.amend"),
        ticket: role === "vendor_manager",
        plan: can(role, "test-plan.set"),
        set: mayNow(asked, "queue.set"),
        enter: mayNow(asked, "task.enter"),
        reach: mayNow(asked, "environment.register"),
        record: mayNow(asked, "test-run.record"),
      },
      freshness: freshnessOf(feeds, asked),
      day: asked.day,
      at: asked.at,
    };
    const queue = chosen(queues, asked, partyKey);
    if (queue === null) {
      const own = parties.find(({ id, kind }) => id === partyId && kind === "vendor");
      /** The key of the reader's own vendor, which has no queue yet. null: the reader is of no vendor. */
      return { ...common, queue: null, vendor: own?.key ?? null };
    }
    const subcontractors = parties
      .filter(({ id }) => id !== queue.partyId && inOneChain(parties, id, queue.partyId))
      .filter(({ id }) => asked.scope.parties.includes(id));
    const { planned, ranked, busy, counts, order, members, said, below, changes, duties, drifted } =
      await readAll({
        planned: listPlannedTasks(db, projectId, queue.id),
        ranked: listRankedTasks(db, projectId, queue.id, LATER, 0),
        busy: listUnrankedTasks(db, projectId, queue.id, BUSY),
        counts: countQueueTasks(db, projectId, queue.id),
        order: readStandingOrder(db, asked, queue),
        members: listMembersOf(db, projectId, queue.partyId),
        said: justSaid(db, asked, queue, taskId),
        below:
          queue.partyId === partyId && subcontractors.length > 0
            ? listEventsBy(
                db,
                projectId,
                subcontractors.map(({ id }) => id),
                BELOW,
              )
            : [],
        changes: readChanges(db, asked),
        duties: can(role, "task.report") ? readDuties(db, asked) : null,
        drifted: listDriftedOrders(db, projectId, asked.day),
      });
    /** The party that set a value, unless it is the reader's own. */
    const foreign = (id: string | null) =>
      id === null || id === partyId ? null : (parties.find((each) => each.id === id)?.name ?? null);
    const plan = planner(asked.calendar, queue, planned, asked.day);
    const expected = new Map(plan.expect().map((each): [string, Expected] => [each.id, each]));
    const waiting = planned.filter(({ rank }) => rank !== null);
    /** What can begin next on each line of work, in the order of the queue. */
    const nexts = firstOnEachLine(waiting.filter(({ status }) => status === "not_started"));
    const [next] = nexts;
    const subjectId = taskId ?? next?.id ?? waiting[0]?.id ?? busy[0]?.id;
    // A page about a task that somebody chose is about that task.
    const urgent = taskId === null ? dueNext(planned, asked.day, asked.calendar) : null;
    const [subject, urgentRow, ...nextRows] = await Promise.all([
      subjectId === undefined ? null : subjectOf(db, asked, queue, subjectId),
      urgent === null ? null : findTaskRow(db, projectId, queue.partyId, urgent.id),
      ...nexts
        .filter(({ id }) => id !== subjectId)
        .map(({ id }) => findTaskRow(db, projectId, queue.partyId, id)),
    ]);
    const nextRow = nextRows.find((row) => row !== null && row.id === next?.id) ?? null;
    const turn = nexts.find(({ id }) => id === subjectId);
    const placed = <T extends OnLine & { readonly id: string; readonly dueOn: Day | null }>(
      task: T,
    ) => {
      const days = expected.get(task.id) ?? null;
      const moved = movedBy(order, task.id);
      return {
        ...task,
        line: lineIn(queue, task),
        place: waiting.findIndex(({ id }) => id === task.id) + 1 || null,
        expected: days,
        moved,
        /** Business days between the expected end and the due date; negative: too late. */
        slack: daysTo(asked.calendar, days?.endsOn, task.dueOn),
        /** Business days by which the expected start lies after the one in the approval. */
        slid: daysTo(asked.calendar, moved?.startsOn, days?.startsOn),
      };
    };
    // The test of a build that has passed needs nobody's time any more: it only has to be called done.
    const tested = await readAll({
      rows: Promise.all(
        waiting
          .filter(({ status }) => status === "in_review")
          .slice(0, BUSY)
          .map(({ id }) => findTaskRow(db, projectId, queue.partyId, id)),
      ),
    });
    const nowRows = [
      ...busy,
      ...tested.rows,
      ...nexts.map(({ id }) =>
        id === subjectId ? subject : nextRows.find((row) => row?.id === id),
      ),
      ...(subject !== null && SETTLED.includes(subject.status) ? [subject] : []),
    ].flatMap((row) => row ?? []);
    const now = [...new Map(nowRows.map((row) => [row.id, row])).values()];
    const stops = new Map(
      (
        await listStops(
          db,
          projectId,
          now.map(({ id }) => id),
        )
      ).map((stop) => [stop.id, stop]),
    );
    const before =
      turn === undefined
        ? []
        : waiting.slice(0, waiting.indexOf(turn)).filter((task) => sameLine(task, turn));
    return {
      ...common,
      queue: {
        party: queue.party,
        partyKey: queue.partyKey,
        illustrative: queue.illustrative,
        capacityDays: queue.capacityDays,
        reserve: queue.reserve,
        capacityOwner: foreign(queue.capacityBy),
        daysOff: queue.daysOff.filter((day) => day >= asked.day),
        lines: linesOf(queue),
        /** Whether the reader may set up its lines of work. */
        mayLine: mayNow(asked, "line.set") && settable(queue, partyId).ok,
      },
      subject:
        subject === null
          ? null
          : {
              ...placed(subject),
              dueOwner: foreign(subject.dueBy),
              estimateOwner: foreign(subject.estimateBy),
            },
      /** The task that has no time left, if there is one. */
      urgent:
        urgent === null || urgentRow === null
          ? null
          : {
              id: urgent.id,
              title: urgentRow.title,
              dueOn: urgent.dueOn,
              left: urgent.left,
              here: nowRows.some(({ id }) => id === urgent.id),
            },
      /** The next task that can begin, if it is not the current one. */
      next: nextRow === null ? null : { id: nextRow.id, title: nextRow.title },
      isNext: turn !== undefined,
      busy: busy.map(({ id, title, status, blockedReason }) => ({
        id,
        title,
        status,
        blockedReason,
      })),
      /** The work in progress and what can begin next on each line of work: the tasks whose progress can be reported here. */
      now: now.map((row) => {
        const stop = stops.get(row.id);
        return {
          ...placed(row),
          stoppedOn: stop?.stoppedOn ?? null,
          awaits: stop?.awaits ?? null,
          /** The test environment that it waits for, and since when it can be used. */
          environment: stop?.environment ?? null,
          readyOn: stop === undefined ? null : usableSince(stop, asked.day),
          platformKey: stop?.platformKey ?? null,
          lacksResult: lacksResult(row),
        };
      }),
      later: ranked.filter(({ id }) => now.every((row) => row.id !== id)).map(placed),
      /** The parties for which a stopped task can wait: those that direct the work, and the vendors above. */
      awaitable: parties
        .filter(
          ({ id, kind }) =>
            kind === "ministry" ||
            kind === "office" ||
            (id !== queue.partyId && chainTo(parties, queue.partyId).includes(id)),
        )
        .map(({ key, name }) => ({ key, name })),
      /** Business days by which the ministry's side is late with what the vendor waits for; 0: it is not late. */
      ministryLate: Math.max(
        0,
        ...(duties?.others ?? [])
          .filter(({ awaited }) => awaited.role !== null && !VENDORS.includes(awaited.role))
          .map(({ left }) => -(left ?? 0)),
      ),
      waiting: waiting.length,
      /** The number of blocked tasks before the current one on its line of work, if it is the next there. */
      blockedAhead: before.length,
      done: counts.find(({ status }) => status === "done")?.total ?? 0,
      order:
        order === null
          ? null
          : {
              ...briefly(order),
              deadlines: deadlinesOf(asked.calendar, order, planned, expected, queue.illustrative),
            },
      /** Whether other changes have moved the work since the order was approved. */
      drifted: drifted.some(({ partyKey: key }) => key === queue.partyKey),
      said,
      /** What the vendors below entered themselves, newest first, for the vendor that answers for them. */
      below: below.map((row) => eventLine(row, asked)),
      /** Requests to change a value that await the owner's answer. */
      changes: changes.filter(({ partyId }) => partyId === queue.partyId),
      /** What the reader has to do, and what the reader waits for. null: the reader is of no vendor. */
      duties,
      members: members.map(({ id, name }) => ({ id, name })),
      /** Parties that can answer for a task's quality: the ministry's side, and the vendors above and below. */
      owners: parties
        .filter(
          ({ id, kind }) =>
            kind === "ministry" ||
            kind === "office" ||
            (kind === "vendor" && inOneChain(parties, id, queue.partyId)),
        )
        .map(({ id, key, name }) => ({ id, key, name })),
    };
  });
}
