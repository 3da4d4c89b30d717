// What people typed is quoted wherever it leaves the console, so that no line of theirs can pass for one of ours.

/** Everything that a mail program, a terminal or a workbook shows as the end of a line. */
export const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const LINE_ENDS = new RegExp(LINE_END.source, "g");

/** How a quoted line begins, as in every mail program. */
export const QUOTE = "> ";

/** A typed text as lines of a letter, each of them marked as quoted. */
export const quotedLines = (text: string): readonly string[] =>
  text.split(LINE_END).map((line) => `${QUOTE}${line}`);

/** A typed name or title within a line of ours: it never begins a line of its own. */
export const inOneLine = (text: string): string => text.replaceAll(LINE_ENDS, " ");
