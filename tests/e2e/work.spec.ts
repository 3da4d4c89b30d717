// A vendor's page: what is next and why, one press for its progress, a test's result.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { goOnBy } from "../run/moments";
import { ask } from "../run/request";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { BUSY, heard, ordered, PHONE, press, REASON, report, TEST, told } from "../run/vendor-page";
import { violationsOn } from "../run/violations";
import { sticksOut } from "./screens";

const site = openSite({ before: ordered });

const heading = async (page: Page) => (await page.locator("h1").textContent()) ?? "";
const stateOfTest = (page: Page) =>
  page.locator(".now > li", { hasText: TEST }).locator("b").first().textContent();

describe("the next task", () => {
  test("the next task is shown first with the reason for its place, on a phone, in Japanese and in English", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    expect(close(await heading(page))).toBe(`次の作業は「${close(TEST)}」です。`);
    const text = await mainText(page);
    expect(text).toContain(close("6番目から1番目になりました。"));
    for (const part of [REASON, "「処理番号の発行」から「通知の表示」までの6段階", "3営業日遅れる"])
      expect(text).toContain(close(part));
    const other = await site.open("/p/cocoa/work", { as: "prime", locale: "en", ...PHONE });
    expect(await heading(other)).toBe("The next task is “Full-chain test (Android 1.1.4)”.");
    expect(await mainText(other)).toContain(close("from no. 6 to no. 1"));
  });
});

describe("one press", () => {
  test.each([
    ["with script", true],
    ["without", false],
  ])("one press reports how far the named task is, and can be undone, %s", async (_, script) => {
    const page = await site.open("/p/cocoa/work", { as: "prime", script, ...PHONE });
    await report(page, "start", TEST);
    await heard(page, told("said", "in_progress", TEST));
    expect(await stateOfTest(page)).toBe(sentence("work.now.state.in_progress"));
    if (script) {
      // Undo is the next Tab stop.
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        sentence("work.now.undo"),
      );
    }
    await press(page, sentence("work.now.undo"));
    await heard(page, told("undone", "not_started", TEST));
    expect(await stateOfTest(page)).toBe(sentence("work.now.state.next"));
    expect(close(await heading(page))).toBe(`次の作業は「${close(TEST)}」です。`);
  });

  test("only the work in progress and the next task have buttons", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    const names = await page.locator(".now > li .type-strong").allTextContents();
    expect(names.map(close)).toEqual([close(`「${BUSY}」を`), close(`「${TEST}」を`)]);
    expect(await page.locator("main [name=status]").count()).toBe(
      await page.locator(".now [name=status]").count(),
    );
    const first = await page.locator("ol.later").first().textContent();
    for (const part of ["着手見込み", "終了見込み", "期限"]) expect(first).toContain(part);
  });

  test("after a minute undo is gone, and refused in words to those who still see it", async () => {
    const page = await site.look({ as: "subcontractor", alone: true, ...PHONE });
    await page.clock.install();
    await page.goto("/p/cocoa/work");
    await page.locator(".now button[value=in_progress]").first().click();
    const undo = page.getByRole("button", { name: sentence("work.now.undo"), exact: true });
    await undo.waitFor();
    const other = await site.open("/p/cocoa/work", { as: "subcontractor", ...PHONE });
    await page.clock.fastForward(61_000);
    await eventually(() => undo.count()).toBe(0);
    await goOnBy(await site.open("/p/cocoa", { as: "official" }), "advanceDay", "2020-11-25");
    await press(other, sentence("work.now.undo"));
    await other.getByText(sentence("refusals.undo-too-late")).first().waitFor();
    await other.locator(".now button[value=not_started]").first().click();
    await other.getByRole("button", { name: sentence("work.now.undo"), exact: true }).waitFor();
  });

  test.each([true, false])(
    "work that has stopped says why and whom it waits for, on both sides, and goes on again (with script: %s)",
    async (script) => {
      const page = await site.open("/p/cocoa/work", { as: "prime", script, ...PHONE });
      const stop = sentence("work.now.verb.stop");
      await page
        .locator(".now > li", { hasText: BUSY })
        .getByRole("link")
        .filter({ hasText: stop })
        .click();
      await press(page, sentence("work.stop.send.stop"));
      await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
      if (script) {
        expect(await page.title()).toContain(sentence("shell.errorTitlePrefix"));
        expect(await violationsOn(page)).toEqual([]);
      }
      await page.getByLabel(sentence("work.stop.reason.stop")).fill("端末がまだ届いていない");
      await page.getByLabel(sentence("work.stop.awaits")).selectOption({ label: "厚生労働省" });
      await press(page, sentence("work.stop.send.stop"));
      await heard(page, sentence.markup("work.now.saidStopped", { title: () => BUSY }));
      const text = await mainText(page);
      for (const part of ["端末がまだ届いていない", "厚生労働省を待っています"])
        expect(text).toContain(close(part));
      const waits = sentence.markup("waits.mine.stuck", { title: () => BUSY });
      expect(await mainText(await site.open("/p/cocoa", { as: "official" }))).toContain(
        close(waits),
      );
      await report(page, "resume", BUSY);
      await heard(page, told("said", "in_progress", BUSY));
      expect(await mainText(await site.open("/p/cocoa", { as: "official" }))).not.toContain(
        close(waits),
      );
    },
  );

  test("a full-chain test is not done without its result: its button leads to the form for it", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    await report(page, "start", TEST);
    await heard(page, told("said", "in_progress", TEST));
    const item = page.locator(".now > li", { hasText: TEST });
    expect(await item.locator("button[value=done]").count()).toBe(0);
    const way = item.getByRole("link").filter({ hasText: sentence("work.now.verb.result") });
    expect(await way.getAttribute("href")).toContain("/releases/1.1.4/result?platform=android");
    await press(page, sentence("work.now.undo"));
    await heard(page, told("undone", "not_started", TEST));
  });
});

describe("the capacity", () => {
  test("a change of the capacity changes the expected start at once, and so does a day off", async () => {
    const page = await site.open("/p/cocoa/work/mti", { as: "prime" });
    const work = await site.open("/p/cocoa/work/mti", { as: "prime" });
    const start = async () => {
      await work.goto("/p/cocoa/work/mti");
      return work.locator(".now > li").last().locator("time").first().getAttribute("datetime");
    };
    const before = await start();
    await page.getByRole("link", { name: sentence("work.capacity.capacityLink") }).click();
    await page.waitForURL(/mti\/capacity/);
    await page.goto("/p/cocoa/work/mti/capacity?edit=amount");
    await page.getByLabel(sentence("work.capacity.amountLabel")).fill("たくさん");
    await press(page, sentence("work.capacity.send"));
    await page.getByText(sentence("refusals.input-malformed")).first().waitFor();
    await page.getByLabel(sentence("work.capacity.amountLabel")).fill("３１．２５");
    await press(page, sentence("work.capacity.send"));
    await page.getByText("31.25人日").waitFor();
    const sooner = await start();
    expect(String(sooner) < String(before)).toBe(true);
    await page.getByRole("link", { name: sentence("work.capacity.add") }).click();
    await page.getByLabel(sentence("work.capacity.day"), { exact: true }).fill(String(sooner));
    await press(page, sentence("work.capacity.addSend"));
    const remove = page.getByRole("button", { name: "休みをやめる" });
    await remove.waitFor();
    expect(String(await start()) > String(sooner)).toBe(true);
    await remove.click();
    await eventually(() => remove.count()).toBe(0);
    expect(await start()).toBe(sooner);
  });
});

describe("an approved order that the vendor can no longer keep", () => {
  test("a drifted order says so with both values to the vendor and its approvers, until the vendor can work as before", async () => {
    const prime = await site.open("/p/cocoa/work/persol", { as: "prime" });
    const set = async (days: string) => {
      await prime.goto("/p/cocoa/work/persol/capacity?edit=amount");
      await prime.getByLabel(sentence("work.capacity.amountLabel")).fill(days);
      await press(prime, sentence("work.capacity.send"));
      await prime.getByText(`${days}人日`).first().waitFor();
    };
    const heading = sentence("drifts.heading");
    await set("1");
    await prime.goto("/p/cocoa/work/persol");
    expect(await mainText(prime)).toContain(close(sentence("work.days.misses")));
    expect(await mainText(prime)).not.toContain("営業日遅れる");
    const queue = await site.open("/p/cocoa/queues/persol", { as: "official" });
    const text = await mainText(queue);
    for (const part of [heading, "1週間に6.25人日から1週間に1人日に変えた", "承認したときは"])
      expect(text).toContain(close(part));
    await queue.getByRole("link", { name: sentence("drifts.reorder") }).waitFor();
    const home = await site.open("/p/cocoa", { as: "adviser", ...PHONE });
    const decide = home.getByRole("link", {
      name: /^パーソル.*承認したときの見込みから外れました/,
    });
    await decide.click();
    await home.waitForURL(/approvals\/\d+/);
    expect(await mainText(home)).toContain(close(heading));
    expect(await sticksOut(home)).toEqual([]);
    const other = await site.open(new URL(home.url()).pathname, { as: "adviser", locale: "en" });
    expect(await mainText(other)).toContain(
      close("from 6.25 person-days a week to 1 person-day a week"),
    );
    await set("6.25");
    await home.reload();
    expect(await mainText(home)).not.toContain(close(heading));
  });
});

describe("the values of a task", () => {
  test("the final quality of a task gets a party that answers for it", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    const way = page.getByRole("link", { name: sentence("work.edit.quality") });
    await way.click();
    await page
      .getByLabel(sentence("work.edit.quality"))
      .selectOption({ label: "パーソルプロセス＆テクノロジー" });
    await press(page, sentence("work.edit.send"));
    await way.filter({ hasText: sentence("work.facts.change") }).waitFor();
  });
});

describe("the result of a full-chain test", () => {
  test("the result of a test is asked for every stage, and closes the debt if all passed and the adviser confirms it", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    await page.getByRole("link", { name: sentence("work.facts.register") }).click();
    await page.waitForURL(/result/);
    const choose = (stage: number, outcome: string) =>
      page.locator(`input[name="stage-${stage}"][value="${outcome}"]`).check();
    for (const stage of [1, 2, 3, 4, 5]) await choose(stage, "passed");
    await page.getByText(sentence("work.result.missing", { count: 1 })).waitFor();
    await press(page, sentence("work.result.send"));
    await page.getByText(sentence("refusals.outcome-missing")).first().waitFor();
    expect(await page.locator("input:checked").count()).toBe(5);
    expect(await violationsOn(page)).toEqual([]);
    await choose(6, "failed");
    await page.getByText(sentence("work.result.failed")).waitFor();
    await choose(6, "passed");
    await page.getByText(sentence("work.result.reported")).waitFor();
    await press(page, sentence("work.result.send"));
    await page.waitForURL(/work\/persol/);
    await page.getByText(sentence("work.lead.reported")).waitFor();
    await report(page, "done", TEST);
    await heard(page, told("said", "done", TEST));
    const asked = await site.open("/p/cocoa", { as: "adviser", ...PHONE });
    expect(close(await heading(asked))).toContain("1件");
    expect(await mainText(asked)).toContain("Android版1.1.4の試験は、");
    expect(await mainText(asked)).toContain("事業者の報告では合格しました。確認待ちのため");
    await asked.getByRole("link", { name: sentence("home.action.confirm") }).click();
    const release = asked;
    await release.waitForURL(/releases\/1\.1\.4/);
    expect(await mainText(release)).toContain(close(sentence("words.verdict.reported")));
    expect(await violationsOn(release)).toEqual([]);
    await press(release, sentence("releases.runs.return"));
    await release.getByText(sentence("refusals.reason-missing")).first().waitFor();
    await press(release, sentence("releases.runs.confirm"));
    await eventually(() => mainText(release)).toContain(
      close("Androidは、配布のあとに通しの試験で確かめました。"),
    );
    const home = await site.open("/p/cocoa", { as: "official" });
    expect(close(await heading(home))).toContain("1件");
    expect(await mainText(home)).not.toContain("Androidの1.1.4");
  });

  test("the form for a result is refused in words to those who may not register it, and offered to those who may", async () => {
    const path = "/p/cocoa/releases/1.1.4/result";
    for (const as of ["subcontractor", "adviser", "auditor"] as const) {
      const page = await site.open(path, { as });
      expect(await mainText(page)).toContain(close(sentence("work.result.cannot")));
      expect(await page.locator("main form").count()).toBe(0);
    }
    const release = await site.open("/p/cocoa/releases/1.1.4", { as: "prime" });
    await release.getByRole("link", { name: sentence("releases.one.result") }).click();
    await release.waitForURL(/1\.1\.4\/result/);
    expect(await release.locator("main form").count()).toBe(1);
  });
});

describe("a due date that the ministry set", () => {
  test("a change of the due date is requested with a reason, waits on the official's home screen, and is made when the official agrees", async () => {
    const [task] = await site.inDatabase(
      (owner) =>
        owner<
          { id: string }[]
        >`select id from task where title ->> 'ja' = 'HER-SYS側の変更への対応'`,
    );
    const page = await site.open(`/p/cocoa/work?task=${task?.id}`, { as: "prime", ...PHONE });
    await page
      .getByRole("link", { name: sentence("work.edit.due") })
      .filter({ hasText: sentence("work.changes.ask") })
      .click();
    await page.getByLabel(sentence("work.changes.wanted.due")).fill("2020-12-18");
    await press(page, sentence("work.changes.send"));
    await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
    expect(await page.getByLabel(sentence("work.changes.wanted.due")).inputValue()).toBe(
      "2020-12-18",
    );
    await page.getByLabel(sentence("work.changes.askReason")).fill("HER-SYSの予定が延びた");
    expect(await violationsOn(page)).toEqual([]);
    await press(page, sentence("work.changes.send"));
    await page.getByText("HER-SYSの予定が延びた").waitFor();

    const home = await site.open("/p/cocoa", { as: "official" });
    await home.getByRole("link", { name: /^変更の申し出に答えてください。/ }).click();
    await press(home, sentence("work.changes.decline"));
    await home.getByText(sentence("refusals.reason-missing")).first().waitFor();
    expect(await violationsOn(home)).toEqual([]);
    await press(home, sentence("work.changes.agree"));
    await eventually(() => mainText(home)).not.toContain("HER-SYSの予定が延びた");
    const queue = await site.open("/p/cocoa/queues/persol", { as: "official" });
    expect(await mainText(queue)).toContain("12月18日(金)");
  });
});

describe("who sees a vendor's page", () => {
  test("the ministry's side can read a vendor's work and press nothing", async () => {
    for (const as of ["official", "adviser", "auditor"] as const) {
      const page = await site.open("/p/cocoa/work/persol", { as });
      expect(await page.locator("main [name=status]").count()).toBe(0);
      expect(await mainText(page)).toContain(close(sentence("work.now.readOnly")));
    }
  });

  test("a subcontractor finds neither the prime contractor's work nor its tasks", async () => {
    const cookie = await site.cookieOf("subcontractor");
    const prime = await site.open("/p/cocoa/work", { as: "prime" });
    const href = await prime.locator("ol.later a").first().getAttribute("href");
    const id = /task=([0-9a-f-]+)/.exec(href ?? "")?.[1] ?? "";
    const paths = ["work/persol", "work/nobody", `work?task=${id}`, `work/persol?task=${id}`];
    for (const path of paths) {
      const { status, text } = await ask(site.address(), {
        path: `/p/cocoa/${path}`,
        headers: { cookie },
      });
      expect(status, path).toBe(404);
      expect(text).not.toContain("HER-SYS側の変更への対応");
    }
  });

  test("rubbish in the address of a vendor's work is refused", async () => {
    const cookie = await site.cookieOf("prime");
    const paths = ["work?task=rubbish", "work?task=", "work?edit=rubbish", "work/mti?task=%00"];
    const statuses = await Promise.all(
      paths.map(async (path) => {
        const { status } = await ask(site.address(), {
          path: `/p/cocoa/${path}`,
          headers: { cookie },
        });
        return status;
      }),
    );
    expect(statuses).toEqual([400, 200, 200, 400]);
  });

  test("a vendor's page of the past has no press and no form", async () => {
    const page = await site.open("/p/cocoa/work/persol/capacity?asOf=2020-11-20&edit=amount", {
      as: "prime",
    });
    expect(await page.locator("main form").count()).toBe(0);
    expect(await page.locator("main [href*='edit=']").count()).toBe(0);
  });
});
