// A vendor's lines of work in the browser: set up, named by a task, shown where there are several, closed again.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setLine } from "@/server/services/work-lines";
import { beforehand } from "../run/orders";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { PHONE } from "../run/vendor-page";
import { violationsOn } from "../run/violations";
import { ANDROID, idOf, QUEUE } from "./board";
import { sticksOut } from "./screens";

/** The prime contractor has set up a line of work. */
const site = openSite({
  before: beforehand(async (stage) => {
    const change = { what: "add", name: { ja: "試験" }, capacityDays: 2.5 } as const;
    await setLine(await stage.ask("prime"), { party: "persol", change });
  }),
});
const CAPACITY = "/p/cocoa/work/persol/capacity";
const asPrime = (path: string, more = {}) => site.open(path, { as: "prime", ...more });
const lineRow = (page: Page, name: string) => page.locator("main dd li", { hasText: name });
const send = (page: Page) =>
  page.getByRole("button", { name: sentence("work.capacity.send"), exact: true }).click();

async function addLine(page: Page, name: string, days: string) {
  await page.getByRole("link", { name: sentence("work.capacity.lines.add") }).click();
  await page.getByLabel(sentence("work.capacity.lines.nameJa"), { exact: true }).fill(name);
  await page.getByLabel(sentence("work.capacity.amountLabel")).fill(days);
  await send(page);
}

const testId = async () => idOf(await site.open(QUEUE, { as: "official" }), ANDROID);

/** Puts the Android test on a line, on the vendor's page. */
async function onLine(name: string) {
  const page = await asPrime(`/p/cocoa/work/persol?task=${await testId()}&edit=line#line`);
  await page.getByLabel(sentence("work.edit.line"), { exact: true }).selectOption(name);
  await page.getByRole("button", { name: sentence("work.edit.send"), exact: true }).click();
  await page.waitForURL((url) => !url.search.includes("edit"));
}

describe("lines of work", () => {
  test.each([
    ["with script", true],
    ["without", false],
  ])("a line is added, and a name that is missing is refused in words, %s", async (_, script) => {
    const name = "運用";
    const page = await asPrime(CAPACITY, { script });
    await addLine(page, "", "２.5");
    await page.getByText(sentence("refusals.line-name-missing")).first().waitFor();
    expect(await page.getByLabel(sentence("work.capacity.amountLabel")).inputValue()).toBe("２.5");
    await page.getByLabel(sentence("work.capacity.lines.nameJa"), { exact: true }).fill(name);
    await send(page);
    await lineRow(page, name).waitFor();
    expect(close((await lineRow(page, name).textContent()) ?? "")).toContain(close("2.5人日"));
    if (!script) return;
    expect(await violationsOn(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
  });

  test("a test on its own line begins at once, and every page says what is before it on that line", async () => {
    const panel = await asPrime(`${QUEUE}?open=${await testId()}#task`);
    await panel.getByLabel(sentence("queues.panel.formLine"), { exact: true }).selectOption("試験");
    await panel.getByRole("button", { name: sentence("queues.panel.saveLine") }).click();
    await panel.locator("tr", { hasText: ANDROID }).getByText("ライン：試験").waitFor();
    const queue = await site.open(QUEUE, { as: "official" });
    expect(close(await mainText(queue))).toContain(
      close("Androidは、ライン「試験」にあります。そのラインで前に並ぶ作業はありません。"),
    );
    expect(close(await mainText(queue))).toContain(close("試験が1週間に2.5人日"));
    const home = await site.open("/p/cocoa", { as: "official" });
    expect(close(await mainText(home))).toContain(
      close("同じライン（試験）に、前に待っている作業はありません。"),
    );
    const work = await asPrime("/p/cocoa/work/persol");
    expect(await work.locator(".now > li", { hasText: ANDROID }).count()).toBe(1);
  });

  test("the schedule shows the lines as groups, each in the order of the queue", async () => {
    await onLine("試験");
    const page = await site.open(`${QUEUE}?view=plan`, { as: "official" });
    expect(await page.locator(".lanes > h3").allTextContents()).toEqual(["基本のライン", "試験"]);
    const groups = page.locator(".lanes > ol");
    expect(await groups.nth(1).locator("a").allTextContents()).toEqual([ANDROID]);
    expect(await groups.nth(0).locator("a").allTextContents()).not.toContain(ANDROID);
    expect(await violationsOn(page)).toEqual([]);
    const phone = await site.open(`${QUEUE}?view=plan`, {
      as: "official",
      ...PHONE,
    });
    expect(await sticksOut(phone)).toEqual([]);
  });

  test("a line with open tasks is not closed; once they are elsewhere it is", async () => {
    await onLine("試験");
    const page = await asPrime(CAPACITY);
    const shut = () =>
      page.getByRole("button", { name: sentence("work.capacity.lines.close") }).click();
    await lineRow(page, "試験").getByRole("link").click();
    await shut();
    await page.getByText(sentence("refusals.line-in-use")).first().waitFor();
    await onLine("基本のライン");
    await page.goto(CAPACITY);
    await lineRow(page, "試験").getByRole("link").click();
    await shut();
    await lineRow(page, "試験").waitFor({ state: "detached" });
  });

  test("whoever sets no lines is offered none, and nothing is offered in the past", async () => {
    for (const path of [CAPACITY, `${CAPACITY}?asOf=2020-11-20&edit=line-new`]) {
      const page = await site.open(path, { as: path === CAPACITY ? "official" : "prime" });
      expect(await page.locator("main [href*='edit=line']").count()).toBe(0);
      expect(await page.locator("main [name=nameJa]").count()).toBe(0);
    }
  });
});
