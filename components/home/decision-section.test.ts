import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { textsOf } from "@/components/ui/rendered.fixture";
import type { Wait } from "@/components/waiting/types";
import { wait } from "@/components/waiting/wait.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { DecisionSection } from "./decision-section";

const RECEIPT = wait({ kind: "receipt", dueOn: day("2020-11-27"), left: -2 });

type Home = Parameters<typeof DecisionSection>[0]["home"];

const shown = (locale: "ja" | "en", home: Partial<Home>, parts: string) =>
  textsOf(
    locale,
    createElement(DecisionSection, {
      home: {
        waits: { mine: [], others: [] },
        decisions: [],
        decisionsTotal: 0,
        othersTotal: 0,
        mineOnTop: false,
        approves: false,
        draft: null,
        drifts: [],
        slips: [],
        day: day("2020-12-01"),
        ...home,
      },
      linkTo: linksIn("cocoa", undefined),
      allHref: null,
      past: false,
    }),
    parts,
  );

const listed = (locale: "ja" | "en", mine: readonly Wait[]) =>
  shown(locale, { waits: { mine: [...mine], others: [] } }, "h2|th|td").toSpliced(1, 3);

/** The tests drafted to the front, with the last day on which an approval keeps their days. */
const DRAFT = {
  partyKey: "prime",
  taken: [],
  left: [],
  wish: ["T1"],
  moves: true,
  breaks: false,
  pending: null,
  slip: null,
  approveBy: day("2020-12-02"),
  illustrative: false,
};

describe("The list of what waits for the reader", () => {
  it("counts what waits, and says until when each is due and what is left", () =>
    expect(listed("ja", [wait({}), RECEIPT])).toEqual([
      // The second is the caption of the table, which only screen readers get.
      "あなたを待っているものは、2件ですあなたを待っているもの",
      "元請の作業順の変更案1号を承認するかを決めてください。",
      "12月2日(水)まで",
      "あと1営業日",
      "作業の順番が変わりました。元請の変更案1号（承認済み）を読んで、受領してください。",
      "11月27日(金)まで",
      "2営業日遅れ",
    ]));

  it("says the same in English", () =>
    expect(listed("en", [wait({ left: 0 })])).toEqual([
      "1 item waits for youWaiting for you",
      "Decide whether to approve proposal 1 for the queue of the prime contractor.",
      "by 2 December (Wed)",
      "today",
    ]));

  it("says to those who only approve that nothing is proposed yet, and by when they would approve it", () => {
    const said = (home: Partial<Home>) => shown("ja", { approves: true, ...home }, "p").join("");
    const ahead =
      "この試験を先にする変更案は、まだ出ていません。出たときは、12月2日(水)までに承認すれば、上の日程の見込みです。";
    expect(said({ draft: DRAFT })).toContain(ahead);
    expect(said({ draft: { ...DRAFT, pending: 1 } })).not.toContain("まだ出ていません");
    expect(said({ draft: DRAFT, approves: false })).not.toContain("まだ出ていません");
    expect(said({ draft: DRAFT, mineOnTop: true })).not.toContain("まだ出ていません");
  });
});
