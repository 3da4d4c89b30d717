import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aState } from "../projects/generated.fixture";
import { SLICES, type Slice } from "../projects/slice";
import type { ProjectState } from "../projects/state";
import { drawn } from "../projects/state.fixture";
import { type Finding, RULES } from "./finding";
import { findingsOf, RULES_IN_FORCE, rulesReading } from "./rules";
import { allOf, CALENDAR, foundBy } from "./told.fixture";

const only = (state: ProjectState, slices: readonly Slice[]): Partial<ProjectState> =>
  Object.fromEntries(slices.map((slice) => [slice, state[slice]]));

describe("the registered rules", () => {
  it("each rule's name is registered once", () =>
    expect(RULES_IN_FORCE.map(({ name }) => name).sort()).toEqual([...RULES].sort()));

  it("each rule finds the same if it gets only its declared slices", () => {
    fc.assert(
      fc.property(aState, (state) => {
        for (const rule of RULES_IN_FORCE)
          expect(rule.find(only(state, rule.slices), CALENDAR)).toEqual(rule.find(state, CALENDAR));
      }),
      { numRuns: 50 },
    );
  });

  it("a rule that reads an undeclared slice throws", () => {
    for (const rule of RULES_IN_FORCE)
      expect(() => rule.find(only(drawn("Android 1.0 ×"), []), CALENDAR)).toThrow("read without");
  });

  it.each([
    [
      "a report",
      "reports",
      [
        "report-idle",
        "report-on-untested",
        "report-unowned",
        "report-untriaged",
        "untested-live",
        "verdict-contradicted",
      ],
    ],
    ["a statement", "statements", ["statement-contradicted"]],
    ["a test's place", "tasks", ["test-not-ranked", "test-slipping"]],
    [
      "a party's name",
      "parties",
      [
        "approval-overdue",
        "condition-overdue",
        "contract-gap",
        "environment-purpose-unshared",
        "instruction-unacknowledged",
        "instruction-unconfirmed",
        "order-drifted",
        "order-objected",
        "report-on-untested",
        "responsibility-gap",
        "test-not-ranked",
      ],
    ],
  ] as const)("after a change of %s only the rules that read it run", (_, slice, names) =>
    expect(
      rulesReading(new Set([slice]))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names),
  );

  it("the stored findings after any change equal what all rules find from scratch", () => {
    const keyOf = ({ rule, subject }: Finding) => `${rule} ${subject.id}`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aState, fc.subarray([...SLICES], { minLength: 1 })), { maxLength: 4 }),
        aState,
        (changes, first) => {
          let state = first;
          let kept: readonly Finding[] = findingsOf(state, CALENDAR);
          for (const [other, slices] of changes) {
            state = { ...state, ...only(other, slices) };
            const rules = rulesReading(new Set(slices));
            const again = new Set(rules.map(({ name }) => name));
            kept = [
              ...kept.filter(({ rule }) => !again.has(rule)),
              ...findingsOf(state, CALENDAR, rules),
            ];
          }
          const byKey = (a: Finding, b: Finding) => (keyOf(a) < keyOf(b) ? -1 : 1);
          expect(kept.toSorted(byKey)).toEqual(findingsOf(state, CALENDAR).toSorted(byKey));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the subject of a finding", () => {
  it("a finding names its version and platform and can be found by them", () => {
    const [finding] = foundBy(drawn("Android 1.1.4 ×"), "untested-live");
    expect(finding).toMatchObject({
      topic: "1.1.4",
      label: {
        version: "1.1.4",
        ordinal: 1,
        platform: { name: { en: "Android" }, position: 1 },
        stage: null,
        title: null,
      },
      address: { releaseId: "1.1.4", platformId: "Android", platform: "android", key: null },
    });
  });

  it("a finding follows when a name is corrected", () => {
    const state = drawn("Android 1.1.4 ×");
    const platforms = state.platforms.map((each) => ({ ...each, name: { en: "Corrected" } }));
    const labels = foundBy({ ...state, platforms }, "test-not-ranked").map(({ label }) => label);
    expect(labels.map(({ platform }) => platform?.name)).toEqual([{ en: "Corrected" }]);
  });

  it("one question covers all versions without a record, but each report has its own", () => {
    const topics = allOf(drawn("Android 1.1.3 ？ 1.1.4 ？"))
      .filter(({ rule }) => rule === "no-record")
      .map(({ topic }) => topic);
    expect(topics).toEqual(["", ""]);
  });
});
