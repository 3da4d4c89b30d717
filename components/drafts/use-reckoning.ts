"use client";

import { useMemo } from "react";
import type { Expectation, Other, QueueTask } from "@/components/queues/types";
import { businessCalendar } from "@/server/domain/calendar/business-days";
import { costOf } from "@/server/domain/proposals/cost";
import { effectsOf, summaryOf } from "@/server/domain/proposals/proposal";
import { following, movedRows } from "@/server/domain/queues/draft";
import type { Expected } from "@/server/domain/queues/forecast";
import { slackOf } from "@/server/domain/queues/forecast";
import { besideMain } from "@/server/domain/queues/lines";
import { type Move, moveAll } from "@/server/domain/queues/order";
import { planOf } from "@/server/domain/queues/plan";
import type { BoardData } from "./board-data";
import type { Standing } from "./types";

const NOBODY_SAYS: Expectation = {
  startsOn: null,
  endsOn: null,
  atTheEarliest: false,
  slack: null,
};

/** The approved order of a queue with its forecast, and the order and forecast after the draft's moves. */
export function useReckoning(data: BoardData, moves: readonly Move[]) {
  const base = useMemo(() => {
    const calendar = businessCalendar(data.holidays);
    const rows = new Map<string, QueueTask>(data.rows.map((row) => [row.id, row]));
    const worked = new Map(data.paused.map(({ id, workedDays }) => [id, workedDays]));
    const passed = new Set(data.passed);
    const waiting = data.rows.map(({ id, lineId, estimateDays, status }) => ({
      id,
      lineId,
      estimateDays,
      status: passed.has(id) ? ("in_review" as const) : status,
      startedOn: null,
      workedDays: worked.get(id) ?? 0,
    }));
    // The server has counted the work up to today.
    const queue = { ...data, lines: besideMain(data.lines), workedUntil: null };
    const plan = planOf(calendar, queue, { working: data.working, waiting }, data.today);
    const before = plan.expect();
    const dueOn = new Map(data.rows.flatMap(({ id, dueOn: due }) => (due ? [[id, due]] : [])));
    const places = new Map(plan.base.map((id, place) => [id, place + 1]));
    const byId = (all: readonly Expected[]): ReadonlyMap<string, Expectation> =>
      new Map(
        all.map((each) => [
          each.id,
          { ...each, slack: slackOf(calendar, dueOn.get(each.id), each) },
        ]),
      );
    const deadlines = { base: plan.base, expect: plan.expect, dueOn, calendar };
    const proposed = data.pending && moveAll(plan.base, data.pending.moves);
    const pending = proposed && {
      places: new Map(proposed.map((id, place) => [id, place + 1])),
      expected: byId(plan.expect(proposed)),
      number: data.pending?.number ?? 0,
    };
    const follow = following(plan.base);
    return { calendar, rows, plan, before, dueOn, places, follow, byId, deadlines, pending };
  }, [data]);
  return useMemo(() => {
    const { calendar, plan, before, dueOn, follow, rows, places, byId } = base;
    const order = follow(moves);
    const after = plan.expect(order);
    const effects = effectsOf({ base: plan.base, order, before, after, dueOn }, calendar);
    const willBe = byId(after);
    const summary = summaryOf(effects);
    const slack = new Map([...dueOn.keys()].map((id) => [id, willBe.get(id)?.slack ?? null]));
    return {
      base: plan.base,
      calendar,
      deadlines: base.deadlines,
      pending: base.pending,
      rows,
      places,
      order,
      effects,
      summary,
      cost: costOf(summary.delayed, slack),
      before: byId(before),
      after: willBe,
      moved: movedRows(plan.base, order, moves),
    };
  }, [base, moves]);
}

export type Reckoning = ReturnType<typeof useReckoning>;

/** Where a task stands: in the draft beside the approved order, or in the approved order beside a proposal. */
export function standingOf(reckoning: Reckoning, id: string): Standing {
  const { effects, places, before, after, moved, pending } = reckoning;
  const now = before.get(id) ?? NOBODY_SAYS;
  if (effects.length > 0) {
    const other: Other = { by: "draft", number: 0, place: places.get(id) ?? 0, expected: now };
    return { expected: after.get(id) ?? NOBODY_SAYS, other, moved: moved.has(id) };
  }
  if (pending === null) return { expected: now, other: null, moved: false };
  const other: Other = {
    by: "proposal",
    number: pending.number,
    place: pending.places.get(id) ?? 0,
    expected: pending.expected.get(id) ?? NOBODY_SAYS,
  };
  return { expected: now, other, moved: false };
}
