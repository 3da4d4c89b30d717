// The rows of a board in a compact form: short names, no empty fields, and repeated texts (such as who directed a task)
// and platforms sent once and referred to by index. This makes two thousand rows a third as large.
import type { QueueTask } from "@/components/queues/types";
import type { ListedLine } from "@/server/domain/queues/lines";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";

/** The values of a task that are not sent because they are usual. */
const USUAL = { status: "not_started", certainty: "stated" } as const;

/** A text in the reader's language, or with the only language that it has. */
type Text = string | Words;

interface SentRow {
  readonly i: string;
  /** Which of the queue's lines of work it is on. Absent: the first, or the only one. */
  readonly l?: number;
  readonly t: Text;
  readonly s?: QueueTask["status"];
  readonly e?: number;
  readonly d?: NonNullable<QueueTask["dueOn"]>;
  readonly f?: true;
  readonly w?: NonNullable<QueueTask["verdict"]>;
  /** An index into the platforms. */
  readonly p?: number;
  readonly x?: true;
  readonly c?: QueueTask["certainty"];
  readonly b?: Text;
  readonly n?: Text;
  /** Indexes into the shared texts: who directed it, by which instruction, who answers for its quality, who does it. */
  readonly by?: number;
  readonly in?: number;
  readonly q?: number;
  readonly a?: number;
}

export interface SentRows {
  readonly shared: readonly Text[];
  readonly platforms: readonly string[];
  readonly rows: readonly SentRow[];
}

const textIn = (words: Words, locale: Locale): Text => {
  const { text, lang } = wordsIn(words, locale);
  if (lang === locale) return text;
  return lang === "ja" ? { ja: text } : { en: text };
};

const wordsOf = (text: Text, locale: Locale): Words => {
  if (typeof text !== "string") return text;
  return locale === "ja" ? { ja: text } : { en: text };
};

/** Packs the rows of a queue with these lines of work for a reader. */
export function sentRows(
  tasks: readonly QueueTask[],
  locale: Locale,
  lines: readonly ListedLine[],
): SentRows {
  const shared: Text[] = [];
  const platforms = [...new Set(tasks.flatMap(({ platformId }) => platformId ?? []))];
  const places = new Map<string, number>();
  const placeOf = (words: Words): number => {
    const text = textIn(words, locale);
    const name = JSON.stringify(text);
    const place = places.get(name) ?? shared.push(text) - 1;
    places.set(name, place);
    return place;
  };
  const rows = tasks.map((task): SentRow => {
    const { estimateDays, dueOn, platformId, blockedReason, note } = task;
    const { directedBy, instruction, qualityOwner, assignee } = task;
    const line = lines.findIndex(({ id }) => id === task.lineId);
    return {
      i: task.id,
      ...(line > 0 && { l: line }),
      t: textIn(task.title, locale),
      ...(task.status !== USUAL.status && { s: task.status }),
      ...(estimateDays !== null && { e: estimateDays }),
      ...(dueOn !== null && { d: dueOn }),
      ...(task.fullChainTest && { f: true }),
      ...(task.verdict !== null && { w: task.verdict }),
      ...(platformId !== null && { p: platforms.indexOf(platformId) }),
      ...(task.illustrative && { x: true }),
      ...(task.certainty !== USUAL.certainty && { c: task.certainty }),
      ...(blockedReason !== null && { b: textIn(blockedReason, locale) }),
      ...(note !== null && { n: textIn(note, locale) }),
      ...(directedBy !== null && { by: placeOf(directedBy) }),
      ...(instruction !== null && { in: placeOf(instruction) }),
      ...(qualityOwner !== null && { q: placeOf(qualityOwner) }),
      ...(assignee !== null && { a: placeOf(assignee) }),
    };
  });
  return { shared, platforms, rows };
}

/** Unpacks the rows in the browser. */
export function rowsIn(
  { shared, platforms, rows }: SentRows,
  locale: Locale,
  lines: readonly ListedLine[],
): readonly QueueTask[] {
  const known = shared.map((text) => wordsOf(text, locale));
  const at = (place: number | undefined): Words | null =>
    place === undefined ? null : (known[place] ?? null);
  return rows.map((row) => ({
    id: row.i,
    lineId: lines[row.l ?? 0]?.id ?? null,
    line: lines[row.l ?? 0]?.name ?? null,
    title: wordsOf(row.t, locale),
    status: row.s ?? USUAL.status,
    estimateDays: row.e ?? null,
    dueOn: row.d ?? null,
    fullChainTest: row.f ?? false,
    verdict: row.w ?? null,
    platformId: row.p === undefined ? null : (platforms[row.p] ?? null),
    illustrative: row.x ?? false,
    certainty: row.c ?? USUAL.certainty,
    blockedReason: row.b === undefined ? null : wordsOf(row.b, locale),
    note: row.n === undefined ? null : wordsOf(row.n, locale),
    directedBy: at(row.by),
    instruction: at(row.in),
    qualityOwner: at(row.q),
    assignee: at(row.a),
  }));
}
