import { describe, expect, it } from "vitest";
import { markOf, writerOf } from "./writer";

describe("Who wrote a text", () => {
  it.each([
    ["the text that was filled in, as it was", "試験が先です。", "試験が先です。", "record"],
    ["the same text with other line breaks", "一つ。\r\n二つ。", "一つ。\n二つ。", "record"],
    ["the same text with a space more", "試験が 先です。", "試験が先です。", "record"],
    ["the text with one letter changed", "試験が先だ。", "試験が先です。", "person"],
    ["a text where nothing was filled in", "試験が先です。", "", "person"],
    ["an empty text where nothing was filled in", "", "", "person"],
  ])("%s", (_, text, drafted, writer) => {
    expect(writerOf(text, drafted)).toBe(writer);
  });
});

it("a text is known again by its mark whatever its spaces, and another text is not", () => {
  expect(markOf("一つ。\r\n二つ。")).toBe(markOf("一つ。\n二つ。"));
  expect(markOf("一つ。二つ。")).not.toBe(markOf("一つ。二つ"));
});
