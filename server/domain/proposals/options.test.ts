import { describe, expect, it } from "vitest";
import { CALENDAR, plan } from "./frozen-plan.fixture";
import { offerable, optionsOf, placesToCompare, placesToOffer } from "./options";

describe("The places that are compared", () => {
  it.each([
    ["sixth to first", { from: 6, to: 1 }, [1, 2, 6]],
    ["sixth to second", { from: 6, to: 2 }, [2, 1, 6]],
    ["sixth to fourth", { from: 6, to: 4 }, [4, 2, 6]],
    ["second to first", { from: 2, to: 1 }, [1, 2]],
    ["first to third", { from: 1, to: 3 }, [3, 1]],
  ])("%s", (_, lead, places) => {
    expect(placesToCompare(lead)).toEqual(places);
  });
});

describe("What each place of a task would bring", () => {
  const brings = (drawn: string, proposed: string, ...places: readonly number[]) =>
    optionsOf(CALENDAR, plan(drawn, proposed), "T", places).map(
      ({ place, startsOn, endsOn, delayed, least, late, untilResult }) =>
        `${place}: ${startsOn?.slice(5)}–${endsOn?.slice(5)} delays ${delayed} least ${least} late ${late} after ${untilResult}`,
    );

  it("the proposed place is compared with the present one", () => {
    expect(brings("W2 A2:12-02 T3", "TA", 1, 2)).toEqual([
      "1: 11-26–11-30 delays 1 least 0 late 0 after 4",
      "2: 11-30–12-02 delays 0 least 3 late 0 after 6",
    ]);
  });

  it("the fewest days left to a due date are named, and how many due dates are missed", () => {
    expect(brings("W2 A1:11-27 B1:12-01 T3", "TAB", 1)).toEqual([
      "1: 11-26–11-30 delays 2 least -2 late 2 after 4",
    ]);
    expect(brings("W2 A1:12-01 B1:12-10 T3", "TAB", 1)).toEqual([
      "1: 11-26–11-30 delays 2 least 0 late 0 after 4",
    ]);
  });

  it("a place that is in neither order is reached by one move", () => {
    expect(brings("A1 B1 T1", "TAB", 2)).toEqual([
      "2: 11-25–11-25 delays 1 least null late 0 after 1",
    ]);
  });

  it("only other tasks that start later are delayed", () => {
    expect(brings("A1 T1 B1", "TAB", 1, 3)).toEqual([
      "1: 11-24–11-24 delays 1 least null late 0 after 0",
      "3: 11-26–11-26 delays 0 least null late 0 after 2",
    ]);
  });

  it("without an estimate its end is unknown, and so is what starts after it", () => {
    expect(brings("A1 T?", "TA", 1)).toEqual([
      "1: 11-24–undefined delays 0 least null late 0 after null",
    ]);
    expect(brings("W? A1:12-01 T1", "TA", 1)[0]).toContain("late 0");
  });

  it("nothing is known of a task outside the order, or from before inputs were kept", () => {
    expect(brings("A1 B1", "BA", 1)).toEqual([]);
    const old = { ...plan("A1 T1", "TA"), inputs: null };
    expect(optionsOf(CALENDAR, old, "T", [1])).toEqual([]);
  });
});

it("only a place before the present one that is not proposed can be offered", () => {
  const can = [0, 1, 2, 3, 4, 5].filter((place) => offerable({ from: 4, to: 2 }, place));
  expect(can).toEqual([1, 3]);
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
