import { describe, expect, it } from "vitest";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import type { Deputy } from "./approval";
import {
  acceptable,
  type ConditionRow,
  conditionsOf,
  countConditions,
  daysFit,
  type StandingCondition,
  showable,
} from "./condition";

const REPORT = { words: { ja: "報告" }, dueOn: day("2020-12-01"), asTask: false };
const PUBLISH = { words: { ja: "公表" }, dueOn: day("2020-12-04"), asTask: true };
const EMPTY: ConditionRow = { words: null, dueOn: null, asTask: false };

describe("The conditions of an approval", () => {
  it.each<[string, readonly ConditionRow[], readonly ConditionRow[]]>([
    ["no rows", [], []],
    ["rows that were left empty", [EMPTY, { ...EMPTY, asTask: true }], []],
    ["one row", [REPORT], [REPORT]],
    ["two rows with an empty one between them", [REPORT, EMPTY, PUBLISH], [REPORT, PUBLISH]],
  ])("the conditions of an approval are read from %s", (_, rows, conditions) => {
    expect(conditionsOf(rows)).toEqual(accept(conditions));
  });

  it.each<[string, readonly ConditionRow[]]>([
    ["words without a day", [{ ...REPORT, dueOn: null }]],
    ["a day without words", [{ ...REPORT, words: null }]],
    ["one incomplete row after a complete one", [REPORT, { ...PUBLISH, dueOn: null }]],
  ])("the conditions of an approval are refused with %s", (_, rows) => {
    expect(conditionsOf(rows)).toEqual({ ok: false, code: "condition-incomplete" });
  });
});

describe("The days of new conditions", () => {
  const TODAY = day("2020-11-24");
  const on = (text: string, beforeStart: boolean) => [{ dueOn: day(text), beforeStart }];
  it.each([
    ["a day after today", on("2020-12-01", false), null, "ok"],
    ["today", on("2020-11-24", false), null, "day-not-ahead"],
    ["before the start", on("2020-11-25", true), day("2020-11-25"), "ok"],
    ["on the start", on("2020-11-26", true), day("2020-11-25"), "condition-after-start"],
    [
      "on the start, if the work may begin before",
      on("2020-11-26", false),
      day("2020-11-25"),
      "ok",
    ],
    ["any day, if the start is unknown", on("2021-01-29", true), null, "ok"],
  ])("%s", (_, asked, lastBefore, answer) => {
    const outcome = daysFit(asked, TODAY, lastBefore);
    expect(outcome.ok ? "ok" : outcome.code).toBe(answer);
  });
});

describe("A condition", () => {
  const condition = (more: Partial<StandingCondition> = {}): StandingCondition => ({
    stands: true,
    owner: "vendor_manager",
    shownBy: null,
    metOn: null,
    acceptor: null,
    ...more,
  });
  const DEPUTIES: readonly Deputy[] = [
    { accountId: "Egon", role: "adviser", fromOn: day("2020-11-24"), untilOn: day("2020-11-27") },
  ];
  const ROLES = {
    Ada: "adviser",
    Otto: "official",
    Egon: "executive",
    Vera: "vendor_manager",
  } as const;
  const accepts = (
    more: Partial<StandingCondition>,
    accountId: keyof typeof ROLES,
    says = false,
    today = "2020-11-24",
  ) =>
    acceptable(condition(more), { accountId, role: ROLES[accountId], says }, DEPUTIES, day(today));
  const said = (outcome: { ok: true } | { ok: false; code: string }) =>
    outcome.ok ? "yes" : outcome.code;

  it("is shown to be met by the side that was named, or by either if none was", () => {
    expect(said(showable(condition(), "vendor_manager"))).toBe("yes");
    expect(said(showable(condition(), "official"))).toBe("condition-not-yours");
    expect(said(showable(condition({ owner: null }), "official"))).toBe("yes");
    expect(said(showable(condition({ metOn: day("2020-11-25") }), "vendor_manager"))).toBe(
      "conflict",
    );
    expect(said(showable(condition({ stands: false }), "vendor_manager"))).toBe("conflict");
  });

  it("is accepted by somebody else, on what was shown or on what the acceptor says", () => {
    expect(said(accepts({}, "Ada"))).toBe("words-missing");
    expect(said(accepts({}, "Ada", true))).toBe("yes");
    expect(said(accepts({ shownBy: "Vera" }, "Ada"))).toBe("yes");
    expect(said(accepts({ shownBy: "Otto" }, "Otto", true))).toBe("own-showing");
    expect(said(accepts({ metOn: day("2020-11-25") }, "Ada", true))).toBe("conflict");
  });

  const shown = { acceptor: "adviser", shownBy: "Vera" } as const;
  it.each([
    ["the role that was named", "Ada", "2020-11-24", null],
    ["its deputy, in its place", "Egon", "2020-11-24", "adviser"],
    ["its deputy on the last day", "Egon", "2020-11-27", "adviser"],
  ] as const)("is accepted by %s", (_, who, today, of) => {
    expect(accepts(shown, who, false, today)).toEqual({ ok: true, value: of });
  });

  it.each([
    ["another role", shown, "Otto", "2020-11-24", "acceptance-not-yours"],
    ["a deputy whose term is over", shown, "Egon", "2020-11-30", "acceptance-not-yours"],
    [
      "the adviser, if the official was named",
      { ...shown, acceptor: "official" },
      "Ada",
      "2020-11-24",
      "acceptance-not-yours",
    ],
    ["a deputy who showed it", { ...shown, shownBy: "Egon" }, "Egon", "2020-11-24", "own-showing"],
    [
      "anybody once it is met",
      { ...shown, metOn: day("2020-11-24") },
      "Ada",
      "2020-11-24",
      "conflict",
    ],
  ] as const)("is not accepted by %s", (_, more, who, today, code) => {
    expect(accepts(more, who, true, today)).toEqual({ ok: false, code });
  });

  it("is counted once: all, those before the start, the met, the blocking and the overdue", () => {
    const counted = (dueOn: string, beforeStart: boolean | null, metOn: string | null) => ({
      dueOn: day(dueOn),
      beforeStart,
      metOn: metOn === null ? null : day(metOn),
    });
    const conditions = [
      counted("2020-11-25", true, "2020-11-25"),
      counted("2020-11-25", true, null),
      counted("2020-11-30", false, null),
      counted("2020-11-30", null, null),
      counted("2020-11-26", true, null),
      counted("2020-11-24", false, null),
    ];
    expect(countConditions(conditions, day("2020-11-26"))).toEqual({
      total: 6,
      before: 3,
      met: 1,
      blocking: 2,
      overdue: 2,
    });
  });
});
