import { describe, expect, it } from "vitest";
import { deputyFor, inItsPlace } from "./in-place";

describe("A line about the work of the vendor below", () => {
  const line = {
    kind: "task-status-set",
    actorRole: "vendor_manager",
    actorPartyId: "prime",
    partyId: "below",
  };

  it.each([
    ["a manager of the vendor above has entered it", {}],
    ["a member of the vendor above has entered it", { actorRole: "vendor_member" }],
    ["it is the result of a test", { kind: "test-run-recorded" }],
  ])("is entered in its place where %s", (_, change) => {
    expect(inItsPlace({ ...line, ...change })).toBe(true);
  });

  it.each([
    ["that vendor has entered it itself", { actorPartyId: "below" }],
    ["an official has entered it", { actorRole: "official" }],
    ["it is about no vendor's work", { partyId: null }],
    ["nobody's party is on record as its writer's", { actorPartyId: null }],
    ["it acknowledges an order", { kind: "order-acknowledged" }],
    ["it answers whether a vendor takes a risk on", { kind: "undertaking-answered" }],
  ])("is not entered in its place where %s", (_, change) => {
    expect(inItsPlace({ ...line, ...change })).toBe(false);
  });
});

describe("The role for which a deputy has decided", () => {
  const body = { party: { ja: "元請" }, number: 1, step: 1, role: "adviser" };

  it("is that of the step", () => {
    expect(deputyFor({ body: { ...body, deputy: true } })).toBe("adviser");
  });

  it("is none where the holder of the role has decided, or nothing was decided", () => {
    expect(deputyFor({ body: { ...body, deputy: false } })).toBeNull();
    expect(deputyFor({ body: {} })).toBeNull();
  });
});
