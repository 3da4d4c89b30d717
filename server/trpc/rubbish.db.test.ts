// Whatever is sent to a procedure, it answers or refuses with one of our codes and never breaks.
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rolesFor } from "@/server/domain/identity/permissions";
import { ROLES } from "@/server/domain/identity/roles";
import type { Standing } from "@/server/domain/identity/standing";
import { REFUSALS } from "@/server/domain/refusal";
import { PERSONAS } from "@/server/record/personas";
import { createCaller } from "@/server/trpc/router";
import { aDatabase, standingOf } from "@/tests/db/opened";
import { actionOf, call, fieldsOf, PROCEDURES } from "@/tests/db/procedures";

const database = aDatabase("record-2020-11-24");

const HOSTILE = [
  "",
  " ",
  "\0",
  "1.1.4\0",
  "\u0001\u001f\u007f",
  "\ud800",
  "\udfff\ud800",
  "\u202eevil",
  "‮",
  "ﷺ".repeat(50),
  "'",
  '"',
  "\\",
  "%",
  "_",
  "%00",
  "'; drop table event; --",
  "1' or '1'='1",
  "$1",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is sent as it stands
  "${7*7}",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "null",
  "undefined",
  "NaN",
  "9".repeat(400),
  "1e309",
  "-1",
  "0",
  "2147483648",
  "9007199254740993",
  "x".repeat(100_000),
  "１.１.４",
  "2020-02-30",
  "2020-10-12T00:00:00Z",
  "infinity",
  "now",
  "__proto__",
  "constructor",
  "cocoa",
  "android",
  "1.1.4",
  "1.1.4.android.3",
  "1.1.4.android.999",
  "persol",
  "not_run",
  "distributed",
] as const;

const scrap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      0,
      -0,
      -1,
      0.5,
      2 ** 31,
      2 ** 53,
      1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      [],
      {},
      [[]],
      { days: {} },
      Symbol.iterator,
      new Date(Number.NaN),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
  },
);

const NAMES = [
  "project",
  "asOf",
  "version",
  "platform",
  "party",
  "page",
  "defectPage",
  "verdict",
  "sort",
  "order",
  "ascending",
  "kinds",
  "group",
  "from",
  "to",
  "day",
  "days",
  "channel",
  "state",
  "defects",
  "open",
  "locale",
  "cell",
  "number",
  "status",
  "words",
  "conditions",
  "request",
];

/** Almost valid input: the project is often the real one, so that the later checks are reached. */
const question = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...NAMES), scrap, { maxKeys: 6, noNullPrototype: true }),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant({ project: "cocoa" }) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    fc.constantFrom({}, {}, { asOf: "2020-10-12" }),
    fc.constantFrom({}, { party: "persol" }, { version: "1.1.4" }),
  )
  .map(([rest, project, asOf, more]) => ({ ...more, ...rest, ...asOf, ...project }));

const anything = fc.oneof({ weight: 5, arbitrary: question }, { weight: 1, arbitrary: scrap });
const WORDS: readonly string[] = REFUSALS;

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;

type Caller = ReturnType<typeof createCaller>;

/** Who asks is read once: whatever the question is, it is asked by the same person. */
const callers = new Map<string | null, Caller>();
function callerOf(email: string | null): Caller {
  const known = callers.get(email);
  if (known !== undefined) return known;
  const standings = new Map<string | null, Promise<Standing | null>>();
  const caller = createCaller({
    standing: (project) => {
      const standing = standings.get(project) ?? standingIn(email, project);
      standings.set(project, standing);
      return standing;
    },
  });
  callers.set(email, caller);
  return caller;
}
const standingIn = async (email: string | null, project: string | null) =>
  email === null ? null : standingOf(database().owner, email, project);

async function judge(email: string | null, name: string, input: unknown): Promise<void> {
  try {
    const answer = await call(callerOf(email), name, input);
    if (isStream(answer)) for await (const _ of answer) break;
  } catch (error) {
    expect(error).toBeInstanceOf(TRPCError);
    if (!(error instanceof TRPCError)) return;
    expect(error.code, error.message).not.toBe("INTERNAL_SERVER_ERROR");
    expect(getHTTPStatusCodeFromError(error)).toBeGreaterThanOrEqual(400);
    expect(getHTTPStatusCodeFromError(error)).toBeLessThan(500);
    expect(WORDS).toContain(error.message);
  }
}

/** Somebody who may do what a procedure does: nobody else's question is read to its end. */
function whoMay(name: string): string {
  const action = actionOf(name);
  const roles = action === undefined ? ROLES : rolesFor(action);
  const person = PERSONAS.find(({ role }) => roles.includes(role));
  if (person === undefined) throw new Error(`nobody may call ${name}`);
  return person.email;
}

/** The procedures of all kinds of record are generated in the same way, so those of reports stand for all. */
const OF_OTHER_KINDS = /^records\.(?:enter|correct|withdraw|step)\.(?!report\b)/;

describe.each(PROCEDURES.filter((name) => !OF_OTHER_KINDS.test(name)))("%s", (name) => {
  it("a procedure answers or refuses whatever it is sent", async () => {
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom(whoMay(name), "prime@fukan.example", null),
        (input, email) => judge(email, name, input),
      ),
      { numRuns: 60, includeErrorInReport: true },
    );
  });

  it("a procedure accepts no hostile text in any of its fields", async () => {
    const about = { project: "cocoa", version: "1.1.4", party: null, page: 1 };
    const email = whoMay(name);
    for (const field of new Set(["project", "asOf", ...fieldsOf(name)])) {
      for (const text of HOSTILE) await judge(email, name, { ...about, [field]: text });
    }
  });
});
