// Who wrote a text that somebody sent: the person, or the console from the record (seed 2(3): on what ground).

export const WRITERS = ["record", "person"] as const;
export type Writer = (typeof WRITERS)[number];

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/**
 * Who wrote a text. `drafted` is what the console had filled in; a text that a person has changed by more than its
 * spaces is the person's.
 */
export const writerOf = (text: string, drafted: string): Writer =>
  plain(drafted) !== "" && plain(text) === plain(drafted) ? "record" : "person";
