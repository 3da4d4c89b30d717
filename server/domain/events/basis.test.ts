import { describe, expect, it } from "vitest";
import { type Basis, basisOf } from "./basis";

type Line = Parameters<typeof basisOf>[0];

const LINE: Line = {
  kind: "task-amended",
  subjectKind: "task",
  subjectId: "t1",
  body: {},
  aboutParty: "persol",
  version: null,
};
const ENTRY: Basis = { of: "entry" };

describe("A line about a proposal", () => {
  const line = { ...LINE, subjectKind: "proposal", body: { number: 3, step: 2 } };

  it.each(["step-approved", "order-approved", "proposal-returned"])(
    "that decides it (%s) rests on the proposal and on the seal of its step",
    (kind) => expect(basisOf({ ...line, kind })).toEqual({ of: "proposal", number: 3, step: 2 }),
  );

  it.each(["order-proposed", "condition-met"])(
    "that decides nothing (%s) rests on the proposal alone",
    (kind) => expect(basisOf({ ...line, kind })).toEqual({ of: "proposal", number: 3, step: null }),
  );

  it("rests on the proposal alone where its step is not on record", () => {
    const decided = { ...line, kind: "order-approved", body: { number: 3, step: "2" } };
    expect(basisOf(decided)).toEqual({ of: "proposal", number: 3, step: null });
  });

  it("rests on its proposal where it is about a condition", () => {
    expect(basisOf({ ...line, kind: "condition-met", subjectKind: "condition" })).toEqual({
      of: "proposal",
      number: 3,
      step: null,
    });
  });

  it("rests on what was entered where the proposal's number is not on record", () => {
    expect(basisOf({ ...line, body: { step: 2 } })).toEqual(ENTRY);
  });
});

it.each<[string, Partial<Line>, Basis]>([
  ["its task", {}, { of: "task", party: "persol", id: "t1" }],
  ["its queue", { subjectKind: "queue" }, { of: "queue", party: "persol" }],
  [
    "its queue, where a change is asked",
    { subjectKind: "change" },
    { of: "queue", party: "persol" },
  ],
])(
  "A line about a vendor's work rests on %s, as far as the reader sees whose it is",
  (_, change, basis) => {
    expect(basisOf({ ...LINE, ...change })).toEqual(basis);
    expect(basisOf({ ...LINE, ...change, aboutParty: null })).toEqual(ENTRY);
  },
);

it.each(["test_run", "waiver", "decision", "finding"])(
  "A line about a %s rests on the release, where its version is known",
  (subjectKind) => {
    const line = { ...LINE, subjectKind };
    expect(basisOf({ ...line, version: "1.1.4" })).toEqual({ of: "release", version: "1.1.4" });
    expect(basisOf(line)).toEqual(ENTRY);
  },
);

it("A line about the route of approval or a deputy rests on the route", () => {
  expect(basisOf({ ...LINE, kind: "route-set", subjectKind: "project" })).toEqual({ of: "route" });
  expect(basisOf({ ...LINE, kind: "deputy-set", subjectKind: "deputy" })).toEqual({ of: "route" });
});

it("Any other line rests on what was entered", () => {
  expect(basisOf({ ...LINE, subjectKind: "member", version: "1.1.4" })).toEqual(ENTRY);
});
