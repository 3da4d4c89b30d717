// The order of a queue as bars over business days: the same rows and links as the table, before and after a draft.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { sentence } from "../run/sentences";
import { type Looking, openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { ANDROID, bar, IOS, idOf, QUEUE, untilSaved, waiting } from "./board";
import { sticksOut } from "./screens";

const site = openSite();
const open = (path: string, looking: Looking = {}) =>
  site.open(path, { as: "official", ...looking });

const names = (page: Page) => page.locator(".lanes li a").allTextContents();
const bars = (page: Page, kind: string) =>
  page.locator(`.lanes > ol [data-bar=${kind}]`).evaluateAll((all) => all.length);
const wishFor = async (page: Page, ...titles: readonly string[]) =>
  (await Promise.all(titles.map((title) => idOf(page, title)))).join(",");
const tab = (page: Page, name: "table" | "plan") =>
  page.getByRole("navigation", { name: sentence("queues.shows.label") }).getByRole("link", {
    name: sentence(`queues.shows.${name}`),
    exact: true,
  });

describe("the schedule of a queue", () => {
  test("a link leads from the table to the same rows as bars, and back", async () => {
    const page = await open(QUEUE);
    const titles = await waiting(page);
    await tab(page, "plan").click();
    await page.waitForURL(/view=plan/);
    await page.locator(".lanes").waitFor();
    const [working = "", ...rows] = await names(page);
    expect(rows).toEqual(titles);
    expect(working).not.toBe("");
    expect([await bars(page, "working"), await bars(page, "now"), await bars(page, "was")]).toEqual(
      [1, 7, 0],
    );
    expect(await violationsOn(page)).toEqual([]);
    await tab(page, "table").click();
    await page.locator(".queue[data-board]").waitFor();
    expect(await waiting(page)).toEqual(titles);
  });

  test("a draft is drawn beside the order in force, and each tick moves its bars", async () => {
    const page = await open(QUEUE);
    const wish = await wishFor(page, ANDROID, IOS);
    await page.goto(`${QUEUE}?first=${wish}&view=plan`);
    expect((await names(page))[1]).toBe(ANDROID);
    expect([await bars(page, "first"), await bars(page, "draft"), await bars(page, "was")]).toEqual(
      [1, 6, 6],
    );
    await bar(page).getByLabel("iOS 1.1.4", { exact: true }).click();
    await page.waitForFunction(
      () => document.querySelectorAll(".lanes > ol [data-bar=first]").length === 2,
    );
    expect(await page.locator(".lanes .lane-words .font-bold").allTextContents()).not.toEqual([]);
  });

  test("a stored draft stays when the view changes, and nothing says otherwise", async () => {
    const page = await open(QUEUE);
    const wish = await wishFor(page, ANDROID, IOS);
    await page.goto(`${QUEUE}?first=${wish}`);
    await bar(page).getByLabel("iOS 1.1.4", { exact: true }).click();
    await eventually(async () => (await waiting(page)).slice(0, 2)).toEqual([ANDROID, IOS]);
    await untilSaved(page);
    await tab(page, "plan").click();
    await page.locator(".lanes").waitFor();
    expect((await names(page)).slice(1, 3)).toEqual([ANDROID, IOS]);
    await page.reload();
    expect((await names(page)).slice(1, 3)).toEqual([ANDROID, IOS]);
    expect(await page.locator(".queue-said").count()).toBe(0);
  });

  test("it works without script, for a past day, and fits a phone", async () => {
    const page = await open(`${QUEUE}?view=plan`, { script: false, width: 390 });
    expect(await names(page)).toContain(ANDROID);
    expect(await sticksOut(page)).toEqual([]);
    const past = await open(`${QUEUE}?view=plan&asOf=2020-11-20`, { width: 390 });
    expect(await names(past)).toContain(ANDROID);
    expect(await violationsOn(past)).toEqual([]);
  });

  test("the vendor sees its own order as bars", async () => {
    const page = await open(`${QUEUE}?view=plan`, { as: "prime", locale: "en", width: 390 });
    expect((await names(page)).length).toBe(8);
    expect(await sticksOut(page)).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });
});
