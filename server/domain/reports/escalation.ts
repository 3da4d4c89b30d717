// A report is raised 担当 → 課長 → 局長 by people, and each level answers in words (2(1)④).
import type { Dated } from "../calendar/dated";
import type { ExecutiveLevel } from "../findings/finding";
import type { Role } from "../identity/roles";
import type { Words } from "../words";

/** The levels from the lowest: 担当, 課長 and 局長. */
export const LEVELS = ["official", "division", "bureau"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What a level answers: it becomes the owner, it decides that something is done or that nothing is, or it sends the report
 * back to the level below. `raised`: it passed the report on to the level above.
 */
export const ANSWERS = ["owned", "taken_up", "declined", "sent_back"] as const;
export const PASSED_ANSWERS = [...ANSWERS, "raised"] as const;
export type Answer = (typeof PASSED_ANSWERS)[number];

/** A report that was passed to a level, and what that level answered. */
export interface Passed {
  readonly level: Level;
  readonly passedOn: Dated;
  /** The member who passed it; null: nobody did, and the level answered because the report had no owner. */
  readonly passedBy?: string | null | undefined;
  readonly words?: Words | null | undefined;
  readonly answer?: Answer | null | undefined;
  readonly answeredOn?: Dated | null | undefined;
  readonly answeredBy?: string | null | undefined;
  readonly answered?: Words | null | undefined;
}

/** Whoever acts on a report: the member, and the levels for which that person answers. */
export interface Holder {
  readonly member: string | null;
  readonly levels: readonly Level[];
}

const stepFrom = (level: Level, by: 1 | -1): Level | null =>
  LEVELS[LEVELS.indexOf(level) + by] ?? null;

/** The level at which a report stands: that to which it was passed last, and at first 担当. */
export const levelOf = (passes: readonly Passed[] | null): Level =>
  passes?.at(-1)?.level ?? "official";

/** What was passed to a level that has not answered yet. null: nothing. */
export function awaitedOf(passes: readonly Passed[] | null): Passed | null {
  const last = passes?.at(-1);
  return last === undefined || (last.answer ?? null) !== null ? null : last;
}

/** Whether 課長 or 局長 has to answer: until then nobody below ends it. */
export const awaitsAbove = (passes: readonly Passed[] | null): boolean => {
  const awaited = awaitedOf(passes);
  return awaited !== null && awaited.level !== "official";
};

/** Whether somebody may raise a report that stands where it does. */
export const mayRaise = (passes: readonly Passed[] | null, { levels }: Holder): boolean => {
  const level = levelOf(passes);
  return level !== "bureau" && levels.includes(level);
};

/**
 * The level for which somebody may answer: that to which the report was passed, or without an owner their own if they are
 * an executive, because a report without an owner climbs to executives by itself. null: none.
 */
export function answersFor(
  passes: readonly Passed[] | null,
  owned: boolean,
  { levels }: Holder,
): Level | null {
  const awaited = awaitedOf(passes);
  if (awaited !== null) return levels.includes(awaited.level) ? awaited.level : null;
  const own = levels.find((level) => level !== "official");
  return owned ? null : (own ?? null);
}

const answeredWith = (
  last: Passed,
  answer: Answer,
  answered: Words | null,
  on: Dated,
  { member }: Holder,
): Passed => ({ ...last, answer, answered, answeredOn: on, answeredBy: member });

/** What was passed before, the last answered if it was not. */
const closed = (
  passes: readonly Passed[] | null,
  answer: Answer,
  answered: Words | null,
  on: Dated,
  by: Holder,
): readonly Passed[] => {
  const awaited = awaitedOf(passes);
  const before = passes ?? [];
  return awaited === null
    ? before
    : [...before.slice(0, -1), answeredWith(awaited, answer, answered, on, by)];
};

/** Passes a report to the level above. At 局長 it stays as it is. */
export function raised(
  passes: readonly Passed[] | null,
  words: Words,
  on: Dated,
  by: Holder,
): readonly Passed[] {
  const level = stepFrom(levelOf(passes), 1);
  if (level === null) return passes ?? [];
  return [
    ...closed(passes, "raised", null, on, by),
    { level, passedOn: on, passedBy: by.member, words },
  ];
}

/** A level answers. What it sends back is passed to the level below, which answers in its turn. */
export function answered(
  passes: readonly Passed[] | null,
  owned: boolean,
  answer: (typeof ANSWERS)[number],
  words: Words,
  on: Dated,
  by: Holder,
): readonly Passed[] {
  const level = answersFor(passes, owned, by);
  if (level === null) return passes ?? [];
  const asked: readonly Passed[] =
    awaitedOf(passes) === null ? [...(passes ?? []), { level, passedOn: on }] : (passes ?? []);
  const all = closed(asked, answer, words, on, by);
  const below = answer === "sent_back" ? stepFrom(level, -1) : null;
  return below === null
    ? all
    : [...all, { level: below, passedOn: on, passedBy: by.member, words }];
}

/** Of a member: the role, and which executive it is if somebody has said. */
export interface Ranked {
  readonly role: Role;
  readonly level: ExecutiveLevel | null;
}

/** The level that an executive holds: 課長, if nobody has said more. */
const heldBy = ({ level }: Ranked): ExecutiveLevel => level ?? "division";

/**
 * The levels for which somebody answers, given all executives of the project. 担当 are those who handle reports. An
 * executive answers for the own level, and stands in for a level that no executive of the project holds.
 */
export function levelsOf(who: Ranked, executives: readonly Ranked[]): readonly Level[] {
  if (who.role === "official" || who.role === "vendor_manager") return ["official"];
  if (who.role !== "executive") return [];
  const held = executives.map(heldBy);
  return LEVELS.filter(
    (level) => level !== "official" && (level === heldBy(who) || !held.includes(level)),
  );
}
