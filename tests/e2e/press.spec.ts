// A press counts once, for the button that was pressed, and for the account that the page was rendered for. Until then
// typed text stays where it was typed.

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { failure as inEnglish } from "../../messages/en/failure";
import { failure } from "../../messages/ja/failure";
import { proposeMove } from "../db/proposing";
import { choose, decideOn, pressOf, talkOn, wordsOf } from "../run/deciding";
import { eventually } from "../run/eventually";
import { clockOf, openClock } from "../run/moments";
import { ask } from "../run/request";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();

describe("a press", () => {
  const APPROVAL = "/p/cocoa/approvals/1";
  const PRESSED = { opinion: "できますか", approval: "書き直した言葉" };
  /** The remarks and decisions on record for the proposal. */
  const said = () =>
    site.inDatabase(async (owner) => {
      const rows = await owner<{ text: string }[]>`
        select words ->> 'ja' as text from remark union all
        select words ->> 'ja' from approval order by 1`;
      return rows.map(({ text }) => text);
    });

  test("a press whose answer was lost counts as another one if its text is rewritten and another button is used", async () => {
    await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
    const page = await site.open(APPROVAL, { as: "adviser" });
    await page.route("**/acts/decide", async (route) => {
      await route.fetch();
      await route.abort("aborted");
    });
    await talkOn(page, "opinion_asked", PRESSED.opinion);
    await page.getByText(failure.form.unreachable).waitFor();
    // Pressing the same again is the same press.
    await pressOf(page).click();
    await eventually(() => page.locator("form[aria-busy=true]").count()).toBe(0);
    await page.unroute("**/acts/decide");
    await decideOn(page, "approved", PRESSED.approval);
    await page.getByText(sentence("approvals.panel.decidedAlready")).waitFor();
    expect(await said()).toEqual([PRESSED.opinion, PRESSED.approval]);
  });

  test("a form without script that is sent again from the history with other content is refused with its text", async () => {
    await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
    const page = await site.open(APPROVAL, { as: "adviser", script: false });
    const fields = await page
      .locator("form[action$='/acts/decide'] input[type=hidden]")
      .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ name, value }) => [name, value]));
    const send = async (more: Record<string, string>) =>
      ask(site.address(), {
        method: "POST",
        path: `${APPROVAL}/acts/decide`,
        headers: {
          cookie: `${await site.cookieOf("adviser")}; fukan-locale=ja`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams([...fields, ...Object.entries(more)]).toString(),
      });
    expect(await send({ verdict: "talk", kind: "comment", words: "一つ目" })).toMatchObject({
      status: 303,
    });
    expect(await send({ verdict: "talk", kind: "comment", words: "一つ目" })).toMatchObject({
      status: 303,
    });
    const refused = await send({ verdict: "approved", words: "二つ目の言葉" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(sentence("refusals.request-reused"));
    expect(refused.text).toContain("二つ目の言葉</textarea>");
    expect((await said()).filter((text) => text.includes("つ目"))).toEqual(["一つ目"]);
  });

  test("pressing the exercise's step on two copies of one page moves one day", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const stepOn = async (on: Page) =>
      (await openClock(on))
        .getByRole("button", { name: sentence("shell.exercise.advanceDay") })
        .click();
    const before = await clockOf(page);
    const other = await page.context().newPage();
    await other.goto("/p/cocoa");
    await stepOn(page);
    await eventually(() => clockOf(page)).not.toBe(before);
    const after = await clockOf(page);
    await stepOn(other);
    await other.waitForLoadState();
    expect(await clockOf(other)).toBe(after);
  });
});

describe("a page of one person after another has signed in with the same browser", () => {
  const DEFER = "/p/cocoa/decisions/defer";
  const becomes = async (page: Page, persona: "official" | "executive") => {
    const [name, value = ""] = (await site.cookieOf(persona)).split("=", 2);
    await page.context().addCookies([{ name: name ?? "", value, domain: "127.0.0.1", path: "/" }]);
  };
  const lineCount = () =>
    site.inDatabase(async (owner) => (await owner`select 1 from event`).length);

  test("a page of one person sends nothing after another has signed in, keeps the text, and leads to the first person's sign-in", async () => {
    const page = await site.open(DEFER, { as: "official" });
    const before = await lineCount();
    await page.getByLabel(sentence("decisions.reason")).fill("端末がない");
    await becomes(page, "executive");
    await page.getByRole("button", { name: sentence("decisions.defer.submit") }).click();
    await page.getByText(sentence("refusals.other-account")).first().waitFor();
    expect(await page.getByLabel(sentence("decisions.reason")).inputValue()).toBe("端末がない");
    expect(await lineCount()).toBe(before);
    await page.getByRole("link", { name: sentence("shell.signInAgain") }).click();
    await page.getByLabel(sentence("signIn.email")).waitFor();
    expect(new URL(page.url()).searchParams.get("to")).toBe(DEFER);
    await becomes(page, "official");
  });

  test("a page of one person saves no draft and calls no procedure after another has signed in", async () => {
    const mark = await site.markOf("official");
    const headers = { cookie: await site.cookieOf("executive"), accept: "application/json" };
    const drafts = () =>
      site.inDatabase(async (owner) => (await owner`select 1 from draft`).length);
    const before = await drafts();
    const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
    const saved = await ask(site.address(), {
      method: "POST",
      path: "/p/cocoa/queues/persol/acts/save",
      headers: form,
      body: new URLSearchParams({ account: mark, reason: "公にしない", moves: "[]" }).toString(),
    });
    expect([saved.status, await drafts()]).toEqual([409, before]);
    // A call from a page carries the right mark, or nothing is done.
    for (const carried of [{ "x-fukan-account": mark }, { "sec-fetch-site": "same-origin" }]) {
      const called = await ask(site.address(), {
        method: "POST",
        path: "/api/trpc/readings.mark",
        headers: { ...headers, ...carried, "content-type": "application/json" },
        body: JSON.stringify({ project: "cocoa", of: "question" }),
      });
      expect(called.status).toBe(409);
      expect(called.text).toContain("other-account");
    }
  });

  test("a form of one person sent without script after another has signed in returns with its text, and shows nothing of the other person's", async () => {
    const account = await site.markOf("official");
    const answer = await ask(site.address(), {
      method: "POST",
      path: "/p/cocoa/decisions/acts/cannot",
      headers: {
        cookie: `${await site.cookieOf("executive")}; fukan-locale=ja`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ account, "from-page": DEFER, reason: "端末が ない" }).toString(),
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(sentence("refusals.other-account"));
    expect(answer.text).toContain("端末が ない");
    expect(answer.text).not.toContain('action="/p/cocoa/decisions/acts/cannot"');
    expect(answer.text).not.toContain(sentence("shell.header.signOut"));
  });

  test("a form that does not say for whom its page was rendered is refused", async () => {
    const answer = await ask(site.address(), {
      method: "POST",
      path: "/p/cocoa/decisions/acts/cannot",
      headers: {
        cookie: await site.cookieOf("official"),
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ reason: "端末がない" }).toString(),
    });
    expect(answer.status).toBe(400);
  });
});

test("every form carries the address of its page and the account it was rendered for, so that no Referer is needed", async () => {
  const cookie = `${await site.cookieOf("official")}; fukan-locale=ja`;
  const pages = [
    "/p/cocoa/queues/persol?task=x",
    "/p/cocoa/decisions/defer",
    "/p/cocoa/work/persol",
    "/p/cocoa/events",
    "/glossary",
  ];
  for (const path of pages) {
    const { text } = await ask(site.address(), { path, headers: { cookie } });
    const forms = text.match(/<form[^>]*method="post"[^>]*>.*?<\/form>/gs) ?? [];
    expect(forms.length, path).toBeGreaterThan(0);
    for (const form of forms)
      expect([
        /name="from-page" value="([^"]*)"/.exec(form)?.[1],
        form.includes('name="account"'),
      ]).toEqual([path, true]);
    const account = await site.markOf("official");
    const answer = await ask(site.address(), {
      method: "POST",
      path: "/api/acts/era",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ account, "from-page": path, era: "western" }).toString(),
    });
    expect([answer.status, answer.headers.location]).toEqual([303, path]);
  }
});

test("the record can be verified from its form as the browser itself sends it", async () => {
  const cookie = `${await site.cookieOf("official")}; fukan-locale=ja`;
  const { text } = await ask(site.address(), { path: "/p/cocoa/events", headers: { cookie } });
  const form = /<form[^>]*\/events\/acts\/verify[^>]*>.*?<\/form>/s.exec(text)?.[0] ?? "";
  const fields = [...form.matchAll(/<input type="hidden"[^>]* name="([^"]*)" value="([^"]*)"/g)];
  const sent = await ask(site.address(), {
    method: "POST",
    path: "/p/cocoa/events/acts/verify",
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields.map(([, name = "", value = ""]) => [name, value])).toString(),
  });
  expect(sent.status).toBe(303);
  const { pathname, search } = new URL(String(sent.headers.location), "http://fukan.invalid");
  const shown = await ask(site.address(), { path: pathname + search, headers: { cookie } });
  expect(shown.text).toContain(sentence("events.verification.whole"));
});

describe("text that is typed and not sent yet", () => {
  const storeOf = (page: Page) => () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

  test("typed text is found again after a change of language and after a link, only by the same account, until it is sent", async () => {
    const number = await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
    const path = `/p/cocoa/approvals/${number}`;
    const page = await site.open(path, { as: "adviser" });
    const stored = storeOf(page);
    const words = () => wordsOf(page);
    const condition = () => page.locator("[name=condition-1-words]");
    const dueOn = () => page.locator("[name=condition-1-on]");
    const asTask = () => page.locator("[name=condition-1-task]");
    const isThere = async () => {
      await eventually(() => words().inputValue()).toBe("端末が三台そろえば");
      expect([await condition().isVisible(), await condition().inputValue()]).toEqual([
        true,
        "三台",
      ]);
      expect([await dueOn().inputValue(), await asTask().isChecked()]).toEqual([
        "2020-12-01",
        true,
      ]);
    };
    await choose(page, "conditional");
    await words().fill("端末が三台そろえば");
    await page.locator("#decision summary", { hasText: "ほかの条件を書く" }).click();
    await condition().fill("三台");
    await dueOn().fill("2020-12-01");
    await asTask().check();

    await page.getByRole("button", { name: sentence("shell.header.otherLanguage") }).click();
    await eventually(() => page.locator("html").getAttribute("lang")).toBe("en");
    await isThere();
    await page.getByText(inEnglish.form.restored).waitFor();

    await page.getByRole("navigation").getByRole("link").nth(1).click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.goto(path);
    await isThere();

    const cookies = await page.context().cookies();
    const own = cookies.filter(({ name }) => name === "fukan-session");
    const session = (await site.cookieOf("executive")).replace(/^fukan-session=/, "");
    const place = { domain: "127.0.0.1", path: "/" };
    await page.context().addCookies([{ ...place, name: "fukan-session", value: session }]);
    await page.goto(path);
    expect(await page.content()).not.toContain("端末が三台");
    await eventually(stored).not.toContain("端末");

    await page.context().addCookies(own);
    await page.goto(path);
    await talkOn(page, "comment", "届くかを確かめます");
    await page.getByText("届くかを確かめます").first().waitFor({ state: "attached" });
    await eventually(stored).not.toContain("届くか");
    await page.reload();
    expect(await words().inputValue()).toBe("");
  });

  test("typed text is forgotten when its reader signs out", async () => {
    const path = "/p/cocoa/decisions/defer";
    const page = await site.open(path, { as: "official" });
    await page.getByLabel(sentence("decisions.reason")).fill("端末がない");
    const stored = storeOf(page);
    await eventually(stored).toContain("端末がない");
    await page.getByRole("button", { name: sentence("shell.header.signOut") }).click();
    await page.waitForURL("**/sign-in");
    expect(await stored()).not.toContain("端末");
  });
});
