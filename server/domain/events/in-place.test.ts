import { describe, expect, it } from "vitest";
import { deputyFor, inItsPlace } from "./in-place";

describe("An event about the work of the vendor below", () => {
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
  ])("the event counts as entered for the vendor below if %s", (_, change) => {
    expect(inItsPlace({ ...line, ...change })).toBe(true);
  });

  it.each([
    ["that vendor has entered it itself", { actorPartyId: "below" }],
    ["an official has entered it", { actorRole: "official" }],
    ["it is about no vendor's work", { partyId: null }],
    ["nobody's party is on record as its writer's", { actorPartyId: null }],
    ["it acknowledges an order", { kind: "order-acknowledged" }],
    ["it answers whether a vendor takes a risk on", { kind: "undertaking-answered" }],
  ])("the event does not count as entered for the vendor below if %s", (_, change) => {
    expect(inItsPlace({ ...line, ...change })).toBe(false);
  });
});

describe("The role for which a deputy decided", () => {
  const body = { party: { ja: "元請" }, number: 1, step: 1, role: "adviser" };

  it("a deputy decided for the role of the step", () => {
    expect(deputyFor({ body: { ...body, deputy: true } })).toBe("adviser");
  });

  it("nobody was a deputy if the holder of the role decided, or nothing was decided", () => {
    expect(deputyFor({ body: { ...body, deputy: false } })).toBeNull();
    expect(deputyFor({ body: {} })).toBeNull();
  });
});
