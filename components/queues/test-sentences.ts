import { useLocale, useTranslations } from "next-intl";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";
import type { QueueView } from "./types";

export type Test = QueueView["tests"][number];
type Passed = QueueView["passed"][number];

/** What the sentences are told from. */
export type Tests = Pick<QueueView, "tests" | "passed" | "unneeded" | "vendor"> & {
  /** null: there is no queue. */
  readonly queue: object | null;
};

/** The tests that wait, by place, and then those in progress. */
export const inOrder = (tests: readonly Test[]): readonly Test[] => [
  ...tests
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)),
  ...tests.filter(({ place }) => place === null),
];

/** A sentence about one test, or about there being none. */
export interface Said {
  readonly id: string;
  readonly key:
    | "noQueue"
    | "noQueueOf"
    | "unneeded"
    | "none"
    | TestKey
    | `named.${TestKey | "blocked" | "failed" | PassedKey}`;
  /** Of a test that failed and goes on: the day. */
  readonly failedOn: Day | null;
  readonly values: {
    readonly build: string;
    readonly party: string;
    readonly place: number;
    readonly by: string;
    readonly against: string;
  };
}
type TestKey = "first" | "place" | "in_progress" | "in_review";
type PassedKey = "passed" | "reported";

const NOTHING = { build: "", party: "", place: 0, by: "none", against: "" };

function testKey({ place, status }: Test): TestKey {
  if (place !== null) return place === 1 ? "first" : "place";
  return status === "in_review" ? "in_review" : "in_progress";
}

/** The key of a test that is named; the first one's obstacle is told in a sentence of its own. */
function namedKey(test: Test, at: number): TestKey | "blocked" | "failed" {
  if (test.place === null && test.failedOn !== null) return "failed";
  return at > 0 && test.status === "blocked" ? "blocked" : testKey(test);
}

const TOGETHER = { 2: "two", 3: "three" } as const;
const isFew = (count: number): count is keyof typeof TOGETHER => count in TOGETHER;

/**
 * Two or three tests that all wait, told in one sentence. They are called by their platforms if they are of the same
 * version. null: they are told one by one.
 */
export function useTogether(tests: readonly Test[]) {
  const t = useTranslations("releases.one");
  const locale = useLocale();
  const count = tests.length;
  const [first] = tests;
  if (!isFew(count)) return null;
  if (tests.some((test) => test.place === null || test.status === "blocked")) return null;
  if (tests.some(({ platform, version }) => platform === null || version === null)) return null;
  const alike = tests.every(({ version }) => version === first?.version);
  const [a, b, c] = inOrder(tests).map(({ platform, version, place }) => {
    const name = platform === null ? "" : wordsIn(platform, locale).text;
    return {
      name: alike ? name : t("build", { platform: name, version: version ?? "" }),
      at: place ?? 0,
    };
  });
  return {
    key: TOGETHER[count],
    count,
    values: {
      a: a?.name ?? "",
      at: a?.at ?? 0,
      b: b?.name ?? "",
      bt: b?.at ?? 0,
      c: c?.name ?? "",
      ct: c?.at ?? 0,
    },
  };
}

/** What the queue says of its tests: each that is owed with its state, then those that have passed. */
export function useTestSentences(view: Tests): readonly Said[] {
  const t = useTranslations("releases.one");
  const against = useTranslations("words.against");
  const locale = useLocale();
  const nameOf = (platform: Words, version: string): string =>
    t("build", { platform: wordsIn(platform, locale).text, version });
  const ofTest = (test: Test, at: number): Said => {
    const { id, platform, version } = test;
    const key = testKey(test);
    const values = { ...NOTHING, place: test.place ?? 0 };
    const said = { id, failedOn: test.place === null ? test.failedOn : null };
    if (platform === null || version === null) return { ...said, key, values };
    const named = { ...values, build: nameOf(platform, version) };
    return { ...said, key: `named.${namedKey(test, at)}`, values: named };
  };
  const ofPassed = ({ id, platform, version, verdict, contradicted: by }: Passed): Said => ({
    id,
    failedOn: null,
    key: verdict === "reported" ? "named.reported" : "named.passed",
    values: {
      ...NOTHING,
      build: nameOf(platform, version),
      ...(by !== null && { by, against: against(by) }),
    },
  });
  if (view.queue === null) {
    const { vendor } = view;
    const key = vendor === null ? "noQueue" : "noQueueOf";
    const party = vendor === null ? "" : wordsIn(vendor.name, locale).text;
    return [{ id: key, key, values: { ...NOTHING, party }, failedOn: null }];
  }
  const said = [...inOrder(view.tests).map(ofTest), ...view.passed.map(ofPassed)];
  if (said.length > 0) return said;
  const key = view.unneeded.length > 0 ? "unneeded" : "none";
  return [{ id: key, key, values: NOTHING, failedOn: null }];
}
