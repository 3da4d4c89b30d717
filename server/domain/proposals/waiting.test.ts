import { describe, expect, it } from "vitest";
import type { RemarkKind } from "../events/event";
import { ROLES } from "../identity/roles";
import { awaitedSide, opinionAsked, questionsLeft, requestsLeft, sideOf } from "./waiting";

const KINDS: Readonly<Record<string, RemarkKind>> = {
  comments: "comment",
  asks: "question",
  answers: "answer",
  wants: "opinion_asked",
  opines: "opinion",
};

const SIDES = { vendor: "vendor_manager", ministry: "official" } as const;

/** `Ada asks, Otto answers`: a sequence of remarks. `Ada asks vendor` asks that side, `Vera answers vendor` is of it. */
const said = (text: string) =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [who = "", verb = "", of] = line.split(" ");
      const side = of === "vendor" || of === "ministry" ? SIDES[of] : null;
      return { accountId: who, kind: KINDS[verb] ?? "comment", side, line };
    });

describe("What the remarks on a proposal still ask for", () => {
  it.each([
    ["", null],
    ["Ada wants", "Ada"],
    ["Ada wants, Otto comments", "Ada"],
    ["Ada wants, Vera opines", null],
    ["Ada wants, Vera opines, Otto wants", "Otto"],
  ])("after the remarks “%s” the vendor's opinion is awaited by %s", (text, expected) => {
    expect(opinionAsked(said(text))?.accountId ?? null).toBe(expected);
  });

  it.each([
    ["", null],
    ["Ada asks", "Ada"],
    ["Ada asks, Otto comments", "Ada"],
    ["Ada asks, Otto answers", null],
    ["Ada asks, Otto answers, Vera asks", "Vera"],
  ])("after the remarks “%s” an answer is awaited by %s", (text, expected) => {
    expect(questionsLeft(said(text))[0]?.accountId ?? null).toBe(expected);
  });

  it.each([
    ["Ada asks vendor, Ada asks ministry", ["Ada asks vendor", "Ada asks ministry"]],
    ["Ada asks vendor, Ada asks ministry, Vera answers vendor", ["Ada asks ministry"]],
    ["Ada asks vendor, Ada asks ministry, Otto answers ministry", ["Ada asks vendor"]],
    ["Ada asks vendor, Otto answers ministry, Vera answers vendor", []],
    ["Ada asks vendor, Egon asks vendor", ["Egon asks vendor"]],
    ["Ada asks, Vera answers vendor", []],
    ["Ada asks vendor, Vera answers", []],
    ["Ada asks vendor, Ada wants", ["Ada wants", "Ada asks vendor"]],
    ["Ada asks vendor, Ada wants, Vera opines", ["Ada asks vendor"]],
  ])("after the remarks “%s” each side is asked for what it has not answered", (text, left) => {
    expect(requestsLeft(said(text)).map(({ line }) => line)).toEqual(left);
  });

  it.each([
    ["Ada wants", "vendor_manager"],
    ["Ada asks vendor", "vendor_manager"],
    ["Ada asks ministry", "official"],
    ["Ada asks", "official"],
    ["Otto asks", "vendor_manager"],
  ])("what “%s” of Otto's proposal waits for %s", (text, side) => {
    expect(requestsLeft(said(text)).map((request) => awaitedSide(request, "Otto"))).toEqual([side]);
  });

  it("a later request takes the place of an earlier one only if it asks for all of it", () => {
    const asks = (line: string, gaps: readonly string[], kind: RemarkKind = "question") => ({
      accountId: "Ada",
      kind,
      side: SIDES.vendor,
      gaps,
      line,
    });
    const left = requestsLeft([
      asks("passes", ["passes-1"]),
      asks("reach", ["reach-4"]),
      asks("reach again", ["reach-4", "until-1"]),
      asks("opinion", ["opinion"], "opinion_asked"),
      asks("estimates", ["estimates"], "opinion_asked"),
    ]);
    expect(left.map(({ line }) => line)).toEqual(["opinion", "estimates", "passes", "reach again"]);
  });
});

it("the vendor's people answer for the vendor, everybody else for the ministry's side", () => {
  expect(ROLES.filter((role) => sideOf(role) === "vendor_manager")).toEqual([
    "vendor_manager",
    "vendor_member",
  ]);
  expect(sideOf("adviser")).toBe("official");
});

it("a request that names nothing does not take the place of one that names something", () => {
  const named = { accountId: "Ada", kind: "question", side: null, gaps: ["reach"] } as const;
  const unnamed = { ...named, gaps: null };
  expect(requestsLeft([named, unnamed])).toEqual([named, unnamed]);
  expect(requestsLeft([unnamed, named])).toEqual([named]);
});
