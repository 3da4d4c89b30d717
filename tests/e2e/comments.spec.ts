// The thread of a task: a question from the queue, an answer from the vendor's page, and a comment that is withdrawn.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { follow } from "../run/follow";
import { mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const QUESTION = "環境はいつ使えますか。";
const ANSWER = "26日から使えます。";

const firstTask = () =>
  site.inDatabase(async (owner) => {
    const [task] = await owner<{ id: string }[]>`
      select t.id from task t join party y on y.id = t.party_id
       where y.key = 'persol' and t.status <> 'done' order by t.rank collate "C" limit 1`;
    return task?.id ?? "";
  });
const panelOf = (task: string) => `/p/cocoa/queues/persol?open=${task}#task`;
const workOf = (task: string) => `/p/cocoa/work/persol?task=${task}`;
const thread = (page: Page) => page.locator("#comments");
async function write(page: Page, words: string): Promise<void> {
  await thread(page).locator("textarea[name=words]").fill(words);
  await thread(page)
    .getByRole("button", { name: sentence("comments.send") })
    .click();
}
const told = (page: Page) =>
  page.getByRole("link", { name: /^作業「.*」に、新しい書き込みが\d+件あります。$/ });

test("a question beside the queue reaches the vendor, whose answer reaches the one who asked", async () => {
  const task = await firstTask();
  const official = await site.open(panelOf(task), { as: "official" });
  expect(await thread(official).textContent()).toContain("厚生労働省");
  await write(official, "");
  await official.getByText(sentence("refusals.words-missing")).first().waitFor();
  await write(official, QUESTION);
  await eventually(() => thread(official).locator("ol").textContent()).toContain(QUESTION);
  expect(await violationsOn(official)).toEqual([]);

  const prime = await site.open("/p/cocoa", { as: "prime" });
  await told(prime).click();
  await eventually(() => prime.url()).toContain("#comments");
  await eventually(() => thread(prime).textContent()).toContain(QUESTION);
  await write(prime, ANSWER);
  await eventually(() => thread(prime).locator("ol").textContent()).toContain(ANSWER);
  await prime.goto(new URL("/p/cocoa", prime.url()).href);
  expect(await told(prime).count()).toBe(0);

  await official.goto(new URL("/p/cocoa", official.url()).href);
  await told(official).click();
  await eventually(() => thread(official).textContent()).toContain(ANSWER);
  // What has been on the screen is no longer new.
  await thread(official).scrollIntoViewIfNeeded();
  await eventually(async () => {
    await official.goto(new URL("/p/cocoa", official.url()).href);
    return told(official).count();
  }).toBe(0);
});

test("a comment is withdrawn by its author, without script too", async () => {
  const task = await firstTask();
  const page = await site.open(workOf(task), { as: "prime", script: false });
  await write(page, ANSWER);
  await eventually(() => thread(page).textContent()).toContain(ANSWER);
  await thread(page).locator("summary").click();
  await follow(thread(page).getByRole("button", { name: sentence("comments.withdraw.press") }));
  const text = await thread(page).textContent();
  expect(text).toContain("取り消されました");
  expect(text).not.toContain(ANSWER);
  const auditor = await site.open(panelOf(task), { as: "auditor" });
  expect(await thread(auditor).locator("textarea").count()).toBe(0);
});

test("the vendor's manager names its own ticket, which the ministry can follow", async () => {
  const task = await firstTask();
  const page = await site.open(`${workOf(task)}&edit=ticket#ticket`, { as: "prime" });
  const form = page.locator("#ticket");
  await form.locator("[name=value]").fill("ABC-123");
  await form.locator("[name=url]").fill("http://tickets.example.jp/ABC-123");
  await form.getByRole("button").click();
  await page.getByText(sentence("refusals.ticket-malformed")).first().waitFor();
  expect(await form.locator("[name=value]").inputValue()).toBe("ABC-123");
  await form.locator("[name=url]").fill("https://tickets.example.jp/ABC-123");
  await form.getByRole("button").click();
  const linkOn = (shown: Page) => shown.locator("a[href='https://tickets.example.jp/ABC-123']");
  await linkOn(page).waitFor();
  const official = await site.open(panelOf(task), { as: "official" });
  const link = linkOn(official);
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(await mainText(official)).toContain("事業者の管理番号");
});
