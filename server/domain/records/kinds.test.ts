import { describe, expect, it } from "vitest";
import type { Instant } from "../calendar/day";
import { day } from "../projects/state.fixture";
import type { Values } from "./field";
import { type Entering, fieldsOf, shownFields } from "./kind";
import { KINDS, kindOf } from "./kinds";
import { isRecordName, RECORD_NAMES, type RecordName } from "./names";

const ENTERING: Entering = {
  today: day("2020-11-24"),
  now: "2020-11-24T00:00:00.000000Z" as Instant,
  person: { ja: "職員", en: "official" },
  party: "ministry",
  vendors: ["prime"],
  account: "official",
  stages: ["1", "2"],
  sourced: false,
  anew: true,
  holder: { member: "m1", levels: ["official"] },
};
const words = { ja: "理由" };
const stepOf = (kind: RecordName, step: string) =>
  kindOf(kind).steps[step] ?? expect.fail(`${kind} has no step ${step}`);

it("every declared kind is found by its name", () => {
  expect(RECORD_NAMES.map((name) => kindOf(name).name)).toEqual(RECORD_NAMES);
  expect(Object.keys(KINDS).sort()).toEqual([...RECORD_NAMES].sort());
  expect([isRecordName("report"), isRecordName("task")]).toEqual([true, false]);
});

/** The fields that every form carries beside those of its record. */
const OF_EVERY_FORM = [
  "from-page",
  "account",
  "request",
  "form",
  "record-version",
  "correction-reason",
];

it.each(RECORD_NAMES)(
  "no field in a form of a %s is named like one that every form carries",
  (name) => {
    const kind = kindOf(name);
    const forms = [fieldsOf(kind), ...Object.values(kind.steps).map(({ asks }) => asks)];
    const shown = forms.flatMap((fields) => shownFields(fields).map(([field]) => field));
    expect(shown.filter((field) => OF_EVERY_FORM.includes(field))).toEqual([]);
  },
);

it.each([
  ["ministry", "red", true],
  ["red", "red-sub", true],
  ["red", "red-sub-sub", true],
  ["red-sub", "red", false],
  ["red", "blue", false],
  ["red", "ministry", false],
  ["ministry", "office", false],
])("an instruction from %s to %s fits the chain of subcontracts: %s", (from, to, fits) => {
  const chain = ["red-sub-sub", "red-sub", "red"];
  const people = {
    kindOf: (party: string) => {
      if (party === "ministry" || party === "office") return party;
      return "vendor" as const;
    },
    above: (party: string) => (chain.includes(party) ? chain.slice(chain.indexOf(party) + 1) : []),
    reporter: null,
    lastingAdministrators: 1,
  };
  const said = kindOf("instruction").fits?.({ from, to }, null, people);
  expect(said).toEqual(fits ? [] : [{ code: "instruction-not-downwards", field: "to" }]);
});

describe("A step is offered", () => {
  const OPEN = { closedOn: null, answer: null, listedOn: null, version: null, platform: null };
  const CLOSED = { ...OPEN, closedOn: "2020-11-20" };
  it.each<[RecordName, string, Values, boolean]>([
    ["report", "assign", OPEN, true],
    ["report", "assign", CLOSED, false],
    ["report", "about", OPEN, true],
    ["report", "about", { ...OPEN, platform: "android" }, true],
    ["report", "about", { ...OPEN, platform: "android", version: "1.1.4" }, false],
    ["report", "about", CLOSED, false],
    ["report", "list", OPEN, true],
    ["report", "list", { ...OPEN, listedOn: "2020-11-20" }, false],
    ["report", "list", { ...OPEN, answer: "taken_up" }, false],
    ["report", "list", CLOSED, false],
    ["report", "takeUp", { ...OPEN, listedOn: "2020-11-20" }, true],
    ["report", "judge", OPEN, true],
    ["report", "judge", CLOSED, false],
    ["report", "takeUp", OPEN, true],
    ["report", "takeUp", CLOSED, false],
    ["report", "takeUp", { closedOn: null, answer: "taken_up" }, false],
    ["report", "takeUp", { closedOn: null, answer: "declined" }, true],
    ["report", "decline", OPEN, true],
    ["report", "decline", CLOSED, false],
    ["report", "decline", { closedOn: null, answer: "taken_up" }, false],
    ["report", "duplicate", OPEN, true],
    ["report", "duplicate", CLOSED, false],
    ["report", "link", OPEN, true],
    ["report", "link", CLOSED, false],
    ["report", "close", OPEN, true],
    ["report", "close", CLOSED, false],
    ["defect", "own", { resolvedOn: null }, true],
    ["defect", "own", { resolvedOn: "2020-11-20" }, false],
    ["defect", "judge", { resolvedOn: null }, true],
    ["defect", "judge", { resolvedOn: "2020-11-20" }, false],
    ["defect", "reopen", { resolvedOn: null }, false],
    ["defect", "reopen", { resolvedOn: "2020-11-20" }, true],
    ["environment", "breakDown", { readyOn: "2020-10-12", brokenOn: null }, true],
    ["environment", "breakDown", { readyOn: null, brokenOn: null }, false],
    ["environment", "breakDown", { readyOn: "2020-10-12", brokenOn: "2020-11-01" }, false],
    ["statement", "explain", { claim: "resolved", answer: null }, true],
    ["statement", "explain", { claim: "resolved", answer: "corrected" }, false],
    ["statement", "rectify", { claim: "resolved", answer: null }, true],
    ["statement", "rectify", { claim: null, answer: null }, false],
    ["source", "hear", { kind: "feed" }, true],
    ["source", "hear", { kind: "press" }, false],
  ])("for a %s the step %s with the record %j is offered: %s", (kind, step, values, offered) => {
    expect(stepOf(kind, step).offered?.(values, "ministry", ENTERING)).toBe(offered);
  });
});

describe("A step sets", () => {
  const { today, now } = ENTERING;
  it.each<[RecordName, string, Values, Values, Values]>([
    [
      "report",
      "assign",
      { owner: "official" },
      { triagedOn: null, listedOn: null, movedOn: null },
      { owner: "official", movedOn: null },
    ],
    [
      "report",
      "assign",
      { owner: "official" },
      { triagedOn: "2020-11-20", movedOn: "2020-11-20" },
      { owner: "official", movedOn: today },
    ],
    [
      "report",
      "assign",
      { owner: "official" },
      { triagedOn: null, listedOn: "2020-11-20", movedOn: "2020-11-20" },
      { owner: "official", movedOn: today },
    ],
    [
      "report",
      "about",
      { platform: "android", version: "1.1.4", stage: null },
      { platform: null, version: null, stage: "5" },
      { platform: "android", version: "1.1.4", stage: "5" },
    ],
    [
      "report",
      "about",
      { platform: "android", version: null, stage: null },
      { platform: null, version: "1.1.4", stage: null },
      { platform: "android", version: "1.1.4", stage: null },
    ],
    ["report", "list", { words }, {}, { listedOn: today, movedOn: today }],
    ["report", "judge", { severity: "major", words }, {}, { severity: "major" }],
    ["report", "takeUp", { words }, {}, { answer: "taken_up", triagedOn: today, movedOn: today }],
    ["report", "decline", { words }, {}, { answer: "declined", triagedOn: today, closedOn: today }],
    ["report", "note", { by: "us", words }, {}, { movedOn: today }],
    ["report", "note", { by: "outside", words }, {}, { addedOn: today, added: words }],
    [
      "report",
      "duplicate",
      { duplicateOf: "report-1" },
      { triagedOn: null },
      { duplicateOf: "report-1", triagedOn: today, closedOn: today },
    ],
    [
      "report",
      "duplicate",
      { duplicateOf: "report-1" },
      { triagedOn: "2020-11-20" },
      { duplicateOf: "report-1", triagedOn: "2020-11-20", closedOn: today },
    ],
    ["report", "link", { defect: "defect-1" }, {}, { defect: "defect-1", movedOn: today }],
    ["report", "close", { words }, {}, { closedOn: today }],
    ["statement", "explain", { words }, {}, { answer: "explained", answeredOn: today }],
    ["statement", "rectify", { words }, {}, { answer: "corrected", answeredOn: today }],
    ["defect", "own", { owner: "prime" }, {}, { owner: "prime" }],
    ["defect", "judge", { severity: "minor", words }, {}, { severity: "minor" }],
    ["defect", "link", { in: ["a", "b"] }, {}, { in: ["a", "b"] }],
    [
      "defect",
      "resolve",
      { resolvedOn: "2020-11-24", version: "1.1.5" },
      {},
      { resolvedOn: "2020-11-24", resolvedIn: "1.1.5" },
    ],
    ["defect", "reopen", { words }, {}, { resolvedOn: null, resolvedIn: null }],
    [
      "environment",
      "ready",
      { readyOn: "2020-10-12", reaches: null },
      { reaches: [{ stage: "1", truth: "real" }] },
      {
        readyOn: "2020-10-12",
        brokenOn: null,
        askedAt: now,
        reaches: [{ stage: "1", truth: "real" }],
        reachesOn: undefined,
      },
    ],
    [
      "environment",
      "ready",
      { readyOn: "2020-10-12", reaches: [] },
      { reaches: [{ stage: "1", truth: "real" }] },
      {
        readyOn: "2020-10-12",
        brokenOn: null,
        askedAt: now,
        reaches: [],
        reachesOn: undefined,
      },
    ],
    ["environment", "breakDown", { brokenOn: "2020-11-01", words }, {}, { brokenOn: "2020-11-01" }],
    ["source", "hear", {}, {}, { heardAt: now }],
    ["contract", "extend", { endsOn: "2021-03-31" }, {}, { endsOn: "2021-03-31" }],
  ])(
    "a step of a %s (%s, with %j, on the record %j) sets the values %j",
    (kind, step, asked, values, set) => {
      expect(stepOf(kind, step).set(asked, ENTERING, values)).toEqual(set);
    },
  );
});

describe("What does not fit together in a step", () => {
  it.each<[RecordName, string, Values, Values, readonly unknown[]]>([
    [
      "report",
      "duplicate",
      { duplicateOf: "report-7" },
      { key: "report-7" },
      [{ code: "duplicate-of-itself", field: "duplicateOf" }],
    ],
    ["report", "duplicate", { duplicateOf: "report-1" }, { key: "report-7" }, []],
    [
      "defect",
      "resolve",
      { resolvedOn: "2020-11-24" },
      { foundOn: "2020-11-25" },
      [{ code: "term-backwards", field: "resolvedOn" }],
    ],
    ["defect", "resolve", { resolvedOn: "2020-11-25" }, { foundOn: "2020-11-25" }, []],
    [
      "environment",
      "breakDown",
      { brokenOn: "2020-10-11" },
      { readyOn: "2020-10-12" },
      [{ code: "term-backwards", field: "brokenOn" }],
    ],
    ["environment", "breakDown", { brokenOn: "2020-10-12" }, { readyOn: "2020-10-12" }, []],
    ["environment", "breakDown", { brokenOn: "2020-10-12" }, { readyOn: null }, []],
    [
      "contract",
      "extend",
      { endsOn: "2020-03-31" },
      { beginsOn: "2020-04-01" },
      [{ code: "term-backwards", field: "endsOn" }],
    ],
    ["contract", "extend", { endsOn: "2020-04-01" }, { beginsOn: "2020-04-01" }, []],
  ])(
    "a step of a %s (%s, with %j, on the record %j) is refused with %j",
    (kind, step, asked, values, faults) => {
      expect(stepOf(kind, step).check?.(asked, values, ENTERING)).toEqual(faults);
    },
  );
});

describe("What does not fit together in a record", () => {
  const waiver = { decidedOn: "2020-09-28", endsOn: null, endsWhenReady: null };
  const response = { decidedOn: "2020-11-24", dueOn: null, defect: null, noDefect: null };
  it.each<[RecordName, Values, readonly unknown[]]>([
    ["waiver", waiver, [{ code: "waiver-end-missing", field: "endsOn" }]],
    ["waiver", { ...waiver, endsOn: "2020-09-28" }, []],
    ["waiver", { ...waiver, endsWhenReady: "test" }, []],
    [
      "waiver",
      { ...waiver, endsOn: "2020-10-01", endsWhenReady: "test" },
      [{ code: "waiver-end-missing", field: "endsOn" }],
    ],
    ["waiver", { ...waiver, endsOn: "2020-09-27" }, [{ code: "term-backwards", field: "endsOn" }]],
    ["contract", { beginsOn: "2020-04-01", endsOn: null }, []],
    ["contract", { beginsOn: "2020-04-01", endsOn: "2020-04-01" }, []],
    [
      "contract",
      { beginsOn: "2020-04-01", endsOn: "2020-03-31" },
      [{ code: "term-backwards", field: "endsOn" }],
    ],
    ["review", { heldOn: "2020-11-24", nextOn: null }, []],
    ["review", { heldOn: "2020-11-24", nextOn: "2020-11-25" }, []],
    [
      "review",
      { heldOn: "2020-11-24", nextOn: "2020-11-24" },
      [{ code: "term-backwards", field: "nextOn" }],
    ],
    ["response", { ...response, defect: "defect-1" }, []],
    ["response", { ...response, noDefect: words, dueOn: response.decidedOn }, []],
    ["response", response, [{ code: "defect-unexplained", field: "defect" }]],
    [
      "response",
      { ...response, defect: "defect-1", noDefect: words },
      [{ code: "defect-unexplained", field: "defect" }],
    ],
    [
      "response",
      { ...response, defect: "defect-1", dueOn: "2020-11-23" },
      [{ code: "term-backwards", field: "dueOn" }],
    ],
    ["party", { kind: "vendor", parent: "prime" }, []],
    ["party", { kind: "ministry", parent: null }, []],
    [
      "party",
      { kind: "ministry", parent: "prime" },
      [{ code: "parent-not-vendor", field: "parent" }],
    ],
    ["source", { kind: "feed", allowedAge: 3 }, []],
    ["source", { kind: "press", allowedAge: null }, []],
    [
      "source",
      { kind: "press", allowedAge: 3 },
      [{ code: "age-of-document", field: "allowedAge" }],
    ],
  ])("a %s that is %j is refused with %j", (kind, values, faults) => {
    expect(kindOf(kind).check?.(values, ENTERING.today)).toEqual(faults);
  });
});

describe("Values that the product itself sets when a record is entered", () => {
  const { now, stages } = ENTERING;
  it.each<[RecordName, Values, Values]>([
    ["source", { kind: "feed", heardAt: null }, { heardAt: now }],
    ["source", { kind: "feed", heardAt: "2020-11-20T00:00:00Z" }, {}],
    ["source", { kind: "press", heardAt: null }, {}],
    ["test_case", { kind: "full_chain" }, { stages }],
    ["test_case", { kind: "unit" }, {}],
    ["statement", { saidOn: null }, { saidOn: ENTERING.today }],
    ["statement", { saidOn: "2020-11-17" }, { saidOn: "2020-11-17" }],
    [
      "waiver",
      { heldBy: "prime" },
      { holderAnswer: "awaited", decidedOn: ENTERING.today, approval: "drafted" },
    ],
    [
      "waiver",
      { heldBy: "ministry" },
      { holderAnswer: null, decidedOn: ENTERING.today, approval: "drafted" },
    ],
  ])("for a %s that is %j the product sets %j", (kind, values, prepared) => {
    expect(kindOf(kind).prepare?.(values, ENTERING)).toEqual(prepared);
  });
});
