// What an approval lacks: counted, asked for, and made a condition; and how much of the page one screen shows.
import { describe, expect, test } from "vitest";
import { type Proposing, proposeMove } from "../db/proposing";
import { decideOn, pressOf, wordsOf } from "../run/deciding";
import { eventually } from "../run/eventually";
import { goOnTo } from "../run/moments";
import { english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();
const APPROVALS = "/p/cocoa/approvals";
const WHY = "待つ理由がありません。";
const propose = (how: Proposing) => site.inDatabase((owner) => proposeMove(owner, how));
const say = (key: Parameters<typeof sentence>[0]) => sentence(key);

describe("how long the page is", () => {
  test.each([
    [1366, 650],
    [1280, 720],
  ])("the button that decides lies in the first view at %i × %i", async (width, height) => {
    const number = await propose({ from: 6, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser", width });
    await page.setViewportSize({ width, height });
    const box = await pressOf(page).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(height);
  });

  test.each([
    [1280, 2_600],
    [390, 3_600],
  ])("the page of the change is not long at %i px", async (width, most) => {
    const number = await propose({ from: 6, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser", width });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  });
});

describe("what is missing", () => {
  test("one press asks for one thing by its name, and the row says that it was asked for", async () => {
    const number = await propose({ from: 6, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    const rows = page.locator("li.gap");
    expect(await rows.first().textContent()).toContain("始める前に");
    await page.getByRole("button", { name: "「合格とする条件」を聞く" }).click();
    await eventually(() => rows.first().textContent()).toContain(say("approvals.gaps.asked"));
    expect(await mainText(page)).toContain("「合格とする条件」が、記録にありません。");
    const english_ = await site.open(`${APPROVALS}/${number}`, { as: "adviser", locale: "en" });
    expect(await english_.locator("li.gap").first().textContent()).toContain(
      english("approvals.gaps.asked"),
    );
    const prime = await site.open(`${APPROVALS}/${number}`, { as: "prime" });
    expect(
      await prime.getByRole("link", { name: "「合格とする条件」を書く" }).getAttribute("href"),
    ).toContain("edit=plan");
  });

  test("one press asks everybody for all of it, and a day later whoever asked reminds", async () => {
    const number = await propose({ from: 6, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await page.getByRole("button", { name: /^\d+件をまとめて聞く$/ }).click();
    const requests = page.locator("section[aria-labelledby=requests] li");
    await eventually(() => requests.count()).toBe(3);
    expect(await page.getByText(say("approvals.talk.waiting")).count()).toBe(2);
    expect(await page.locator(".gap-ask").count()).toBe(0);
    expect(await requests.getByRole("button").count()).toBe(0);
    await goOnTo(page, "2020-11-25");
    await page.goto(new URL(`${APPROVALS}/${number}`, page.url()).href);
    await page.getByRole("button", { name: /^担当職員に催促する：/ }).click();
    await eventually(() => requests.getByRole("button").count()).toBe(2);
    expect(await mainText(page)).toContain("催促1回、最後は");
    const official = await site.open("/p/cocoa", { as: "official" });
    const row = official.getByRole("row").filter({ hasText: "についての質問に答えてください" });
    await eventually(() => row.textContent()).toMatch(/催促.*1回.*最後は.*11月25日/);
    await site.open("/p/cocoa", { as: "prime" }).then(async (prime) => {
      const said = await mainText(prime);
      expect(said).toContain("意見を書いてください");
      expect(said).toContain("についての質問に答えてください");
      expect(said).not.toContain("催促");
    });
  });

  test("what is missing becomes conditions only if it is ticked, due by the start", async () => {
    const number = await propose({ from: 6, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await decideOn(page, "conditional", WHY);
    await page.getByText(say("refusals.condition-missing")).first().waitFor();
    expect(await wordsOf(page).inputValue()).toBe(WHY);
    const missing = await page.locator("[name^=gap-]").count();
    await page.locator("[name=gaps-all]").check();
    await pressOf(page).click();
    await eventually(() => page.locator("h1").textContent()).toContain(
      "CIO補佐官が、条件をつけて承認しました。",
    );
    const said = await mainText(page);
    expect(said).toContain("始める前に、合格とする条件を示すこと");
    expect(said).toContain("試験の結果の期限を示すこと");
    expect(said).toContain(`${missing}件の文は、足りないものの一覧から作られました。`);
    expect(await page.locator("table time[datetime='2020-11-25']").count()).toBeGreaterThan(0);
  });
});
