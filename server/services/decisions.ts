// The decision that a finding asks of its reader: its subject, since when, and for how long.
import type { DecisionRow } from "@/db/queries/findings";
import type { Day } from "../domain/calendar/day";
import { RULES, type Rule } from "../domain/findings/finding";
import { type BetweenVersion, type LeftOut, leftOutOf } from "../domain/releases/left-out";
import type { Words } from "../domain/words";
import type { Counting } from "./calendar";
import { type Elapsed, elapsed } from "./elapsed";

const isRule = (rule: string): rule is Rule => RULES.some((known) => known === rule);

export interface Decision {
  readonly rule: Rule;
  readonly key: string;
  readonly since: Day;
  readonly elapsed: Elapsed;
  readonly subject: {
    /** The version. If there are several, the first. */
    readonly version: string | null;
    readonly lastVersion: string | null;
    readonly versions: number;
    /** Of a count of versions: those between the first and the last that it leaves out, and why. */
    readonly leftOut: readonly LeftOut[];
    readonly platforms: readonly Words[];
    readonly stages: readonly Words[];
    /** Of a public statement what the record has against it, and of which version; null for other subjects. */
    readonly contradicted: {
      readonly by: string;
      readonly version: string | null;
      /** Empty: every platform that users had it on. */
      readonly platforms: readonly Words[];
    } | null;
    /** The title of a report, defect or source; the words of a condition or statement; the vendor of a proposal. */
    readonly title: Words | null;
    /** The key of a report, defect, statement or proposal, as used in its address. */
    readonly key: string | null;
  };
}

const byPosition = (placed: DecisionRow["platforms"]): readonly Words[] =>
  [...(placed ?? [])].sort((a, b) => a.position - b.position).map(({ name }) => name);

/**
 * The decision that a row asks for on `day`. `between` are the versions between those without a record that are not among
 * them. null: this version does not know the rule.
 */
export function decisionOf(
  row: DecisionRow,
  { day, calendar }: Counting,
  between: readonly BetweenVersion[],
): Decision | null {
  if (!isRule(row.rule)) return null;
  return {
    rule: row.rule,
    key: row.key,
    since: row.since,
    elapsed: elapsed(calendar, row.since, day),
    subject: {
      version: row.firstVersion ?? row.debtVersion,
      lastVersion: row.lastVersion,
      versions: row.versions,
      leftOut: row.rule === "no-record" && row.versions > 1 ? leftOutOf(between) : [],
      platforms: byPosition(row.platforms),
      stages: byPosition(row.stages),
      contradicted:
        row.against === null
          ? null
          : {
              by: row.against,
              version: row.contradictedVersion,
              platforms: byPosition(row.contradictedPlatforms),
            },
      title: row.title,
      key: row.subjectKey,
    },
  };
}

/** Whether what waits for others is not listed as a decision of the reader: a late instruction stands once in a list. */
export const isNotAmong =
  (decisions: readonly Decision[]) =>
  ({ kind, id }: { readonly kind: string; readonly id: string }): boolean =>
    kind !== "instruction" ||
    !decisions.some(
      ({ rule, subject }) => rule === "instruction-unconfirmed" && subject.key === id,
    );
