// Frozen plans for tests, drawn as text.
import { businessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import type { FrozenPlan } from "./forecasts";

export const CALENDAR = businessCalendar(["2020-11-23"]);
const day = (text: string) => text as Day;

/**
 * A plan of one person-day a day from 24 November on: W in progress, then the others in order, as `A2` or `A2:due`, and as
 * `A?` without an estimate.
 */
export function plan(drawn: string, proposed: string): FrozenPlan {
  const tasks = drawn.split(" ").map((each) => {
    const [name = "", due] = each.split(":");
    const id = name.slice(0, 1);
    return {
      id,
      estimateDays: name.endsWith("?") ? null : Number(name.slice(1)),
      status: id === "W" ? ("in_progress" as const) : ("not_started" as const),
      startedOn: id === "W" ? day("2020-11-24") : null,
      dueOn: due === undefined ? null : day(`2020-${due}`),
    };
  });
  return {
    inputs: { capacityDays: 5, reserve: 0, daysOff: [], tasks },
    baseOrder: tasks.map(({ id }) => id).filter((id) => id !== "W"),
    proposedOrder: proposed.split(""),
    proposedOn: day("2020-11-24"),
  };
}
