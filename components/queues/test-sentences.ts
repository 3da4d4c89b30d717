import { useLocale, useTranslations } from "next-intl";
import { type Words, wordsIn } from "@/server/domain/words";
import type { QueueView } from "./types";

export type Test = QueueView["tests"][number];
type Passed = QueueView["passed"][number];

/** What the sentences are told from. */
export type Tests = Pick<QueueView, "tests" | "passed" | "unneeded"> & {
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
    | "unneeded"
    | "none"
    | TestKey
    | `named.${TestKey | "blocked" | PassedKey}`;
  readonly values: {
    readonly build: string;
    readonly place: number;
    readonly by: string;
    readonly against: string;
  };
}
type TestKey = "first" | "place" | "in_progress" | "in_review";
type PassedKey = "passed" | "reported";

const NOTHING = { build: "", place: 0, by: "none", against: "" };

function testKey({ place, status }: Test): TestKey {
  if (place !== null) return place === 1 ? "first" : "place";
  return status === "in_review" ? "in_review" : "in_progress";
}

/** What the queue says of its tests: each that is owed with its state, then those that have passed. */
export function useTestSentences(view: Tests): readonly Said[] {
  const t = useTranslations("releases.one");
  const against = useTranslations("words.against");
  const locale = useLocale();
  const nameOf = (platform: Words, version: string): string =>
    t("build", { platform: wordsIn(platform, locale).text, version });
  const ofTest = (test: Test, at: number): Said => {
    const { id, platform, version, status } = test;
    const key = testKey(test);
    const values = { ...NOTHING, place: test.place ?? 0 };
    if (platform === null || version === null) return { id, key, values };
    const named = at > 0 && status === "blocked" ? "blocked" : key;
    return { id, key: `named.${named}`, values: { ...values, build: nameOf(platform, version) } };
  };
  const ofPassed = ({ id, platform, version, verdict, contradicted: by }: Passed): Said => ({
    id,
    key: verdict === "reported" ? "named.reported" : "named.passed",
    values: {
      ...NOTHING,
      build: nameOf(platform, version),
      ...(by !== null && { by, against: against(by) }),
    },
  });
  if (view.queue === null) return [{ id: "noQueue", key: "noQueue", values: NOTHING }];
  const said = [...inOrder(view.tests).map(ofTest), ...view.passed.map(ofPassed)];
  if (said.length > 0) return said;
  const key = view.unneeded.length > 0 ? "unneeded" : "none";
  return [{ id: key, key, values: NOTHING }];
}
