// What comes between an approval and the start: a stop, a condition, a counter-proposal, and a note that no vendor sees.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Proposing, proposeMove } from "../db/proposing";
import { choose, decideOn, pressOf, wordsOf } from "../run/deciding";
import { eventually } from "../run/eventually";
import { mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const APPROVALS = "/p/cocoa/approvals";
/** Said by whoever approves although something is missing. */
const WHY = "待つ理由がありません。";
const propose = (how: Proposing) => site.inDatabase((owner) => proposeMove(owner, how));

/** A Japanese sentence of these screens by its key. */
const say = (key: Parameters<typeof sentence>[0]) => sentence(key);
const press = (page: Page, key: Parameters<typeof sentence>[0]) =>
  page.getByRole("button", { name: say(key), exact: true }).click();
const heading = (page: Page) =>
  page.locator("h1").evaluate((h1) => (h1.textContent ?? "").replaceAll(/\s+/g, ""));

test("a proposal is returned with another place, which its proposer opens as a draft", async () => {
  const number = await propose({ from: 6, to: 1 });
  const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
  await choose(page, "returned");
  await page.locator("#decision [name=counter]").selectOption("2");
  await wordsOf(page).fill("先に一件だけ終えてからにしてください。");
  await pressOf(page).click();
  await eventually(() => heading(page)).toContain("に差し戻しました。");
  expect(await mainText(page)).toContain("を2番目に");
  const official = await site.open("/p/cocoa", { as: "official" });
  await official.getByRole("link", { name: /対案が届きました。使うかを決めてください。$/ }).click();
  await eventually(() => official.url()).toContain("/queues/persol");
  await eventually(() => mainText(official)).toContain("2番目");
});

test("a note for the ministry alone is not on the vendor's page", async () => {
  const number = await propose({ from: 5, to: 1 });
  const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
  await page.getByText(say("approvals.notes.write"), { exact: true }).click();
  await page.locator("#decision textarea[name=note]").fill("予算の話は来週に");
  await press(page, "approvals.notes.press");
  await eventually(() => mainText(page)).toContain("予算の話は来週に");
  expect(await violationsOn(page)).toEqual([]);
  const prime = await site.open(`${APPROVALS}/${number}`, { as: "prime" });
  expect(await prime.content()).not.toContain("予算の話は来週に");
});

test("an approved order is stopped, its work does not begin meanwhile, and it goes on", async () => {
  const number = await propose({ from: 4, to: 1 });
  const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
  await decideOn(page, "approved", WHY);
  await eventually(() => heading(page)).toContain("承認しました。");
  await page.getByText(say("approvals.hold.hold.name"), { exact: true }).click();
  await press(page, "approvals.hold.hold.press");
  await page.getByText(say("refusals.reason-missing")).first().waitFor();
  await page.getByLabel(say("approvals.hold.hold.reason")).fill("環境を先に確かめます。");
  await press(page, "approvals.hold.hold.press");
  await eventually(() => heading(page)).toContain("いまは、止められています。");
  expect(await violationsOn(page)).toEqual([]);

  const prime = await site.open("/p/cocoa/work/persol", { as: "prime" });
  expect(await mainText(prime)).toContain("環境を先に確かめます。");
  const next = prime.locator("ul.now > li").last();
  expect(await next.textContent()).toContain(say("approvals.hold.blocks"));
  expect(await next.getByRole("button", { name: /を始める$/ }).count()).toBe(0);

  const official = await site.open(`${APPROVALS}/${number}`, { as: "official" });
  await official.getByText(say("approvals.hold.resume.name"), { exact: true }).click();
  await official.getByLabel(say("approvals.hold.resume.reason")).fill("確かめられました。");
  await press(official, "approvals.hold.resume.press");
  await eventually(() => heading(official)).toContain("1番目にしました。");
  await prime.reload();
  expect(await next.getByRole("button", { name: /を始める$/ }).count()).toBe(1);
});
