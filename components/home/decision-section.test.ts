import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { textsOf } from "@/components/ui/rendered.fixture";
import type { Wait } from "@/components/waiting/types";
import { wait } from "@/components/waiting/wait.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { DecisionSection } from "./decision-section";

const RECEIPT = wait({ kind: "receipt", dueOn: day("2020-11-27"), left: -2 });

const listed = (locale: "ja" | "en", mine: readonly Wait[]) =>
  textsOf(
    locale,
    createElement(DecisionSection, {
      home: {
        waits: { mine: [...mine], others: [] },
        decisions: [],
        decisionsTotal: 0,
        othersTotal: 0,
        mineOnTop: false,
        approves: false,
        owed: [],
        drifts: [],
        slips: [],
        day: day("2020-12-01"),
      },
      linkTo: linksIn("cocoa", undefined),
      allHref: null,
      past: false,
    }),
    "h2|th|td",
  ).toSpliced(1, 3);

describe("The list of what waits for the reader", () => {
  it("counts what waits, and says until when each is due and what is left", () =>
    expect(listed("ja", [wait({}), RECEIPT])).toEqual([
      // The second is the caption of the table, which only screen readers get.
      "あなたを待っているものは、2件ですあなたを待っているもの",
      "承認待ち：元請の作業順の変更案1号",
      "12月2日(水)まで",
      "あと1営業日",
      "受領待ち：元請の作業順の変更案1号（承認済み）",
      "11月27日(金)まで",
      "2営業日遅れ",
    ]));

  it("says the same in English", () =>
    expect(listed("en", [wait({ left: 0 })])).toEqual([
      "1 item waits for youWaiting for you",
      "Waiting for your approval: proposal 1 for the queue of the prime contractor",
      "by 2 December (Wed)",
      "today",
    ]));
});
