// The adviser's two clicks, and every other outcome of a proposal: returned, conditional, in two steps, outdated.
import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { PersonaKey } from "../../server/record/personas";
import { setRoute } from "../../server/services/routes";
import { askerOf } from "../db/opened";
import { decideInView, type Proposing, proposeMove, waitingIn } from "../db/proposing";
import { choose, decideOn, pressOf, talkOn, wordsOf } from "../run/deciding";
import { eventually } from "../run/eventually";
import { ask } from "../run/request";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const ORDER = "approvals.subjects.order";
const site = openSite();
const APPROVALS = "/p/cocoa/approvals";
const TEST = "通しの試験（Android 1.1.4）";
/** Said by whoever approves although something is missing. */
const WHY = "待つ理由がありません。";
const CHANGE =
  "通しの試験（Android1.1.4）を6番目から1番目へ。5件が3営業日後ろへ、期限には間に合う見込みです。";
const APPROVED = "CIO補佐官が、承認しました。";
const propose = (how: Proposing) => site.inDatabase((owner) => proposeMove(owner, how));
const firstWaiting = () =>
  site.inDatabase(async (owner) => (await waitingIn(owner, "persol"))[0]?.title);
const decideAs = (by: PersonaKey, number: number, verdict: "approved" | "returned") =>
  site.inDatabase(async (owner) =>
    decideInView(await askerOf(owner, `${by}@fukan.example`, "cocoa"), {
      number,
      verdict,
      words: { ja: "試験のため" },
    }),
  );
const routeOfTwo = () =>
  site.inDatabase(async (owner) =>
    setRoute(await askerOf(owner, "executive@fukan.example", "cocoa"), {
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 5 },
      ],
    }),
  );

/** A Japanese sentence of these screens by its key, without the values that fill it. */
const say = (key: Parameters<typeof sentence>[0], values?: Record<string, string | number>) =>
  sentence(key, values as never);
const panelOf = (page: Page) => page.locator("#decision");
const press = (page: Page, key: Parameters<typeof sentence>[0]) =>
  page.getByRole("button", { name: say(key), exact: true }).click();
const heading = (page: Page) =>
  page.locator("h1").evaluate((h1) => (h1.textContent ?? "").replaceAll(/\s+/g, ""));

test("before anything is proposed, the screen says so and explains what will happen", async () => {
  const page = await site.open(APPROVALS, { as: "adviser" });
  expect(await heading(page)).toBe(close(say("approvals.list.mineNone")));
  expect(await mainText(page)).toContain("省略の判断の承認が求められると、ここに並びます。");
});

describe("the adviser approves", () => {
  test("the adviser reads the change, its costs and what is missing, says why, and the vendor's order changes", async () => {
    const number = await propose({ from: 6, to: 1, risk: "確かめられないままになります。" });
    const page = await site.open("/p/cocoa", { as: "adviser" });
    await page.getByRole("link", { name: /を承認するかを決めてください。$/ }).click();
    await page.waitForURL(`**${APPROVALS}/${number}`);
    expect(await heading(page)).toBe(CHANGE);
    const said = await mainText(page);
    for (const part of [
      "着手は12月9日(水)→11月26日(木)、結果は12月11日(金)→11月30日(月)の見込みです。足りないものは8件です（4件は始める前に要ります）。11月25日(水)までに、あなたが決めてください。",
      "承認に必要な10件のうち、8件が足りません",
      "結果の見込みは12月11日(金)のままです。",
      "Android版1.1.4は、配布から39営業日です。6段階のどれも、通しでは確かめていません。",
      "期限のある3件の余裕は、最も小さいもので2営業日になります。",
      "確かめられないままになります。",
      "後ろへ動く5件は、すべて厚生労働省の指示です。",
      "余裕5→2営業日",
      "6段階のうち、本物か試験専用で届くのは2、ダミー1、記録なし3",
      "厚生労働省が、確認した不具合はほぼ解消したと公表しました。",
      "事業者の意見はまだありません。",
    ])
      expect(said).toContain(close(part));
    expect(await page.locator("#decision [name=verdict]:checked").count()).toBe(0);
    await decideOn(page, "approved", WHY);
    await eventually(() => heading(page)).toContain(APPROVED);
    expect(await firstWaiting()).toBe(TEST);
    const after = await mainText(page);
    for (const part of [WHY, "足りないもの8件", "実際の時刻", "次は、", "受領"])
      expect(after).toContain(part);
    expect(after).toContain(close(say("acknowledgements.chain.unread")));
    expect(await panelOf(page).textContent()).toContain(say("approvals.panel.decidedAlready"));
  });

  test("the adviser approves without a script, and is refused without a choice or a reason", async () => {
    const number = await propose({ from: 4, to: 2 });
    const page = await site.open("/p/cocoa", { as: "adviser", script: false });
    await page.getByRole("link", { name: /を承認するかを決めてください。$/ }).click();
    await pressOf(page).click();
    await page.getByText(say("refusals.verdict-missing")).first().waitFor();
    await decideOn(page, "approved");
    await page.getByText(say("refusals.gaps-unexplained")).first().waitFor();
    await decideOn(page, "approved", WHY);
    await eventually(() => heading(page)).toContain(APPROVED);
    expect(page.url()).toContain(`${APPROVALS}/${number}`);
  });
});

describe("the adviser's other answers", () => {
  test("a return without a reason is refused beside the field, and accepted with one", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await choose(page, "conditional");
    await page.getByText(say("approvals.panel.ownConditions"), { exact: true }).click();
    const condition = say("approvals.panel.conditionWords", { number: 1 });
    await page.getByLabel(condition).fill("結果を報告する");
    await page.getByLabel(say("approvals.panel.conditionTask", { number: 1 })).check();
    await decideOn(page, "returned");
    await page.getByText(say("refusals.reason-missing")).first().waitFor();
    expect(await page.title()).toContain(say("shell.errorTitlePrefix"));
    expect(await page.getByLabel(condition).inputValue()).toBe("結果を報告する");
    expect(
      await page.getByLabel(say("approvals.panel.conditionTask", { number: 1 })).isChecked(),
    ).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await decideOn(page, "returned", "試験の計画がありません。");
    await eventually(() => heading(page)).toContain("に差し戻しました。作業順は変わっていません。");
    expect(await mainText(page)).toContain("試験の計画がありません。");
  });

  test("an incomplete condition of an approval is refused, and a complete one is watched and met", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await choose(page, "conditional");
    await page.getByText(say("approvals.panel.ownConditions"), { exact: true }).click();
    const [words, on] = [
      page.getByLabel(say("approvals.panel.conditionWords", { number: 2 })),
      page.getByLabel(say("approvals.panel.conditionOn", { number: 2 })),
    ];
    await words.fill("合格の条件を決める");
    await decideOn(page, "conditional", WHY);
    await page.getByText(say("refusals.condition-incomplete")).first().waitFor();
    expect(await words.inputValue()).toBe("合格の条件を決める");
    await on.fill("2020-12-01");
    await pressOf(page).click();
    await eventually(() => heading(page)).toContain("条件をつけて承認しました。");
    expect(await mainText(page)).toContain(close("合格の条件を決める"));
    await page.getByText(say("approvals.conditions.meet.name"), { exact: true }).click();
    await page.getByLabel(say("approvals.conditions.meet.words")).fill("計画書に書いた");
    await press(page, "approvals.conditions.meet.press");
    await eventually(() => mainText(page)).toContain("計画書に書いた");
  });

  test("a question gets its answer, and the vendor gives an opinion with its own estimates", async () => {
    const number = await propose({ from: 3, to: 1 });
    const path = `${APPROVALS}/${number}`;
    const adviser = await site.open(path, { as: "adviser" });
    await talkOn(adviser, "question", "誰が試験をしますか。");
    await eventually(() => mainText(adviser)).toContain("誰が試験をしますか。");
    expect(await wordsOf(adviser).inputValue()).toBe("");
    await talkOn(adviser, "opinion_asked", "見積りは妥当ですか。");
    await eventually(() => mainText(adviser)).toContain("見積りは妥当ですか。");

    const official = await site.open("/p/cocoa", { as: "official" });
    await official.getByRole("link", { name: /についての質問に答えてください。$/ }).click();
    await official.getByLabel(say("approvals.talk.words")).fill("元請が行います。");
    await press(official, "approvals.talk.answer");
    await eventually(() => mainText(official)).toContain("元請が行います。");

    const prime = await site.open(path, { as: "prime" });
    await prime.getByRole("textbox", { name: /^意見/ }).fill("1日足りません。");
    await prime.getByText(say("approvals.talk.estimates"), { exact: true }).click();
    await prime.getByRole("spinbutton").first().fill("4.5");
    await press(prime, `${ORDER}.cannot`);
    await eventually(() => mainText(prime)).toContain(close(say(`${ORDER}.disagrees`)));
    await adviser.reload();
    const said = await mainText(adviser);
    expect(said).toContain("事業者は「作業できない」。");
    expect(said).toContain("事業者の見積りは4.5人日");
  });

  test("Enter in a field of a condition decides nothing", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await choose(page, "conditional");
    await page.getByText(say("approvals.panel.ownConditions"), { exact: true }).click();
    await page.getByLabel(say("approvals.panel.conditionOn", { number: 1 })).press("Enter");
    await page.reload();
    expect(await heading(page)).toContain("を3番目から1番目へ。");
  });
});

test("on a route of two steps the adviser passes the proposal on and the executive decides", async () => {
  await routeOfTwo();
  const number = await propose({ from: 3, to: 1 });
  const path = `${APPROVALS}/${number}`;
  const adviser = await site.open(path, { as: "adviser" });
  expect(await mainText(adviser)).toContain(close(say("approvals.panel.smallNext")));
  const before = await firstWaiting();
  await decideOn(adviser, "approved", WHY);
  await eventually(() => mainText(adviser)).toContain("幹部の決裁11月25日(水)まで");
  expect(await firstWaiting()).toBe(before);

  const executive = await site.open("/p/cocoa", { as: "executive" });
  await executive.getByRole("link", { name: /を承認するかを決めてください。$/ }).click();
  await executive.waitForURL(`**${path}`);
  expect(await mainText(executive)).toContain(close(say(`${ORDER}.smallExecutive`)));
  await decideOn(executive, "approved", WHY);
  await eventually(() => heading(executive)).toContain("幹部が、決裁しました。");
  expect(await firstWaiting()).not.toBe(before);
});

describe("an order that changed in between", () => {
  test("a proposal on an order that has changed shows both orders, cannot be approved, and can be made again", async () => {
    const older = await propose({ from: 4, to: 1 });
    const late = await site.open(`${APPROVALS}/${older}`, { as: "adviser" });
    await decideAs("adviser", await propose({ from: 5, to: 1 }), "approved");
    await decideOn(late, "approved", "賛成です。");
    await late.getByText(say("refusals.order-changed")).first().waitFor();
    await eventually(() => heading(late)).toContain(close(say("approvals.heading.outdated")));
    expect(await wordsOf(late).inputValue()).toBe("賛成です。");
    expect(await late.locator("#decision [value=approved]").count()).toBe(0);
    expect(await violationsOn(late)).toEqual([]);

    const official = await site.open(`${APPROVALS}/${older}`, { as: "official" });
    const redo = official.getByRole("link", { name: say("approvals.orders.redo") });
    expect(await redo.getAttribute("href")).toBe(`/p/cocoa/queues/persol?redo=${older}`);
    expect(
      await official.locator("#orders ~ div li, section:has(#orders) li").count(),
    ).toBeGreaterThan(10);
    await press(official, "approvals.panel.withdraw");
    await eventually(() => heading(official)).toContain("に取り下げました。");
    expect((await official.goto(`/p/cocoa/queues/persol?redo=${older}`))?.status()).toBe(200);
  });

  test("a person who approves a moment too late is told so beside the new state", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await decideAs("adviser", number, "approved");
    await decideOn(page, "approved", WHY);
    await page.getByText(say("refusals.decided-already")).first().waitFor();
    expect(await wordsOf(page).inputValue()).toBe(WHY);
    await page.reload();
    await eventually(() => heading(page)).toContain(APPROVED);
  });
});

describe("permissions on a proposal", () => {
  test("each role sees who decides, and no button that it may not press", async () => {
    const number = await propose({ from: 3, to: 1 });
    for (const as of ["official", "executive", "prime", "auditor", "admin"] as const) {
      const page = await site.open(`${APPROVALS}/${number}`, { as });
      expect(await panelOf(page).textContent(), as).toContain("11月25日(水)まで");
      const buttons = await panelOf(page).getByRole("button").allTextContents();
      expect(buttons, as).toEqual(as === "official" ? [say("approvals.panel.withdraw")] : []);
      expect(await panelOf(page).textContent(), as).toContain("決めるのは、CIO補佐官です。");
      expect(await page.getByRole("button", { name: say(`${ORDER}.can`) }).count(), as).toBe(
        as === "prime" ? 1 : 0,
      );
    }
  });

  test("another vendor's proposal is answered exactly like one that does not exist", async () => {
    await propose({ from: 3, to: 1 });
    const own = await propose({ from: 4, to: 1 });
    const cookie = await site.cookieOf("subcontractor");
    const answer = async (number: string) => {
      const path = `${APPROVALS}/${number}`;
      const { status, text } = await ask(site.address(), { path, headers: { cookie } });
      const named = ['number","', 'approvals","', 'k":"'];
      const same = named
        .reduce(
          (said, name) => said.replaceAll(`${name}${number}`, name),
          text.replaceAll("\\", ""),
        )
        .replaceAll(path, "·")
        .replaceAll(/\d\d:\d\d:\d\d\.\d+Z/g, "·")
        // Nonces and sealed marks differ in each answer.
        .replaceAll(/[\w+/.-]{20,}={0,2}/g, "·");
      return [status, same];
    };
    const [hidden, missing] = [await answer(`${own}`), await answer(`90${own}`)];
    expect(hidden[0]).toBe(404);
    expect(missing[0]).toBe(404);
    expect(hidden[1] === missing[1]).toBe(true);
    for (const odd of ["0", "-1", "1.5", "x", "99999999999", "1%20"])
      expect((await answer(odd))[0], odd).toBe(404);
    const list = await site.open(APPROVALS, { as: "subcontractor" });
    expect(await mainText(list)).not.toContain("通し");
    const file = await ask(site.address(), {
      path: `${APPROVALS}/${own}/frozen`,
      headers: { cookie },
    });
    expect(file.status).toBe(404);
  });

  test("a proposal of the past has no panel and no form", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}?asOf=2020-11-24`, { as: "adviser" });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await panelOf(page).count()).toBe(0);
    expect(await page.locator("main form").count()).toBe(0);
  });

  test("the frozen text and the sealed decision can be downloaded and have the digests that are shown", async () => {
    const number = await propose({ from: 3, to: 1 });
    await decideAs("adviser", number, "approved");
    const cookie = await site.cookieOf("auditor");
    const digestOf = async (query: string) => {
      const path = `${APPROVALS}/${number}/frozen${query}`;
      const { text } = await ask(site.address(), { path, headers: { cookie } });
      return createHash("sha256").update(text, "utf8").digest("hex");
    };
    const page = await site.open(`${APPROVALS}/${number}`, { as: "auditor" });
    expect(await page.locator("main code").allTextContents()).toEqual([
      await digestOf(""),
      await digestOf("?step=1"),
    ]);
  });
});

describe("the approval route", () => {
  test("the route is changed by the executive, and a deputy of the adviser may decide until removed", async () => {
    const page = await site.open(`${APPROVALS}/route`, { as: "executive" });
    await page.getByLabel(say("approvals.route.choice")).first().selectOption("2");
    await page.getByLabel(say("approvals.route.adviserDays")).first().fill("4");
    await page.keyboard.press("Enter");
    await eventually(() => heading(page)).toBe(close(say("approvals.route.twoSteps")));
    expect(await mainText(page)).toContain("承認を求められてから4営業日");
    await page.getByLabel(say("approvals.route.choice")).first().selectOption("1");
    await page.getByLabel(say("approvals.route.adviserDays")).first().press("Enter");
    await eventually(() => heading(page)).toBe(close(say("approvals.route.oneStep")));

    // The deputy is for the adviser's step, so the executive cannot name one for it.
    expect(await page.getByLabel(say("approvals.route.of")).textContent()).toBe("幹部");
    const adviser = await site.open(`${APPROVALS}/route`, { as: "adviser" });
    await adviser.getByLabel(say("approvals.route.from")).fill("2020-11-25");
    await adviser.getByLabel(say("approvals.route.until")).fill("2020-11-24");
    await adviser
      .getByLabel(say("approvals.route.member"))
      .selectOption({ label: "課長（幹部、厚生労働省）" });
    await press(adviser, "approvals.route.addSubmit");
    await adviser.getByText(say("refusals.term-backwards")).first().waitFor();
    expect(await adviser.getByLabel(say("approvals.route.from")).inputValue()).toBe("2020-11-25");
    await adviser.getByLabel(say("approvals.route.from")).fill("2020-11-24");
    await press(adviser, "approvals.route.addSubmit");
    await eventually(() => mainText(adviser)).toContain(say("approvals.route.now"));

    const number = await propose({ from: 3, to: 1 });
    expect(await mainText(await site.open("/p/cocoa", { as: "adviser" }))).toContain(
      "あなたの役割（CIO補佐官）の代理：課長（幹部）",
    );
    const deputy = await site.open(`${APPROVALS}/${number}`, { as: "executive" });
    expect(await panelOf(deputy).textContent()).toContain(say("approvals.panel.deputy"));
    await adviser.getByRole("button", { name: /^課長を代理から外す/ }).click();
    await eventually(() => mainText(adviser)).toContain(say("approvals.route.deputiesNone"));
    await decideOn(deputy, "approved", WHY);
    await deputy.getByText(say("refusals.not-your-step")).first().waitFor();
  });

  test("everybody can read the route, and nobody else can change it", async () => {
    for (const as of ["official", "prime", "auditor"] as const) {
      const page = await site.open(`${APPROVALS}/route`, { as });
      expect(await page.locator("main form").count(), as).toBe(0);
      expect(await mainText(page), as).toContain(close(say("approvals.route.whoMay")));
    }
  });
});

describe("every screen about approvals", () => {
  test("a proposal is approved in English too", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser", locale: "en" });
    expect(await page.locator("h1").textContent()).toContain("from no. 3 to no. 1.");
    await decideOn(page, "approved", "There is no reason to wait.");
    await eventually(() => page.locator("h1").textContent()).toContain(
      "The CIO adviser approved it.",
    );
  });

  test("on a phone the decision of a proposal is last, one press from the top", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser", width: 390 });
    const bar = page.getByRole("link", { name: say("approvals.heading.toPanel") });
    const bottom = await bar.boundingBox();
    const height = page.viewportSize()?.height;
    expect(bottom && bottom.y + bottom.height).toBeLessThanOrEqual(height ?? 0);
    await bar.click();
    await decideOn(page, "approved", WHY);
    await eventually(() => heading(page)).toContain(APPROVED);
  });

  test("a printed proposal has the evidence and no form", async () => {
    const number = await propose({ from: 3, to: 1 });
    const page = await site.open(`${APPROVALS}/${number}`, { as: "adviser" });
    await page.emulateMedia({ media: "print" });
    expect(await panelOf(page).isVisible()).toBe(false);
    expect(await page.locator(".button:visible").count()).toBe(0);
    expect(await page.locator("main code").first().isVisible()).toBe(true);
  });
});
