import { describe, expect, it } from "vitest";
import { type Room, stack, stackTight } from "./stack";

/** A row of letters, each ten units wide: `A` is a mark, `a` its words; choices are drawn one below the other. */
const room = (drawn: string): Room => ({
  left: drawn.search(/\S/) * 10,
  right: drawn.trimEnd().length * 10,
});
const EDGES = { left: 0, right: 120 };

const drawn = (
  wishes: Readonly<Record<string, readonly string[]>>,
  rows: number,
  seat: typeof stack = stack,
) => {
  const { placed, left } = seat(
    Object.entries(wishes).map(([key, choices], place) => ({
      key,
      weight: -place,
      choices: choices.map((text) => ({ ...room(text), text })),
    })),
    EDGES,
    rows,
  );
  const lines = Array.from({ length: rows }, (_, row) =>
    [...placed.values()]
      .filter((each) => each.row === row)
      .map(({ choice }) => choice.text)
      .reduce(
        (line, text) =>
          [...line.padEnd(text.length)].map((c, n) => (text[n] ?? " ").trim() || c).join(""),
        "",
      ),
  );
  return [...lines, ...(left > 0 ? [`+${left}`] : [])];
};

describe("Marks and their words", () => {
  it("stand where they want to if nothing is in the way", () => {
    expect(drawn({ A: ["Aaa"], B: ["     Bbb"] }, 1)).toEqual(["Aaa  Bbb"]);
  });

  it("give way to what has more weight, with fewer words", () => {
    expect(drawn({ A: ["    Aaaa"], B: ["Bbbb", "Bb"] }, 1)).toEqual(["Bb  Aaaa"]);
  });

  it("go to the other side of their mark", () => {
    expect(drawn({ A: ["       Aaa"], B: ["     Bbb", " bbbB"] }, 1)).toEqual([" bbbB  Aaa"]);
  });

  it("go to the next row if the first has no room", () => {
    expect(drawn({ A: ["Aaaa"], B: [" Bbbb"] }, 2)).toEqual(["Aaaa", " Bbbb"]);
  });

  it("are counted if there is no room at all", () => {
    expect(drawn({ A: ["Aaaa"], B: [" Bbbb"] }, 1)).toEqual(["Aaaa", "+1"]);
  });

  it("do not leave the picture", () => {
    expect(drawn({ A: ["          Aaaa", "       aaaA"] }, 1)).toEqual(["       aaaA"]);
  });
});

describe("Signs that must all be seen", () => {
  it("leave out words for the sake of another sign", () => {
    const wishes = { A: ["Aaaaaa", "A"], B: ["   Bbb", "   B"] };
    expect(drawn(wishes, 1, stackTight)).toEqual(["A  Bbb"]);
    expect(drawn(wishes, 1)).toEqual(["Aaaaaa", "+1"]);
  });

  it("take the next row for the sake of their words", () => {
    expect(drawn({ A: ["Aaaaaa", "A"], B: ["   Bbb", "   B"] }, 2, stackTight)).toEqual([
      "   Bbb",
      "Aaaaaa",
    ]);
  });

  it("are counted where there is no room even for the sign", () => {
    expect(drawn({ A: ["A"], B: ["B"], C: ["  C"] }, 1, stackTight)).toEqual(["A C", "+1"]);
  });
});
