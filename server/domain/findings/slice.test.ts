import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type NewEvent } from "../events/event";
import { SLICES } from "../projects/slice";
import type { CaseKind } from "../projects/state";
import { day } from "../projects/state.fixture";
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
    kind: "environment-ready",
    body: { environment: name, readyOn: day("2020-10-12") },
    ...about,
  };
  const ofNew: NewEvent = {
    kind: "environment-registered",
    body: { environment: name },
    ...about,
  };
  const ofCase = (
    kind: "test-case-registered" | "record-corrected",
    caseKind: CaseKind,
  ): NewEvent => ({
    ...(kind === "record-corrected"
      ? { kind, body: { record: "test_case", title: name, reason: name } }
      : { kind, body: { title: name, caseKind } }),
    ...about,
    subject: { kind: "test_case", id: "case" },
  });
  const ofNone: NewEvent = {
    kind: "report-received",
    body: { title: name, channel: "github" },
    ...about,
  };
  it.each([
    ["the coverage of its release by a distribution", [ofOne], ["1.2.0"]],
    ["all coverage by an environment that is ready", [ofAny], null],
    ["no coverage by an environment that is not ready yet", [ofNew], []],
    ["no coverage by a new unit test", [ofCase("test-case-registered", "unit")], []],
    ["all coverage by a new full-chain test", [ofCase("test-case-registered", "full_chain")], null],
    ["all coverage by a corrected test", [ofCase("record-corrected", "unit")], null],
    ["no coverage by a report", [ofNone], []],
    ["all coverage if one of them does", [ofOne, ofAny], null],
    ["the coverage of one release if the other event touches none", [ofOne, ofNone], ["1.2.0"]],
  ])("the events touch %s", (_, lines, releaseIds) => {
    expect(touchedBy(lines).releaseIds).toEqual(releaseIds);
  });

  it("all slices of the events are touched, and the corrected cases are named", () => {
    const touched = touchedBy([ofOne, ofCase("record-corrected", "unit"), ofNone]);
    expect([...touched.slices].sort()).toEqual(["cases", "distributions", "reports"]);
    expect(touched.caseIds).toEqual(["case"]);
    expect(touched.releaseIds).toBe(null);
  });

  it("a case that is entered touches its slice and has no results to fold again", () => {
    const touched = touchedBy([ofCase("test-case-registered", "unit")]);
    expect([...touched.slices]).toEqual(["cases"]);
    expect(touched.caseIds).toEqual([]);
  });
});
