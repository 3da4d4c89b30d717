// What a finding asks of its reader: the decision, what it is about, since when and for how long.
import type { DecisionRow } from "@/db/queries/findings";
import type { Day } from "../domain/calendar/day";
import { RULES, type Rule } from "../domain/findings/finding";
import type { Words } from "../domain/words";
import { type Elapsed, elapsed } from "./elapsed";

const isRule = (rule: string): rule is Rule => RULES.some((known) => known === rule);

export interface Decision {
  readonly rule: Rule;
  readonly key: string;
  readonly since: Day;
  readonly elapsed: Elapsed;
  readonly subject: {
    /** The version, or the first of several. */
    readonly version: string | null;
    readonly lastVersion: string | null;
    readonly versions: number;
    readonly platforms: readonly Words[];
    readonly stages: readonly Words[];
    /** Of a report, a defect or a source; of a condition its words, of a proposal its vendor. */
    readonly title: Words | null;
    /** Of a report, a defect or a proposal, as its address has it. */
    readonly key: string | null;
  };
}

const byPosition = (placed: DecisionRow["platforms"]): readonly Words[] =>
  [...(placed ?? [])].sort((a, b) => a.position - b.position).map(({ name }) => name);

/** The decision that a row asks for on `day`; null for a rule that this version does not know. */
export function decisionOf(row: DecisionRow, day: Day): Decision | null {
  if (!isRule(row.rule)) return null;
  return {
    rule: row.rule,
    key: row.key,
    since: row.since,
    elapsed: elapsed(row.since, day),
    subject: {
      version: row.firstVersion ?? row.debtVersion,
      lastVersion: row.lastVersion,
      versions: row.versions,
      platforms: byPosition(row.platforms),
      stages: byPosition(row.stages),
      title: row.title,
      key: row.subjectKey,
    },
  };
}
