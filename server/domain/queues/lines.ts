// A vendor may have more than one line of work, each with its own capacity. The order stays one list, but tasks of
// different lines do not wait for one another (seed 2(1)③, 3(3)).
import { accept, type Outcome, refuse } from "../outcome";
import type { VendorInputs } from "../projects/queue-inputs";
import { groupBy } from "../projects/state-index";
import type { Words } from "../words";

/** Something that belongs to a line of work. null or absent: the main line, which every queue has. */
export interface OnLine {
  readonly lineId?: string | null;
}

/** A line of work that a vendor has set up. */
export interface Line {
  readonly id: string;
  readonly name: Words;
  /** Person-days a week; null: no record. */
  readonly capacityDays: number | null;
}

/** A queue as its lines are named. */
export interface NamedLines {
  /** The name that the vendor gave its main line; null: none. */
  readonly lineName: Words | null;
  /** Its lines besides the main one. */
  readonly lines: readonly Line[];
}

/** The most characters that the name of a line has. */
const LONGEST_NAME = 60;

/** What the main line is called while the vendor has given it no name. */
export const MAIN_LINE: Words = { ja: "基本のライン", en: "Main line" };

/** The name of a line of a queue. A line that is closed has none any more. */
export function lineNamed({ lineName, lines }: NamedLines, { lineId }: OnLine): Words | null {
  if (lineId == null) return lineName ?? MAIN_LINE;
  return lines.find(({ id }) => id === lineId)?.name ?? null;
}

/** The same, but null where the queue has only one line, so that nothing has to be said. */
export const lineIn = (queue: NamedLines, of: OnLine): Words | null =>
  queue.lines.length === 0 ? null : lineNamed(queue, of);

/** All lines of a queue by name, the main one first. Empty: it has only one. */
export const linesOf = (
  queue: NamedLines & Pick<Line, "capacityDays">,
): readonly (Omit<Line, "id"> & { readonly id: string | null })[] =>
  queue.lines.length === 0
    ? []
    : [
        { id: null, name: queue.lineName ?? MAIN_LINE, capacityDays: queue.capacityDays },
        ...queue.lines,
      ];

/** A line as it is listed beside the others. `id` null: the main one. */
export type ListedLine = ReturnType<typeof linesOf>[number];

/** The lines besides the main one, as a forecast reads them. */
export const besideMain = (lines: readonly ListedLine[]): readonly Line[] =>
  lines.flatMap(({ id, ...line }) => (id === null ? [] : [{ id, ...line }]));

/** Whether two tasks wait for the same people. */
export const sameLine = (one: OnLine, other: OnLine): boolean =>
  (one.lineId ?? null) === (other.lineId ?? null);

/** The first task of each line, in the order of the tasks. */
export const firstOnEachLine = <T extends OnLine>(tasks: readonly T[]): readonly T[] =>
  tasks.filter((task, at) => tasks.findIndex((other) => sameLine(other, task)) === at);

/** Person-days a week that a vendor works on a line; null: no record. */
export function capacityOn({ capacityDays, lines = [] }: VendorInputs, lineId: string | null) {
  if (lineId === null) return capacityDays;
  return lines.find(({ id }) => id === lineId)?.capacityDays ?? null;
}

/**
 * Person-days a week that a vendor has left for planned work on all its lines, rounded to hundredths. null: the capacity of one of
 * them is not on record.
 */
export function daysForPlanned({
  capacityDays,
  reserve,
  lines,
}: Pick<Line, "capacityDays"> & {
  /** The share that is kept free for what cannot be planned, 0 to 1. */
  readonly reserve: number;
  readonly lines: readonly ListedLine[];
}): number | null {
  const all = lines.length === 0 ? [{ capacityDays }] : lines;
  const known = all.flatMap((line) => line.capacityDays ?? []);
  if (known.length < all.length) return null;
  return Math.round(known.reduce((sum, days) => sum + days, 0) * (1 - reserve) * 100) / 100;
}

/**
 * Does something with the tasks of each line, and returns all results in the order of the tasks. `does` keeps the ids.
 */
export function onEachLine<T extends OnLine & { readonly id: string }, R extends { id: string }>(
  tasks: readonly T[],
  does: (tasks: readonly T[], lineId: string | null) => readonly R[],
): readonly R[] {
  const lines = groupBy(tasks, ({ lineId }) => lineId ?? "");
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.size === 1) return does(tasks, only[0] || null);
  const done = new Map(
    [...lines].flatMap(([lineId, mine]) =>
      does(mine, lineId || null).map((result): [string, R] => [result.id, result]),
    ),
  );
  return tasks.flatMap(({ id }) => done.get(id) ?? []);
}

/**
 * Whether a party sets up the lines of a vendor: the vendor itself, or the one that set how much it can work. Refused:
 * `line-not-yours`.
 */
export const settable = (
  { partyId, capacityBy }: { readonly partyId: string; readonly capacityBy: string | null },
  own: string,
): Outcome<true, "line-not-yours"> =>
  own === partyId || own === capacityBy ? accept(true) : refuse("line-not-yours");

/**
 * The name that a line may get. `of`: the line; null: a new one. Refused: `line-name-missing`, `line-name-long` (more than
 * 60 characters, or more than one line), `line-name-taken` (another line of the queue reads the same in one of the languages).
 */
export function nameable(
  { lineName, lines }: NamedLines,
  of: OnLine | null,
  name: Words | null,
): Outcome<Words, "line-name-missing" | "line-name-long" | "line-name-taken"> {
  if (name === null) return refuse("line-name-missing");
  const tooLong = (text = "") => [...text].length > LONGEST_NAME || /[\r\n]/.test(text);
  if (tooLong(name.ja) || tooLong(name.en)) return refuse("line-name-long");
  const all = [{ id: null, name: lineName ?? MAIN_LINE }, ...lines];
  const others = of === null ? all : all.filter(({ id }) => id !== (of.lineId ?? null));
  const alike = ({ name: other }: (typeof all)[number]) =>
    (name.ja !== undefined && name.ja === other.ja) ||
    (name.en !== undefined && name.en === other.en);
  return others.some(alike) ? refuse("line-name-taken") : accept(name);
}

/** Whether a line may be closed. `open`: how many of its tasks are not done. Refused: `line-in-use`. */
export const closable = (open: number): Outcome<true, "line-in-use"> =>
  open === 0 ? accept(true) : refuse("line-in-use");
