// Typed text is marked as a quotation when it leaves the console, so that no line of it can look like one of ours.

/** Every character that a mail program, a terminal or a workbook shows as the end of a line. */
export const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const LINE_ENDS = new RegExp(LINE_END.source, "g");

/** How a quoted line begins, as in every mail program. */
export const QUOTE = "> ";

/** The lines of a typed text, each marked as quoted. */
export const quotedLines = (text: string): readonly string[] =>
  text.split(LINE_END).map((line) => `${QUOTE}${line}`);

/** A typed name or title without line ends, so that it stays on one line. */
export const inOneLine = (text: string): string => text.replaceAll(LINE_ENDS, " ");
