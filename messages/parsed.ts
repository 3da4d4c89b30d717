// Sentences are parsed once, when the server starts, and not anew for each request: next.config.js puts
// use-intl's formatter for parsed sentences in the place of the one that parses as it goes.
import parse from "icu-minify/compile";

type Parsed = ReturnType<typeof parse>;
interface Sentences {
  readonly [key: string]: string | Sentences;
}
interface ParsedSentences {
  readonly [key: string]: Parsed | ParsedSentences;
}

/** The same sentences, each ready to be filled in. */
export const parsed = (sentences: Sentences): ParsedSentences =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, value]) => [
      key,
      // Cloned, its objects are plain ones, which alone can be passed on to the browser.
      typeof value === "string" ? structuredClone(parse(value)) : parsed(value),
    ]),
  );
