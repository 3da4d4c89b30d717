// A vendor's page: what is next and why, one press for its progress, the answer to a new order, a test's result.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { enterTask } from "@/server/services/enter-task";
import { eventually } from "../run/eventually";
import { goOnBy } from "../run/moments";
import { approveFirst, beforehand } from "../run/orders";
import { ask } from "../run/request";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { sticksOut } from "./screens";

const REASON = "この試験をするまで、接触した人に通知が届くかどうかを確認できません。";
const TEST = "通しの試験（Android 1.1.4）";
const EXTRA = "記録の整理";

/** The test first in the prime contractor's queue; in the subcontractor's queue of two tasks, the second first. */
const site = openSite({
  before: beforehand(async (stage) => {
    await approveFirst(stage, "persol", 6, REASON);
    await enterTask(await stage.ask("prime"), { party: "mti", title: { ja: EXTRA } });
    await approveFirst(stage, "mti", 2, "先に整理します。");
  }),
});

const PHONE = { width: 390 } as const;
const heading = async (page: Page) => (await page.locator("h1").textContent()) ?? "";
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();
const state = (key: "not_started" | "in_progress" | "in_review" | "done" | "blocked") =>
  sentence(`words.taskStatus.${key}`);
const saidOf = (key: Parameters<typeof state>[0]) =>
  sentence("work.states.said", { status: state(key) });
const undoneTo = (key: Parameters<typeof state>[0]) =>
  sentence("work.states.undone", { status: state(key) });
const present = (page: Page) => page.locator("[data-present] b").textContent();

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
  ])("one press reports how far a task is, and can be undone, %s", async (_, script) => {
    const page = await site.open("/p/cocoa/work", { as: "prime", script, ...PHONE });
    await press(page, state("in_progress"));
    await page.getByText(saidOf("in_progress")).waitFor();
    expect(await present(page)).toBe(state("in_progress"));
    expect(close(await heading(page))).toBe(close(`「${TEST}」は、いま作業中です。`));
    if (script) {
      // Undo is the next Tab stop.
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        sentence("work.states.undo"),
      );
    }
    await press(page, sentence("work.states.undo"));
    await page.getByText(undoneTo("not_started")).waitFor();
    expect(await present(page)).toBe(state("not_started"));
    await page.goto("/p/cocoa/work");
    expect(close(await heading(page))).toBe(`次の作業は「${close(TEST)}」です。`);
  });

  test("after a minute undo is gone, and refused in words to those who still see it", async () => {
    const page = await site.look({ as: "subcontractor", alone: true, ...PHONE });
    await page.clock.install();
    await page.goto("/p/cocoa/work");
    await press(page, state("in_progress"));
    const said = page.getByText(saidOf("in_progress"));
    await said.waitFor();
    const other = await site.open(page.url(), { as: "subcontractor", ...PHONE });
    await page.clock.fastForward(61_000);
    await eventually(() => said.count()).toBe(0);
    await goOnBy(await site.open("/p/cocoa", { as: "official" }), "advanceDay", "2020-11-25");
    await press(other, sentence("work.states.undo"));
    await other.getByText(sentence("refusals.undo-too-late")).first().waitFor();
    await other.locator("button.state", { hasText: state("not_started") }).click();
    await other.getByText(saidOf("not_started")).waitFor();
  });

  test("a blocked task needs a reason, and what was typed stays", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    await page.getByRole("link", { name: state("blocked") }).click();
    const field = page.getByLabel(sentence("work.states.reason"));
    await eventually(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await press(page, sentence("work.states.send"));
    await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
    expect(await page.title()).toContain(sentence("shell.errorTitlePrefix"));
    expect(await violationsOn(page)).toEqual([]);
    await field.fill("端末がまだ届いていない");
    await press(page, sentence("work.states.send"));
    await page.getByText(saidOf("blocked")).waitFor();
    expect(await mainText(page)).toContain("端末がまだ届いていない");
    await press(page, sentence("work.states.undo"));
    await page.getByText(undoneTo("not_started")).waitFor();
  });

  test("a blocked task needs a reason without script too", async () => {
    const page = await site.open("/p/cocoa/work", { as: "prime", script: false, ...PHONE });
    await page.getByRole("link", { name: state("blocked") }).click();
    await press(page, sentence("work.states.send"));
    expect(await page.textContent("body")).toContain(sentence("refusals.reason-missing"));
  });
});

describe("the order", () => {
  test("a subcontractor objects to its order for itself, with a reason, and sees only the name of the vendor above it", async () => {
    const page = await site.open("/p/cocoa/work", { as: "subcontractor", ...PHONE });
    expect(await mainText(page)).toContain(close(sentence("acknowledgements.chain.untold")));
    await page.getByRole("link", { name: sentence("acknowledgements.own.object") }).click();
    await press(page, sentence("acknowledgements.own.send.object"));
    await page.getByText(sentence("refusals.reason-missing")).first().waitFor();
    await page.getByLabel(sentence("acknowledgements.own.label.object")).fill("先に作るものがある");
    await press(page, sentence("acknowledgements.own.send.object"));
    await page.getByText(sentence("acknowledgements.own.objected")).waitFor();
    const above = await site.open("/p/cocoa/work/mti", { as: "prime" });
    const text = await mainText(above);
    expect(text).toContain(close("先に作るものがある"));
    expect(text).toContain(close(sentence("acknowledgements.own.acknowledge")));
  });

  test("an order is acknowledged once, and a person who comes too late keeps what was typed", async () => {
    const late = await site.open("/p/cocoa/work?edit=object", { as: "prime" });
    await late.getByLabel(sentence("acknowledgements.own.label.object")).fill("間に合わない");
    const page = await site.open("/p/cocoa/work", { as: "prime", ...PHONE });
    await press(page, sentence("acknowledgements.own.acknowledge"));
    await page.getByText(sentence("acknowledgements.own.acknowledged")).waitFor();
    expect(
      await page
        .getByRole("button", { name: sentence("acknowledgements.own.acknowledge") })
        .count(),
    ).toBe(0);
    await press(late, sentence("acknowledgements.own.send.object"));
    await late.getByText(sentence("refusals.decided-already")).first().waitFor();
    expect(await late.getByLabel(sentence("acknowledgements.own.label.object")).inputValue()).toBe(
      "間に合わない",
    );
    const official = await site.open("/p/cocoa/work/persol", { as: "official" });
    expect(await mainText(official)).toContain("に受領しました（事業者の責任者）");
  });
});

describe("the capacity", () => {
  test("a change of the capacity changes the expected start at once, and so does a day off", async () => {
    const page = await site.open("/p/cocoa/work/mti", { as: "prime" });
    const start = () => page.locator("dd").first().locator("time").first().getAttribute("datetime");
    const before = await start();
    await page.goto("/p/cocoa/work/mti?edit=amount");
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
      await prime.goto("/p/cocoa/work/persol?edit=amount");
      await prime.getByLabel(sentence("work.capacity.amountLabel")).fill(days);
      await press(prime, sentence("work.capacity.send"));
      await prime.getByText(`${days}人日`).first().waitFor();
    };
    const heading = sentence("drifts.heading");
    await set("1");
    expect(await mainText(prime)).toContain(close(sentence("work.later.misses")));
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
    await press(page, state("done"));
    await page.getByText(saidOf("done")).waitFor();
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
    await home.getByRole("link", { name: /変更の申し出が、答えを待っています/ }).click();
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
      expect(await page.getByRole("button", { name: state("done") }).count()).toBe(0);
      expect(await mainText(page)).toContain(close(sentence("work.states.readOnly")));
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
    const page = await site.open("/p/cocoa/work?asOf=2020-11-20&edit=amount", { as: "prime" });
    expect(await page.locator("main form").count()).toBe(0);
    expect(await page.locator("main [href*='edit=']").count()).toBe(0);
  });
});
