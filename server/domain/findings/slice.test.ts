import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type NewEvent } from "../events/event";
import { SLICES } from "../projects/slice";
import { KINDS } from "../records/kinds";
import { RECORD_NAMES } from "../records/names";
import { slicesOf, touchedBy } from "./slice";

describe("the slices that an act touches", () => {
  it("a change of a task's status touches the tasks and the inputs of approved orders", () =>
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
    ).toEqual(["tasks", "plans", "turns"]));

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

  it.each(RECORD_NAMES)("a correction of a %s touches the slices in its declaration", (record) =>
    expect(
      slicesOf({
        kind: "record-corrected",
        body: { record, title: { ja: "名" }, reason: { ja: "誤記" } },
      }),
    ).toEqual(KINDS[record].slices),
  );

  it("some kind of act touches every slice except the verdicts, which are computed from others", () => {
    const decision = { version: "", platform: {}, reason: null, until: null } as const;
    const touched = EVENT_KINDS.flatMap((kind) =>
      RECORD_NAMES.flatMap((record) =>
        slicesOf({ kind, body: { ...decision, answer: "defer", record } }),
      ),
    );
    expect(new Set(touched)).toEqual(new Set(SLICES.filter((slice) => slice !== "verdicts")));
  });
});

describe("the coverage that the events of an act touch together", () => {
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
    ["the coverage of its release by a distribution", [ofOne], ["1.2.0"]],
    ["all coverage by an environment", [ofAny], null],
    ["no coverage by a report", [ofNone], []],
    ["all coverage if one of them does", [ofOne, ofAny], null],
    ["the coverage of one release if the other event touches none", [ofOne, ofNone], ["1.2.0"]],
  ])("the events touch %s", (_, lines, releaseIds) => {
    expect(touchedBy(lines).releaseIds).toEqual(releaseIds);
  });

  it("all slices of the events are touched, and the cases that they are about are named", () => {
    const ofCase: NewEvent = {
      kind: "test-case-registered",
      body: { title: name, caseKind: "unit" },
      ...about,
      subject: { kind: "test_case", id: "case" },
    };
    const touched = touchedBy([ofOne, ofCase, ofNone]);
    expect([...touched.slices].sort()).toEqual(["cases", "distributions", "reports"]);
    expect(touched.caseIds).toEqual(["case"]);
    expect(touched.releaseIds).toBe(null);
  });
});
