// What counts as passed: missing beside the approval, written by the vendor, seen by the adviser, stored with the
// decision.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setTestPlan } from "../../server/services/test-plans";
import { askerOf } from "../db/opened";
import { proposeMove, waitingIn } from "../db/proposing";
import { decideOn, pressOf, wordsOf } from "../run/deciding";
import { eventually } from "../run/eventually";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { sticksOut } from "./screens";

const site = openSite();
const TEST = "通しの試験（Android 1.1.4）";
const IOS = "通しの試験（iOS 1.1.4）";
const PASSES = "2台の端末で3回とも、通知が画面に出ること。";
const FAILS = "担当職員に当日知らせ、直してから5営業日のうちに試験をやり直す。";

const say = (key: Parameters<typeof sentence>[0]) => sentence(key);
const press = (page: Page, key: Parameters<typeof sentence>[0]) =>
  page.getByRole("button", { name: say(key), exact: true }).click();
const propose = () =>
  site.inDatabase(async (owner) => {
    const place = (await waitingIn(owner, "persol")).findIndex(({ title }) => title === TEST) + 1;
    return proposeMove(owner, { from: place, to: 1 });
  });
const taskOf = (title: string) =>
  site.inDatabase(async (owner) => {
    const [row] = await owner<{ id: string }[]>`
      select id from task where title ->> 'ja' = ${title}`;
    return row?.id ?? "";
  });

describe("the plan of a test", () => {
  test("the plan of a test is missing beside the approval, is written by the vendor, and is approved only as it was in view", async () => {
    const path = `/p/cocoa/approvals/${await propose()}`;
    const adviser = await site.open(path, { as: "adviser" });
    expect(await mainText(adviser)).toContain(close(say("approvals.evidence.planNote")));
    const written = { name: say("approvals.evidence.write.passes") };
    expect(await adviser.getByRole("link", written).count()).toBe(0);

    const prime = await site.open(path, { as: "prime" });
    await prime.getByRole("link", { name: "「合格とする条件」を書く" }).click();
    await prime.waitForURL(/edit=plan/);
    await prime.getByLabel(say("words.criteria.passes")).fill(PASSES);
    await prime.getByLabel(say("words.criteria.fails")).fill(FAILS);
    expect(await violationsOn(prime)).toEqual([]);
    await press(prime, "work.edit.send");
    await eventually(() => mainText(prime)).toContain(close(PASSES));
    expect(await prime.getByLabel(say("words.criteria.passes")).count()).toBe(0);

    await decideOn(adviser, "approved", "賛成です。");
    await adviser.getByText(say("refusals.plan-changed")).first().waitFor();
    await eventually(() => mainText(adviser)).toContain(close(FAILS));
    expect(await mainText(adviser)).toContain(close(say("approvals.evidence.before.proposed")));
    expect(await wordsOf(adviser).inputValue()).toBe("賛成です。");
    expect(await violationsOn(adviser)).toEqual([]);
    await pressOf(adviser).click();
    await eventually(() => mainText(adviser)).toContain(
      close(say("approvals.evidence.keptFrom.decided")),
    );
    expect(await mainText(adviser)).toContain(close(say("approvals.frozen.copiesNone")));
    const events = await site.open("/p/cocoa/events?kind=tests", { as: "auditor" });
    expect(await mainText(events)).toContain(close(PASSES));
  });

  test("the official can write the plan of a test from the queue, also without a script", async () => {
    const task = await taskOf(IOS);
    const path = `/p/cocoa/queues/persol?task=${task}&open=${task}`;
    const page = await site.open(path, { as: "official" });
    await press(page, "queues.panel.savePlan");
    await page.getByText(say("refusals.nothing-changed")).first().waitFor();
    await page.getByLabel(say("words.criteria.passes")).fill(PASSES);
    await press(page, "queues.panel.savePlan");
    await eventually(() =>
      page.locator("#task ~ * , section:has(#task)").first().textContent(),
    ).toContain(PASSES);
    const plain = await site.open(path, { as: "official", script: false });
    expect(await plain.getByLabel(say("words.criteria.passes")).inputValue()).toBe(PASSES);
    await plain.getByLabel(say("words.criteria.fails")).fill(FAILS);
    await press(plain, "queues.panel.savePlan");
    await eventually(() => plain.getByLabel(say("words.criteria.fails")).inputValue()).toBe(FAILS);
    const result = await site.open("/p/cocoa/releases/1.1.4/result?platform=ios", { as: "prime" });
    expect(await mainText(result)).toContain(close(PASSES));
  });

  test("nobody else can write the plan of a test, nor on a page of the past, nor for other work", async () => {
    const [task, other] = [await taskOf(TEST), await taskOf("HER-SYS側の変更への対応")];
    const work = (id: string, more = "") => `/p/cocoa/work/persol?task=${id}&edit=plan${more}`;
    const field = say("words.criteria.passes");
    for (const [as, path] of [
      ["adviser", work(task)],
      ["executive", work(task)],
      ["auditor", work(task)],
      ["prime", work(task, "&asOf=2020-11-24T09:00:00Z")],
      ["prime", work(other)],
    ] as const) {
      const page = await site.open(path, { as });
      expect(await page.locator("h1").count(), as).toBe(1);
      expect(await page.getByLabel(field).count(), `${as} ${path}`).toBe(0);
    }
  });

  test("the plan of a test can be written in English on a phone", async () => {
    const task = await taskOf(IOS);
    await site.inDatabase(async (owner) =>
      setTestPlan(await askerOf(owner, "prime@fukan.example", "cocoa"), {
        taskId: task,
        passesWhen: { ja: PASSES },
        onFailure: null,
      }),
    );
    const path = `/p/cocoa/work/persol?task=${task}&edit=plan`;
    const page = await site.open(path, { as: "prime", locale: "en", width: 390 });
    expect(await page.getByLabel(english("words.criteria.passes")).inputValue()).toBe(PASSES);
    expect(await violationsOn(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await sticksOut(page)).toEqual([]);
  });
});
