// A priority review in the browser: begun, recorded item by item by two people, passed on, closed and read as minutes.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { follow } from "../run/follow";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { sheetsOf } from "../run/workbook";
import { spaceText, sticksOut } from "./screens";

const site = openSite();
const LIST = "/p/cocoa/reviews";

/** The item with this number. */
const item = (page: Page, number: number) => page.locator("section ol > li").nth(number - 1);
const begin = async (page: Page) => {
  await page.getByRole("button", { name: sentence("reviews.list.begin") }).click();
  await page.waitForURL(/reviews\/[\da-f-]{36}$/);
  await item(page, 1).waitFor();
  return new URL(page.url()).pathname;
};
const open = (page: Page, number: number, name: string) =>
  item(page, number).locator("summary").filter({ hasText: name }).click();

/** The words of an outcome on the page, not in its form. */
const said = (page: Page, number: number, words: string) =>
  item(page, number).locator(".typed").filter({ hasText: words });

const settle = async (page: Page, number: number, outcome: string, words: string) => {
  await open(page, number, sentence("reviews.forms.settle.name"));
  const form = item(page, number)
    .locator("form")
    .filter({ has: page.locator("[name=outcome]") });
  await form.locator("[name=outcome]").selectOption(outcome);
  await form.locator("[name=words]").fill(words);
  await form.getByRole("button").click();
};

const act = async (page: Page, number: number, values: Readonly<Record<string, string>>) => {
  await open(page, number, sentence("reviews.forms.action.name"));
  const form = item(page, number)
    .locator("form")
    .filter({ has: page.locator("[name=who]") });
  await form.locator("[name=what]").fill(values.what ?? "");
  await form.locator("[name=who]").selectOption(values.who ?? "");
  await form.locator("[name=dueOn]").fill(values.dueOn ?? "");
  await form.getByRole("button").click();
};

describe("a priority review", () => {
  test("is begun with what is open, recorded item by item, passed on by one press, closed, and stands on home", async () => {
    const page = await site.open(LIST, { as: "official" });
    expect(await page.locator("h1").textContent()).toBe(sentence("reviews.list.never"));
    const path = await begin(page);
    await settle(page, 1, "decided", "通しの試験を、次の週に行う");
    await said(page, 1, "通しの試験を、次の週に行う").waitFor();
    await act(page, 1, { what: "試験の日を決める", who: "persol", dueOn: "2020-12-01" });
    await item(page, 1).getByRole("link", { name: "試験の日を決める" }).waitFor();
    await item(page, 1)
      .getByRole("button", { name: /作業順の最後に加える/ })
      .click();
    await item(page, 1)
      .getByRole("link", { name: sentence("reviews.one.asTask") })
      .waitFor();
    await page.locator("[name=nextOn]").fill("2020-12-08");
    await page.getByRole("button", { name: sentence("reviews.forms.close.press") }).click();
    await page.locator("h1").filter({ hasText: "決めました" }).waitFor();
    expect(await page.locator("[name=outcome]").count()).toBe(0);
    await page.goto("/p/cocoa");
    const wait = page.getByRole("link", { name: sentence("waits.mine.review") });
    expect(await wait.getAttribute("href")).toBe(LIST);
    await page.goto(path);
    expect(await mainText(page)).toContain("通しの試験を、次の週に行う");
  });

  test("refuses an outcome without words at its field, and somebody else's is not overwritten", async () => {
    const page = await site.open(LIST, { as: "official" });
    const path = await begin(page);
    const other = await site.open(path, { as: "adviser" });
    await open(page, 1, sentence("reviews.forms.settle.name"));
    const form = item(page, 1)
      .locator("form")
      .filter({ has: page.locator("[name=outcome]") });
    await form.locator("[name=outcome]").selectOption("decided");
    await form.getByRole("button").click();
    await form.getByRole("link").waitFor();
    await form.locator("[name=words]").fill("省の言葉");
    await form.getByRole("button").click();
    await said(page, 1, "省の言葉").waitFor();
    await settle(other, 1, "carried", "補佐官の言葉");
    const refused = item(other, 1).getByText(sentence("refusals.record-changed"));
    await refused.waitFor();
    expect(await item(other, 1).locator("[name=words]").first().inputValue()).toBe("補佐官の言葉");
    await page.reload();
    expect(await mainText(page)).toContain("省の言葉");
  });

  test("works without script on a phone, in English", async () => {
    const page = await site.open(LIST, { as: "adviser", script: false, locale: "en", width: 390 });
    await follow(page.getByRole("button", { name: english("reviews.list.begin") }));
    expect(page.url()).toMatch(/reviews\/[\da-f-]{36}$/);
    const first = page.locator("section ol > li").first();
    await first.locator("summary").first().click();
    const form = first.locator("form").first();
    await form.locator("[name=outcome]").selectOption("decided");
    await follow(form.getByRole("button"));
    expect(await page.title()).toContain(english("shell.errorTitlePrefix").trim());
    const again = page.locator("section ol > li").first().locator("form").first();
    expect(await again.locator("[name=outcome]").inputValue()).toBe("decided");
    // The link of the refusal leads to the field, whose fold opens.
    await page.getByRole("link", { name: english("refusals.record-incomplete") }).click();
    await again.locator("[name=words]").fill("We test first");
    await follow(again.getByRole("button"));
    expect(await mainText(page)).toContain(close("We test first"));
    expect(await sticksOut(page)).toEqual([]);
  });

  test.each(["ja", "en"] as const)(
    "has no violation in %s, running and closed, and fits 390 and 320 px",
    async (locale) => {
      const page = await site.open(LIST, { as: "official" });
      const path = await begin(page);
      const seen = await site.open(path, { as: "official", locale });
      for (const fold of await seen.locator("main details").all())
        await fold.evaluate((each) => each.setAttribute("open", ""));
      expect(await violationsOn(seen, { contrast: locale === "ja" })).toEqual([]);
      await page.getByRole("button", { name: sentence("reviews.forms.close.press") }).click();
      await page.locator("h1").filter({ hasText: "どれも決めませんでした" }).waitFor();
      await seen.reload();
      expect(await violationsOn(seen, { contrast: locale === "ja" })).toEqual([]);
      await seen.setViewportSize({ width: 390, height: 844 });
      expect(await sticksOut(seen)).toEqual([]);
      await seen.setViewportSize({ width: 320, height: 700 });
      await spaceText(seen);
      expect(await sticksOut(seen)).toEqual([]);
    },
  );

  test("shows a vendor the items that concern it, and its minutes as a sheet", async () => {
    const page = await site.open(LIST, { as: "official" });
    const path = await begin(page);
    const all = await page.locator("section ol > li").count();
    const vendor = await site.open(path, { as: "prime" });
    const own = await vendor.locator("section ol > li").count();
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all);
    const [file] = await Promise.all([
      vendor.waitForEvent("download"),
      vendor.getByRole("link", { name: sentence("reviews.one.sheet") }).click(),
    ]);
    const [rows] = sheetsOf(readFileSync(await file.path()));
    expect(rows?.length).toBe(own + 1);
  });
});
