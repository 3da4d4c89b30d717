import { describe, expect, it } from "vitest";
import type { TaskStatus } from "../projects/state";
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
      "are written before it",
      task(),
      { ja: "6段階" },
      null,
      '{"passesWhen":{"ja":"6段階"},"onFailure":null}',
    ],
    [
      "and while it is run",
      task({ status: "in_progress" }),
      null,
      { ja: "止める" },
      '{"passesWhen":null,"onFailure":{"ja":"止める"}}',
    ],
    ["not once it is done", task({ status: "done" }), { ja: "1段階" }, null, "test-done"],
    ["not of other work", task({ fullChainTest: false }), { ja: "6段階" }, null, "input-malformed"],
    ["not as they are", task(), null, null, "nothing-changed"],
    [
      "not as they are in one of two languages",
      task({ passesWhen: both }),
      { ja: "6段階" },
      null,
      "nothing-changed",
    ],
    [
      "keep their other language where the text is the same",
      task({ passesWhen: both }),
      { en: "six stages" },
      { en: "stop" },
      '{"passesWhen":{"ja":"6段階","en":"six stages"},"onFailure":{"en":"stop"}}',
    ],
    [
      "keep the language they were written in where another reader leaves them",
      task({ passesWhen: { ja: "6段階" } }),
      { en: "6段階" },
      { en: "stop" },
      '{"passesWhen":{"ja":"6段階"},"onFailure":{"en":"stop"}}',
    ],
    [
      "and lose it where it is another",
      task({ passesWhen: both }),
      { ja: "5段階" },
      null,
      '{"passesWhen":{"ja":"5段階"},"onFailure":null}',
    ],
    [
      "are taken off the record",
      task({ passesWhen: both }),
      null,
      null,
      '{"passesWhen":null,"onFailure":null}',
    ],
  ])("%s", (_, of, passes, fails, expected) => {
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
  it.each([
    ["open: now, with the proposed one beside it", "open", "then", [], "now then proposed true"],
    ["open, one step decided", "open", "then", ["step1"], "now step1 decided true"],
    [
      "approved: what was decided on",
      "approved",
      "then",
      ["step1", "step2"],
      "step2 step2 decided false",
    ],
    ["returned: likewise", "returned", "then", ["step1"], "step1 step1 decided false"],
    ["withdrawn: what was proposed", "withdrawn", "then", [], "then then proposed false"],
    ["from before plans were kept: now", "approved", null, [null], "now   true"],
  ] as const)("%s", (_, status, proposed, decided, expected) => {
    expect(shown(status, proposed, decided)).toBe(expected);
  });
});
