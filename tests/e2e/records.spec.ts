// Records of the declared kinds in the browser: entered, advanced, corrected and withdrawn, with and without script.
import { describe, expect, test } from "vitest";
import { report as reportWords } from "../../messages/records/report";
import { follow } from "../run/follow";
import { ask } from "../run/request";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();
const NEW = "/p/cocoa/records/report/new";

describe("an external report", () => {
  test("a report is received, gets an owner, is taken up and closed on its own page, which shows each step", async () => {
    const page = await site.open(NEW, { as: "official" });
    const form = page.locator("main form");
    const send = form.getByRole("button", { name: "登録する" });
    await form.getByLabel("何を指摘しているか").first().fill("接触しても通知が出ない");
    await send.click();
    const refused = page.getByRole("link", { name: /※必須の項目/ });
    await refused.click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("channel");
    expect(await form.getByLabel("何を指摘しているか").first().inputValue()).toBe(
      "接触しても通知が出ない",
    );
    await form.getByLabel(reportWords.labels.channel.ja).selectOption("press");
    await form.getByLabel(reportWords.labels.title.ja).first().fill("報道の指摘");
    await form.getByLabel(reportWords.labels.receivedOn.ja).fill("2020-11-20");
    await send.click();
    await page.waitForURL(/records\/report\/report-\d+$/);
    expect(await page.locator("h1").textContent()).toBe("指摘「報道の指摘」");
    const history = page.locator("table").last();
    const take = async (step: keyof typeof reportWords.steps, fill: () => Promise<unknown>) => {
      const fold = page.locator(`#${step}`);
      await fold.locator("summary").first().click();
      await fill();
      await fold.getByRole("button", { name: reportWords.steps[step].act.ja }).click();
    };
    const words = (step: string, said: string) =>
      page.locator(`#${step} textarea[name="words"]`).fill(said);
    await take("assign", () => page.locator("#assign select").selectOption({ index: 1 }));
    await history.getByText("担当を").waitFor();
    await take("takeUp", () => words("takeUp", "元請に確かめる"));
    await history.getByText("元請に確かめる").waitFor();
    await take("close", () => words("close", "1.1.4で起きないことを確かめた"));
    await history.getByText("1.1.4で起きないことを確かめた").waitFor();
    expect(await page.locator("#close").count()).toBe(0);
  });

  test("a report is corrected with the reason and both values, and withdrawn from every list", async () => {
    const page = await site.open("/p/cocoa/records/platform/ios?step=correct", {
      as: "official",
      locale: "en",
    });
    const fold = page.locator("#correct");
    await fold.locator('input[name="name"]').fill("iOS (iPhone)");
    await fold.getByRole("button", { name: "Correct it" }).click();
    await page.getByRole("link", { name: /marked as required/ }).waitFor();
    await fold.getByLabel("Why it is corrected").fill("As people call it");
    await fold.getByRole("button", { name: "Correct it" }).click();
    const line = page.locator("table").last().locator("tbody tr").first();
    await line.getByText("As people call it").waitFor();
    expect(await line.textContent()).toMatch(/from “?iOS”? to “?iOS \(iPhone\)/);
  });

  test("a report without script is refused on its own page with what was typed, and entered from that page", async () => {
    const page = await site.open(NEW, { as: "official", script: false });
    await page.locator('textarea[name="summary"]').fill("書いた内容");
    await follow(page.locator("main form button").last());
    expect(await page.locator('textarea[name="summary"]').inputValue()).toBe("書いた内容");
    expect(await page.title()).toContain("エラー：");
    await page.locator('select[name="channel"]').selectOption("github");
    await page.locator('input[name="title"]').fill("無線");
    await page.locator('input[name="receivedOn"]').fill("2020-11-19");
    await follow(page.locator("main form button").last());
    expect(page.url()).toMatch(/records\/report\/report-\d+$/);
  });
});

test("a release whose field is called like one of the form's own is corrected, and keeps its name", async () => {
  const page = await site.open("/p/cocoa/records/release/1.1.4", { as: "official" });
  await page.locator("#correct > summary").click();
  const form = page.locator("#correct form");
  await form.locator("[name=changes]").fill("登録の不具合を直した版");
  await form.locator("[name=correction-reason]").fill("書き落とし");
  await form.getByRole("button", { name: sentence("records.correct.submit") }).click();
  await page.getByText("登録の不具合を直した版").first().waitFor();
  expect(new URL(page.url()).pathname).toBe("/p/cocoa/records/release/1.1.4");
});

test("what is ticked reaches the record, also if its key has a dot", async () => {
  const page = await site.open("/p/cocoa/records/defect/new", { as: "official" });
  const form = page.locator("main form").first();
  await form.locator("[name=title]").fill("通知が届かない");
  await form.locator("[name=severity]").selectOption("major");
  await form.locator("[name=foundOn]").fill("2020-11-20");
  await form.locator('[name="in.1.1.4:android"]').check();
  await form.getByRole("button", { name: sentence("records.submit") }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  await page.locator("h1").filter({ hasText: "通知が届かない" }).waitFor();
  expect(await page.getByRole("main").textContent()).toContain("Android版1.1.4");
});

test.each(["member/x/acts/withdraw", "chain/x/acts/withdraw", "figure/x/acts/correct"])(
  "the address %s, of an act that the kind does not have, is refused like a missing one",
  async (path) => {
    const answer = await ask(site.address(), {
      method: "POST",
      path: `/p/cocoa/records/${path}`,
      headers: {
        cookie: await site.cookieOf("admin"),
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({
        account: await site.markOf("admin"),
        "from-page": "/p/cocoa/records",
        "correction-reason": "x",
      }).toString(),
    });
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(sentence("refusals.not-found"));
  },
);

test("the form of a correction shows what the reader's role does not correct, and sends the rest", async () => {
  const entering = await site.open("/p/cocoa/records/defect/new", { as: "prime" });
  await entering.locator("main form [name=title]").fill("起動しない");
  await entering.locator("main form [name=severity]").selectOption("critical");
  await entering.locator("main form [name=foundOn]").fill("2020-11-20");
  await entering.getByRole("button", { name: sentence("records.submit") }).click();
  await entering.waitForURL((url) => !url.pathname.endsWith("/new"));
  await entering.locator("#correct > summary").click();
  const form = entering.locator("#correct form");
  expect(await form.locator("[name=severity]").count()).toBe(0);
  await form.getByText(sentence("records.correct.locked")).waitFor();
  await form.locator("[name=effect]").fill("画面が出ない");
  await form.locator("[name=correction-reason]").fill("書き落とし");
  await form.getByRole("button", { name: sentence("records.correct.submit") }).click();
  await entering.locator("table").last().getByText("書き落とし").waitFor();
  expect(await entering.getByRole("main").textContent()).toContain("画面が出ない");
});

test("a form that names a missing record is refused at that field, and not as a restart of the exercise", async () => {
  const page = await site.open(NEW, { as: "official" });
  const form = page.locator("main form");
  await form.locator("[name=channel]").selectOption("press");
  await form.locator("[name=title]").fill("系統の名前");
  await form.locator("[name=receivedOn]").fill("2020-11-20");
  await form.locator("[name=platform]").evaluate((select) => {
    select.append(new Option("symbian", "symbian", true, true));
  });
  await form.getByRole("button", { name: sentence("records.submit") }).click();
  await form.getByText(sentence("shell.namedMissing")).first().waitFor();
});
