// A project's own days off in the browser, and the words of parties on what a test environment is for.
import { describe, expect, test } from "vitest";
import { calendar as en } from "../../messages/en/calendar";
import { calendar as ja } from "../../messages/ja/calendar";
import { coverage } from "../../messages/ja/coverage";
import { environment } from "../../messages/records/environment";
import { purposeConfirmation } from "../../messages/records/purpose-confirmation";
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

describe("what an environment is for", () => {
  test("once a person says that it is ready, each party says it beside the others", async () => {
    const page = await site.open("/p/cocoa/records/environment/integration?step=ready", {
      as: "official",
    });
    const ready = page.locator("#ready");
    await ready.locator('input[name="readyOn"]').fill("2020-11-24");
    await ready.getByRole("button", { name: environment.steps.ready.act.ja }).click();
    await page.locator("table").last().getByText("11月24日").first().waitFor();
    await page.goto("/p/cocoa/coverage");
    const section = page.getByRole("region", { name: coverage.environments.heading });
    await section.getByRole("link", { name: coverage.environments.say }).click();
    const label = purposeConfirmation.labels.words?.ja ?? "";
    const form = page.locator("main form");
    expect(await form.locator('select[name="environment"]').inputValue()).toBe("integration");
    await form.getByLabel(label).first().fill("陽性の登録から通知までをつないで試すため");
    await form.getByRole("button").last().click();
    await page.waitForURL(/records\/purpose_confirmation\/[0-9a-f-]+$/);
    await page.goto("/p/cocoa/coverage");
    await section.getByText("陽性の登録から通知までをつないで試すため").waitFor();
    expect(await section.getByRole("link", { name: coverage.environments.say }).count()).toBe(0);
    expect(await violationsOn(page, { within: "main" })).toEqual([]);
  });
});
