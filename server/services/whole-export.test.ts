import { describe, expect, it } from "vitest";
import { MOST_EXPORTED, wholeExport } from "./whole-export";

/** A list of `length` rows, read as a query reads it. */
const list = (length: number) => async (limit: number) =>
  Array.from({ length: Math.min(length, limit) }, (_, row) => row);

describe("an exported file", () => {
  it.each([0, 1, MOST_EXPORTED])("an exported file holds all of %d rows", async (length) => {
    expect(await wholeExport(list(length))).toHaveLength(length);
  });

  it("an export is refused if there is one row more than a file holds", async () => {
    await expect(wholeExport(list(MOST_EXPORTED + 1))).rejects.toMatchObject({
      code: "export-too-large",
    });
  });
});
