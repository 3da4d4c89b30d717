import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type NewEvent } from "../events/event";
import { SLICES } from "../projects/slice";
import { KINDS } from "../records/kinds";
import { RECORD_NAMES } from "../records/names";
import { slicesOf, touchedBy } from "./slice";

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

  it("every slice is touched by some kind of act, but for the verdicts, which are told from others", () => {
    const decision = { version: "", platform: {}, reason: null, until: null } as const;
    const touched = EVENT_KINDS.flatMap((kind) =>
      slicesOf({ kind, body: { ...decision, answer: "defer", record: "report" } }),
    );
    expect(new Set(touched)).toEqual(new Set(SLICES.filter((slice) => slice !== "verdicts")));
  });
});

describe("what an act touches by all its lines", () => {
  const about = { subject: { kind: "record", id: "id" }, releaseId: "1.2.0" };
  const name = { ja: "名" };
  const ofOne: NewEvent = {
    kind: "distribution-registered",
    body: { version: "1.2.0", platform: name, distributedOn: null },
    ...about,
  };
  const ofAny: NewEvent = {
    kind: "environment-registered",
    body: { environment: name },
    ...about,
  };
  const ofNone: NewEvent = {
    kind: "report-received",
    body: { title: name, channel: "github" },
    ...about,
  };
  it.each([
    ["the coverage of its release, by a distribution", [ofOne], ["1.2.0"]],
    ["any coverage, by an environment", [ofAny], null],
    ["no coverage, by a report", [ofNone], []],
    ["any coverage, where one of its lines does", [ofOne, ofAny], null],
    ["the coverage of one release, where its other line touches none", [ofOne, ofNone], ["1.2.0"]],
  ])("is %s", (_, lines, releaseIds) => {
    expect(touchedBy(lines).releaseIds).toEqual(releaseIds);
  });
});
