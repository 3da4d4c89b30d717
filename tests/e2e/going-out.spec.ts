// A version is planned, what is owed before it goes out is said, and its going out, its stages and its taking back are
// recorded, in the browser.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { distribution } from "../../messages/records/distribution";
import { follow } from "../run/follow";
import { english, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent()) ?? "";

/** Enters version 1.9.0 and its planned distribution on Android. */
async function plan(page: Page, send: (page: Page) => Promise<unknown>) {
  await page.goto(`${site.address()}/p/cocoa/records/release/new`);
  await page.locator('main [name="version"]').fill("1.9.0");
  await page.locator('main [name="ordinal"]').fill("90");
  await send(page);
  await page.goto(`${site.address()}/p/cocoa/records/distribution/new`);
  await page.locator('main [name="version"]').selectOption("1.9.0");
  await page.locator('main [name="platform"]').selectOption("android");
  await page.locator('main [name="plannedOn"]').fill("2020-12-10");
  await page.locator('main [name="plannedOn.time"]').fill("10:00");
  await send(page);
}

test("a planned version says what is owed; that it went out is refused until the statement is made, and its course is shown", async () => {
  const page = await site.open("/p/cocoa", { as: "official" });
  await plan(page, async () => {
    await page.locator("main form").last().getByRole("button").last().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  });
  await page.goto(`${site.address()}/p/cocoa/releases`);
  expect(await text(page, "#planned")).toBe(sentence("releases.planned.list"));
  await page.goto(`${site.address()}/p/cocoa/releases/1.9.0`);
  expect(await text(page, "h1")).toContain("12月10日(木) 10:00に配布する予定です");
  expect(await text(page, "h1")).toContain("通しの試験（記録なし）");
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole("link", { name: "Androidに配布したことを記録する" }).click();
  const form = page.locator("#goOut form");
  const send = form.getByRole("button", { name: distribution.steps.goOut.act.ja });
  await form.locator("[name=distributedOn]").fill("2020-11-24");
  await form.locator('[name="distributedOn.time"]').fill("08:05");
  await form.locator("[name=percent]").fill("5");
  await send.click();
  await page.getByRole("link", { name: /配布の前に残っていることがあります/ }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("unwaived");
  expect(await form.locator('[name="distributedOn.time"]').inputValue()).toBe("08:05");
  await form.locator("[name=unwaived]").selectOption("none_given");
  await form.locator("[name=unwaivedWords]").fill("脆弱性の修正を待てない");
  await send.click();
  await page.getByText("脆弱性の修正を待てない").first().waitFor();

  await page.goto(`${site.address()}/p/cocoa/releases/1.9.0`);
  const shown = await text(page, "main");
  for (const said of ["11月24日(火) 8:05", "段階的に配布中です（5%）", "脆弱性の修正を待てない"])
    expect(shown).toContain(said);
  await page.goto(`${site.address()}/p/cocoa/releases`);
  const row = page.locator("tbody tr").filter({ hasText: "1.9.0" }).first();
  expect(await row.textContent()).toContain("段階的に配布中（5%）");

  await page.goto(`${site.address()}/p/cocoa/records/distribution/1.9.0%3Aandroid?step=takeBack`);
  const back = page.locator("#takeBack form");
  await back.locator("[name=takenBackOn]").fill("2020-11-24");
  await back.locator('[name="takenBackOn.time"]').fill("08:55");
  await back.locator("[name=words]").fill("起動しない端末がある");
  await back.getByRole("button").last().click();
  await page.getByText("起動しない端末がある").first().waitFor();
  await page.goto(`${site.address()}/p/cocoa/releases/1.9.0`);
  expect(await text(page, "h1")).toContain("11月24日(火) 8:55に取りやめました");
  expect(await violationsOn(page)).toEqual([]);
});

test("a time without its day is refused at the field on a phone without script, and nothing typed is lost", async () => {
  const page = await site.open("/p/cocoa/records/report/new", {
    as: "official",
    locale: "en",
    script: false,
    width: 390,
  });
  await page.locator('main [name="channel"]').selectOption("github");
  await page.locator('main [name="title"]').fill("It does not start");
  await page.locator('main [name="receivedOn.time"]').fill("07:42");
  const send = page.locator("main form button").last();
  await follow(send);
  expect(await text(page, "main")).toContain(english("refusals.time-without-day"));
  expect(await page.locator('main [name="title"]').inputValue()).toBe("It does not start");
  expect(await page.locator('main [name="receivedOn.time"]').inputValue()).toBe("07:42");
  await page.locator('main [name="receivedOn"]').fill("2020-11-24");
  await follow(page.locator("main form button").last());
  expect(await text(page, "main")).toContain("24 November (Tue), 7:42");
});
