import { describe, expect, it } from "vitest";
import type { TaskStatus } from "../projects/task-status";
import type { Words } from "../words";
import { planShown, setCriteria, type TestPlan } from "./test-plan";

const both: Words = { ja: "6段階", en: "six stages" };
const task = (more: { status?: TaskStatus; fullChainTest?: boolean; passesWhen?: Words } = {}) => ({
  fullChainTest: true,
  status: "not_started" as const,
  passesWhen: null,
  onFailure: null,
  ...more,
});
const said = (of: Parameters<typeof setCriteria>[0], passes: Words | null, fails: Words | null) => {
  const outcome = setCriteria(of, { passesWhen: passes, onFailure: fails });
  return outcome.ok ? JSON.stringify(outcome.value) : outcome.code;
};

describe("the criteria of a test", () => {
  it.each([
    [
      "can be written before it",
      task(),
      { ja: "6段階" },
      null,
      '{"passesWhen":{"ja":"6段階"},"onFailure":null}',
    ],
    [
      "can be written while it runs",
      task({ status: "in_progress" }),
      null,
      { ja: "止める" },
      '{"passesWhen":null,"onFailure":{"ja":"止める"}}',
    ],
    [
      "cannot be written once it is done",
      task({ status: "done" }),
      { ja: "1段階" },
      null,
      "test-done",
    ],
    [
      "cannot be written for other work",
      task({ fullChainTest: false }),
      { ja: "6段階" },
      null,
      "input-malformed",
    ],
    ["cannot be written unchanged", task(), null, null, "nothing-changed"],
    [
      "cannot be written unchanged in one of two languages",
      task({ passesWhen: both }),
      { ja: "6段階" },
      null,
      "nothing-changed",
    ],
    [
      "keep their other language if the text is unchanged",
      task({ passesWhen: both }),
      { en: "six stages" },
      { en: "stop" },
      '{"passesWhen":{"ja":"6段階","en":"six stages"},"onFailure":{"en":"stop"}}',
    ],
    [
      "keep their language if a reader of another language leaves them unchanged",
      task({ passesWhen: { ja: "6段階" } }),
      { en: "6段階" },
      { en: "stop" },
      '{"passesWhen":{"ja":"6段階"},"onFailure":{"en":"stop"}}',
    ],
    [
      "lose their other language if the text changes",
      task({ passesWhen: both }),
      { ja: "5段階" },
      null,
      '{"passesWhen":{"ja":"5段階"},"onFailure":null}',
    ],
    [
      "can be removed",
      task({ passesWhen: both }),
      null,
      null,
      '{"passesWhen":null,"onFailure":null}',
    ],
  ])("the criteria of a test %s", (_, of, passes, fails, expected) => {
    expect(said(of, passes, fails)).toBe(expected);
  });
});

describe("the plan that belongs to a proposal", () => {
  const plan = (passes: string): TestPlan => ({
    taskId: "t",
    version: "1.1.4",
    platform: { ja: "Android" },
    cases: [],
    passesWhen: { ja: passes },
    onFailure: null,
    party: { ja: "元請" },
    assignee: null,
    qualityOwner: null,
    dueOn: null,
    estimateDays: null,
  });
  const shown = (
    status: Parameters<typeof planShown>[0]["status"],
    proposed: string | null,
    decided: readonly (string | null)[],
  ) => {
    const kept = (passes: string | null) => (passes === null ? null : [plan(passes)]);
    const of = { status, plans: kept(proposed), decided: decided.map((p) => ({ plans: kept(p) })) };
    const { plan: it, kept: beside, current } = planShown(of, plan("now"));
    return [it.passesWhen?.ja, beside?.plan.passesWhen?.ja, beside?.from, current].join(" ");
  };
  it("the plan shown is the one of the same test, not of another in the proposal", () => {
    const other = { ...plan("other"), taskId: "other" };
    const of = { status: "approved", plans: [other, plan("then")], decided: [] } as const;
    expect(planShown(of, plan("now")).plan.passesWhen?.ja).toBe("then");
  });

  it.each([
    [
      "while the proposal is open is the current plan beside the proposed one",
      "open",
      "then",
      [],
      "now then proposed true",
    ],
    [
      "after one decided step is the current plan beside the decided one",
      "open",
      "then",
      ["step1"],
      "now step1 decided true",
    ],
    [
      "after approval is the plan that was decided",
      "approved",
      "then",
      ["step1", "step2"],
      "step2 step2 decided false",
    ],
    [
      "after a return is the plan that was decided",
      "returned",
      "then",
      ["step1"],
      "step1 step1 decided false",
    ],
    [
      "after a withdrawal is the proposed plan",
      "withdrawn",
      "then",
      [],
      "then then proposed false",
    ],
    [
      "is the current plan if the proposal is older than the storing of plans",
      "approved",
      null,
      [null],
      "now   true",
    ],
  ] as const)("the plan shown with a proposal %s", (_, status, proposed, decided, expected) => {
    expect(shown(status, proposed, decided)).toBe(expected);
  });
});
