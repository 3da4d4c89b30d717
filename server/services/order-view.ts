// The proposal of a new order as its reader decides on it: its effects, its evidence, and what else could be done.

import { findStandingOrder } from "@/db/queries/acknowledgements";
import { listCorrectionsOfOrder } from "@/db/queries/corrections";
import { countDirectorsOf, listTasksOf } from "@/db/queries/evidence";
import * as keys from "@/db/queries/keys";
import { listHolds } from "@/db/queries/order-holds";
import type { OrderProposal } from "@/db/queries/proposals";
import { listOrder } from "@/db/queries/queues";
import { listTitles } from "@/db/queries/tasks";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import type { Action } from "../domain/identity/permissions";
import { fits } from "../domain/proposals/approval";
import {
  type Forecasts,
  type FrozenPlan,
  forecastsOf,
  insteadOf,
  startIfLate,
} from "../domain/proposals/forecasts";
import { type HoldableOrder, holdable, resumable } from "../domain/proposals/hold";
import { leadingOf, plannedStart, raisedBy } from "../domain/proposals/leading";
import { optionsOf, placesToCompare, placesToOffer } from "../domain/proposals/options";
import { type Effect, summaryOf } from "../domain/proposals/proposal";
import type { Words } from "../domain/words";
import { readChain } from "./acknowledgements-view";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { type ReadDecision, viewOf } from "./decision-view";
import { readDrifts } from "./drift-view";
import { eventLine } from "./events-view";
import { orderBasis, readEvidence } from "./evidence-view";
import { mayNow } from "./may-now";
import { needsOfOrder } from "./needs";
import { readAll } from "./read-all";
import { orNotFound } from "./refusal";
import { readStandstill } from "./standstill-view";

/** The number of places shown of each order where the two differ. */
const PLACES = 20;
/** The maximum number of corrections shown of what a decision relied on. */
const CORRECTIONS = 50;
/** The maximum number of places that can be offered instead. */
const OFFERS = 8;
/** The maximum number of tasks for which the vendor is asked for an estimate. */
const ESTIMATES = 20;

const latest = (effects: readonly Effect[]): Day | null =>
  effects
    .flatMap(({ startsAfter }) => startsAfter ?? [])
    .sort()
    .at(-1) ?? null;

/** The start that the order brings forward, and what a late decision does to it. */
const startOf = (
  { calendar }: Asked,
  proposal: OrderProposal & FrozenPlan,
  lead: Effect | undefined,
) => {
  const startsOn = plannedStart(proposal.effects);
  return {
    startsOn,
    /** The start if it is decided too late for that. null: nobody can say. */
    startsIfLate: startsOn !== null && lead?.to === 1 ? startIfLate(calendar, proposal) : null,
  };
};

/** What the frozen order does to each task in days: its end, its outside deadline, and the days left to it. */
function slackOf(all: readonly (Forecasts & Pick<Effect, "missesDue">)[]) {
  const due = all.filter(({ dueOn }) => dueOn !== null);
  const left = due.flatMap(({ slackAfter }) => slackAfter ?? []);
  return {
    /** How many of the tasks that move have an outside deadline, and for how many of those nobody can say. */
    withDue: due.length,
    unknown: due.length - left.length,
    /** How many are expected to miss it, whether they did so before or not. */
    late: all.filter(({ missesDue, slackAfter }) => missesDue || (slackAfter ?? 0) < 0).length,
    /** The fewest business days that are left to a deadline. null: no deadline is known. */
    least: left.length === 0 ? null : Math.min(...left),
  };
}

type Task = Awaited<ReturnType<typeof listTasksOf>>[number];

/** The frozen order beside the current order. null: the two are equal. */
function ordersOf(
  frozen: readonly string[],
  now: readonly string[],
  titleOf: (id: string) => Words | null,
) {
  if (fits(frozen, now).ok) return null;
  const shown = (order: readonly string[], other: readonly string[]) =>
    order.slice(0, PLACES).map((id, at) => ({ id, title: titleOf(id), moved: other[at] !== id }));
  return {
    frozen: shown(frozen, now),
    now: shown(now, frozen),
    frozenTotal: frozen.length,
    nowTotal: now.length,
  };
}

/** `read`: what the page of every proposal shows. With one page of the effects. */
export async function readOrderView(
  db: Reader,
  asked: Asked,
  proposal: OrderProposal & FrozenPlan,
  reading: Promise<ReadDecision>,
  page: number,
) {
  const projectId = projectOf(asked);
  const { account } = asked.asker;
  const { id, effects, status, partyId } = proposal;
  const summary = summaryOf(effects);
  const lead = leadingOf(effects);
  const { party, queue, read, evidence, rows, directors, chain, drifts, holds, standing } =
    await readAll({
      party: orNotFound(keys.findParty(db, projectId, partyId)),
      queue: orNotFound(keys.findQueueOfParty(db, projectId, partyId)),
      read: reading,
      evidence: reading.then(({ approvals }) =>
        readEvidence(db, asked, orderBasis(proposal), approvals),
      ),
      rows: status === "open" ? listOrder(db, projectId, proposal.queueId) : null,
      directors: countDirectorsOf(
        db,
        projectId,
        summary.delayed.map(({ taskId }) => taskId),
      ),
      chain: status === "approved" ? readChain(db, asked, proposal) : [],
      drifts: status === "approved" ? readDrifts(db, asked) : [],
      holds: listHolds(db, projectId, id),
      standing: status === "approved" ? findStandingOrder(db, projectId, proposal.queueId) : null,
    });
  const { approvals, remarks } = read;
  const decidedAt = approvals.at(-1)?.recordedAt;
  const corrections =
    decidedAt === undefined
      ? []
      : await listCorrectionsOfOrder(db, projectId, proposal.baseOrder, decidedAt, CORRECTIONS);
  const now = rows?.map((row) => row.id) ?? proposal.baseOrder;
  const shown = effects.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const instead = lead?.to === 1 ? insteadOf(proposal) : null;
  const needed = [
    ...shown.map(({ taskId }) => taskId),
    ...(lead === undefined ? [] : [lead.taskId]),
    ...effects.slice(0, ESTIMATES).map(({ taskId }) => taskId),
    ...raisedBy(effects),
    ...(instead === null ? [] : [instead]),
    ...remarks.flatMap(({ estimates }) => estimates.map(({ taskId }) => taskId)),
    ...(fits(proposal.baseOrder, now).ok
      ? []
      : [...proposal.baseOrder.slice(0, PLACES), ...now.slice(0, PLACES)]),
  ];
  const tasks = new Map<string, Task>(
    (await listTasksOf(db, projectId, [...new Set(needed)])).map((task) => [task.id, task]),
  );
  const titles = new Map(
    (await listTitles(db, projectId, [...new Set(needed)])).map(({ id, title }) => [id, title]),
  );
  const titleOf = (taskId: string): Words | null => titles.get(taskId) ?? null;
  const may = (action: Action) => mayNow(asked, action);
  const inForce = standing?.id === id;
  const last = holds.at(-1);
  const order: HoldableOrder = {
    proposedBy: proposal.proposedBy,
    decidedBy: approvals.map(({ accountId }) => accountId),
    inForce,
    held: last?.kind === "held",
    raised: raisedBy(effects).flatMap((taskId) => tasks.get(taskId)?.status ?? []),
  };
  const forecasts = forecastsOf(asked.calendar, proposal);
  const standstill = await readStandstill(db, asked, evidence);
  const open = status === "open";
  const orders = ordersOf(proposal.baseOrder, now, titleOf);
  const common = viewOf(asked, proposal, read, {
    writtenBy: null,
    needs: needsOfOrder(proposal, evidence, remarks),
    start: startOf(asked, proposal, lead),
    plansDigest: evidence.plansDigest,
    stale: orders !== null,
  });
  return {
    ...common,
    subject: "order" as const,
    party: { name: party.name, key: party.key, prime: party.parentId === null },
    /** Whether the estimates and the order are examples. */
    illustrative: queue.illustrative,
    reasonBy: proposal.reasonBy,
    risk: proposal.risk,
    alternatives: proposal.alternatives,
    lead:
      lead === undefined
        ? null
        : {
            ...lead,
            ...forecasts(lead.taskId),
            title: titleOf(lead.taskId),
            status: tasks.get(lead.taskId)?.status ?? null,
            isTest: evidence.tests.some((t) => t.id === lead.taskId),
          },
    summary: {
      raised: raisedBy(effects).length,
      delayed: summary.delayed.length,
      least: summary.least,
      most: summary.most,
      latestStart: latest(summary.delayed),
      missesDue: summary.missesDue.length,
      directors,
    },
    effects: pageOf(
      shown.map((effect) => ({
        ...effect,
        ...forecasts(effect.taskId),
        title: titleOf(effect.taskId),
        estimateDays: tasks.get(effect.taskId)?.estimateDays ?? null,
        directedBy: tasks.get(effect.taskId)?.directedBy ?? null,
      })),
      effects.length,
      page,
    ),
    slack: slackOf(effects.map((effect) => ({ ...effect, ...forecasts(effect.taskId) }))),
    standstill,
    /** What is begun instead if the first task of the new order cannot begin. null: nothing, or it is not the first. */
    instead: instead === null ? null : titleOf(instead),
    /** What the proposed place, another one and the present one would bring. */
    options:
      lead === undefined
        ? []
        : optionsOf(asked.calendar, proposal, lead.taskId, placesToCompare(lead)),
    /** The places that whoever returns it can offer instead. */
    offers:
      lead === undefined || !open
        ? []
        : optionsOf(asked.calendar, proposal, lead.taskId, placesToOffer(lead, OFFERS)),
    /** The place that was offered instead. null: none. */
    counter:
      proposal.counterTo === null
        ? null
        : {
            place: proposal.counterTo,
            state: proposal.counterState,
            mine:
              may("order.draft") &&
              proposal.counterState === "offered" &&
              proposal.proposedBy === account.id,
          },
    /** Every stop of the order and every end of one, oldest first. */
    holds: holds.map(({ accountId: _, ...hold }) => hold),
    /** Who stopped the order. null: it is not stopped, or a later order is in force. */
    held: inForce && last?.kind === "held" ? last : null,
    remarks: remarks.map(({ accountId, estimates, ...remark }) => ({
      ...remark,
      own: accountId === account.id,
      estimates: estimates.map(({ taskId, days }) => ({
        taskId,
        days,
        title: titleOf(taskId),
        onRecord: tasks.get(taskId)?.estimateDays ?? null,
      })),
    })),
    /** null: the order is the frozen one. */
    orders,
    evidence,
    /** For an approved order: how far down the chain of subcontracts it was read and answered. */
    chain,
    /** How the approved order has drifted. Empty: the forecast is as approved. */
    drifts: drifts.filter((each) => each.number === proposal.number),
    /** Corrections, made after the decision, of what it relied on. */
    corrections: corrections.map((line) => eventLine(line, asked)),
    reader: {
      ...common.reader,
      holds: may("order.hold") && holdable(order, account.id).ok,
      resumes: may("order.hold") && resumable(order, account.id).ok,
      redoes: may("order.draft"),
    },
    estimates: effects.slice(0, ESTIMATES).map(({ taskId }) => ({
      taskId,
      title: titleOf(taskId),
      onRecord: tasks.get(taskId)?.estimateDays ?? null,
    })),
  };
}
