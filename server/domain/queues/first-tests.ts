// Which full-chain tests can be put first without costing any other task its due date (seed 2(1)③, 3(3)).
import { type BusinessCalendar, businessDaysBetween } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { type Expected, meetsDue } from "./forecast";
import { type OnLine, sameLine } from "./lines";
import { type Move, move } from "./order";

/** An order, its forecast, and the due dates that outsiders wait for. */
export interface Deadlines {
  readonly base: readonly string[];
  readonly expect: (order?: readonly string[]) => readonly Expected[];
  readonly dueOn: ReadonlyMap<string, Day>;
  readonly calendar: BusinessCalendar;
}

/** A task that is expected to meet its due date now and would miss it, by this many business days. */
export interface Broken {
  readonly taskId: string;
  readonly days: number;
}

/** The move that brings these tasks to the front together, in the order of the queue. null: they are there already. */
export function moveToFront(order: readonly string[], tasks: readonly string[]): Move | null {
  const wanted = new Set(tasks);
  const first = order.filter((id) => wanted.has(id));
  return first.every((id, place) => order[place] === id) ? null : { tasks: first, place: 1 };
}

/**
 * Whether everything before these tasks on their lines of work is one of them, so that no move can make them begin
 * earlier. `lineOf`: the line of a task of the order.
 */
export function standFirstOnLine(
  order: readonly string[],
  tasks: readonly string[],
  lineOf: (id: string) => OnLine,
): boolean {
  const wanted = new Set(tasks);
  return tasks.every((task) =>
    order
      .slice(0, order.indexOf(task))
      .every((id) => wanted.has(id) || !sameLine(lineOf(id), lineOf(task))),
  );
}

/** The tests that stand before everything else in the order. */
export function standingFirst(
  order: readonly string[],
  tests: ReadonlySet<string>,
): readonly string[] {
  const end = order.findIndex((id) => !tests.has(id));
  return end < 0 ? order : order.slice(0, end);
}

/** The due dates that bringing these tasks to the front would break, the longest delay first. */
export function brokenBy(
  { base, expect, dueOn, calendar }: Deadlines,
  tasks: readonly string[],
): readonly Broken[] {
  const moved = moveToFront(base, tasks);
  if (moved === null) return [];
  const before = new Map(expect().map(({ id, endsOn }) => [id, endsOn]));
  return expect(move(base, moved))
    .flatMap(({ id, endsOn }): Broken[] => {
      const due = dueOn.get(id);
      if (due === undefined || endsOn === null) return [];
      if (!meetsDue(due, before.get(id)) || meetsDue(due, endsOn)) return [];
      return [{ taskId: id, days: businessDaysBetween(calendar, due, endsOn) }];
    })
    .toSorted((one, other) => other.days - one.days);
}

/** Those of the tests, taken in the order of the queue, that can be first together without breaking a due date. */
export function keepingDeadlines(of: Deadlines, tests: readonly string[]): readonly string[] {
  const wanted = new Set(tests);
  const kept: string[] = [];
  for (const id of of.base.filter((each) => wanted.has(each)))
    if (brokenBy(of, [...kept, id]).length === 0) kept.push(id);
  return kept;
}
