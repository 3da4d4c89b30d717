import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine, LINE_END, quotedLines } from "./quoted";

describe("What people typed", () => {
  it.each([
    ["1行", ["> 1行"]],
    ["1行\n\n■ 画面\nhttps://example.com", ["> 1行", "> ", "> ■ 画面", "> https://example.com"]],
    ["a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "abcdefgh".split("").map((each) => `> ${each}`)],
    ["", ["> "]],
  ])("the typed text %j is quoted line by line", (text, lines) =>
    expect(quotedLines(text)).toEqual(lines),
  );

  it("a typed text never ends a line of ours", () => {
    const piece = fc.constantFrom(
      "あ",
      "> ",
      "\n",
      "\r",
      "\r\n",
      "\v",
      "\f",
      "\u0085",
      "\u2028",
      "\u2029",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        return ![inOneLine(text), ...quotedLines(text)].some((line) => LINE_END.test(line));
      }),
    );
  });
});

it("a name inside a line of ours stays in that line", () => {
  expect(inOneLine("a\r\nb\nc\u2028d")).toBe("a b c d");
});
