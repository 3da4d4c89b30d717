import { describe, expect, it } from "vitest";
import type { TaskStatus } from "../projects/task-status";
import { type HoldableOrder, holdable, resumable, startable } from "./hold";

/** Otto proposed the order, Ada and Egon approved it. It brings one task forward, which waits. */
const order = (more: Partial<HoldableOrder> = {}): HoldableOrder => ({
  proposedBy: "Otto",
  decidedBy: ["Ada", "Egon"],
  inForce: true,
  held: false,
  raised: ["not_started"],
  ...more,
});
const said = (outcome: { ok: true } | { ok: false; code: string }) =>
  outcome.ok ? "yes" : outcome.code;

describe("An order can be stopped", () => {
  it.each([
    ["Otto", "yes"],
    ["Ada", "yes"],
    ["Egon", "yes"],
    ["Olga", "hold-not-yours"],
    ["Vera", "hold-not-yours"],
  ])("by %s: %s", (who, answer) => {
    expect(said(holdable(order(), who))).toBe(answer);
  });

  it.each([
    ["a later order is in force", order({ inForce: false }), "order-not-in-force"],
    ["it is stopped already", order({ held: true }), "conflict"],
    ["all that it brings forward has begun", order({ raised: ["in_progress"] }), "order-begun"],
    ["one of two tasks waits", order({ raised: ["in_progress", "not_started"] }), "yes"],
    ["its task cannot begin for another reason", order({ raised: ["blocked"] }), "yes"],
  ])("when %s: %s", (_, about, answer) => {
    expect(said(holdable(about, "Otto"))).toBe(answer);
  });
});

describe("A stopped order goes on", () => {
  it.each([
    ["Otto", order({ held: true }), "yes"],
    ["Egon", order({ held: true }), "yes"],
    ["Olga", order({ held: true }), "hold-not-yours"],
    ["Ada", order(), "conflict"],
    ["Ada", order({ held: true, inForce: false }), "order-not-in-force"],
  ])("by %s: %s", (who, about, answer) => {
    expect(said(resumable(about, who))).toBe(answer);
  });
});

describe("While an order is stopped", () => {
  const start = (from: TaskStatus, to: TaskStatus, held: readonly string[]) =>
    said(startable({ id: "T", status: from }, to, { stopped: new Set(held), unmet: new Set() }));

  it.each(["in_progress", "in_review", "done"] as const)(
    "a task that it brings forward does not become %s",
    (to) => {
      expect(start("not_started", to, ["T"])).toBe("order-held");
      expect(start("blocked", to, ["T"])).toBe("order-held");
    },
  );

  it("other tasks begin, and what has begun goes on and can be put back", () => {
    expect(start("not_started", "in_progress", ["other"])).toBe("yes");
    expect(start("in_progress", "done", ["T"])).toBe("yes");
    expect(start("in_progress", "not_started", ["T"])).toBe("yes");
    expect(start("not_started", "blocked", ["T"])).toBe("yes");
  });
});

describe("While a condition is to be met before the start", () => {
  const start = (stopped: readonly string[]) =>
    said(
      startable({ id: "T", status: "not_started" }, "in_progress", {
        stopped: new Set(stopped),
        unmet: new Set(["T"]),
      }),
    );

  it("the task does not begin, and a stop is named first", () => {
    expect(start([])).toBe("condition-unmet");
    expect(start(["T"])).toBe("order-held");
  });
});
