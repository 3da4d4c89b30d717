import { createElement, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { markupOf } from "@/components/ui/rendered.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { Defects, SpokenReports } from "./spoken-lines";
import type { SpokenReport } from "./types";

const linkTo = linksIn("cocoa", undefined);

/** The text in a language, a line for each line of the lead. */
function linesOf(locale: "ja" | "en", children: ReactNode): string[] {
  return markupOf(locale, children)
    .split(/<span class="(?:block|note mt-1)">/)
    .map((line) => line.replaceAll(/<[^>]+>/g, "").trim())
    .filter((line) => line !== "");
}

const report = (more: Partial<SpokenReport> = {}): SpokenReport => ({
  id: "report",
  key: "github-14",
  title: { ja: "通知されない", en: "Not notified" },
  illustrative: false,
  receivedOn: day("2020-11-25"),
  owner: null,
  standing: "received",
  listedOn: null,
  triagedOn: null,
  moved: null,
  added: null,
  nearness: "platform",
  ...more,
});
const ago = (businessDays: number) => ({ businessDays, calendarDays: businessDays });
const LISTED = {
  standing: "listed",
  listedOn: day("2020-12-04"),
  moved: { on: day("2020-12-04"), ago: ago(10) },
} as const;

const said = (
  locale: "ja" | "en",
  on: string,
  more: Partial<SpokenReport>,
  others = 0,
): readonly string[] =>
  linesOf(
    locale,
    createElement(SpokenReports, {
      home: { day: day(on), spoken: { shown: [report(more)], more: others } },
      past: false,
      linkTo,
    }),
  );

describe("A report that speaks of a build which is not verified", () => {
  it.each<[string, string, Partial<SpokenReport>, readonly string[]]>([
    [
      "came today",
      "2020-11-25",
      {},
      [
        "外部からの指摘「通知されない」が、きょう届きました。どの版のことか分かりません。担当は決まっていません。対応の判断は、まだです。",
      ],
    ],
    [
      "was listed, which is no decision, and its reporter added something",
      "2020-12-18",
      {
        ...LISTED,
        added: { on: day("2020-12-09"), words: { ja: "ログを書き込みました。" } },
      },
      [
        "外部からの指摘「通知されない」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから10営業日、こちらの動きはありません。",
        "外部から12月9日(水)に、指摘した人が書き足しました。ログを書き込みました。",
      ],
    ],
    [
      "names the build, was taken up and has moved since",
      "2020-12-18",
      {
        nearness: "build",
        owner: { ja: "担当職員" },
        standing: "taken_up",
        triagedOn: day("2020-12-01"),
        moved: { on: day("2020-12-10"), ago: ago(6) },
      },
      [
        "外部からの指摘「通知されない」が、11月25日(水)に届いています。担当は担当職員です。12月1日(火)に取り上げました。こちらが最後に動いたのは12月10日(木)で、6営業日たちました。",
      ],
    ],
    [
      "names a version that nobody has any more",
      "2020-12-18",
      { nearness: "other" },
      [
        "外部からの指摘「通知されない」が、11月25日(水)に届いています。いま配布中の版を名指ししたものではありません。担当は決まっていません。対応の判断は、まだです。",
      ],
    ],
  ])("says that it %s", (_, on, more, lines) => {
    expect(said("ja", on, more)).toEqual(lines);
  });

  it("says the same in English, and how many more there are", () => {
    const added = { on: day("2020-12-09"), words: { en: "Log lines." } };
    expect(said("en", "2020-12-18", { ...LISTED, added }, 3)).toEqual([
      "A report from outside, “Not notified”, came on 25 November (Wed). Which version it speaks of is not known. It has no owner. It was put on a list on 4 December (Fri), but what to do is not decided. Since then we have not moved for 10 business days.",
      "From outside The reporter added on 9 December (Wed): Log lines.",
      "There are 3 more reports from outside.",
    ]);
  });
});

describe("A critical defect in what users have", () => {
  const build = { version: "1.2.1", platform: { ja: "Android" }, platformKey: "android" };
  it("is named with its builds and the day on which it was found", () => {
    const title = { ja: "通知が届かない" };
    const defect = { key: "d", title, effect: null, foundOn: day("2021-01-25"), builds: [build] };
    const home = { defects: [defect], day: day("2021-02-03") };
    expect(linesOf("ja", createElement(Defects, { home, linkTo }))).toEqual([
      "Android版1.2.1の不具合「通知が届かない」は、令和3年1月25日(月)に見つかり、まだ直っていません。",
    ]);
  });
});
