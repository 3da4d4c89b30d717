import { describe, expect, it } from "vitest";
import type { Condition, ProjectState, Proposal } from "../projects/state";
import { day, drawn } from "../projects/state.fixture";
import { told } from "./told.fixture";

const PLAIN: Proposal = {
  id: "no. 1",
  number: 1,
  partyId: "prime",
  status: "open",
  proposedOn: day("2020-11-24"),
  due: { role: "adviser", on: day("2020-11-27") },
  approvedOn: null,
  replaced: false,
  approvers: ["adviser"],
  answers: [{ partyId: "prime", act: null, on: null }],
};
const APPROVED: Proposal = {
  ...PLAIN,
  status: "approved",
  due: null,
  approvedOn: day("2020-11-24"),
};
const on = (proposal: Proposal, conditions: readonly Condition[] = []): ProjectState =>
  drawn("Android 1.0 ○", { proposals: [proposal], conditions });
const answered = (act: "acknowledged" | "objected") => [
  { partyId: "prime", act, on: day("2020-11-26") },
];

describe("approval-overdue", () => {
  it.each([
    ["holds from the day after the last day of its step", PLAIN, ["no. 1 since 2020-11-28"]],
    ["does not hold once it is approved", APPROVED, []],
    ["does not hold once it is withdrawn", { ...PLAIN, status: "withdrawn", due: null }, []],
  ] as const)("approval-overdue %s", (_, proposal, expected) => {
    expect(told(on(proposal), "approval-overdue")).toEqual(expected);
  });
});

describe("instruction-unacknowledged", () => {
  it.each([
    ["holds three business days after the approval", APPROVED, ["no. 1 since 2020-11-27"]],
    ["does not hold while it is only proposed", PLAIN, []],
    [
      "does not hold once it is acknowledged",
      { ...APPROVED, answers: answered("acknowledged") },
      [],
    ],
    ["does not hold once it is objected to", { ...APPROVED, answers: answered("objected") }, []],
    ["does not hold once a later order has replaced it", { ...APPROVED, replaced: true }, []],
    [
      "holds while one vendor of the chain has not answered",
      {
        ...APPROVED,
        answers: [...answered("acknowledged"), { partyId: "sub", act: null, on: null }],
      },
      ["no. 1 since 2020-11-27"],
    ],
  ] as const)("instruction-unacknowledged %s", (_, proposal, expected) => {
    expect(told(on(proposal), "instruction-unacknowledged")).toEqual(expected);
  });
});

describe("order-objected", () => {
  it.each([
    [
      "holds from the objection on",
      { ...APPROVED, answers: answered("objected") },
      ["no. 1 since 2020-11-26"],
    ],
    [
      "does not hold for an acknowledgement",
      { ...APPROVED, answers: answered("acknowledged") },
      [],
    ],
    [
      "holds until a later order replaces it",
      { ...APPROVED, answers: answered("objected"), replaced: true },
      [],
    ],
  ] as const)("order-objected %s", (_, proposal, expected) => {
    expect(told(on(proposal), "order-objected")).toEqual(expected);
  });
});

describe("condition-overdue", () => {
  const condition: Condition = {
    id: "report",
    words: { en: "Report the result" },
    partyId: "prime",
    proposalId: "no. 1",
    dueOn: day("2020-12-01"),
    metOn: null,
  };
  it.each([
    ["holds from the day after its day", condition, ["report since 2020-12-02"]],
    ["does not hold once it is met", { ...condition, metOn: day("2020-11-30") }, []],
  ] as const)("condition-overdue %s", (_, each, expected) => {
    expect(told(on(APPROVED, [each]), "condition-overdue")).toEqual(expected);
  });
});
