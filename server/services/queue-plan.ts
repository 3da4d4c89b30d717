// The forecast of a queue, computed from its rows with the calendar of the project.
import type { PlannedTaskRow } from "@/db/queries/planned-tasks";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import type { Day } from "../domain/calendar/day";
import { planOf } from "../domain/queues/plan";
import type { CountedQueue } from "../domain/queues/work";

/** Forecasts starts and ends on a day, in the order of the rows unless another order is given. */
export const planner = (
  calendar: BusinessCalendar,
  queue: CountedQueue,
  rows: readonly PlannedTaskRow[],
  today: Day,
) =>
  planOf(
    calendar,
    queue,
    {
      working: rows.filter(({ rank }) => rank === null),
      waiting: rows.filter(({ rank }) => rank !== null),
    },
    today,
  );
