// A condition of an approval needs words and a day, somebody who shows that it is met, and somebody else who accepts that
// (seed 2(2)③).
import type { Day } from "../calendar/day";
import type { Role } from "../identity/roles";
import { accept, type Outcome, refuse } from "../outcome";
import type { Words } from "../words";
import { type Decider, type Deputy, standsIn } from "./approval";
import type { Filler } from "./gaps";
import type { StepRole } from "./proposal";
import type { Writer } from "./writer";

/** The roles of which one accepts that a condition is met. */
export const ACCEPTORS = ["official", "executive", "adviser"] as const;
export type Acceptor = (typeof ACCEPTORS)[number];

/** A row of the form for conditions. Empty rows are ignored. */
export interface ConditionRow {
  readonly words: Words | null;
  readonly dueOn: Day | null;
  /** The condition becomes a task of the queue; otherwise only its day is watched. */
  readonly asTask: boolean;
  /** Who shows that it is met. Absent: nobody was named. */
  readonly owner?: Filler | null;
  /** The work that the order brings forward does not begin before it is met. */
  readonly beforeStart?: boolean;
  /** Who wrote its words. Absent: the person. */
  readonly writer?: Writer;
  /** Who accepts that it is met. Absent: the role whose step sets it. */
  readonly acceptor?: Acceptor | undefined;
}

export interface AskedCondition extends ConditionRow {
  readonly words: Words;
  readonly dueOn: Day;
}

/** The conditions that were entered. Refused: `condition-incomplete` (words without a day, or a day without words). */
export function conditionsOf(
  rows: readonly ConditionRow[],
): Outcome<readonly AskedCondition[], "condition-incomplete"> {
  const asked: AskedCondition[] = [];
  for (const { words, dueOn, ...row } of rows) {
    if (words === null && dueOn === null) continue;
    if (words === null || dueOn === null) return refuse("condition-incomplete");
    asked.push({ words, dueOn, ...row });
  }
  return accept(asked);
}

/**
 * Whether the days of new conditions are possible. `lastBefore` is the last day before the planned start, null if it is
 * unknown. Refused: `day-not-ahead` (a day is past), `condition-after-start` (what the work must not begin without would be
 * due only when it begins).
 */
export function daysFit(
  asked: readonly Pick<AskedCondition, "dueOn" | "beforeStart">[],
  today: Day,
  lastBefore: Day | null,
): Outcome<true, "day-not-ahead" | "condition-after-start"> {
  if (asked.some(({ dueOn }) => dueOn <= today)) return refuse("day-not-ahead");
  const late = asked.some(
    ({ dueOn, beforeStart = false }) => beforeStart && lastBefore !== null && dueOn > lastBefore,
  );
  return late ? refuse("condition-after-start") : accept(true);
}

/** A condition as far as it has come. */
export interface StandingCondition {
  /** Whether its approval stands or is still being decided. */
  readonly stands: boolean;
  readonly owner: Filler | null;
  readonly shownBy: string | null;
  readonly metOn: Day | null;
  /** The role that accepts it; null: anybody of the ministry's side. */
  readonly acceptor: Acceptor | null;
}

/**
 * Whether a person of this role may show that a condition is met, also again. Refused: `conflict` (it is met, or its
 * proposal was not approved), `condition-not-yours` (the other side was named).
 */
export function showable(
  { stands, owner, metOn }: StandingCondition,
  role: Role,
): Outcome<true, "conflict" | "condition-not-yours"> {
  if (!stands || metOn !== null) return refuse("conflict");
  return owner === null || owner === role ? accept(true) : refuse("condition-not-yours");
}

/** The role in whose place this person accepts today. null: none, the person is no deputy of the acceptor. */
const inPlaceOf = (
  acceptor: Acceptor,
  person: Decider,
  deputies: readonly Deputy[],
  today: Day,
): StepRole | null =>
  acceptor !== "official" && standsIn(person, acceptor, deputies, today) ? acceptor : null;

/**
 * Whether a person accepts that conditions are met: one of the role that was named, or a deputy of it. Returns the role in
 * whose place a deputy does, null for the role itself. Refused: `acceptance-not-yours`.
 */
export function acceptsAs(
  acceptor: Acceptor | null,
  person: Decider,
  deputies: readonly Deputy[],
  today: Day,
): Outcome<StepRole | null, "acceptance-not-yours"> {
  if (acceptor === null || person.role === acceptor) return accept(null);
  const of = inPlaceOf(acceptor, person, deputies, today);
  return of === null ? refuse("acceptance-not-yours") : accept(of);
}

/**
 * Whether a person may accept on `today` that a condition is met, and in whose place. Refused: `conflict`, `own-showing`
 * (the person showed it), `acceptance-not-yours` (another role was named, and the person is not its deputy today),
 * `words-missing` (nobody has shown anything, and the acceptor does not say what was shown either).
 */
export function acceptable(
  { stands, shownBy, metOn, acceptor }: StandingCondition,
  person: Decider & { readonly says: boolean },
  deputies: readonly Deputy[],
  today: Day,
): Outcome<StepRole | null, "conflict" | "own-showing" | "acceptance-not-yours" | "words-missing"> {
  if (!stands || metOn !== null) return refuse("conflict");
  if (shownBy === person.accountId) return refuse("own-showing");
  const as = acceptsAs(acceptor, person, deputies, today);
  return as.ok && shownBy === null && !person.says ? refuse("words-missing") : as;
}

/** How far the conditions of one approval have come: the counts that every page shows. */
export const countConditions = (
  conditions: readonly {
    readonly beforeStart: boolean | null;
    readonly metOn: Day | null;
    readonly dueOn: Day;
  }[],
  today: Day,
) => ({
  total: conditions.length,
  before: conditions.filter(({ beforeStart }) => beforeStart).length,
  met: conditions.filter(({ metOn }) => metOn !== null).length,
  /** What the work must not begin without and is not met. */
  blocking: conditions.filter(({ beforeStart, metOn }) => beforeStart && metOn === null).length,
  overdue: conditions.filter(({ metOn, dueOn }) => metOn === null && dueOn < today).length,
});
