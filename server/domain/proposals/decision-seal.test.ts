import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../calendar/day";
import { openedBefore, readSeal, type SealedDecision, sealText } from "./decision-seal";

const at = (record: string, real = record) => ({
  record: record as Instant,
  real: real as Instant,
});

const DECISION: SealedDecision = {
  project: "cocoa",
  proposal: 1,
  proposalDigest: "ab",
  step: 1,
  stepRole: "adviser",
  deputy: false,
  accountId: "00000000-0000-4000-8000-000000000001",
  name: { ja: "CIO補佐官" },
  role: "adviser",
  party: { ja: "厚生労働省" },
  verdict: "approved",
  words: null,
  missing: [],
  conditions: [
    {
      words: { ja: "結果を翌日に知らせる" },
      dueOn: "2020-12-01" as Day,
      asTask: false,
      owner: null,
      beforeStart: false,
      writer: "person",
    },
  ],
  decidedAt: at("2020-11-24T06:40:00.123456Z", "2026-11-28T10:00:00.999Z"),
  openedAt: at("2020-11-24T06:22:00Z", "2026-11-28T09:42:00Z"),
  evidence: { tests: [] },
};

describe("The text of a sealed decision", () => {
  it("the sealed text has both clocks to the second, and does not depend on the order of its names", () => {
    const text = sealText(DECISION);
    expect(JSON.parse(text).decidedAt).toEqual({
      record: "2020-11-24T06:40:00Z",
      real: "2026-11-28T10:00:00Z",
    });
    const turned = Object.fromEntries(Object.entries(DECISION).reverse());
    expect(sealText({ ...DECISION, ...turned })).toBe(text);
  });

  it.each<[string, Partial<SealedDecision>]>([
    ["the name", { name: { ja: "別の人" } }],
    ["the role", { role: "executive" }],
    ["that it was a deputy", { deputy: true }],
    ["the verdict", { verdict: "returned" }],
    ["the words", { words: { ja: "承認する" } }],
    ["a condition", { conditions: [] }],
    ["the time", { decidedAt: at("2020-11-24T06:41:00Z", "2026-11-28T10:00:00Z") }],
    ["when the page was opened", { openedAt: null }],
    ["the evidence", { evidence: { tests: ["another"] } }],
    ["the proposal", { proposalDigest: "cd" }],
  ])("the sealed text changes with %s", (_what, change) => {
    expect(sealText({ ...DECISION, ...change })).not.toBe(sealText(DECISION));
  });
});

describe("The time at which a page was opened", () => {
  const decided = at("2020-11-24T06:40:00Z", "2026-11-28T10:00:00Z");

  it("the opening time is the one that the page reports if it lies before the decision by both clocks", () => {
    const opened = at("2020-11-24T06:22:00Z", "2026-11-28T09:42:00Z");
    expect(openedBefore(opened, decided)).toEqual(opened);
    expect(openedBefore(decided, decided)).toEqual(decided);
  });

  it.each([
    [
      "after the decision by the record's clock",
      at("2020-11-25T00:00:00Z", "2026-11-28T09:42:00Z"),
    ],
    ["after the decision by the real clock", at("2020-11-24T06:22:00Z", "2026-11-29T00:00:00Z")],
    ["unsaid", undefined],
  ])("the opening time is unknown if it is %s", (_what, opened) => {
    expect(openedBefore(opened, decided)).toBeNull();
  });
});

describe("What a page tells of a sealed text", () => {
  it("a sealed text tells both clocks and what was missing", () => {
    const missing = [
      {
        id: "passes-1",
        kind: "passes" as const,
        filledBy: "vendor_manager" as const,
        beforeStart: true,
        test: null,
        stages: [],
      },
    ];
    expect(readSeal(sealText({ ...DECISION, missing }))).toMatchObject({
      openedAt: { record: "2020-11-24T06:22:00.000000Z" },
      missing,
    });
  });

  it("a text sealed before what was missing was part of it can still be read", () => {
    const { missing: _, ...old } = JSON.parse(sealText(DECISION));
    const read = readSeal(JSON.stringify(old));
    expect(read?.decidedAt).toBeDefined();
    expect(read?.missing).toBeUndefined();
  });

  it.each(["", "{}", '{"decidedAt":{}}'])("nothing is told of the text %j", (text) => {
    expect(readSeal(text)).toBeNull();
  });
});
