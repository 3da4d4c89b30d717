// What counts as passed is set before a test, and is stored with the proposal and with each decision on it.
import { beforeEach, describe, expect, it } from "vitest";
import { lines } from "@/tests/db/lines";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { decideInView, proposeMove, waitingIn } from "@/tests/db/proposing";
import { parseDay } from "../domain/calendar/day";
import { startOfDay } from "../domain/calendar/instant";
import type { TestPlan } from "../domain/coverage/test-plan";
import type { PersonaKey } from "../record/personas";
import { readFrozen } from "./proposal-files";
import { readOrder } from "./proposal-view";
import { withdrawProposal } from "./proposals";
import { setTestPlan } from "./test-plans";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const TEST = "通しの試験（Android 1.1.4）";
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

async function taskOf(title: string): Promise<string> {
  const [row] = await database().owner<{ id: string }[]>`
    select id from task where title ->> 'ja' = ${title}`;
  return row?.id ?? "00000000-0000-4000-8000-000000000000";
}
const write = async (by: PersonaKey, passes: string | null, fails: string | null, title = TEST) =>
  setTestPlan(await ask(by), {
    taskId: await taskOf(title),
    passesWhen: passes === null ? null : { ja: passes },
    onFailure: fails === null ? null : { ja: fails },
  });
const onRecord = async () => {
  const [row] = await database().owner<{ passes: string | null; fails: string | null }[]>`
    select passes_when ->> 'ja' as passes, on_failure ->> 'ja' as fails from task
     where title ->> 'ja' = ${TEST}`;
  return row;
};
/** Proposes to put the test first. */
const propose = async () => {
  const { owner } = database();
  const place = (await waitingIn(owner, "persol")).findIndex(({ title }) => title === TEST) + 1;
  return proposeMove(owner, { from: place, to: 1 });
};
const shown = async (number: number) => {
  const { evidence } = await readOrder(asked(await ask("adviser")), number, 1);
  const test = evidence.tests[0];
  return {
    passes: test?.plan.passesWhen?.ja ?? null,
    before: test?.kept?.plan.passesWhen?.ja ?? null,
    current: test?.current,
    digest: evidence.plansDigest,
  };
};

let places: { id: string; place: string }[] = [];
beforeEach(async () => {
  const { owner } = database();
  await owner`update task set passes_when = null, on_failure = null`;
  if (places.length === 0) places = await owner`select id, place from task`;
  for (const { id, place } of places)
    await owner`update task set place = ${place} where id = ${id}`;
});

describe("the criteria of a test", () => {
  it.each(["prime", "official"] as const)(
    "the criteria of a test can be written by %s, in one event",
    async (by) => {
      const before = await lines(database().owner);
      await write(by, "2台で3回とも通知が出る", "配布を止める");
      expect(await onRecord()).toEqual({ passes: "2台で3回とも通知が出る", fails: "配布を止める" });
      expect((await lines(database().owner)).slice(before.length)).toEqual(["test-plan-set"]);
    },
  );

  it.each([
    ["an adviser", () => write("adviser", "x", null), "not-allowed"],
    ["an executive", () => write("executive", "x", null), "not-allowed"],
    ["a member of a vendor", () => write("subcontractor", "x", null), "not-allowed"],
    ["no change", () => write("prime", null, null), "nothing-changed"],
    [
      "work that is no test",
      () => write("prime", "x", null, "HER-SYS側の変更への対応"),
      "input-malformed",
    ],
    ["a task that there is not", () => write("prime", "x", null, "ない"), "not-found"],
  ])("the criteria of a test are refused for %s", async (_, act, expected) => {
    const before = await lines(database().owner);
    expect(await said(act())).toBe(expected);
    expect(await onRecord()).toEqual({ passes: null, fails: null });
    expect(await lines(database().owner)).toEqual(before);
  });

  it("the criteria of a test are refused once the test is done, and for any other work by the database too", async () => {
    const { owner } = database();
    await owner`update task set status = 'done' where title ->> 'ja' = ${TEST}`;
    expect(await said(write("prime", "x", null))).toBe("test-done");
    await owner`update task set status = 'not_started' where title ->> 'ja' = ${TEST}`;
    await expect(
      owner`update task set passes_when = '{"ja":"x"}' where not full_chain_test`,
    ).rejects.toThrow(/check/);
  });

  it("the criteria of a test count once if they are sent twice", async () => {
    const before = await lines(database().owner);
    const asker = await ask("prime");
    const input = {
      taskId: await taskOf(TEST),
      passesWhen: { ja: "x" },
      onFailure: null,
      request: crypto.randomUUID(),
    };
    expect(await setTestPlan(asker, input)).toBe(await setTestPlan(asker, input));
    expect((await lines(database().owner)).length).toBe(before.length + 1);
  });

  it("the criteria of a test are not on record as of a day before they were written", async () => {
    await write("prime", "x", null);
    const day = parseDay("2020-11-24");
    const caller = callerAs(database().owner, "prime@fukan.example");
    const task = await taskOf(TEST);
    const about = { project: "cocoa", party: "persol", task };
    const now = await caller.work.read(about);
    const then = await caller.work.read({ ...about, asOf: day === null ? "" : startOfDay(day) });
    expect("subject" in now && now.subject?.test?.passesWhen?.ja).toBe("x");
    expect("subject" in then && then.subject?.test?.passesWhen).toBe(null);
  });
});

describe("the stored criteria", () => {
  it("the criteria stored with a proposal do not follow later changes, and their digest still matches", async () => {
    await write("prime", "はじめの条件", null);
    const number = await propose();
    const file = await readFrozen(asked(await ask("adviser")), number);
    expect(file.text).toContain("はじめの条件");
    await write("prime", "あとの条件", null);
    const { passes, before, current } = await shown(number);
    expect([passes, before, current]).toEqual(["あとの条件", "はじめの条件", true]);
    const view = await readOrder(asked(await ask("adviser")), number, 1);
    expect(view.whole).toBe(true);
    expect((await readFrozen(asked(await ask("adviser")), number)).text).toBe(file.text);
    await withdrawProposal(await ask("official"), { number });
    expect((await shown(number)).passes).toBe("はじめの条件");
  });

  it("the criteria stored with a decision are those on record at that moment", async () => {
    const number = await propose();
    await write("prime", "決める前の条件", "止める");
    await decideInView(await ask("adviser"), { number, verdict: "approved" });
    await write("prime", "決めたあとの条件", null);
    const { passes, current } = await shown(number);
    expect([passes, current]).toEqual(["決める前の条件", false]);
    const [row] = await database().owner<{ plans: TestPlan[] }[]>`
      select a.plans from approval a join proposal p on p.id = a.proposal_id where p.number = ${number}`;
    expect(row?.plans[0]?.onFailure).toEqual({ ja: "止める" });
  });

  it("a proposal can be approved only if the decider had the current criteria in view", async () => {
    await write("prime", "見ていた条件", null);
    const number = await propose();
    const { digest: plans } = await shown(number);
    await write("prime", "ゆるい条件", null);
    const adviser = await ask("adviser");
    const approve = (digest: string) =>
      decideInView(adviser, { number, verdict: "approved", plans: digest });
    expect(await said(approve(plans))).toBe("plan-changed");
    expect(await said(approve("rubbish"))).toBe("plan-changed");
    expect(await said(approve((await shown(number)).digest))).toBe("done");
  });

  it("a proposal can be returned without having the current criteria in view", async () => {
    const number = await propose();
    const act = decideInView(await ask("adviser"), {
      number,
      verdict: "returned",
      words: { ja: "条件が書かれていません" },
      plans: "rubbish",
    });
    expect(await said(act)).toBe("done");
  });

  it("the criteria stored with a decision never change, and an old proposal without plans keeps its digest", async () => {
    const { owner } = database();
    await expect(owner`update approval set plans = '[]'`).rejects.toThrow(/only ever added/);
    const number = await propose();
    const before = (await readFrozen(asked(await ask("adviser")), number)).text;
    await owner`update proposal set plans = null where number = ${number}`;
    const after = (await readFrozen(asked(await ask("adviser")), number)).text;
    expect(JSON.parse(before)).toEqual({ ...JSON.parse(after), plans: expect.anything() });
    expect(JSON.parse(after)).not.toHaveProperty("plans");
  });
});
