import { describe, expect, it } from "vitest";
import type { Values } from "./field";
import type { Names } from "./kind";
import { kindOf } from "./kinds";
import type { RecordName } from "./names";

const NAMES: Names = {
  title: { ja: "題名" },
  of: (field) => ({ ja: `${field}の名` }),
  changes: [{ record: "report", field: "owner", from: null, to: "official" }],
};
const words = { ja: "理由" };
const stepOf = (kind: RecordName, step: string) =>
  kindOf(kind).steps[step] ?? expect.fail(`${kind} has no step ${step}`);

describe("The line of a step", () => {
  const { title, changes } = NAMES;
  it.each<[RecordName, string, Values, unknown]>([
    [
      "report",
      "assign",
      { owner: "official" },
      { kind: "report-assigned", body: { title, member: { ja: "ownerの名" }, changes } },
    ],
    ["report", "takeUp", { words }, { kind: "report-triaged", body: { title, decision: words } }],
    [
      "report",
      "note",
      { by: "outside", words },
      { kind: "report-moved", body: { title, words, by: "outside" } },
    ],
    ["report", "close", { words }, { kind: "report-closed", body: { title, words } }],
    [
      "defect",
      "resolve",
      { version: "1.1.5" },
      { kind: "defect-resolved", body: { title, version: "1.1.5", changes } },
    ],
    [
      "environment",
      "ready",
      { readyOn: "2020-10-12" },
      { kind: "environment-ready", body: { environment: title, readyOn: "2020-10-12", changes } },
    ],
    ["source", "hear", {}, { kind: "source-heard", body: { title } }],
    [
      "contract",
      "extend",
      { endsOn: "2021-03-31" },
      { kind: "contract-extended", body: { title, endsOn: "2021-03-31", changes } },
    ],
  ])("the event of the step of a %s (%s, with %j) is %j", (kind, step, asked, line) => {
    expect(stepOf(kind, step).said?.(asked, NAMES, {})).toEqual(line);
  });
});

describe("The line of an entry", () => {
  const platform = { ja: "platformの名" };
  it.each<[RecordName, Values, unknown]>([
    [
      "report",
      { title: words, channel: "github" },
      { kind: "report-received", body: { title: words, channel: "github" } },
    ],
    [
      "defect",
      { title: words, severity: "major" },
      { kind: "defect-registered", body: { title: words, severity: "major" } },
    ],
    [
      "environment",
      { name: words },
      { kind: "environment-registered", body: { environment: words } },
    ],
    ["source", { title: words }, { kind: "source-registered", body: { title: words } }],
    [
      "contract",
      { title: words },
      { kind: "contract-registered", body: { title: words, party: { ja: "partyの名" } } },
    ],
    [
      "member",
      { name: words, role: "adviser" },
      { kind: "member-set", body: { member: words, role: "adviser" } },
    ],
    ["party", { name: words }, { kind: "party-registered", body: { party: words } }],
    ["platform", { name: words }, { kind: "platform-registered", body: { platform: words } }],
    ["statement", { words }, { kind: "statement-recorded", body: { words } }],
    ["release", { version: "1.1.4" }, { kind: "release-registered", body: { version: "1.1.4" } }],
    [
      "distribution",
      { version: "1.1.4", distributedOn: null },
      {
        kind: "distribution-registered",
        body: { version: "1.1.4", platform, distributedOn: null },
      },
    ],
    [
      "chain",
      { name: words, stages: [{ name: words }, { name: words }] },
      { kind: "chain-defined", body: { chain: words, stages: 2 } },
    ],
    [
      "test_case",
      { kind: "unit", title: words },
      { kind: "test-case-registered", body: { title: words, caseKind: "unit" } },
    ],
    [
      "figure",
      { kind: "downloads", value: 5, onDay: "2020-11-24" },
      { kind: "figure-recorded", body: { figure: "downloads", value: 5, onDay: "2020-11-24" } },
    ],
    [
      "waiver",
      { version: "1.1.4", reason: words, endsOn: null, endsWhenReady: "test" },
      {
        kind: "waiver-decided",
        body: {
          version: "1.1.4",
          platform,
          reason: words,
          endsOn: null,
          endsWhenReady: { ja: "endsWhenReadyの名" },
        },
      },
    ],
    [
      "waiver",
      { version: "1.1.4", reason: words, endsOn: "2020-12-01", endsWhenReady: null },
      {
        kind: "waiver-decided",
        body: {
          version: "1.1.4",
          platform,
          reason: words,
          endsOn: "2020-12-01",
          endsWhenReady: null,
        },
      },
    ],
  ])("the event of the entry of a %s that is %j is %j", (kind, values, line) => {
    expect(kindOf(kind).entered?.(values, NAMES)).toEqual(line);
  });
});
