// The forecast of a queue from its rows, by the calendar of the state.
import type { PlannedTaskRow } from "@/db/queries/tasks";
import type { Day } from "../domain/calendar/day";
import { type PlannedQueue, planOf } from "../domain/queues/plan";
import { CALENDAR } from "./calendar";

/** Reckons starts and ends of an order on a day; the order is that of the rows unless another is given. */
export const planner = (queue: PlannedQueue, rows: readonly PlannedTaskRow[], today: Day) =>
  planOf(
    CALENDAR,
    queue,
    {
      working: rows.filter(({ rank }) => rank === null),
      waiting: rows.filter(({ rank }) => rank !== null),
    },
    today,
  );
