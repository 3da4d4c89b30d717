import { describe, expect, it } from "vitest";
import { placesToCompare, placesToOffer } from "./options";

describe("The places that are compared", () => {
  it.each([
    ["sixth to first", { from: 6, to: 1 }, [1, 2, 6]],
    ["sixth to second", { from: 6, to: 2 }, [2, 1, 6]],
    ["sixth to fourth", { from: 6, to: 4 }, [4, 2, 6]],
    ["second to first", { from: 2, to: 1 }, [1, 2]],
  ])("%s", (_, lead, places) => {
    expect(placesToCompare(lead)).toEqual(places);
  });
});

describe("The places that can be offered instead", () => {
  it.each([
    ["those before the present one without the proposed one", { from: 6, to: 1 }, 8, [2, 3, 4, 5]],
    ["no more than asked for", { from: 20, to: 1 }, 3, [2, 3, 4]],
    ["none, if there is only the proposed one", { from: 2, to: 1 }, 8, []],
  ])("%s", (_, lead, most, places) => {
    expect(placesToOffer(lead, most)).toEqual(places);
  });
});
