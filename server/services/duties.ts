// Everything that a person has to do in a project, in one list by date: what was sent to the person, and what the rules
// ask of the person's role.
import { listDecisions, listVersionsBetween } from "@/db/queries/findings";
import type { Reader } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { dutiesByDate } from "../domain/waiting/waits";
import { type Asked, projectOf } from "./asked";
import { type Decision, decisionOf, isNotAmong } from "./decisions";
import { readAll } from "./read-all";
import { ON_TOP, questionOf, readWaits, type WaitInView, type WaitsInView } from "./waits";

/** The maximum number of findings and of versions between them that are read. */
const DECISIONS = 200;
const BETWEEN = 12;

export type Duty = { readonly since: Day; readonly dueOn: Day | null } & (
  | { readonly of: "wait"; readonly wait: WaitInView }
  | { readonly of: "decision"; readonly decision: Decision }
);

/** What was sent and what the rules ask, in one order. What a rule asks for is due on the day from which it asks. */
export const dutiesOf = (
  waits: Pick<WaitsInView, "mine">,
  decisions: readonly Decision[],
): readonly Duty[] =>
  dutiesByDate<Duty>([
    ...waits.mine.map((wait) => ({
      of: "wait" as const,
      wait,
      since: wait.since,
      dueOn: wait.dueOn,
    })),
    ...decisions.map((decision) => ({
      of: "decision" as const,
      decision,
      since: decision.since,
      dueOn: decision.since,
    })),
  ]);

/** The reader's own duties, and what is out to others. */
export async function readDuties(db: Reader, asked: Asked) {
  const projectId = projectOf(asked);
  const { day } = asked;
  const { role, partyId } = asked.asker.membership;
  const { waits, decisions, between } = await readAll({
    waits: readWaits(db, questionOf(asked)),
    decisions: listDecisions(db, projectId, day, role, partyId, ON_TOP, DECISIONS),
    between: listVersionsBetween(db, projectId, day, BETWEEN),
  });
  const shown = decisions.flatMap((row) => decisionOf(row, asked, between) ?? []);
  return {
    mine: dutiesOf(waits, shown),
    /** With those that were not read. */
    total: waits.mine.length + (decisions[0]?.total ?? 0),
    others: waits.others.filter(isNotAmong(shown)),
    risks: waits.risks,
  };
}
