import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { textsOf } from "@/components/ui/rendered.fixture";
import { type Day, parseDay } from "@/server/domain/calendar/day";
import { HomeFigures } from "./home-figures";
import type { HomeView } from "./types";

const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
};

const figure = (value: number, onDay: string, publishedOn: string | null) => ({
  value,
  onDay: day(onDay),
  provenance: {
    title: { ja: "報道：ダウンロード数", en: "Press: downloads" },
    kind: "press" as const,
    url: null,
    publishedOn: publishedOn === null ? null : day(publishedOn),
    later: false,
  },
});

function downloads(locale: "ja" | "en", shown: HomeView["downloads"]): string {
  const home = {
    downloads: shown,
    day: day("2020-11-24"),
    reached: { all: 2, verified: 0, failed: 0, notRun: 2, noRecord: 0 },
    reports: { open: 0, unowned: 0 },
  };
  return textsOf(locale, createElement(HomeFigures, { home }), "dd")[0] ?? "";
}

describe("A published figure", () => {
  it.each([
    ["ja", "2020-06-30", "出典：報道：ダウンロード数（6月30日(火)公表）"],
    ["ja", null, "出典：報道：ダウンロード数（公表日の記録なし）"],
    ["en", "2020-06-30", "Source: Press: downloads (published 30 June (Tue))"],
  ] as const)(
    "carries in %s one day of publication, that of its source (%s), beside the day that it counts",
    (locale, publishedOn, source) => {
      const said = downloads(locale, [
        figure(4_810_000, "2020-06-30", publishedOn),
        figure(850_000, "2020-06-19", publishedOn),
      ]);
      expect(said).toContain(source);
      expect(said.match(/公表|ublished/g)).toHaveLength(1);
      expect(said).toContain(
        locale === "ja" ? "6月30日(火)の数です。" : "Counted on 30 June (Tue).",
      );
    },
  );
});
