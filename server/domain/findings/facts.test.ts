// What a finding says besides its days: the records that it rests on, its facts, its vendor and who must act.
import { describe, expect, it } from "vitest";
import { parseInstant } from "../calendar/instant";
import type { ProjectState, Proposal } from "../projects/state";
import { day, drawn, EMPTY, resultOf } from "../projects/state.fixture";
import type { Rule } from "./finding";
import { foundBy } from "./told.fixture";

const says = (state: ProjectState, rule: Rule) =>
  foundBy(state, rule).map(({ records, facts }) => ({
    records: records.map(({ kind, id }) => `${kind} ${id}`),
    facts,
  }));

const report = {
  id: "r",
  key: "R-1",
  title: { en: "No notification" },
  receivedOn: day("2020-11-25"),
  releaseId: null,
  platformId: "Android",
  stageId: null,
  ownerId: null,
  triagedOn: null,
  movedOn: day("2020-11-26"),
  closed: false,
};
const defect = {
  id: "d",
  key: "D-1",
  title: { en: "No notification" },
  severity: "major",
  open: true,
  foundOn: day("2020-09-05"),
  stageId: null,
  distributionIds: ["Android 1.2.0", "iOS 1.1.4", "Android 1.1.4", "gone", "iOS 1.1.4"],
} as const;
const proposal: Proposal = {
  id: "no. 1",
  number: 1,
  partyId: "prime",
  status: "open",
  proposedOn: day("2020-11-24"),
  due: { role: "adviser", on: day("2020-11-27") },
  approvedOn: null,
  replaced: false,
  approvers: ["adviser"],
  answers: [],
};

describe("a finding names its records and facts", () => {
  it.each<[Rule, ProjectState, readonly object[]]>([
    [
      "no-record",
      drawn("Android 1.1.4 ？"),
      [{ records: ["release 1.1.4", "platform Android"], facts: { version: "1.1.4" } }],
    ],
    [
      "result-unconfirmed",
      drawn("Android 1.1.4 ？", {
        standings: [resultOf("Android 1.1.4", "passed", { backing: "awaiting" })],
      }),
      [{ records: ["platform Android"], facts: { version: "1.1.4" } }],
    ],
    [
      "test-failed",
      drawn("Android 1.1.4 ！"),
      [{ records: ["platform Android"], facts: { version: "1.1.4" } }],
    ],
    [
      "platform-gap",
      drawn("Android 1.1.4 × \n iOS 1.1.4 ○"),
      [
        {
          records: ["release 1.1.4", "platform Android", "distribution iOS 1.1.4"],
          facts: { version: "1.1.4" },
        },
      ],
    ],
    [
      "environment-missing",
      { ...drawn("Android 1.1.4 ○"), stages: EMPTY.stages.slice(0, 1) },
      [{ records: [], facts: { position: 1 } }],
    ],
    [
      "data-stale",
      {
        ...EMPTY,
        feeds: [
          {
            id: "f",
            title: { en: "Feed" },
            heardAt: parseInstant("2020-11-20T10:00:00+09:00"),
            allowedAge: 1,
          },
        ],
      },
      [{ records: [], facts: { heardOn: "2020-11-20", allowedAge: 1 } }],
    ],
    [
      "report-unowned",
      { ...EMPTY, reports: [report] },
      [{ records: [], facts: { receivedOn: "2020-11-25" } }],
    ],
    [
      "report-untriaged",
      { ...EMPTY, reports: [report] },
      [{ records: [], facts: { receivedOn: "2020-11-25" } }],
    ],
    [
      "report-idle",
      { ...EMPTY, reports: [report] },
      [{ records: [], facts: { movedOn: "2020-11-26" } }],
    ],
    [
      "defect-live",
      drawn("Android 1.1.4 ○ 1.2.0 ○ \n iOS 1.1.4 ○", { defects: [defect] }),
      [
        {
          records: [
            "distribution Android 1.1.4",
            "distribution iOS 1.1.4",
            "distribution Android 1.2.0",
          ],
          facts: { severity: "major" },
        },
      ],
    ],
    [
      "approval-overdue",
      { ...EMPTY, proposals: [proposal] },
      [{ records: [], facts: { dueOn: "2020-11-27", step: "adviser" } }],
    ],
    [
      "instruction-unacknowledged",
      {
        ...EMPTY,
        proposals: [
          {
            ...proposal,
            status: "approved",
            approvedOn: day("2020-11-24"),
            answers: [
              { partyId: "prime", act: "acknowledged", on: day("2020-11-25") },
              { partyId: "sub", act: null, on: null },
            ],
          },
        ],
      },
      [{ records: ["party sub"], facts: { silent: 1 } }],
    ],
    [
      "condition-overdue",
      {
        ...EMPTY,
        proposals: [proposal],
        conditions: [
          {
            id: "c",
            words: { en: "condition" },
            partyId: "prime",
            proposalId: "no. 1",
            dueOn: day("2020-11-30"),
            metOn: null,
          },
        ],
      },
      [{ records: ["proposal no. 1"], facts: { dueOn: "2020-11-30" } }],
    ],
  ])("%s", (rule, state, expected) => {
    expect(says(state, rule)).toEqual(expected);
  });
});

it("a late approval is up to whoever decides the step, the official and the executive, each once", () => {
  const acting = (role: "adviser" | "executive") => {
    const due = { role, on: day("2020-11-27") };
    const [found] = foundBy({ ...EMPTY, proposals: [{ ...proposal, due }] }, "approval-overdue");
    return found?.actors.map((actor) => `${actor.role} from ${actor.from}`);
  };
  expect(acting("adviser")).toEqual([
    "adviser from 2020-11-28",
    "official from 2020-11-28",
    "executive from 2020-11-28",
  ]);
  expect(acting("executive")).toEqual(["executive from 2020-11-28", "official from 2020-11-28"]);
});

it("an order is objected to since the first objection", () => {
  const answers = ["2020-11-27", "2020-11-26"].map((on) => ({
    partyId: "prime",
    act: "objected" as const,
    on: day(on),
  }));
  const order = {
    ...proposal,
    status: "approved" as const,
    approvedOn: day("2020-11-25"),
    answers,
  };
  expect(foundBy({ ...EMPTY, proposals: [order] }, "order-objected")[0]?.since).toBe("2020-11-26");
});

it("findings about one version are one topic, those that ask for one decision together too, and a finding that names no version is one of its own", () => {
  const topics = (state: ProjectState, rule: Rule) =>
    foundBy(state, rule).map(({ topic }) => topic);
  expect(topics(drawn("Android 1.1.4 ？ \n iOS 1.1.4 ？"), "no-record")).toEqual(["", ""]);
  expect(topics(drawn("Android 1.1.4 ！ \n iOS 1.1.4 ！"), "test-failed")).toEqual([
    "1.1.4",
    "1.1.4",
  ]);
  expect(topics({ ...EMPTY, reports: [report] }, "report-unowned")).toEqual(["r"]);
});

it("a stage raises nothing only if no platform has it", () => {
  const state = drawn("Android 1.1.4 ○");
  const [first] = EMPTY.stages;
  if (first === undefined) return expect.fail();
  const missing = (notFor: readonly string[], platforms = state.platforms) =>
    foundBy({ ...state, platforms, stages: [{ ...first, notFor }] }, "environment-missing").length;
  expect([missing([]), missing(["Android"]), missing(["Android", "iOS"])]).toEqual([1, 1, 0]);
  expect(missing([], [])).toBe(1);
});
