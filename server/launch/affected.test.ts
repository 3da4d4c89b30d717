// Which tests a change can affect, and for which of them there is time.
import { describe, expect, test } from "vitest";
import { type Needs, reaching, within } from "./affected";

/** A line for each file: what it needs stands behind the arrow. */
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
  test("the files that reach a changed one are those that need it, and those that need them, the nearest first", () => {
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

  test("the files that reach a changed one are none but itself where nothing needs it", () => {
    expect(reaching(HOUSE, ["README.md"])).toEqual(["README.md"]);
  });

  test("the files that reach a changed one are found where files need each other in a circle", () => {
    expect(reaching(drawn("a → b\nb → a"), ["a"])).toEqual(["a", "b"]);
  });
});

describe("the files for which there is time", () => {
  const lasting = (seconds: Readonly<Record<string, number>>) => (file: string) =>
    seconds[file] ?? 0;

  test("the files for which there is time are taken in order, and a shorter one fills what a longer one leaves", () => {
    expect(within(["a", "b", "c"], 10, lasting({ a: 6, b: 5, c: 4 }))).toEqual({
      chosen: ["a", "c"],
      leftOut: ["b"],
    });
  });

  test("the files for which there is time are at least the first", () => {
    expect(within(["a", "b"], 10, lasting({ a: 60, b: 1 }))).toEqual({
      chosen: ["a"],
      leftOut: ["b"],
    });
  });
});
