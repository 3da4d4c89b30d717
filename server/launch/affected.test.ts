// Which tests a change can affect, and which of them there is time for.
import { describe, expect, test } from "vitest";
import { type Needs, reaching, within } from "./affected";

/** One line per file, with the files that it needs after the arrow. */
const drawn = (text: string): Needs =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [file = "", needed = ""] = line.trim().split(" → ");
        return [file, needed.split(" ")];
      }),
  );

const HOUSE = drawn(`
  page.spec → page
  page → board order
  board → order
  order.test → order
  order → rank
  rank.test → rank
`);

describe("the files that reach a changed one", () => {
  test("the files that reach a changed file are those that need it, directly or not, nearest first", () => {
    expect(reaching(HOUSE, ["rank"])).toEqual([
      "rank",
      "order",
      "rank.test",
      "page",
      "board",
      "order.test",
      "page.spec",
    ]);
  });

  test("a changed file that nothing needs is reached only by itself", () => {
    expect(reaching(HOUSE, ["README.md"])).toEqual(["README.md"]);
  });

  test("the files that reach a changed file are found even if files need each other in a circle", () => {
    expect(reaching(drawn("a → b\nb → a"), ["a"])).toEqual(["a", "b"]);
  });
});

describe("the files for which there is time", () => {
  const lasting = (seconds: Readonly<Record<string, number>>) => (file: string) =>
    seconds[file] ?? 0;

  test("the files there is time for are taken in order, and a shorter one fills the time that a longer one leaves", () => {
    expect(within(["a", "b", "c"], 10, lasting({ a: 6, b: 5, c: 4 }))).toEqual({
      chosen: ["a", "c"],
      leftOut: ["b"],
    });
  });

  test("there is always time for at least the first file", () => {
    expect(within(["a", "b"], 10, lasting({ a: 60, b: 1 }))).toEqual({
      chosen: ["a"],
      leftOut: ["b"],
    });
  });
});
