import { useTranslations } from "next-intl";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { textsOf } from "@/components/ui/rendered.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { decisionWords } from "./decision-words";
import type { Decision } from "./types";

const asked = (leftOut: Decision["subject"]["leftOut"]): Decision => ({
  rule: "no-record",
  key: "",
  since: day("2020-06-19"),
  elapsed: { businessDays: 1, calendarDays: 1 },
  subject: {
    version: "1.1.0",
    lastVersion: "1.2.1",
    versions: 6,
    leftOut,
    platforms: [],
    stages: [],
    contradicted: null,
    title: null,
    key: null,
  },
});

function Words({
  locale,
  decision,
}: {
  readonly locale: "ja" | "en";
  readonly decision: Decision;
}) {
  const t = useTranslations("home");
  return createElement("p", null, decisionWords(t, decision, locale).decide);
}

const said = (locale: "ja" | "en", leftOut: Decision["subject"]["leftOut"]) =>
  textsOf(locale, createElement(Words, { locale, decision: asked(leftOut) }), "p")[0];

const COCOA: Decision["subject"]["leftOut"] = [
  { reason: "not_run", versions: ["1.1.4"] },
  { reason: "unconfirmed", versions: ["1.1.5"] },
];

describe("A count of versions without a record", () => {
  it.each<["ja" | "en", Decision["subject"]["leftOut"], string]>([
    [
      "ja",
      COCOA,
      "1.1.0から1.2.1までの6つの版（数えていない版：1.1.4は未実施、1.1.5は配布日未確認）の通しの試験をしたかどうかを、知っている人に確かめてください。",
    ],
    [
      "ja",
      [],
      "1.1.0から1.2.1までの6つの版の通しの試験をしたかどうかを、知っている人に確かめてください。",
    ],
    [
      "ja",
      [{ reason: "verified", versions: ["1.1.2", "1.1.3", "1.1.4"] }],
      "1.1.0から1.2.1までの6つの版（数えていない版：1.1.2、1.1.3と1.1.4は通しで確認）の通しの試験をしたかどうかを、知っている人に確かめてください。",
    ],
  ])("in %s names the versions that it leaves out and why: %j", (locale, leftOut, expected) =>
    expect(said(locale, leftOut)).toBe(expected),
  );

  it("in English names the versions that it leaves out and why", () =>
    expect(said("en", COCOA)).toContain(
      "the 6 versions from 1.1.0 to 1.2.1 (not counted: 1.1.4, not run; 1.1.5, day of distribution unconfirmed)",
    ));
});
