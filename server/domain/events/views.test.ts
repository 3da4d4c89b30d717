import { expect, it } from "vitest";
import {
  CONDITIONAL_KINDS,
  DEADLINE_KINDS,
  DECIDING_KINDS,
  DUE_KINDS,
  FOLDED_KINDS,
  READ_KINDS,
} from "./views";

it("an event that changes nothing decides nothing and sets no day", () => {
  const shown = [...DECIDING_KINDS, ...DEADLINE_KINDS, ...CONDITIONAL_KINDS, ...DUE_KINDS];
  expect(shown.filter((kind) => FOLDED_KINDS.includes(kind))).toEqual([]);
});

it("an event sets a day always, with conditions or with a due date, not in two of these ways", () => {
  const kinds = [...DEADLINE_KINDS, ...CONDITIONAL_KINDS, ...DUE_KINDS];
  expect(new Set(kinds).size).toBe(kinds.length);
});

it("every event that says that somebody has read something is folded", () => {
  expect(READ_KINDS.filter((kind) => !FOLDED_KINDS.includes(kind))).toEqual([]);
});
