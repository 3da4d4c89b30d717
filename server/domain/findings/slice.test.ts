import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../events/event";
import { SLICES } from "../projects/slice";
import { KINDS } from "../records/kinds";
import { RECORD_NAMES } from "../records/names";
import { slicesOf } from "./slice";

describe("what an act says that it has changed", () => {
  it("a change of a task's status touches the tasks and what standing orders are compared with", () =>
    expect(
      slicesOf({
        kind: "task-status-set",
        body: {
          title: { ja: "試験" },
          party: { ja: "元請" },
          status: "in_progress",
          before: { status: "not_started", startedOn: null, blockedReason: null },
        },
      }),
    ).toEqual(["tasks", "plans"]));

  it.each([
    ["defer", ["decisions", "waivers"]],
    ["cannot", ["decisions"]],
  ] as const)("a decision to %s touches %j", (answer, slices) =>
    expect(
      slicesOf({
        kind: "decision-recorded",
        body: {
          version: "1.1.4",
          platform: { ja: "Android" },
          answer,
          reason: null,
          until: null,
        },
      }),
    ).toEqual(slices),
  );

  it.each(RECORD_NAMES)("a correction of a %s touches what its declaration says", (record) =>
    expect(
      slicesOf({
        kind: "record-corrected",
        body: { record, title: { ja: "名" }, reason: { ja: "誤記" } },
      }),
    ).toEqual(KINDS[record].slices),
  );

  it("every slice is touched by some kind of act", () => {
    const decision = { version: "", platform: {}, reason: null, until: null } as const;
    const touched = EVENT_KINDS.flatMap((kind) =>
      slicesOf({ kind, body: { ...decision, answer: "defer", record: "report" } }),
    );
    expect(new Set(touched)).toEqual(new Set(SLICES));
  });
});
