import { describe, expect, it } from "vitest";
import type { RemarkKind } from "../events/event";
import { opinionAsked, questionLeft } from "./waiting";

const KINDS: Readonly<Record<string, RemarkKind>> = {
  comments: "comment",
  asks: "question",
  answers: "answer",
  wants: "opinion_asked",
  opines: "opinion",
};

/** `Ada asks, Otto answers`: a sequence of remarks. */
const said = (text: string) =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [who, verb] = line.split(" ");
      return { accountId: who ?? "", kind: KINDS[verb ?? ""] ?? "comment" };
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
    expect(questionLeft(said(text))?.accountId ?? null).toBe(expected);
  });
});
