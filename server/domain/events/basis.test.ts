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

describe("The basis of an event about a proposal", () => {
  const line = { ...LINE, subjectKind: "proposal", body: { number: 3, step: 2 } };

  it.each(["step-approved", "order-approved", "proposal-returned"])(
    "the event %s decides a proposal and rests on the proposal and the seal of its step",
    (kind) => expect(basisOf({ ...line, kind })).toEqual({ of: "proposal", number: 3, step: 2 }),
  );

  it.each(["order-proposed", "condition-met"])(
    "the event %s decides nothing and rests on the proposal alone",
    (kind) => expect(basisOf({ ...line, kind })).toEqual({ of: "proposal", number: 3, step: null }),
  );

  it("an event about a proposal rests on the proposal alone if its step is not on record", () => {
    const decided = { ...line, kind: "order-approved", body: { number: 3, step: "2" } };
    expect(basisOf(decided)).toEqual({ of: "proposal", number: 3, step: null });
  });

  it("an event about a condition rests on its proposal", () => {
    expect(basisOf({ ...line, kind: "condition-met", subjectKind: "condition" })).toEqual({
      of: "proposal",
      number: 3,
      step: null,
    });
  });

  it("an event about a proposal rests on the entry itself if the proposal's number is not on record", () => {
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
  "an event about a vendor's work rests on %s, as far as the reader may see whose work it is",
  (_, change, basis) => {
    expect(basisOf({ ...LINE, ...change })).toEqual(basis);
    expect(basisOf({ ...LINE, ...change, aboutParty: null })).toEqual(ENTRY);
  },
);

it.each(["test_run", "waiver", "decision", "finding"])(
  "an event about a %s rests on the release if its version is known",
  (subjectKind) => {
    const line = { ...LINE, subjectKind };
    expect(basisOf({ ...line, version: "1.1.4" })).toEqual({ of: "release", version: "1.1.4" });
    expect(basisOf(line)).toEqual(ENTRY);
  },
);

it("an event about the approval route or a deputy rests on the route", () => {
  expect(basisOf({ ...LINE, kind: "route-set", subjectKind: "project" })).toEqual({ of: "route" });
  expect(basisOf({ ...LINE, kind: "deputy-set", subjectKind: "deputy" })).toEqual({ of: "route" });
});

it("any other event rests on the entry itself", () => {
  expect(basisOf({ ...LINE, subjectKind: "member", version: "1.1.4" })).toEqual(ENTRY);
});
