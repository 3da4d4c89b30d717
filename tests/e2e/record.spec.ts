// "What the COCOA record must show" (product.md), in the browser: as the clock moves on, and as of any past day.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { clockOf, goOnBy, goOnTo, openDays, startAgainFrom } from "../run/moments";
import { close, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

/** Reads the main part of a screen of the project, without layout whitespace. */
type Read = (path: string) => Promise<string>;

const readNow =
  (page: Page): Read =>
  async (path) => {
    await page.goto(`/p/cocoa${path}`);
    return mainText(page);
  };
const readAsOf =
  (page: Page, day: string): Read =>
  (path) =>
    readNow(page)(`${path}${path.includes("?") ? "&" : "?"}asOf=${day}`);

const plain = { n: (text: string) => text };
const untested = (count: number) =>
  close(sentence.markup("home.heading.untested", { count, ...plain }));
const GITHUB_REPORT = "Android版では、接触があっても検知も通知もされない";
const DEFECT = "Android版で、接触があっても通知が届かない";
/** In their order before the test. The ministry directed each of them. */
const BEFORE_THE_TEST = [
  "HER-SYS側の変更への対応",
  "利用規約とプライバシーの案内の掲載",
  "GitHubに届いた指摘の整理",
  "通知を感染の可能性がある期間に限る",
  "行動の案内画面の見直し",
];

/** What the console says on each day of the table, whichever way it is reached. */
const TABLE: Readonly<Record<string, (read: Read) => Promise<void>>> = {
  "2020-09-28": async (read) => {
    const home = await read("");
    expect(home).toContain(untested(2));
    expect(home).toContain(sentence("home.heading.untilReady"));
    expect(home).toContain("Android版1.1.4");
    expect(home).toContain("iOS版1.1.4");
    const release = await read("/releases/1.1.4");
    expect(release).toContain(sentence("releases.waiver.inForce"));
    expect(release).toContain(sentence("releases.verdict.untilReady"));
    expect(release).toContain(sentence("words.verdict.not_run"));
  },
  "2020-10-12": async (read) => {
    const home = await read("");
    expect(home).toContain(untested(2));
    expect(home).toMatch(
      /10営業日Android版1\.1\.4を配布してからの日数です。試験の環境は(きょう|この日に)整い、省略の理由のうち「環境がないこと」はなくなりました。/,
    );
    expect(home).toContain(close(sentence("home.ask.choice.enter")));
    for (const platform of ["Android", "iOS"])
      expect(home).toContain(sentence("home.place.nobody", { platform }));
  },
  "2020-11-17": async (read) => {
    expect(await read("")).toContain(
      "「厚生労働省が、確認した不具合はほぼ解消したと公表しました。」という発表は、記録と合いません。記録では、そのとき配布中の1.1.4は通しの試験で確かめていません。",
    );
  },
  "2020-11-24": async (read) => {
    const home = await read("");
    expect(home).toContain(untested(2));
    expect(home).toContain("29営業日");
    expect(home).toContain(
      "試験の環境が整った10月12日(月)から、試験をするかどうかの判断の記録がありません。",
    );
    expect(home).toContain("配布からは、Android版39営業日とiOS版41営業日です。");
    const places = BEFORE_THE_TEST.map((title) => home.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(home).toContain(
      close(
        sentence.markup("queues.lead.allDirected", {
          total: 5,
          party: () => "厚生労働省",
          ...plain,
        }),
      ),
    );
    expect(home).toContain("着手は12月9日(水)の見込みです（11営業日後）。");
    expect(home).toContain(
      "着手12月9日(水)→11月26日(木)。代わりに5件が3営業日後ろへ、期限には間に合う見込みです。",
    );
    expect(home).toContain(
      "変更案を出すのは、担当職員か幹部です。まだ変更案は出ていません。CIO補佐官が11月25日(水)までに承認すれば、この日程の見込みです。",
    );
    expect(home).toContain(
      "iOSも先にすると1件が期限を1営業日超えるため、下書きでは外してあります。",
    );
    expect(home).toMatch(/1\.1\.5は、[^。]*配布日未確認/);
    expect(await read("/queues/persol")).toContain(
      "通しの試験は、Androidが6番目、iOSが7番目です。",
    );
    const list = await read("/releases");
    const undated = sentence("words.unconfirmed");
    for (const platform of ["Android", "iOS"])
      expect(list).toMatch(new RegExp(`1\\.1\\.5(${platform})+${undated}`));
  },
  "2020-11-25": async (read) => {
    const home = await read("");
    expect(home).toMatch(
      new RegExp(
        `外部からの指摘「${close(GITHUB_REPORT)}」が、(きょう|この日に)届きました。どの版のことか分かりません。担当は決まっていません。対応の判断は、まだです。`,
      ),
    );
    expect(home).toContain(
      close(sentence("home.rules.report-on-untested.decide", { title: GITHUB_REPORT })),
    );
    const release = await read("/releases/1.1.4");
    expect(release).toContain(close(GITHUB_REPORT));
    expect(release).not.toContain("この版への外部からの指摘は、");
  },
  "2020-11-30": async (read) => {
    expect(await read("")).toContain(
      close(
        `外部からの指摘「${GITHUB_REPORT}」が、11月25日(水)に届いています。どの版のことか分かりません。担当は決まっていません。`,
      ),
    );
    expect(await read("")).toContain(
      sentence("home.rules.report-unowned.decide", { title: GITHUB_REPORT }),
    );
    expect(await read("/reports")).toContain(close(GITHUB_REPORT));
  },
  "2020-12-04": async (read) => {
    const home = await read("");
    expect(home).toContain("AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。");
    expect(home).toContain("いまの1.2.0は、記録がありません。");
    expect(home).toContain("この作業は1.1.4の試験です。利用者がいま使っているのは1.2.0です。");
    expect(home).toMatch(/12月4日\(金\)にリストに載せましたが、対応の判断は、まだです。/);
    expect(await read("/reports")).toContain("リストに載せた（判断待ち）");
  },
  "2020-12-18": async (read) => {
    expect(await read("")).toContain(
      sentence("home.rules.report-idle.decide", { title: GITHUB_REPORT }),
    );
    const home = await read("");
    expect(home).toContain(
      "12月4日(金)にリストに載せましたが、対応の判断は、まだです。それから10営業日、こちらの動きはありません。",
    );
    expect(home).toContain(
      "外部から12月9日(水)に、指摘した人が書き足しました。指摘した人が手元で同じことを起こし、そのときのログを書き込みました。",
    );
    for (const path of ["/reports", "/releases/1.1.4"])
      expect(await read(path)).toMatch(/外部から12月9日\(水\)に、指摘した人が書き足しました/);
    expect(await read("/events")).toContain("検討するもののリストに加えました。");
  },
  "2021-01-25": async (read) => {
    const home = await read("");
    expect(home).toMatch(
      new RegExp(
        `Android版1\\.2\\.1に、致命的な不具合「${DEFECT}」があります。AndroidとiOSは1\\.1\\.4から、通しで確かめないまま配布が続いています。`,
      ),
    );
    expect(home).not.toContain("この記録からは分かりません");
    expect(home).toContain("Androidの利用者は、陽性の人と接触していても、通知を受け取れません。");
  },
  "2021-02-03": async (read) => {
    const home = await read("");
    expect(home).toContain("AndroidとiOSは1.1.4から、通しで確かめないまま配布が続いています。");
    expect(home).toContain("いまの1.2.1は、記録がありません。");
    const [defect, untested] = [DEFECT, "通しで確かめないまま"].map((said) => home.indexOf(said));
    expect(defect).toBeLessThan(untested ?? -1);
    expect(home).not.toContain("この記録からは分かりません");
    expect(home).toMatch(/Android版（1\.1\.4から）85営業日/);
    expect(await read("?course=table")).toMatch(/Android版1\.1\.4：配布から128日/);
    expect(home).toMatch(/1\.2\.0と1\.2\.1には、試験をしたともしていないとも記録がありません/);
    for (const version of ["1.2.0", "1.2.1"])
      expect(await read(`/releases/${version}`)).toContain(sentence("words.verdict.no_record"));
  },
  "2021-02-18": async (read) => {
    const home = await read("");
    expect(home).toContain(sentence("home.heading.clear"));
    expect(await read("/queues/persol")).toContain("もう要らないと思われます。");
    for (const build of ["Android版1.2.2", "iOS版1.2.2"]) expect(home).toContain(build);
    expect(await read("/releases/1.2.2")).toContain(sentence("words.status.verified"));
    expect(await read("/releases/1.1.4")).toContain(sentence("words.verdict.not_run"));
    const list = await read("/releases");
    expect(list).toContain(sentence("words.verdict.not_run"));
    expect(list).toContain(sentence("words.verdict.no_record"));
  },
};

const holds = async (day: string, read: Read): Promise<void> => {
  const says = TABLE[day];
  if (says === undefined) throw new Error(`the table has no ${day}`);
  await says(read);
};

describe("the exercise's clock", () => {
  const site = openSite();

  test("today is 2020-11-24, and the home screen says what is open", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    expect(await clockOf(page)).toBe("2020-11-24");
    await holds("2020-11-24", readNow(page));
  });

  test("moving on by a day plays the next day's report and stays on the page", async () => {
    const page = await site.open("/p/cocoa/reports", { as: "official" });
    expect(await mainText(page)).not.toContain(GITHUB_REPORT);
    await goOnBy(page, "advanceDay", "2020-11-25");
    expect(new URL(page.url()).pathname).toBe("/p/cocoa/reports");
    expect(await mainText(page)).toContain(GITHUB_REPORT);
    await holds("2020-11-25", readNow(page));
  });

  test("moving on from day to day shows what the table has for each", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    for (const day of [
      "2020-11-30",
      "2020-12-04",
      "2020-12-18",
      "2021-01-25",
      "2021-02-03",
      "2021-02-18",
    ]) {
      await goOnTo(page, day);
      await holds(day, readNow(page));
    }
  });

  test("restarting from 2020-09-28 and moving on by weeks shows what the table has for each day", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    await startAgainFrom(page, "2020-09-28");
    await holds("2020-09-28", readNow(page));
    await goOnBy(page, "advanceWeek", "2020-10-05");
    await goOnBy(page, "advanceWeek", "2020-10-12");
    await holds("2020-10-12", readNow(page));
  });

  test("the menu works by keyboard and without script, and a restart says what it deletes before it does", async () => {
    const page = await site.open("/p/cocoa", { as: "official", script: false });
    const loss = page.getByText(sentence("shell.exercise.restartLoss"));
    const everyone = page.getByText(sentence("shell.exercise.restartForAll"));
    await page.getByRole("button", { name: sentence("shell.exercise.open") }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(sentence("shell.exercise.restart")).focus();
    expect(await loss.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await loss.waitFor();
    expect(await everyone.isVisible()).toBe(true);
    expect(await clockOf(page)).toBe("2020-11-24");
    await page.keyboard.press("Escape");
    expect(await loss.isVisible()).toBe(false);
  });

  test("a page about no project shows the clock and offers no move", async () => {
    const page = await site.open("/glossary", { as: "official" });
    expect(await clockOf(page)).toBe("2020-11-24");
    const opener = page.getByRole("button", { name: sentence("shell.exercise.open") });
    expect(await opener.count()).toBe(0);
  });

  test("a restart from a day outside the record is refused in words, and the clock stays", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const form = await openDays(page, "restart");
    await form.locator("form").evaluate((form) => form.setAttribute("novalidate", ""));
    await form.locator("input[type=date]").fill("2031-01-01");
    await form.getByRole("button", { name: sentence("shell.exercise.restartSubmit") }).click();
    await page.getByText(sentence("refusals.date-out-of-record")).first().waitFor();
    expect(await clockOf(page)).toBe("2020-11-24");
  });
});

describe("past days, asked for on 2021-02-18", () => {
  const site = openSite({ until: "2021-02-18" });

  test.each(Object.keys(TABLE))("the page of %s shows what the table has for it", async (day) => {
    const page = await site.look({ as: "official" });
    await holds(day, readAsOf(page, day));
  });

  test("a page of the past says so, offers no act, and its links stay in the past", async () => {
    const page = await site.open("/p/cocoa?asOf=2020-10-12", { as: "official" });
    expect(
      await page.getByRole("region", { name: sentence("shell.asOf.region") }).isVisible(),
    ).toBe(true);
    expect(
      await page.getByRole("region", { name: sentence("shell.exercise.region") }).count(),
    ).toBe(0);
    expect(await page.locator("main form[method=post], main form:not([method])").count()).toBe(0);
    const links = await page
      .locator("main a[href^='/p/'], nav a[href^='/p/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href.includes("asOf=2020-10-12"))).toEqual([]);
  });

  test("a page of the past shows nothing that was found later, and says who knew what a later source tells", async () => {
    const read = readAsOf(await site.look({ as: "official" }), "2020-11-24");
    for (const path of ["", "/releases", "/reports", "/events"]) {
      const text = await read(path);
      for (const later of [GITHUB_REPORT, "1.2.0を", "1.2.2"]) expect(text).not.toContain(later);
    }
    const home = await read("");
    expect(home).toContain(close(sentence("words.later.parties")));
    for (const path of ["", "/releases", "/releases/1.1.4", "/reports"])
      expect(await read(path)).not.toContain(sentence("words.later.found"));
  });
});
