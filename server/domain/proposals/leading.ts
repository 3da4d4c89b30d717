// Which effects of a new order are shown first, and which need a second look before it is sent (seed 2(1)③).
import type { Day } from "../calendar/day";
import { type Effect, summaryOf } from "./proposal";

/** The effect to show first: of the row that gains the most places; if none gains, of the row that loses the fewest. */
export const leadingOf = (effects: readonly Effect[]): Effect | undefined =>
  effects.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];

/** The start that the leading row gains by the new order. null: it gains none, or one of the starts is unknown. */
export function plannedStart(effects: readonly Effect[]): Day | null {
  const lead = leadingOf(effects);
  return lead !== undefined && (lead.later ?? 0) < 0 ? lead.startsAfter : null;
}

/** The rows that gain places, by id. */
export const raisedBy = (effects: readonly Effect[]): readonly string[] =>
  effects.filter(({ from, to }) => to < from).map(({ taskId }) => taskId);

/** The directed work that would no longer be ready by its due date. The proposer is shown it first. */
export const missedDirected = (
  effects: readonly Effect[],
  directed: ReadonlySet<string>,
): readonly Effect[] =>
  effects.filter(({ taskId, missesDue }) => missesDue && directed.has(taskId));

/** The effects of a new order in one line, for lists. */
export interface Gist {
  /** null: there are no effects. */
  readonly lead: Pick<Effect, "taskId" | "from" | "to"> | null;
  /** How many rows start later, and by how many business days at least and at most. */
  readonly delayed: number;
  readonly least: number;
  readonly most: number;
  /** {@link plannedStart}. Absent: the proposal was made before it was kept. */
  readonly startsOn?: Day | null;
}

export function gistOf(effects: readonly Effect[]): Gist {
  const lead = leadingOf(effects);
  const { delayed, least, most } = summaryOf(effects);
  return {
    lead: lead === undefined ? null : { taskId: lead.taskId, from: lead.from, to: lead.to },
    delayed: delayed.length,
    least,
    most,
    startsOn: plannedStart(effects),
  };
}
