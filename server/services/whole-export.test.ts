import { describe, expect, it } from "vitest";
import { MOST_EXPORTED, wholeExport } from "./whole-export";

/** A list of so many rows, as a query reads it. */
const list = (length: number) => async (limit: number) =>
  Array.from({ length: Math.min(length, limit) }, (_, row) => row);

describe("an exported file", () => {
  it.each([0, 1, MOST_EXPORTED])("holds all of %d rows", async (length) => {
    expect(await wholeExport(list(length))).toHaveLength(length);
  });

  it("is refused where there is one row more than it holds", async () => {
    await expect(wholeExport(list(MOST_EXPORTED + 1))).rejects.toMatchObject({
      code: "export-too-large",
    });
  });
});
