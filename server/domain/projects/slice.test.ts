// A rule reads only slices that were read from the database.
import { expect, it } from "vitest";
import { holds } from "./slice";
import { EMPTY } from "./state.fixture";

it("a state that has all the slices is passed on as it is", () => {
  const state = { stages: EMPTY.stages, cases: EMPTY.cases };
  expect(holds(state, ["stages", "cases"])).toBe(state);
});

it("a state that lacks a slice is an error that names the slices", () => {
  expect(() => holds({ stages: EMPTY.stages }, ["stages", "cases"])).toThrow(
    "read without one of: stages, cases",
  );
});
