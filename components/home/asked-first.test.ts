import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { textsOf } from "@/components/ui/rendered.fixture";
import type { Wait } from "@/components/waiting/types";
import { wait } from "@/components/waiting/wait.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import { AskedFirst, firstAsked, isAskedAbove } from "./asked-first";

const RISK = wait({
  kind: "risk",
  id: "R1",
  dueOn: day("2020-11-27"),
  left: -2,
  subject: { of: "risk", version: "1.1.4", platform: { ja: "iOS", en: "iOS" } },
});
const RECEIPT = wait({ kind: "receipt", id: "P2" });
const COMMENT = wait({
  kind: "comment",
  id: "C1",
  subject: {
    of: "thread",
    id: "T1",
    title: { ja: "試験", en: "Test" },
    partyKey: "prime",
    comments: 1,
  },
});

const homeWith = (mine: readonly Wait[]) => ({
  waits: { mine: [...mine], others: [] },
  decisions: [],
  decisionsTotal: 0,
  records: null,
  seesAll: false,
  day: day("2020-12-01"),
});

const said = (locale: "ja" | "en", mine: readonly Wait[]) =>
  textsOf(
    locale,
    createElement(AskedFirst, { home: homeWith(mine), linkTo: linksIn("cocoa", undefined) }),
    "p|a",
  );

describe("What a vendor is asked for first", () => {
  it("is one sentence with its last day, and a button that says what happens", () => {
    expect(said("ja", [RISK])).toEqual([
      "あなたの組織に求められていること",
      "iOS版1.1.4は、通しの試験をせずに配布しました。何が起こりうるかを読み、どう理解したかを書いてください。",
      "11月27日(金)まで2営業日遅れ",
      "読んで、どう理解したかを書く",
    ]);
    expect(said("en", [RISK]).slice(1, 2)).toEqual([
      "1.1.4 for iOS went out without its full-chain test. Read what may happen, and write how you understand it.",
    ]);
  });

  it("counts what else is asked", () =>
    expect(said("ja", [RISK, RECEIPT, COMMENT])).toContain("ほかに2件"));

  it("is a new order before all else, and never a comment", () => {
    expect(firstAsked(homeWith([RISK, RECEIPT]))).toEqual({ wait: RECEIPT });
    expect(firstAsked(homeWith([COMMENT, RISK]))).toEqual({ wait: RISK });
    expect(firstAsked(homeWith([COMMENT]))).toBeNull();
  });

  it("stands above the headline for a vendor alone, and on no page of the past", () => {
    const home = homeWith([RISK]);
    expect(isAskedAbove(home, false)).toBe(true);
    expect(isAskedAbove(home, true)).toBe(false);
    expect(isAskedAbove({ ...home, seesAll: true }, false)).toBe(false);
    expect(isAskedAbove(homeWith([]), false)).toBe(false);
  });
});
