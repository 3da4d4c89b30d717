// A project's own days off in the browser: a pasted list, its refusal, and what is counted without them.
import { describe, expect, test } from "vitest";
import { calendar as en } from "../../messages/en/calendar";
import { calendar as ja } from "../../messages/ja/calendar";
import { follow } from "../run/follow";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const PAGE = "/p/cocoa/calendar";
const LIST = "2020-10-19 臨時の閉庁\n来週の月曜日\n2020/12/28（月） 年末の閉庁";

describe("own days off", () => {
  test("a line that cannot be read is named at the field, nothing typed is lost, and the corrected list counts at once", async () => {
    const page = await site.open(PAGE, { as: "official", width: 390 });
    const form = page.getByRole("region", { name: ja.list.heading }).locator("form");
    const days = form.getByLabel(ja.list.label);
    await days.fill(LIST);
    await form.getByRole("button", { name: ja.list.submit }).click();
    await form.getByRole("link", { name: /^2行目を読み取れません/ }).waitFor();
    expect(await days.inputValue()).toBe(LIST);
    expect(await violationsOn(page)).toEqual([]);
    await days.fill(LIST.replace("来週の月曜日", "2020-10-20 臨時の閉庁"));
    await form.getByRole("button", { name: ja.list.submit }).click();
    await page.getByRole("link", { name: /（年末の閉庁）$/ }).waitFor();
    expect(await page.locator("h1").textContent()).toContain("1日");
    await page.goto("/p/cocoa");
    expect(await page.locator("main").textContent()).toContain("27営業日");
  });

  test("a vendor reads that there are none, and has no form", async () => {
    const page = await site.open(PAGE, { as: "prime", locale: "en" });
    expect(await page.locator("h1").textContent()).toBe(en.none);
    expect(await page.getByText(en.list.heading).count()).toBe(0);
  });

  test("without script a refusal keeps what was typed, and the list is entered from that page", async () => {
    const page = await site.open(PAGE, { as: "admin", script: false });
    await page.locator('textarea[name="days"]').fill("いつか");
    await follow(page.getByRole("region", { name: ja.list.heading }).locator("form button"));
    expect(await page.locator("main").textContent()).toContain("1行目を読み取れません");
    expect(await page.locator('textarea[name="days"]').inputValue()).toBe("いつか");
    await page.locator('textarea[name="days"]').fill("2020-12-25 閉庁");
    await follow(page.getByRole("region", { name: ja.list.heading }).locator("form button"));
    expect(await page.locator("h1").textContent()).toContain("1日");
  });
});
