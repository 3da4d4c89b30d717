import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { markupOf, textsOf } from "@/components/ui/rendered.fixture";
import { endOfDay } from "@/server/domain/calendar/instant";
import { day } from "@/server/domain/projects/state.fixture";
import { RecordKindsScreen, RecordListScreen } from "./record-list";
import type { RecordList } from "./types";

const linkTo = linksIn("cocoa", undefined);
const AT = endOfDay(day("2020-11-24"));

const WAIVER = {
  id: "W1",
  key: "W1",
  title: { ja: "Android版1.1.4", en: "1.1.4 for Android" },
  told: { decidedOn: "2020-09-28" },
  illustrative: false,
  over: null,
  drafted: false,
  inferred: ["decidedOn"],
};

const listOf = (more: Partial<RecordList>) =>
  createElement(RecordListScreen, {
    view: {
      name: "waiver",
      list: { rows: [WAIVER], total: 1, page: 1, pages: 1 },
      mayEnter: true,
      asks: false,
      at: AT,
      ...more,
    },
    linkTo,
    hrefOf: () => "",
  });

/** The words of the filled button. */
const leading = (more: Partial<RecordList>): string | undefined =>
  /data-tone="primary"[^>]*>([^<]*)</.exec(markupOf("ja", listOf(more)))?.[1];

describe("The list of waivers", () => {
  it("leads to what follows the ended ones before it offers to enter another", () => {
    expect(leading({ asks: true })).toBe("終わった省略の判断のあと、試験をどうするか決める");
    expect(leading({})).toBe("試験を省略する判断を記録する");
  });

  it("marks a day that was inferred, where it stands", () =>
    expect(textsOf("ja", listOf({}), "td")).toContain("9月28日(月)推定"));

  it("leave empty when a draft was decided", () => {
    const list = { rows: [{ ...WAIVER, drafted: true }], total: 1, page: 1, pages: 1 };
    expect(textsOf("ja", listOf({ list }), "td").join(" ")).not.toContain("9月28日");
  });

  it("calls no record what is not registered, and not a number", () => {
    const none = listOf({ list: { rows: [], total: 0, page: 1, pages: 1 } });
    expect(textsOf("ja", none, "p|div").join(" ")).not.toContain("0件");
    const kinds = createElement(RecordKindsScreen, {
      view: {
        seesAll: true,
        at: AT,
        kinds: [
          { name: "report", total: 0, mayEnter: false },
          { name: "defect", total: 2, mayEnter: false },
        ],
      },
      linkTo,
    });
    const said = textsOf("ja", kinds, "td").join(" ");
    expect(said).toMatch(/^記録なし.* 2件/);
    expect(said).not.toContain("0件");
  });
});
