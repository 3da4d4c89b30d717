// One proposal as its reader decides on it: its effects, the discussion, the evidence, and who may do what.

import { findStandingOrder } from "@/db/queries/acknowledgements";
import { readClocks } from "@/db/queries/clocks";
import { listConditions } from "@/db/queries/conditions";
import { listCorrectionsOfOrder } from "@/db/queries/corrections";
import {
  countDirectorsOf,
  findFirstEvent,
  findRouteSetting,
  listTasksOf,
} from "@/db/queries/evidence";
import * as keys from "@/db/queries/keys";
import { countLetters } from "@/db/queries/letters";
import { listNotes } from "@/db/queries/ministry-notes";
import { listHolds } from "@/db/queries/order-holds";
import {
  findNeighbours,
  findProposal,
  listApprovals,
  listDeputies,
  listRemarks,
  type ProposalRow,
} from "@/db/queries/proposals";
import { listOrder } from "@/db/queries/queues";
import { listTitles } from "@/db/queries/tasks";
import { readIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { type Action, can } from "../domain/identity/permissions";
import { decidableBy, fits } from "../domain/proposals/approval";
import { countConditions } from "../domain/proposals/condition";
import { readSeal } from "../domain/proposals/decision-seal";
import {
  type Forecasts,
  type FrozenPlan,
  forecastsOf,
  insteadOf,
  startIfLate,
} from "../domain/proposals/forecasts";
import { conditionDays, type GapKind, type Need } from "../domain/proposals/gaps";
import { type HoldableOrder, holdable, resumable } from "../domain/proposals/hold";
import { leadingOf, plannedStart, raisedBy } from "../domain/proposals/leading";
import { optionsOf, placesToCompare, placesToOffer } from "../domain/proposals/options";
import { type Effect, summaryOf } from "../domain/proposals/proposal";
import { lastDayOf } from "../domain/proposals/route";
import { opinionAsked, questionsLeft, sideOf } from "../domain/proposals/waiting";
import type { Words } from "../domain/words";
import { readChain } from "./acknowledgements-view";
import { type Asked, PAGE_ROWS, pageOf, projectOf } from "./asked";
import { conditionsOf } from "./conditions-view";
import { digestOf, sha256 } from "./digest";
import { readDrifts } from "./drift-view";
import { eventLine } from "./events-view";
import { readEvidence } from "./evidence-view";
import { isAsked, needsOfProposal } from "./needs";
import { readAll } from "./read-all";
import { orNotFound } from "./refusal";
import { requestsOf } from "./requests-view";
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

/** When its steps are to be decided, and whether the test can still start as forecast after that. */
function datesOf({ calendar }: Asked, proposal: ProposalRow & FrozenPlan, lead?: Effect) {
  const { route, step, stepDueOn, effects } = proposal;
  const lastOn = stepDueOn === null ? null : lastDayOf(calendar, route, step, stepDueOn);
  const startsOn = plannedStart(effects);
  return {
    dueOn: stepDueOn,
    lastOn,
    /** The start that the order brings forward. null: it brings none forward, or the start is unknown. */
    startsOn,
    late: lastOn !== null && startsOn !== null && lastOn >= startsOn,
    /** The start if it is decided too late for that. null: nobody can say. */
    startsIfLate: startsOn !== null && lead?.to === 1 ? startIfLate(calendar, proposal) : null,
  };
}

/** What a reader must be allowed to do to supply each thing that an approval needs. */
const FILLS: Readonly<Record<GapKind, Action>> = {
  passes: "test-plan.set",
  fails: "test-plan.set",
  reach: "environment.register",
  quality: "task.amend",
  runner: "task.amend",
  until: "task.amend",
  estimates: "order.opine",
  opinion: "order.opine",
  risk: "order.draft",
  alternatives: "order.draft",
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

/** Reads a proposal by its number, with one page of its effects. A proposal outside the asker's scope is not found. */
export async function readProposal(asked: Asked, number: number, page: number) {
  const projectId = projectOf(asked);
  const { calendar } = asked;
  const { account, membership } = asked.asker;
  return readIn(asked.scope, async (db) => {
    const proposal = await orNotFound(findProposal(db, projectId, number));
    const { id, effects, status } = proposal;
    const summary = summaryOf(effects);
    const lead = leadingOf(effects);
    const {
      party,
      queue,
      proposed,
      reviewed: [approvals, evidence],
      deputies,
      conditions,
      remarks,
      rows,
      directors,
      chain,
      copies,
      opened,
      drifts,
      neighbours,
      holds,
      standing,
      notes,
      routeSet,
    } = await readAll({
      party: orNotFound(keys.findParty(db, projectId, proposal.partyId)),
      queue: orNotFound(keys.findQueueOfParty(db, projectId, proposal.partyId)),
      proposed: findFirstEvent(db, projectId, "order-proposed", { kind: "proposal", id }),
      reviewed: listApprovals(db, projectId, id).then(
        async (decided) => [decided, await readEvidence(db, asked, proposal, decided)] as const,
      ),
      deputies: listDeputies(db, projectId),
      conditions: listConditions(db, projectId, id),
      remarks: listRemarks(db, projectId, id),
      rows: status === "open" ? listOrder(db, projectId, proposal.queueId) : null,
      directors: countDirectorsOf(
        db,
        projectId,
        summary.delayed.map(({ taskId }) => taskId),
      ),
      chain: status === "approved" ? readChain(db, asked, proposal) : [],
      copies: countLetters(db, projectId, id),
      opened: readClocks(db),
      drifts: status === "approved" ? readDrifts(db, asked) : [],
      neighbours: orNotFound(findNeighbours(db, projectId, number)),
      holds: listHolds(db, projectId, id),
      notes: listNotes(db, projectId, id),
      routeSet: findRouteSetting(db, projectId, proposal.proposedOn),
      standing: status === "approved" ? findStandingOrder(db, projectId, proposal.queueId) : null,
    });
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
    const decidable = decidableBy(
      { ...proposal, decidedBy: approvals.map(({ accountId }) => accountId) },
      { accountId: account.id, role: membership.role },
      deputies,
      asked.day,
    );
    const present = asked.asOf === null;
    const may = (action: Action) => present && can(membership.role, action);
    const mySide = sideOf(membership.role);
    const inForce = standing?.id === id;
    const last = holds.at(-1);
    const order: HoldableOrder = {
      proposedBy: proposal.proposedBy,
      decidedBy: approvals.map(({ accountId }) => accountId),
      inForce,
      held: last?.kind === "held",
      raised: raisedBy(effects).flatMap((taskId) => tasks.get(taskId)?.status ?? []),
    };
    const forecasts = forecastsOf(calendar, proposal);
    const standstill = await readStandstill(db, asked, evidence);
    const open = status === "open";
    const needs = needsOfProposal(proposal, evidence, remarks).map((need: Need) => ({
      ...need,
      mayFill: open && may(FILLS[need.kind]),
      /** Whether somebody has been asked for it. */
      asked: isAsked(need, remarks),
    }));
    return {
      number,
      /** The numbers of the proposals before and after it. */
      neighbours,
      status,
      party: { name: party.name, key: party.key, prime: party.parentId === null },
      /** Whether the estimates and the order are examples. */
      illustrative: queue.illustrative,
      proposed: proposed ?? null,
      proposedOn: proposal.proposedOn,
      decidedOn: proposal.decidedOn,
      reason: proposal.reason,
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
      /** What an approval needs, and whether the reader may supply it. */
      needs,
      /** The days by which what is missing can be asked for as a condition. */
      conditionDays: conditionDays(calendar, asked.day, plannedStart(effects)),
      standstill,
      route: proposal.route,
      step: proposal.step,
      dates: datesOf(asked, proposal, lead),
      approvals: approvals.map(({ accountId: _, plans: _p, sealed, ...approval }) => ({
        ...approval,
        /** Whether the digest computed from the stored text equals the sealed one. */
        sealFits: sealed !== null && sha256(sealed) === approval.seal,
        /** When the page was opened and the decision made, by both clocks, and what was missing; null: not sealed. */
        told: sealed === null ? null : readSeal(sealed),
      })),
      conditions: conditionsOf(asked, conditions, deputies, open || status === "approved"),
      /** How far the conditions have come. */
      counts: countConditions(conditions, asked.day),
      /** What is begun instead if the first task of the new order cannot begin. null: nothing, or it is not the first. */
      instead: instead === null ? null : titleOf(instead),
      /** What the proposed place, another one and the present one would bring. */
      options:
        lead === undefined ? [] : optionsOf(calendar, proposal, lead.taskId, placesToCompare(lead)),
      /** The places that whoever returns it can offer instead. */
      offers:
        lead === undefined || !open
          ? []
          : optionsOf(calendar, proposal, lead.taskId, placesToOffer(lead, OFFERS)),
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
      /** What the ministry and its adviser wrote for themselves. Empty for vendors. */
      notes,
      /** Who set the route by which it is decided, and when. null: it is the default. */
      routeSet,
      /** Every stop of the order and every end of one, oldest first. */
      holds: holds.map(({ accountId: _, ...hold }) => hold),
      /** Who stopped the order. null: it is not stopped, or a later order is in force. */
      held: inForce && last?.kind === "held" ? last : null,
      /** What was asked about it and not answered. */
      requests: open ? requestsOf(asked, proposal, remarks) : [],
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
      opinion: remarks.findLast(({ kind }) => kind === "opinion") ?? null,
      opinionAsked: opinionAsked(remarks) !== null,
      /** null: the order is the frozen one. */
      orders: ordersOf(proposal.baseOrder, now, titleOf),
      evidence,
      /** For an approved order: how far down the chain of subcontracts it was read and answered. */
      chain,
      /** How the approved order has drifted. Empty: the forecast is as approved. */
      drifts: drifts.filter((each) => each.number === number),
      /** Corrections, made after the decision, of what it relied on. */
      corrections: corrections.map((line) => eventLine(line, asked)),
      /** Copies of its decisions sent by mail. */
      copies,
      /** The time at which this page is rendered. A decision records when its decider opened the page. */
      opened,
      digest: proposal.digest,
      /** Whether the digest computed from what is stored now equals the frozen one. */
      whole: digestOf(proposal) === proposal.digest,
      reader: {
        decides: present && decidable.ok ? decidable.value : null,
        /** Why a person whose role decides may not decide this step. */
        decidesNot: decidable.ok ? null : decidable.code,
        hasRole: may("order.decide"),
        proposed: present && proposal.proposedBy === account.id,
        remarks: may("order.remark"),
        asksOpinion: may("order.ask-opinion"),
        opines: may("order.opine"),
        answers: questionsLeft(remarks).some(
          ({ accountId, side }) => accountId !== account.id && (side ?? mySide) === mySide,
        ),
        notes: may("order.note"),
        holds: may("order.hold") && holdable(order, account.id).ok,
        resumes: may("order.hold") && resumable(order, account.id).ok,
        redoes: may("order.draft"),
      },
      estimates: effects.slice(0, ESTIMATES).map(({ taskId }) => ({
        taskId,
        title: titleOf(taskId),
        onRecord: tasks.get(taskId)?.estimateDays ?? null,
      })),
      day: asked.day,
      at: asked.at,
      past: !present,
    };
  });
}
