import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { linksIn } from "@/components/ui/links";
import { textsOf } from "@/components/ui/rendered.fixture";
import { day } from "@/server/domain/projects/state.fixture";
import type { Wait } from "./types";
import { wait } from "./wait.fixture";
import { WaitingOthers } from "./waiting-others";

const PRIME = { ja: "元請", en: "the prime contractor" };
const shown = { linkTo: linksIn("cocoa", undefined) };

const RECEIPT = wait({
  kind: "receipt",
  awaited: { role: null, party: PRIME },
  dueOn: day("2020-11-27"),
  waited: 5,
  left: -2,
});

const others = (locale: "ja" | "en", waits: readonly Wait[]) =>
  textsOf(locale, createElement(WaitingOthers, { waits, ...shown }), "th|td").slice(4);

describe("What waits for others", () => {
  it("says in Japanese what was sent, for whom it waits, since when and until when", () =>
    expect(others("ja", [wait({}), RECEIPT])).toEqual([
      "変更案1号（元請の作業順）の承認",
      "CIO補佐官",
      "11月24日(火)",
      "12月2日(水)あと1営業日",
      "承認した変更案1号（元請の作業順）の受領",
      "元請",
      "11月24日(火)5営業日たちました",
      "11月27日(金)2営業日遅れ",
    ]));

  it("says in English what was sent and for whom it waits", () =>
    expect(
      others("en", [wait({ awaited: { role: "executive", party: null } })]).slice(0, 2),
    ).toEqual(["Decision on proposal 1 for the queue of the prime contractor", "Executive"]));
});
