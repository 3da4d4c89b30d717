// Who wrote a text that somebody sent: the person, or the console from the record (seed 2(3): on what ground).

export const WRITERS = ["record", "person"] as const;
export type Writer = (typeof WRITERS)[number];

const plain = (text: string): string => text.replaceAll(/\s+/g, "");

/**
 * Who wrote a text. `drafted` is what the console had filled in; a text that a person has changed by more than its
 * spaces is the person's.
 */
export const writerOf = (text: string, drafted: string): Writer =>
  plain(drafted) !== "" && plain(text) === plain(drafted) ? "record" : "person";

/** A short mark by which a page knows again the text that was drafted, without its spaces (FNV-1a, 32 bits). */
export function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const unit of plain(text)) mark = Math.imul(mark ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(16);
}
