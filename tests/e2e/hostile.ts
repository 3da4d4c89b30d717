// Content that no address and no form should ever carry, and the judgement of the answers to it.
import type { Answered } from "../run/request";

/** Strings that have broken other products, not yet encoded for an address. */
export const HOSTILE: readonly string[] = [
  "' or 1=1 --",
  "');drop table event;--",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "../../../../etc/passwd",
  "..\\..\\windows",
  "#{7*7}{{7*7}}",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "[object Object]",
  "undefined",
  "null",
  "NaN",
  "Infinity",
  "-1",
  "0",
  "1e309",
  "9007199254740993",
  "0x10",
  "１２",
  "٣",
  "%",
  "%25%30%30",
  "a%0d%0aset-cookie:x=1",
  "\r\nx: y",
  "\t \n",
  "\u202E\u200B\uFEFF",
  "👩‍👩‍👧‍👦".repeat(20),
  "ﷺ".repeat(300),
  "x".repeat(3000),
  "//example.com",
  "https://example.com/",
  "javascript:alert(1)",
  "1.1.4'",
  "1.1.4.android",
  "1.1.4.android.0",
  "1.1.4.android.999999",
];

/** Days that do not exist, or that no reader may ask about. */
export const NO_DAYS: readonly string[] = [
  "2020-02-30",
  "2020-13-01",
  "2020-00-00",
  "0000-01-01",
  "1899-12-31",
  "9999-12-31",
  "-2020-10-12",
  "+002020-10-12",
  "2020-1-1",
  "２０２０-１０-１２",
  "12/10/2020",
  "令和2年10月12日",
  "2020-10-12T25:00:00Z",
  "2020-10-12T12:00:00+99:99",
  "2020-10-12T12:00:00.1234567Z",
  "2020-10-12T12:00",
  "2020-10-12 12:00:00Z",
  "infinity",
  "now",
  "yesterday",
  "2020-10-12Z",
];

/**
 * A few of the texts for the thing in that place of a list: each text goes to some thing, and no thing gets all. What a
 * procedure makes of every text in each of its fields is tried without a server (server/trpc/rubbish.db.test.ts).
 */
export const someFor = (place: number, texts: readonly string[], few = 8): string[] =>
  Array.from({ length: few }, (_, n) => texts[(place * few + n) % texts.length] ?? "");

const LEAKS: readonly RegExp[] = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules/,
  /PostgresError|DrizzleQueryError|TRPCError|ZodError|TypeError:/,
  /\b(select|insert|update|delete)\b[^<>]{0,80}\b(from|into|set)\b[^<>]{0,40}\b(release|account|event|task|party)\b/i,
  /syntax error at|relation ".+" does not exist|invalid input syntax/,
  /postgres(ql)?:\/\//,
];

const isPage = (answer: Answered): boolean =>
  String(answer.headers["content-type"] ?? "").startsWith("text/html");

/** Why an answer is not clear. undefined: it is clear. */
export const faultOf = (answer: Answered, language?: "ja" | "en"): string | undefined => {
  if (answer.status < 200 || answer.status >= 500) return `answered ${answer.status}`;
  const leak = LEAKS.find((each) => each.test(answer.text));
  if (leak !== undefined) return `tells ${leak.exec(answer.text)?.[0].slice(0, 80)}`;
  if (isPage(answer) && language !== undefined && !answer.text.includes(`<html lang="${language}"`))
    return `is not in ${language}`;
  return undefined;
};

/** Runs the work on all of them, some at a time, and returns the results. */
export const each = async <T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): Promise<R[]> => {
  const left = [...things.entries()];
  const results = new Map<number, R>();
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, thing] = next;
      results.set(place, await work(thing));
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
};
