// A vendor's queue in its approved order: where the full-chain test is, when it is expected to begin, and who directed
// the tasks before it; plus the board for those who may draft another order.
import { listChain } from "@/db/queries/coverage";
import { listOpenProposals } from "@/db/queries/drafts";
import { listRunning } from "@/db/queries/executions";
import { type HeldOrder, listHeldOrders } from "@/db/queries/order-holds";
import { listPassedTests } from "@/db/queries/passed-tests";
import { listPlannedTasks } from "@/db/queries/planned-tasks";
import { listFeeds, listParties } from "@/db/queries/projects";
import { listQueues } from "@/db/queries/queues";
import { listLiveDistributions, listOwedDistributions } from "@/db/queries/releases";
import { countQueueTasks, listRankedTasks, listUnrankedTasks } from "@/db/queries/tasks";
import { listDirectorsAhead, listTestPlaces } from "@/db/queries/test-places";
import { readIn } from "@/db/scope";
import { type BusinessCalendar, businessDaysBetween } from "../domain/calendar/business-days";
import type { Day } from "../domain/calendar/day";
import type { TaskStatus } from "../domain/projects/task-status";
import { leadingOf } from "../domain/proposals/leading";
import { effectsOf } from "../domain/proposals/proposal";
import { movesTo } from "../domain/queues/draft";
import { slackOf } from "../domain/queues/forecast";
import { lineIn, linesOf } from "../domain/queues/lines";
import { orderChanged } from "../domain/queues/order";
import { stateOfTest } from "../domain/queues/owed-tests";
import type { Words } from "../domain/words";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { readChanges } from "./change-requests";
import { readDrifts } from "./drift-view";
import { freshnessOf } from "./freshness";
import { mayNow } from "./may-now";
import { holidaysFrom, MOST_ROWS, readBoard, type Wish } from "./queue-board";
import { planner } from "./queue-plan";
import { readAll } from "./read-all";
import { Refusal } from "./refusal";
import { runningOf } from "./running";
import { readSlips } from "./slip-view";
import { readTask, readWithdrawn } from "./task-panel";
import { placeLine } from "./test-place";
import { unopenedIn } from "./unopened";

const BUSY = 20;

export interface QueueQuestion {
  /** The key of the vendor. null: the first that the reader may see. */
  readonly party: string | null;
  /** null: the page that shows the chosen task, or else the first. */
  readonly page: number | null;
  /** The chosen task, and the task whose panel is open. */
  readonly task: string | null;
  readonly open: string | null;
  /** The number of a proposal to be made again on the current order. */
  readonly redo: number | null;
  /** The tests that the address asks to have first. */
  readonly wish?: Wish | null;
}

type Proposals = Awaited<ReturnType<typeof listOpenProposals>>;

/** Open proposals as the reader sees them: the current step, its deadline, and whether the order has changed since. */
const openProposals = (rows: Proposals, accountId: string, now: readonly string[]) =>
  rows.map(({ number, proposedBy, route, step, dueOn, baseOrder }) => ({
    number,
    mine: proposedBy === accountId,
    role: route[step - 1]?.role ?? null,
    dueOn,
    outdated: baseOrder !== null && orderChanged(baseOrder, now),
  }));

/** The stop of a queue's order, as everybody who sees the queue is told of it. */
function heldIn(orders: readonly HeldOrder[], queueId: string) {
  const order = orders.find((each) => each.queueId === queueId);
  if (order === undefined) return null;
  const { number, role, recordedAt: at, words } = order;
  return { number, role, at, words };
}

/** The task that a proposal is mainly about, with its new place. null: it is not among the rows. */
function leadingIn(
  rows: readonly { readonly id: string; readonly title: Words }[],
  plan: ReturnType<typeof planner>,
  order: readonly string[],
  calendar: BusinessCalendar,
) {
  const [before, after] = [plan.expect(), plan.expect(order)];
  const orders = { base: plan.base, order, before, after, dueOn: new Map<string, Day>() };
  const leading = leadingOf(effectsOf(orders, calendar));
  const title = rows.find(({ id }) => id === leading?.taskId)?.title;
  return leading === undefined || title === undefined ? null : { title, place: leading.to };
}

/** Reads one queue. A queue outside the asker's scope is not found. */
export async function readQueue(asked: Asked, question: QueueQuestion) {
  const projectId = projectOf(asked);
  const { day: today, asker } = asked;
  const { whole } = asker.membership;
  return readIn(asked.scope, async (db) => {
    const { queues, parties, places, chain, debts, feeds, running, live } = await readAll({
      queues: listQueues(db, projectId),
      parties: listParties(db, projectId),
      places: listTestPlaces(db, projectId),
      chain: listChain(db, projectId),
      debts: listOwedDistributions(db, projectId, today),
      feeds: listFeeds(db, projectId),
      running: listRunning(db, projectId, today),
      live: listLiveDistributions(db, projectId, today),
    });
    const tabs = queues.map(({ party, partyId, partyKey: key, part, parentId }) => ({
      party,
      partyKey: key,
      part,
      prime: parentId === null,
      /** It is the queue of the reader's own organisation. */
      own: partyId === asker.membership.partyId,
    }));
    /** The visible vendors that have no queue yet. */
    const unopened = unopenedIn(asked, parties, queues);
    const mayEnter = mayNow(asked, "task.enter");
    const { party } = question;
    const queue = party === null ? queues[0] : queues.find((q) => q.partyKey === party);
    // The version in which each platform's debt began. Its test should be in some queue.
    const owed = new Map<string, (typeof debts)[number]>();
    for (const debt of debts) {
      const before = owed.get(debt.platformId);
      if (before === undefined || debt.ordinal < before.ordinal) owed.set(debt.platformId, debt);
    }
    const common = {
      tabs,
      /** Whether the reader may add a task, and the vendors whose first task would open their queue. */
      mayEnter,
      unopened: mayEnter ? unopened : [],
      chain: chain[0] ?? null,
      owed: [...owed.values()].map(({ platform, version }) => ({ platform, version })),
      /** Whether any queue visible to the reader has an unfinished test, and whether the reader sees every queue. */
      testSomewhere: places.some((test) => stateOfTest(test, live) === "owed"),
      whole: asked.scope.whole,
      freshness: freshnessOf(feeds, asked),
      at: asked.at,
      today,
      holidays: holidaysFrom(asked),
    };
    if (queue === undefined) {
      if (party !== null && !unopened.some(({ key }) => key === party))
        throw new Refusal("not-found");
      return {
        ...common,
        /** The vendor in question, which has no queue. null: the question names none. */
        vendor: unopened.find(({ key }) => key === party) ?? null,
        queue: null,
        busy: [],
        list: pageOf([], 0, 1),
        tests: [],
        passed: [],
        unneeded: [],
        directors: [],
        proposals: [],
        held: null,
        pending: null,
        running: [],
        drifts: [],
        slips: [],
        board: null,
        open: null,
        withdrawn: null,
        changes: [],
      };
    }
    const planned = await listPlannedTasks(db, projectId, queue.id);
    const plan = planner(asked.calendar, queue, planned, today);
    const mayDraft = mayNow(asked, "order.draft") && plan.base.length > 0;
    const own = places.filter(({ partyKey }) => partyKey === queue.partyKey);
    const owing = own.filter((test) => stateOfTest(test, live) === "owed");
    const dueOn = new Map(planned.flatMap((row) => (row.dueOn ? [[row.id, row.dueOn]] : [])));
    const chosen = question.task === null ? -1 : plan.base.indexOf(question.task);
    const sought = question.open ?? question.task;
    const page = question.page ?? Math.floor(Math.max(0, chosen) / PAGE_ROWS) + 1;
    const first = (page - 1) * PAGE_ROWS;
    const {
      ranked,
      busy,
      counts,
      directors,
      passed,
      proposals,
      board,
      open,
      changes,
      drifts,
      slips,
      held,
    } = await readAll({
      ranked: mayDraft
        ? listRankedTasks(db, projectId, queue.id, MOST_ROWS, 0)
        : listRankedTasks(db, projectId, queue.id, PAGE_ROWS, first),
      busy: listUnrankedTasks(db, projectId, queue.id, BUSY),
      counts: countQueueTasks(db, projectId, queue.id),
      directors: listDirectorsAhead(db, projectId),
      passed: listPassedTests(db, projectId, queue.id, today),
      proposals: whole && asked.asOf === null ? listOpenProposals(db, projectId, queue.id) : [],
      board: mayDraft
        ? readBoard(db, projectId, {
            queueId: queue.id,
            rows: plan.tasks,
            base: plan.base,
            debts: [...owed.values()],
            counting: asked,
            redo: question.redo,
            wish: question.wish ?? null,
            tests: owing.flatMap(({ id, ranked: waits }) => (waits ? [id] : [])),
            deadlines: { ...plan, dueOn, calendar: asked.calendar },
          })
        : null,
      open: question.open === null ? null : readTask(db, asked, queue, question.open),
      changes: readChanges(db, asked),
      drifts: readDrifts(db, asked),
      slips: readSlips(db, asked),
      held: listHeldOrders(db, projectId),
    });
    /** The forecast of an order, and by task how many business days remain to its due date. */
    const forecastOf = (order?: readonly string[]) => {
      const of = new Map(plan.expect(order).map((each) => [each.id, each]));
      return (id: string) => {
        const { startsOn = null, endsOn = null, atTheEarliest = false } = of.get(id) ?? {};
        const slack = slackOf(asked.calendar, dueOn.get(id), of.get(id));
        return { startsOn, endsOn, atTheEarliest, slack };
      };
    };
    const expect = forecastOf();
    const shown = openProposals(proposals, asker.account.id, plan.base);
    // The newest proposal that can still be approved. The rows say what it would do to them.
    const out = shown.findLast(({ outdated }) => !outdated);
    const proposed = proposals.find(({ number }) => number === out?.number)?.proposedOrder ?? null;
    const expectProposed = proposed === null ? null : forecastOf(proposed);
    const proposedPlaces = new Map(proposed?.map((id, at) => [id, at + 1]));
    const [leading] = owing
      .filter(({ ranked: waits }) => waits)
      .sort((one, other) => one.before - other.before);
    const totalOf = (...statuses: readonly TaskStatus[]) =>
      counts.reduce((sum, { status, total }) => sum + (statuses.includes(status) ? total : 0), 0);
    return {
      ...common,
      vendor: null,
      queue: {
        party: queue.party,
        partyKey: queue.partyKey,
        part: queue.part,
        prime: queue.parentId === null,
        version: queue.version,
        capacityDays: queue.capacityDays,
        reserve: queue.reserve,
        daysOff: queue.daysOff,
        /** All its lines of work, the main one first. Empty: it has only one. */
        lines: linesOf(queue),
        illustrative: queue.illustrative,
        busy: totalOf("in_progress", "in_review"),
        done: totalOf("done"),
      },
      busy: busy.map((task) => ({
        ...task,
        line: lineIn(queue, task),
        expected: expect(task.id),
      })),
      /** One page; or every row if there is a board, because the board does its own paging. */
      list: pageOf(
        ranked.map((task, n) => ({
          ...task,
          line: lineIn(queue, task),
          place: (mayDraft ? 0 : first) + n + 1,
          expected: expect(task.id),
          /** null: no proposal is out, or the board reckons it itself. */
          proposed:
            mayDraft || expectProposed === null
              ? null
              : { place: proposedPlaces.get(task.id) ?? 0, expected: expectProposed(task.id) },
        })),
        totalOf("not_started", "blocked"),
        page,
      ),
      tests: owing.map((test) => {
        const { id, title, status, version, platform, ranked: waits, before, ahead } = test;
        const { startsOn, atTheEarliest } = expect(id);
        const build = live.find(
          (row) => row.platformId === test.platformId && row.version === version,
        );
        return {
          id,
          title,
          status,
          version,
          platform,
          place: waits ? before + 1 : null,
          ahead,
          line: placeLine(test),
          startsOn,
          /** Business days until its expected start. null: unknown. */
          startsIn: startsOn === null ? null : businessDaysBetween(asked.calendar, today, startsOn),
          atTheEarliest,
          /** The day of the last failure if its build has failed and not passed since. */
          failedOn: build?.verdict === "failed" ? build.failedOn : null,
        };
      }),
      /** Tests of builds that users have and that have passed. */
      passed,
      /** Who directed the tasks before the first test. null: nobody, or the record does not say. */
      directors: directors.filter(({ testId }) => testId === leading?.id),
      /** Tests of older builds that are probably not needed any more, because a later one was verified. */
      unneeded: own
        .filter((test) => stateOfTest(test, live) === "unneeded")
        .map(({ id, title }) => ({ id, title })),
      /** Tests of this vendor that have begun and of which no result is on record. */
      running: runningOf(running, asked).filter(({ partyKey }) => partyKey === queue.partyKey),
      /** The approved order of this queue, if it has drifted. */
      drifts: drifts.filter(({ partyKey }) => partyKey === queue.partyKey),
      /** The owed tests of this queue whose expected start keeps moving later. */
      slips: slips.filter(({ partyKey }) => partyKey === queue.partyKey),
      proposals: shown,
      /** The stop of the order in force. null: it is not stopped. */
      held: heldIn(held, queue.id),
      pending:
        out === undefined || proposed === null
          ? null
          : {
              number: out.number,
              moves: movesTo(plan.base, proposed),
              leading: leadingIn(ranked, plan, proposed, asked.calendar),
            },
      board,
      open,
      /** The task that the question opens or chooses, if it was withdrawn. */
      withdrawn:
        sought === null || open !== null || planned.some(({ id }) => id === sought)
          ? null
          : await readWithdrawn(db, asked, queue, sought),
      /** Requests to change a value that await the owner's answer. */
      changes: changes.filter(({ partyId }) => partyId === queue.partyId),
    };
  });
}
