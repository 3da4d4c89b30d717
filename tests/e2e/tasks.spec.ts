// A task in the browser: entered by the ministry into a vendor's queue, seen and corrected by the vendor, withdrawn; with
// and without script, in both languages, and by keyboard on a narrow page.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withdrawTask } from "../../server/services/task-about";
import { askerOf } from "../db/opened";
import { eventually } from "../run/eventually";
import { follow } from "../run/follow";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const QUEUE = "/p/cocoa/queues/persol";
const NEW = `${QUEUE}/new`;
const TITLE = "説明会の資料を作る";
const TEST = "通しの試験（Android 1.1.4）";

const form = (page: Page) => page.locator("main form").first();
const field = (page: Page, name: string) => form(page).locator(`[name="${name}"]`);
const sendButton = (page: Page) =>
  form(page).getByRole("button", { name: sentence("tasks.enter.send") });
const send = (page: Page) => sendButton(page).click();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");

describe("a task", () => {
  test("a task goes from the ministry's form into the vendor's queue, is corrected by the vendor and withdrawn", async () => {
    const official = await site.open(QUEUE, { as: "official" });
    await official.getByRole("link", { name: sentence("tasks.add") }).click();
    await official.waitForURL(/\/queues\/persol\/new$/);
    await field(official, "instruction").fill("11月24日の打合せで頼んだ。");
    await send(official);
    await official.getByRole("link", { name: sentence("refusals.title-missing") }).click();
    expect(await focused(official)).toBe("title");
    expect(await field(official, "instruction").inputValue()).toBe("11月24日の打合せで頼んだ。");
    await field(official, "title").fill(TITLE);
    await field(official, "fullChainTest").check();
    await send(official);
    await official.getByRole("link", { name: sentence("refusals.test-build-missing") }).click();
    expect(await focused(official)).toBe("version");
    expect(await violationsOn(official)).toEqual([]);
    await field(official, "fullChainTest").uncheck();
    await field(official, "kind").selectOption("operation");
    await field(official, "directedBy").selectOption("mhlw");
    await field(official, "estimateDays").fill("２．５");
    await send(official);
    await official.waitForURL(/open=/);
    const panel = await mainText(official);
    for (const said of [TITLE, "厚生労働省", "11月24日の打合せで頼んだ。"])
      expect(panel).toContain(close(said));

    const prime = await site.open(official.url().replace(/^https?:\/\/[^/]+/, ""), {
      as: "prime",
      locale: "en",
    });
    await prime.getByRole("link", { name: english("tasks.panel") }).click();
    await prime.waitForURL(/\/tasks\//);
    expect(await violationsOn(prime)).toEqual([]);
    await form(prime).locator("summary").first().click();
    await field(prime, "title").fill("Slides for the briefing");
    const save = form(prime).getByRole("button", { name: english("tasks.correct.send") });
    await save.click();
    await prime.getByRole("link", { name: english("refusals.reason-missing") }).click();
    expect(await focused(prime)).toBe("reason");
    await field(prime, "reason").fill("The briefing has slides only.");
    await save.click();
    await prime.waitForURL(/open=/);
    await eventually(() => mainText(prime)).toContain(close("Slides for the briefing"));
    expect(await mainText(prime)).toContain(close("The briefing has slides only."));

    await official.reload();
    await official.getByRole("link", { name: sentence("tasks.panel") }).click();
    const away = official.locator("main form").last();
    await away.locator("textarea[name=reason]").fill("説明会がなくなった。");
    await away.getByRole("button", { name: sentence("tasks.withdraw.send") }).click();
    await official.waitForURL(/open=/);
    await official.getByText(sentence("tasks.withdrawn.heading")).waitFor();
    expect(await mainText(official)).toContain("説明会がなくなった。");
    expect(await violationsOn(official)).toEqual([]);
    await prime.goto(new URL(QUEUE, prime.url()).href);
    expect(await mainText(prime)).not.toContain(close("Slides for the briefing"));
  });

  test("a task is entered without script on a narrow page, and what was typed stays when it is refused", async () => {
    const page = await site.open(NEW, { as: "prime", script: false, width: 390 });
    await field(page, "instruction").fill("電話で頼まれた。");
    await field(page, "estimateDays").fill("多め");
    await field(page, "title").fill(TITLE);
    await follow(sendButton(page));
    expect(await page.title()).toContain("エラー：");
    expect(await field(page, "estimateDays").getAttribute("aria-invalid")).toBe("true");
    expect(await field(page, "title").inputValue()).toBe(TITLE);
    expect(await field(page, "instruction").inputValue()).toBe("電話で頼まれた。");
    await field(page, "estimateDays").fill("3");
    await field(page, "ticketKey").fill("COCOA-77");
    await follow(sendButton(page));
    expect(page.url()).toMatch(/queues\/persol\?task=.*open=/);
    const text = await mainText(page);
    for (const said of [TITLE, "電話で頼まれた。", "COCOA-77"]) expect(text).toContain(close(said));
  });

  test("a task is entered by keyboard alone in English", async () => {
    const page = await site.open(NEW, { as: "official", locale: "en", width: 390 });
    await field(page, "title").focus();
    await page.keyboard.type("Check the notes");
    const button = english("tasks.enter.send");
    await eventually(async () => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.textContent ?? "");
    }).toBe(button);
    await page.keyboard.press("Enter");
    await page.waitForURL(/open=/);
    await eventually(() => mainText(page)).toContain(close("Check the notes"));
  });
});

describe("an owed test that is in no queue", () => {
  const drop = () =>
    site.inDatabase(async (owner) => {
      const [task] = await owner<{ id: string }[]>`
        select id from task where title ->> 'ja' = ${TEST}`;
      const official = await askerOf(owner, "official@fukan.example", "cocoa");
      await withdrawTask(official, { taskId: task?.id ?? "", reason: { ja: "間違えた。" } });
    });

  test.each(["/p/cocoa/coverage", "/p/cocoa/releases/1.1.4"])(
    "an owed test that is in no queue leads from %s to the form with its version and platform",
    async (path) => {
      const before = await site.open(path, { as: "official" });
      const add = (page: Page) => page.getByRole("link", { name: /の試験を作業に加える$/ });
      expect(await add(before).count()).toBe(0);
      await drop();
      const page = await site.open(path, { as: "official", width: 390 });
      expect(await violationsOn(page)).toEqual([]);
      await add(page).click();
      await page.waitForURL(/\/new\?/);
      expect(await field(page, "fullChainTest").isChecked()).toBe(true);
      expect(await field(page, "version").inputValue()).toBe("1.1.4");
      expect(await field(page, "platform").inputValue()).toBe("android");
      expect(await field(page, "title").inputValue()).toBe("通しの試験（Android 1.1.4）");
      expect(await violationsOn(page)).toEqual([]);
      await send(page);
      await page.waitForURL(/open=/);
      const again = await site.open(path, { as: "official" });
      expect(await add(again).count()).toBe(0);
      const auditor = await site.open(path, { as: "auditor" });
      expect(await add(auditor).count()).toBe(0);
    },
  );
});
