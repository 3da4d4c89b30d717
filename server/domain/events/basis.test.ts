import { expect, it } from "vitest";
import { basisOf } from "./basis";

const line = {
  kind: "task-amended",
  subjectKind: "task",
  subjectId: "t1",
  body: {},
  aboutParty: "persol",
  version: null,
};

it("a decision rests on its proposal and on the seal of its step", () => {
  const decided = { ...line, subjectKind: "proposal", body: { number: 3, step: 2 } };
  expect(basisOf({ ...decided, kind: "order-approved" })).toEqual({
    of: "proposal",
    number: 3,
    step: 2,
  });
  expect(basisOf({ ...decided, kind: "order-proposed" })).toEqual({
    of: "proposal",
    number: 3,
    step: null,
  });
  expect(basisOf({ ...decided, kind: "order-approved", body: { number: 3 } })).toEqual({
    of: "proposal",
    number: 3,
    step: null,
  });
});

it("an amendment rests on its task, as far as the reader sees whose it is", () => {
  expect(basisOf(line)).toEqual({ of: "task", party: "persol", id: "t1" });
  expect(basisOf({ ...line, aboutParty: null })).toEqual({ of: "entry" });
  expect(basisOf({ ...line, subjectKind: "queue" })).toEqual({ of: "queue", party: "persol" });
});

it("a result rests on its version, the route on its page, anything else on what was entered", () => {
  const run = { ...line, subjectKind: "test_run", version: "1.1.4" };
  expect(basisOf(run)).toEqual({ of: "release", version: "1.1.4" });
  expect(basisOf({ ...line, kind: "route-set", subjectKind: "project" })).toEqual({ of: "route" });
  expect(basisOf({ ...line, subjectKind: "member" })).toEqual({ of: "entry" });
});
