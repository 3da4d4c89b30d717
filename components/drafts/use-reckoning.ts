"use client";

import { useMemo } from "react";
import type { QueueTask } from "@/components/queues/types";
import { businessCalendar } from "@/server/domain/calendar/business-days";
import { effectsOf, summaryOf } from "@/server/domain/proposals/proposal";
import { following, movedRows } from "@/server/domain/queues/draft";
import type { Expected } from "@/server/domain/queues/forecast";
import type { Move } from "@/server/domain/queues/order";
import { planOf } from "@/server/domain/queues/plan";
import type { BoardData } from "./board-data";
import type { Shift } from "./types";

const byId = (all: readonly Expected[]): ReadonlyMap<string, Expected> =>
  new Map(all.map((each) => [each.id, each]));

/** The approved order of a queue with its forecast, and the order and forecast after the draft's moves. */
export function useReckoning(data: BoardData, moves: readonly Move[]) {
  const base = useMemo(() => {
    const calendar = businessCalendar(data.holidays);
    const rows = new Map<string, QueueTask>(data.rows.map((row) => [row.id, row]));
    const worked = new Map(data.paused.map(({ id, workedDays }) => [id, workedDays]));
    const passed = new Set(data.passed);
    const waiting = data.rows.map(({ id, estimateDays, status }) => ({
      id,
      estimateDays,
      status: passed.has(id) ? ("in_review" as const) : status,
      startedOn: null,
      workedDays: worked.get(id) ?? 0,
    }));
    // The server has counted the work up to today.
    const queue = { ...data, workedUntil: null };
    const plan = planOf(calendar, queue, { working: data.working, waiting }, data.today);
    const before = plan.expect();
    const dueOn = new Map(data.rows.flatMap(({ id, dueOn: due }) => (due ? [[id, due]] : [])));
    const places = new Map(plan.base.map((id, place) => [id, place + 1]));
    return { calendar, rows, plan, before, dueOn, places, follow: following(plan.base) };
  }, [data]);
  return useMemo(() => {
    const { calendar, plan, before, dueOn, follow, rows, places } = base;
    const order = follow(moves);
    const after = plan.expect(order);
    const effects = effectsOf({ base: plan.base, order, before, after, dueOn }, calendar);
    return {
      base: plan.base,
      rows,
      places,
      order,
      effects,
      effectOf: new Map(effects.map((effect) => [effect.taskId, effect])),
      summary: summaryOf(effects),
      before: byId(before),
      after: byId(after),
      moved: movedRows(plan.base, order, moves),
    };
  }, [base, moves]);
}

export type Reckoning = ReturnType<typeof useReckoning>;

const NOBODY_SAYS = { startsOn: null, endsOn: null, atTheEarliest: false };

/** The effect of the draft on one task. */
export function shiftOf(reckoning: Reckoning, id: string): Shift {
  const effect = reckoning.effectOf.get(id);
  return {
    from: reckoning.places.get(id) ?? 0,
    moved: reckoning.moved.has(id),
    before: reckoning.before.get(id) ?? NOBODY_SAYS,
    after: reckoning.after.get(id) ?? NOBODY_SAYS,
    later: effect === undefined ? 0 : effect.later,
    missesDue: effect?.missesDue ?? false,
  };
}
