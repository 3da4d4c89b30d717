import { expect, it } from "vitest";
import { type Break, UNSEALED, verified } from "./integrity";

const BREAKS: readonly Break[] = [
  { kind: "lines-missing", line: 3, count: 2 },
  { kind: "line-loose", line: 3 },
  { kind: "line-altered", line: 3 },
  { kind: "line-unsealed", line: 3 },
  { kind: "tail-missing", line: 3, count: 2 },
  { kind: "head-differs", line: 3 },
  { kind: "held-line-gone", line: null },
  { kind: "held-not-ours", line: null },
  { kind: "facts-altered", table: "task", line: 3, act: "a1" },
  { kind: "facts-unknown", table: "task", act: null, rows: 1 },
  { kind: "present-differs", table: "task", line: null, act: null, rows: 1 },
];
const VERIFIED = { project: "cocoa", lines: 5, versions: 9, sealedFrom: 1, seconds: 0.5 };

it("the result of a verification can be read with every kind of break", () => {
  const told = { ...VERIFIED, breaks: BREAKS };
  expect(verified.parse(told)).toEqual(told);
});

it("the result of a verification cannot be read with an unknown kind of break", () => {
  const told = { ...VERIFIED, breaks: [{ kind: "line-lost", line: 3 }] };
  expect(verified.safeParse(told).success).toBe(false);
});

it("exactly four tables are sealed by no event", () => {
  expect(Object.keys(UNSEALED)).toEqual(["event", "draft", "request", "letter"]);
});
