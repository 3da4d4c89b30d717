// What a queue shows first: its first row, the tests that an address asks to have first, and a proposal that is out.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { proposeMove } from "../db/proposing";
import { eventually } from "../run/eventually";
import { follow } from "../run/follow";
import { close, mainText, sentence } from "../run/sentences";
import { type Looking, openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import {
  ANDROID,
  bar,
  button,
  HER_SYS,
  IOS,
  idOf,
  more,
  named,
  plain,
  QUEUE,
  rowOf,
  untilSaved,
  waiting,
} from "./board";
import { sticksOut } from "./screens";

const site = openSite();

const open = (more: Looking = {}, path = QUEUE) => site.open(path, { as: "official", ...more });
const stored = () => site.inDatabase(async (owner) => (await owner`select 1 from draft`).length);
const box = (page: Page, name: string) => bar(page).getByLabel(name, { exact: true });
const barText = async (page: Page) => close((await bar(page).textContent()) ?? "");
/** The queue with a wish for its owed tests, as the home page links to it. */
const wished = async (more: Looking = {}) => {
  const page = await open();
  const tests = [await idOf(page, ANDROID), await idOf(page, IOS)].join(",");
  return open(more, `${QUEUE}?first=${tests}`);
};
const LEFT = close(sentence.markup("drafts.tests.left.same", { day: () => "12月14日(月)" }));
const BREAKS = close(
  sentence.markup("drafts.tests.breaks", {
    title: () => "通知を感染の可能性がある期間に限る",
    days: 1,
    ...plain,
  }),
);

describe("opening with the owed tests first", () => {
  test("opening drafts what keeps every due date, says what it leaves, and stores nothing", async () => {
    const lines = () => site.inDatabase(async (owner) => (await owner`select 1 from event`).length);
    const before = await lines();
    const page = await wished();
    expect((await waiting(page))[0]).toBe(ANDROID);
    expect(await box(page, "Android 1.1.4").isChecked()).toBe(true);
    expect(await box(page, "iOS 1.1.4").isChecked()).toBe(false);
    const text = await barText(page);
    for (const part of ["12月9日(水)→11月26日(木)", LEFT, BREAKS]) expect(text).toContain(part);
    expect(text).toContain(
      close(sentence.markup("drafts.cost.kept.same", { count: 5, days: 3, ...plain })),
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.reload();
    expect((await waiting(page))[0]).toBe(ANDROID);
    expect([await stored(), await lines()]).toEqual([0, before]);
  });

  test("a box changes the draft at once, what it breaks is said, and then the draft is stored", async () => {
    const page = await wished();
    await box(page, "iOS 1.1.4").click();
    await eventually(async () => (await waiting(page)).slice(0, 2)).toEqual([ANDROID, IOS]);
    expect(await barText(page)).toContain(
      close(sentence.markup("drafts.cost.late.same", { count: 5, days: 6, late: 1, ...plain })),
    );
    await named(page, sentence("drafts.confirm")).waitFor();
    await untilSaved(page);
    await eventually(() => new URL(page.url()).search).toBe("");
    await box(page, "iOS 1.1.4").click();
    await box(page, "Android 1.1.4").click();
    await page.getByText(sentence("drafts.bar.nothing")).waitFor();
    expect((await waiting(page))[5]).toBe(ANDROID);
  });

  test("a draft that is there already is shown, and the wish is not followed", async () => {
    const page = await open();
    await button(page, HER_SYS, "down").click();
    await untilSaved(page);
    const other = await wished();
    await other.getByText(sentence("drafts.wish.instead")).waitFor();
    expect((await waiting(other))[1]).toBe(HER_SYS);
    expect((await waiting(other))[0]).not.toBe(ANDROID);
  });

  test("without script the boxes draft anew, and the draft is sent", async () => {
    const page = await wished({ script: false });
    expect((await waiting(page))[0]).toBe(ANDROID);
    await box(page, "Android 1.1.4").uncheck();
    await box(page, "iOS 1.1.4").check();
    await follow(named(page, sentence("drafts.tests.apply")));
    expect((await waiting(page))[0]).toBe(IOS);
    expect(await stored()).toBe(0);
    await box(page, "Android 1.1.4").check();
    await box(page, "iOS 1.1.4").uncheck();
    await follow(named(page, sentence("drafts.tests.apply")));
    expect((await waiting(page))[0]).toBe(ANDROID);
    await named(page, sentence("drafts.send")).click();
    await page.getByText(sentence("queues.proposals.sent", { number: 1 })).waitFor();
  });

  test("tests that do not wait here any more are named as such", async () => {
    const page = await open({}, `${QUEUE}?first=00000000-0000-4000-8000-000000000000`);
    await page.getByText(sentence("drafts.wish.gone")).waitFor();
    expect((await waiting(page))[0]).toBe(HER_SYS);
  });
});

describe("the first view of a queue", () => {
  /** From the top of the page's content, below the header. */
  const first = (page: Page) =>
    page.evaluate(() => {
      const top = (found: string) =>
        document.querySelector(found)?.getBoundingClientRect().top ?? Number.NaN;
      return top("tr[id^='task-']") - top("main");
    });
  const HEADER = 108;

  test("the first row stands high, and a row of one line is 64 px", async () => {
    const page = await open();
    expect(HEADER + (await first(page))).toBeLessThanOrEqual(506);
    const heights = await page
      .locator("tr[id^='task-']")
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([64]));
    expect(HEADER + (await first(await wished()))).toBeLessThanOrEqual(700);
  });

  test("the work in progress is the first row, and what no row has is said once", async () => {
    const page = await open();
    const row = page.locator("tr[data-working]");
    expect(close((await row.first().textContent()) ?? "")).toContain("作業中操作ログの送信");
    const text = await mainText(page);
    expect(text.split(close(sentence("queues.blanks.assigneeQuality")))).toHaveLength(2);
    expect(await page.getByRole("checkbox").count()).toBe(0);
  });

  test("on the phone a row is two lines, and its controls come when it is opened", async () => {
    const page = await open({ width: 390 });
    const up = button(page, ANDROID, "up");
    expect(await up.isVisible()).toBe(false);
    await more(page, ANDROID);
    await up.click();
    await eventually(async () => (await waiting(page))[4]).toBe(ANDROID);
    await up.click();
    await eventually(async () => (await waiting(page))[3]).toBe(ANDROID);
    const [draft, tabs] = await Promise.all([
      bar(page).boundingBox(),
      page.locator(".tabs").boundingBox(),
    ]);
    expect(draft?.y).toBeLessThan(tabs?.y ?? 0);
    expect(await sticksOut(page)).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test("a proposal that is out stays visible, and a draft on top says what happens to it", async () => {
  await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
  const page = await open();
  const pending = page.locator(".pending");
  const until = sentence.markup("queues.proposals.until.adviser", {
    number: 1,
    day: () => "11月25日(水)",
    b: (text) => text,
  });
  expect(close((await pending.textContent()) ?? "")).toContain(close(until));
  const mark = sentence("queues.proposal.place", { number: 1, place: 1 });
  expect(close((await rowOf(page, ANDROID).textContent()) ?? "")).toContain(close(mark));
  const adviser = await open({ as: "adviser" });
  expect(close((await rowOf(adviser, ANDROID).textContent()) ?? "")).toContain(close(mark));
  expect(await violationsOn(page)).toEqual([]);
  await button(page, HER_SYS, "down").click();
  expect(await barText(page)).toContain(close(sentence("drafts.bar.another", { number: 1 })));
  expect(await mainText(await open({ as: "prime" }))).not.toContain(close(mark));
});
