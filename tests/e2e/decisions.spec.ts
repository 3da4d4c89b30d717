// The decision that must be made: three recorded answers, who may give them, and who has seen the question.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { askerOf } from "../db/opened";
import { decideInView } from "../db/proposing";
import { eventually } from "../run/eventually";
import { goOnTo } from "../run/moments";
import { ask } from "../run/request";
import { close, english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite({ until: "2020-10-12" });
const home = (as: Parameters<typeof site.open>[1] = { as: "official" }) =>
  site.open("/p/cocoa", as);
const rank = (page: Page) =>
  page.getByRole("button", { name: sentence("home.action.enter"), exact: true });
const link = (page: Page, key: "defer" | "cannot" | "rank") =>
  page.getByRole("main").getByRole("link", { name: sentence(`home.action.${key}`), exact: true });
const submit = (page: Page, key: "defer" | "cannot") =>
  page.getByRole("button", { name: sentence(`decisions.${key}.submit`) });
const mainOf = (page: Page) => eventually(() => mainText(page));

/** The CIO adviser decides requests by their numbers, as somebody who has just opened their pages. */
const decide = (verdict: "approved" | "returned", ...numbers: readonly number[]) =>
  site.inDatabase(async (owner) => {
    const adviser = await askerOf(owner, "adviser@fukan.example", "cocoa");
    for (const number of numbers)
      await decideInView(adviser, { number, verdict, words: { ja: "危険が分かった" } });
  });

/** Fills in a deferral until a day. */
async function fillDeferral(page: Page, until: string): Promise<void> {
  // Turns off the browser's own refusal of an earlier day, which is not tested here.
  await page.locator("main form").evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByLabel(sentence("decisions.defer.until")).fill(until);
  await page.getByLabel(sentence("decisions.reason")).fill("試験に使う端末がそろわない");
  await page.getByLabel(sentence("decisions.defer.risk")).fill("通知が届かないかもしれない");
  await page.getByLabel(sentence("decisions.defer.heldBy")).selectOption({ label: "厚生労働省" });
}

describe("the card", () => {
  test("the decision covers the builds that are ticked, and is refused in words where none is", async () => {
    const page = await home();
    for (const platform of ["Android", "iOS"])
      await page.getByLabel(`${platform}版1.1.4`, { exact: true }).uncheck();
    await rank(page).click();
    await page.getByText(sentence("refusals.platform-missing")).first().waitFor();
    await page.getByLabel("Android版1.1.4", { exact: true }).check();
    await rank(page).click();
    await page.waitForURL(/queues\/persol/);
    const after = await home();
    const said = await mainText(after);
    expect(said).toContain("Android版1.1.4の試験を先にすると判断しました");
    expect(said).not.toContain("iOS版1.1.4の試験を先にすると判断しました");
    expect(said).toContain("iOS版1.1.4の試験は、どの事業者の作業順にも入っていません。");
  });

  test("the home screen tells the adviser what will come for approval, as long as nothing has", async () => {
    const page = await home({ as: "adviser" });
    expect(await mainText(page)).toContain(close(sentence("home.decisions.noneYet")));
  });

  test("the card asks the official, with three answers and one filled button", async () => {
    const page = await home();
    expect(await mainText(page)).toContain(close(sentence("home.ask.choice.enter")));
    expect(await rank(page).isVisible()).toBe(true);
    expect(await link(page, "defer").isVisible()).toBe(true);
    expect(await link(page, "cannot").isVisible()).toBe(true);
    expect(await page.locator("main [data-tone=primary]").count()).toBe(1);
    expect(await mainText(page)).toContain(close(sentence("home.action.enterNote")));
  });

  test.each(["adviser", "prime", "subcontractor", "auditor"] as const)(
    "the card shows %s that the decision is open and who must make it, and no way to make it",
    async (persona) => {
      const page = await home({ as: persona });
      const text = await mainText(page);
      expect(text).toContain(close(sentence("home.ask.who", { roles: "担当職員か幹部" })));
      expect(await rank(page).count()).toBe(0);
      expect(await page.locator("main form").count()).toBe(0);
      expect(await page.locator("main a[href*='/decisions/']").count()).toBe(0);
      for (const answer of ["defer", "cannot"]) {
        const path = `/p/cocoa/decisions/${answer}`;
        const headers = { cookie: await site.cookieOf(persona) };
        expect((await ask(site.address(), { path, headers })).status).toBe(403);
      }
    },
  );

  test("the card of a past day offers no answer", async () => {
    await goOnTo(await home(), "2020-10-20");
    const page = await site.open("/p/cocoa?asOf=2020-10-12", { as: "official" });
    expect(await mainText(page)).toContain(close(sentence("home.ask.choice.enter")));
    expect(await rank(page).count()).toBe(0);
    expect(await page.locator("main a[href*='/decisions/']").count()).toBe(0);
  });
});

describe("ranking the test now", () => {
  test("ranking the test now records the decision, creates the tests and opens the queue with one selected", async () => {
    const page = await home();
    await rank(page).click();
    await page.waitForURL(/\/p\/cocoa\/queues\/persol\?first=[0-9a-f-]{36}$/);
    const text = await mainText(page);
    for (const name of ["Android", "iOS"]) expect(text).toContain(`通しの試験（${name}1.1.4）`);
    await page.goto("/p/cocoa");
    await mainOf(page).toContain(
      "10月12日(月)に担当職員が、Android版1.1.4とiOS版1.1.4の試験を先にすると判断しました。",
    );
    expect(await rank(page).count()).toBe(0);
    await link(page, "rank").click();
    await page.waitForURL(/\/p\/cocoa\/queues\/persol\?first=/);
    await page.goto("/p/cocoa/events?kind=decisions");
    const said = sentence.markup("events.sentences.decision-recorded", {
      answer: "rank_now",
      platform: () => "Android",
      version: () => "1.1.4",
      day: () => "",
      reason: () => "",
    });
    expect((await mainText(page)).split(close(said))).toHaveLength(2);
  });

  test("ranking the test now works without script", async () => {
    const page = await home({ as: "executive", script: false });
    await rank(page).click();
    await page.waitForURL(/\/queues\/persol\?first=/);
    await page.goto("/p/cocoa");
    expect(await mainText(page)).toContain("10月12日(月)に幹部が");
  });

  test("the ranked test stays when the clock moves on, and the record adds no second one", async () => {
    const page = await home();
    await rank(page).click();
    await page.waitForURL(/\/queues\/persol/);
    await page.goto("/p/cocoa");
    await goOnTo(page, "2020-10-14");
    await page.goto("/p/cocoa/queues/persol");
    expect((await mainText(page)).split("通しの試験（Android1.1.4）")).toHaveLength(2);
  });
});

describe("putting a test off", () => {
  test("putting a test off until a past day is refused and loses nothing, and until a later day it is asked for and decided by the approval", async () => {
    const page = await home();
    await link(page, "defer").click();
    await page.waitForURL(/\/decisions\/defer$/);
    await fillDeferral(page, "2020-10-12");
    await submit(page, "defer").click();
    await page.getByText(sentence("refusals.day-not-ahead")).first().waitFor();
    await eventually(() => page.title()).toContain(sentence("shell.errorTitlePrefix"));
    expect(await page.locator("main [role=alert]:focus").count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    const value = (name: string) => page.locator(`main [name=${name}]`).inputValue();
    expect(await value("reason")).toBe("試験に使う端末がそろわない");
    expect(await value("risk")).toBe("通知が届かないかもしれない");
    expect(await value("heldBy")).toBe("mhlw");
    await page.getByLabel(sentence("decisions.defer.until")).fill("2020-10-30");
    await submit(page, "defer").click();
    await page.waitForURL(/\/p\/cocoa$/);
    await mainOf(page).toContain(close(sentence("decisions.putOff.undecided")));
    const asked = await mainText(page);
    expect(asked).toContain(
      "Android版1.1.4とiOS版1.1.4の試験を10月30日(金)まで後に回すことを、担当職員が求めています（承認の求め1号、承認の求め2号）。CIO補佐官の承認を待っています",
    );
    expect(asked).not.toContain("10月30日(金)まで、試験を後に回す判断です。");
    expect(await link(page, "defer").count()).toBe(0);
    await decide("approved", 1, 2);
    await page.goto("/p/cocoa");
    await mainOf(page).toContain("10月30日(金)まで、試験を後に回す判断です。");
    const text = await mainText(page);
    expect(text).toContain(
      "担当職員の求めを10月12日(月)にCIO補佐官が承認し、Android版1.1.4とiOS版1.1.4の試験を10月30日(金)まで後に回すと決まりました（承認の求め1号、承認の求め2号）。",
    );
    for (const said of [
      "試験に使う端末がそろわない",
      "通知が届かないかもしれない",
      "リスクを引き受ける組織：厚生労働省",
    ])
      expect(text).toContain(said);
    await goOnTo(page, "2020-10-31");
    await mainOf(page).toContain("省略の判断はきょう終わりました。");
  });

  test.each([
    ["until", "", "day-missing"],
    ["reason", "", "reason-missing"],
    ["heldBy", "", "holder-missing"],
  ] as const)(
    "putting a test off without %s is refused in words that lead to the field",
    async (name, value, code) => {
      const page = await site.open("/p/cocoa/decisions/defer", { as: "official" });
      await fillDeferral(page, "2020-10-30");
      const field = page.locator(`main [name=${name}]`);
      if (name === "heldBy") await field.selectOption(value);
      else await field.fill(value);
      await submit(page, "defer").click();
      await page.getByRole("link", { name: sentence(`refusals.${code}`) }).click();
      expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    },
  );

  test("putting off the test of one platform leaves the question about the other", async () => {
    const page = await site.open("/p/cocoa/decisions/defer", { as: "executive" });
    await page.getByLabel(sentence("decisions.about.label")).selectOption({ label: "iOS版1.1.4" });
    await fillDeferral(page, "2020-10-30");
    await submit(page, "defer").click();
    await page.waitForURL(/\/p\/cocoa$/);
    await mainOf(page).toContain(
      "iOS版1.1.4の試験を10月30日(金)まで後に回すことを、幹部が求めています",
    );
    expect(await mainText(page)).not.toContain("Android版1.1.4の試験を10月30日(金)まで");
    expect(await rank(page).isVisible()).toBe(true);
    await link(page, "defer").click();
    await page.waitForURL(/\/decisions\/defer$/);
    expect(await page.locator("select[name=platform]").count()).toBe(0);
    expect(await mainText(page)).toContain("Android版1.1.4を、通しの試験で確かめないまま");
    await decide("approved", 1);
    await page.goto("/p/cocoa");
    await mainOf(page).toContain(
      "iOS版1.1.4の試験を10月30日(金)まで後に回すと決まりました（承認の求め1号）。",
    );
    await mainOf(page).toContain("Android版1.1.4の試験は、どの事業者の作業順にも入っていません。");
  });

  test("what was typed is offered again once it is returned, and whoever asks in vain is led to the open request", async () => {
    const page = await site.open("/p/cocoa/decisions/defer", { as: "official" });
    const other = await site.look({ as: "executive" });
    await other.goto("/p/cocoa/decisions/defer");
    await fillDeferral(other, "2020-10-30");
    await fillDeferral(page, "2020-10-30");
    await submit(page, "defer").click();
    await page.waitForURL(/\/p\/cocoa$/);
    await submit(other, "defer").click();
    await other
      .getByText(sentence("decisions.putOff.asked", { number: 1 }))
      .first()
      .waitFor();
    expect(await other.getByLabel(sentence("decisions.reason")).inputValue()).toBe(
      "試験に使う端末がそろわない",
    );
    await other
      .getByRole("link", { name: sentence("decisions.putOff.toRequest", { number: 1 }) })
      .click();
    await other.waitForURL(/\/approvals\/1$/);
    await mainOf(other).toContain(
      "Android版1.1.4の通しの試験を、10月30日(金)まで後に回すことの承認が、求められています。",
    );
    expect(await violationsOn(other)).toEqual([]);
    await decide("returned", 1);
    await page.goto("/p/cocoa");
    await mainOf(page).toContain(
      "Android版1.1.4の試験を10月30日(金)まで後に回すことは、10月12日(月)に差し戻されました",
    );
    await link(page, "defer").click();
    await page.waitForURL(/\/decisions\/defer$/);
    expect(await page.getByLabel(sentence("decisions.reason")).inputValue()).toBe(
      "試験に使う端末がそろわない",
    );
    expect(await page.locator("main [name=until]").inputValue()).toBe("2020-10-30");
    expect(await violationsOn(page)).toEqual([]);
  });
});

test("saying that a test cannot be done needs a reason and leaves the question at the top", async () => {
  const page = await home();
  await link(page, "cannot").click();
  await page.waitForURL(/\/decisions\/cannot$/);
  await submit(page, "cannot").click();
  await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
  await page.getByLabel(sentence("decisions.reason")).fill("端末が手に入らない");
  await submit(page, "cannot").click();
  await page.waitForURL(/\/p\/cocoa$/);
  await mainOf(page).toContain("試験はできないと記録しました。理由：端末が手に入らない");
  expect(await mainText(page)).toContain(close(sentence("home.facts.next.cannot")));
  expect(await rank(page).isVisible()).toBe(true);
});

test("the card shows who has seen the question, each person once, and who has not", async () => {
  const official = await home();
  expect(await mainText(official)).toContain(
    close(sentence("home.seen.now", { role: "担当職員" })),
  );
  const adviser = await site.look({ as: "adviser" });
  await eventually(async () => {
    await adviser.goto("/p/cocoa");
    return mainText(adviser);
  }).toContain("担当職員（10月12日(月)9:0");
  await eventually(async () => {
    await official.reload();
    return mainText(official);
  }).toContain("CIO補佐官（10月12日(月)9:0");
  expect(await mainText(official)).toContain(close(sentence("home.seen.everyone")));
  await official.goto("/p/cocoa/events?kind=decisions");
  const said = sentence.markup("events.sentences.finding-seen", {
    platform: () => "Android",
    version: () => "1.1.4",
  });
  expect((await mainText(official)).split(close(said))).toHaveLength(3);
});

test("what was seen of the version before is not seen of the next", async () => {
  const page = await home();
  const adviser = await site.look({ as: "adviser" });
  await eventually(async () => {
    await adviser.goto("/p/cocoa");
    await page.reload();
    return mainText(page);
  }).toContain("CIO補佐官（10月12日(月)9:0");
  await goOnTo(page, "2020-12-04");
  await page.goto("/p/cocoa");
  const text = await mainText(page);
  expect(text).not.toContain(close(sentence("home.seen.everyone")));
  expect(text).toContain("Android版1.1.4とiOS版1.1.4について）");
});

describe("the card on a phone and in English", () => {
  test("on a phone in English the test is ranked by one press", async () => {
    const page = await home({ as: "official", locale: "en", width: 390 });
    await page.getByRole("button", { name: english("home.action.enter"), exact: true }).click();
    await page.waitForURL(/\/queues\/persol\?first=/);
    await page.goto("/p/cocoa");
    await mainOf(page).toContain(
      close(
        "12 October (Mon), Official: decided to run the test of 1.1.4 for Android and 1.1.4 for iOS now.",
      ),
    );
    expect(await violationsOn(page)).toEqual([]);
  });
});
