import { NextIntlClientProvider } from "next-intl";
import { type ComponentProps, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import type { Translated } from "@/messages/translated";
import { startOfDay } from "@/server/domain/calendar/instant";
import { day } from "@/server/domain/projects/state.fixture";
import { QueueHeading } from "./queue-heading";

type View = ComponentProps<typeof QueueHeading>["view"];
type Test = View["tests"][number];
type Passed = View["passed"][number];

const inEnglish: Translated<typeof ja> = en;
/** The English messages have the keys of the Japanese ones. */
const MESSAGES = { ja, en: inEnglish as typeof ja };

const VIEW: View = {
  vendor: null,
  queue: { illustrative: false },
  tests: [],
  passed: [],
  unneeded: [],
  chain: null,
  running: [],
  directors: [],
  owed: [],
  testSomewhere: false,
  whole: true,
  at: startOfDay(day("2020-11-24")),
  today: day("2020-11-24"),
};

const PLATFORMS = { A: { ja: "Android", en: "Android" }, i: { ja: "iOS", en: "iOS" } };
const STATUSES = { ">": "in_progress", "*": "in_review", "!": "blocked" } as const;

/** `A1.1.4@3` is the Android test of 1.1.4 at place 3, `i1.1.4>` the one of iOS in progress, `*` in review, `!@3` blocked. */
const tests = (drawn: string): Test[] =>
  drawn.split(" ").flatMap((each): Test[] => {
    const [, platform, version = "", sign, place] =
      /^([Ai])([\d.]+)([>*!]?)(?:@(\d+))?$/.exec(each) ?? [];
    if (platform !== "A" && platform !== "i") return [];
    const status = sign === ">" || sign === "*" || sign === "!" ? STATUSES[sign] : "not_started";
    return [
      {
        id: each,
        title: { ja: "試験" },
        status,
        version,
        platform: PLATFORMS[platform],
        place: place === undefined ? null : Number(place),
        ahead: Number(place ?? 1) - 1,
        line: null,
        startsOn: day("2020-12-09"),
        startsIn: 11,
        atTheEarliest: false,
        failedOn: null,
      },
    ];
  });
const passed = (
  verdict: Passed["verdict"],
  contradicted: Passed["contradicted"] = null,
): Passed => ({
  id: "passed",
  version: "1.1.4",
  platform: PLATFORMS.A,
  verdict,
  contradicted,
});

const rendered = (view: Partial<View>, locale: "ja" | "en", past: boolean): string => {
  const onError = (error: Error): never => expect.fail(error.message);
  const children = createElement(QueueHeading, { view: { ...VIEW, ...view }, past });
  const page = createElement(NextIntlClientProvider, {
    locale,
    messages: MESSAGES[locale],
    timeZone: "Asia/Tokyo",
    onError,
    children,
  });
  return renderToStaticMarkup(page);
};
const bare = (html: string): string => html.replaceAll(/<[^>]+>/g, "").trim();

/** The sentences of the heading, one a line. */
function sentencesOf(view: Partial<View>, locale: "ja" | "en" = "ja"): readonly string[] {
  const [, heading = ""] = /<h1[^>]*>(.*)<\/h1>/s.exec(rendered(view, locale, false)) ?? [];
  return heading
    .split('<span class="block">')
    .map(bare)
    .filter((line) => line !== "");
}

/** What stands below the heading. */
function leadOf(view: Partial<View>, locale: "ja" | "en" = "ja", past = false): string {
  const [, lead = ""] = /<\/h1>(.*)$/s.exec(rendered(view, locale, past)) ?? [];
  return bare(lead);
}

describe("The heading of a queue names each test with its state", () => {
  it.each<[string, Partial<View>, readonly string[]]>([
    ["nothing", {}, ["この作業順に、通しの試験はありません。"]],
    ["one that waits", { tests: tests("A1.1.4@6") }, ["Android版1.1.4の通しの試験は6番目です。"]],
    [
      "one that is first",
      { tests: tests("A1.1.4@1") },
      ["Android版1.1.4の通しの試験は、先頭にあります。"],
    ],
    [
      "one that cannot be started",
      { tests: tests("A1.1.4!@6") },
      ["Android版1.1.4の通しの試験は6番目です。", "いまは着手できません。"],
    ],
    [
      "two that wait, whatever their order of entry",
      { tests: tests("i1.1.4!@7 A1.1.4@6") },
      [
        "Android版1.1.4の通しの試験は6番目です。",
        "iOS版1.1.4の通しの試験は7番目で、いまは着手できません。",
      ],
    ],
    [
      "one in progress and one that waits",
      { tests: tests("A1.1.4> i1.1.4@2") },
      ["iOS版1.1.4の通しの試験は2番目です。", "Android版1.1.4の通しの試験は、いま作業中です。"],
    ],
    [
      "two of one version that wait, in one sentence",
      { tests: tests("i1.1.4@7 A1.1.4@6") },
      ["通しの試験は、Androidが6番目、iOSが7番目です。"],
    ],
    [
      "two of different versions that wait",
      { tests: tests("A1.1.4@1 i1.1.5@2") },
      ["通しの試験は、Android版1.1.4が1番目、iOS版1.1.5が2番目です。"],
    ],
    [
      "three that wait, and one that passed",
      { tests: tests("A1.1.4@2 i1.1.4@3 A1.1.5@4"), passed: [passed("verified")] },
      ["通しの試験は、Android版1.1.4が2番目、iOS版1.1.4が3番目、Android版1.1.5が4番目です。"],
    ],
    [
      "one in review",
      { tests: tests("A1.1.4*") },
      ["Android版1.1.4の通しの試験は、確認待ちです。"],
    ],
    [
      "one that passed beside one that waits",
      { tests: tests("i1.1.4@7"), passed: [passed("verified")] },
      ["iOS版1.1.4の通しの試験は7番目です。", "Android版1.1.4の通しの試験は、合格しました。"],
    ],
    [
      "one that passed alone, which is not called waiting",
      { passed: [passed("verified")] },
      ["Android版1.1.4の通しの試験は、合格しました。"],
    ],
    [
      "one that passed and that a report contradicts",
      { passed: [passed("verified", "report")] },
      ["Android版1.1.4の通しの試験は、合格しました（反する指摘あり）。"],
    ],
    [
      "one that passed by the vendor's report and that a defect contradicts",
      { passed: [passed("reported", "defect")] },
      ["Android版1.1.4の通しの試験は、事業者の報告では合格です（確認待ち、反する不具合あり）。"],
    ],
    [
      "tests that are not needed any more",
      { unneeded: [{ id: "old", title: { ja: "試験" } }] },
      ["この作業順に、まだ要る通しの試験はありません。"],
    ],
  ])("with %s", (_, view, sentences) => {
    expect(sentencesOf(view)).toEqual(sentences);
  });

  it("says the same in English", () => {
    const view = { tests: tests("A1.1.4> i1.1.4@2"), passed: [passed("reported", "both")] };
    expect(sentencesOf(view, "en")).toEqual([
      "The full-chain test of 1.1.4 for iOS is no. 2 in the queue.",
      "The full-chain test of 1.1.4 for Android is in progress.",
      "The full-chain test of 1.1.4 for Android has passed by the vendor’s report (awaiting confirmation, contradicted by a report and a defect).",
    ]);
  });
});

describe("Below the heading of a queue stands when the first test is expected to begin", () => {
  const start = (drawn: string, values: Partial<Test>) => ({
    tests: tests(drawn).map((test) => ({ ...test, ...values })),
  });
  it.each<[string, Partial<View>, string]>([
    [
      "of a test alone",
      { tests: tests("A1.1.4@6") },
      "着手は12月9日(水)、11営業日後の見込みです。",
    ],
    [
      "of the first of two",
      { tests: tests("A1.1.4@6 i1.1.4@7") },
      "Androidの着手は12月9日(水)、11営業日後の見込みです。",
    ],
    [
      "at the earliest",
      start("A1.1.4@6", { atTheEarliest: true }),
      "着手は、早くても12月9日(水)、11営業日後の見込みです。",
    ],
    ["today", start("A1.1.4@1", { startsIn: 0 }), "着手は、きょうの見込みです。"],
    [
      "today at the earliest",
      start("A1.1.4@1", { startsIn: 0, atTheEarliest: true }),
      "着手は、早くてもきょうの見込みです。",
    ],
    [
      "without a record",
      start("A1.1.4@1 i1.1.4@2", { startsIn: null, startsOn: null }),
      "Androidの着手の見込みは、記録がないため分かりません。",
    ],
  ])("%s", (_, view, said) => {
    expect(leadOf(view)).toContain(said);
  });
  it("on a past day", () => {
    const view = start("A1.1.4@1", { startsIn: 0, atTheEarliest: true });
    expect(leadOf(view, "ja", true)).toContain("着手は、早くてもこの日の見込みです。");
    expect(leadOf(view, "en", true)).toContain(
      "It was expected to begin on this day at the earliest.",
    );
  });
  it("the lead says nothing of a start where the test cannot be started", () => {
    expect(leadOf({ tests: tests("A1.1.4!@6") })).not.toContain("着手は");
  });
});
