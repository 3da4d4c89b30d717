// How a reader reads: language and years, filters and order in the address, a past day, paper, a workbook.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { follow } from "../run/follow";
import { english, mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();

const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
const languageOf = (page: Page) => page.locator("html").getAttribute("lang");
const press = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("button", { name, exact: true }).click();

describe("the two languages", () => {
  const filtered = "/p/cocoa/releases?verdict=not_run&order=asc";

  test("the language changes in place, and the page, its filter and its order stay", async () => {
    const page = await site.open(filtered, { as: "official", locale: undefined });
    expect(await languageOf(page)).toBe("ja");
    await press(page, sentence("shell.header.otherLanguage"));
    await eventually(() => languageOf(page)).toBe("en");
    expect(pathOf(page)).toBe(filtered);
    await press(page, english("shell.header.otherLanguage"));
    await eventually(() => languageOf(page)).toBe("ja");
    expect(pathOf(page)).toBe(filtered);
  });

  test("the language changes on a page of the past without leaving the past", async () => {
    const past = "/p/cocoa/events?asOf=2020-10-12&kind=tests";
    const page = await site.open(past, { as: "auditor" });
    await press(page, sentence("shell.header.otherLanguage"));
    await eventually(() => languageOf(page)).toBe("en");
    expect(pathOf(page)).toBe(past);
  });

  test.each([
    ["ja-JP", "ja"],
    ["en-GB", "en"],
    ["fr-FR", "ja"],
  ])(
    "a browser that asks for %s is answered in %s until the reader chooses",
    async (accept, lang) => {
      const page = await site.open("/sign-in", { accept, locale: undefined });
      expect(await languageOf(page)).toBe(lang);
    },
  );

  test("no Japanese is left in the English shell", async () => {
    const page = await site.open("/p/cocoa", { as: "official", locale: "en" });
    const shell = await page.locator("header, nav, .exercise, footer").evaluateAll((all) =>
      all.map((each) => {
        const copy = each.cloneNode(true);
        if (copy instanceof Element)
          for (const own of copy.querySelectorAll("[lang=ja]")) own.remove();
        return copy.textContent ?? "";
      }),
    );
    expect(shell.join(" ").match(/[ぁ-んァ-ヶ一-龠]+/g)).toBeNull();
  });
});

describe("the style of years", () => {
  test("the years change between 令和 and 西暦 in place, whatever the address says", async () => {
    const path = "/p/cocoa/events?kind=tests";
    const page = await site.open(path, { as: "official" });
    expect(await mainText(page)).toContain("令和3年4月16日(金)");
    await press(page, sentence("shell.header.eraToWestern"));
    await eventually(() => mainText(page)).toContain("2021年4月16日(金)");
    expect(pathOf(page)).toBe(path);
    expect(await mainText(page)).not.toContain("令和");
    await press(page, sentence("shell.header.eraToJapanese"));
    await eventually(() => mainText(page)).toContain("令和3年4月16日(金)");
  });

  test("a day carries its year only if that is not the year of the page", async () => {
    const page = await site.open("/p/cocoa/releases", { as: "official" });
    const days = () => page.locator("main tbody time").allTextContents();
    expect(await days()).toContain("9月28日(月)");
    expect((await days()).filter((day) => day.includes("年"))).toEqual([]);
    await page.goto("/p/cocoa/releases?asOf=2020-10-12");
    expect(await days()).toContain("9月28日(月)");
    const english = await site.open("/p/cocoa/releases", { as: "official", locale: "en" });
    expect(await english.locator("main tbody time").allTextContents()).toContain(
      "28 September (Mon)",
    );
  });

  test.each([
    ["ja", 390],
    ["en", 390],
    ["ja", 320],
  ] as const)("no day breaks across lines (%s, %s px)", async (locale, width) => {
    const page = await site.open("/p/cocoa/releases/1.1.4", { as: "official", locale, width });
    const broken = await page
      .locator("time:visible")
      .evaluateAll((all) => all.filter((time) => time.getClientRects().length > 1).length);
    expect(broken).toBe(0);
  });

  test("every day on the screen also has a machine-readable form", async () => {
    const page = await site.open("/p/cocoa/releases", { as: "official" });
    const times = await page
      .locator("main time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(times.length).toBeGreaterThan(5);
    expect(times.filter((time) => !/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(time))).toEqual([]);
  });
});

/** The text of each row's first cells. */
const rows = (page: Page): Promise<string[]> =>
  page
    .locator("main tbody")
    .first()
    .locator("tr:not(.day)")
    .evaluateAll((all) => all.map((row) => (row.textContent ?? "").replaceAll(/\s+/g, " ").trim()));
const versionsIn = async (page: Page) =>
  (await rows(page)).map((row) => /\d+\.\d+\.\d+/.exec(row)?.[0] ?? "");

describe("the address of a list", () => {
  test("the address sorts and filters the releases on the server", async () => {
    const page = await site.open("/p/cocoa/releases?sort=version&order=asc", {
      as: "official",
      script: false,
    });
    const up = await versionsIn(page);
    expect(up.length).toBeGreaterThan(8);
    expect(up).toEqual([...up].sort());
    await page.goto("/p/cocoa/releases?sort=version");
    expect(await versionsIn(page)).toEqual([...up].reverse());
    await page.goto("/p/cocoa/releases?platform=android");
    const android = await rows(page);
    expect(android.length).toBe(up.length / 2);
    expect(android.filter((row) => !row.includes("Android"))).toEqual([]);
    await page.goto("/p/cocoa/releases?verdict=not_run");
    expect(await versionsIn(page)).toEqual(["1.1.4", "1.1.4"]);
    await page.goto("/p/cocoa/releases?version=1.1.3");
    expect(new Set(await versionsIn(page))).toEqual(new Set(["1.1.3"]));
  });

  test("a column says how it is sorted, and its heading reverses the order", async () => {
    const page = await site.open("/p/cocoa/releases?sort=version", { as: "official" });
    const heading = page.locator("th[aria-sort]");
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    await heading.getByRole("link").click();
    await eventually(() => heading.getAttribute("aria-sort")).toBe("ascending");
    expect(new URL(page.url()).searchParams.get("order")).toBe("asc");
  });

  test("a filter that is chosen in a heading is in the address, and the order stays", async () => {
    const page = await site.open("/p/cocoa/releases?order=asc", { as: "official" });
    const name = sentence("shell.table.filter", { column: sentence("releases.list.platform") });
    await page.getByRole("button", { name }).click();
    await page.getByRole("dialog", { name }).getByRole("link", { name: "Android" }).click();
    await eventually(() => new URL(page.url()).searchParams.get("platform")).toBe("android");
    expect(new URL(page.url()).searchParams.get("order")).toBe("asc");
  });

  test("the record is shown in pages of fifty, newest first, and filtered by the address", async () => {
    const page = await site.open("/p/cocoa/events", { as: "official", script: false });
    const onPage = () => page.locator("main tbody tr:not(.day)").count();
    expect(await onPage()).toBe(50);
    const first = await mainText(page);
    await page.goto("/p/cocoa/events?page=2");
    expect(await onPage()).toBeGreaterThan(10);
    expect(await mainText(page)).not.toBe(first);
    await page.goto("/p/cocoa/events?kind=decisions&version=1.1.4");
    expect(await onPage()).toBeGreaterThan(0);
    expect((await rows(page)).filter((row) => !row.includes("1.1.4"))).toEqual([]);
    await page.goto("/p/cocoa/events?from=2020-10-12&to=2020-10-12");
    const days = await page
      .locator("main tbody tr.day")
      .evaluateAll((all) => all.map((row) => row.querySelector("time")?.getAttribute("datetime")));
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days)).toEqual(new Set(["2020-10-12"]));
  });

  test("the address can filter the reports to those without an owner", async () => {
    const page = await site.open("/p/cocoa/reports?state=unowned", { as: "official" });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await mainText(page)).not.toContain("NaN");
  });
});

describe("a list without a row", () => {
  const pastLast = (page: number, pages: number) =>
    sentence("shell.emptyList.pastLast", { page, pages });

  test.each([
    ["/p/cocoa/releases?page=2", pastLast(2, 1)],
    ["/p/cocoa/releases?version=1.1", "版：1.1"],
    ["/p/cocoa/releases?version=１．１&platform=android", "系統：Android、版：1.1"],
    ["/p/cocoa/queues?page=9", pastLast(9, 1)],
    ["/p/cocoa/events?version=9.9", "版：9.9"],
    ["/p/cocoa/events?from=rubbish", sentence("events.days.unread", { text: "rubbish" })],
    ["/p/cocoa/coverage?page=9", pastLast(9, 1)],
    ["/p/cocoa/releases?asOf=2020-05-20", sentence("releases.list.emptyLead")],
    ["/p/cocoa/reports?asOf=2020-05-20", "までに"],
  ])("an empty list at %s says why it is empty", async (path, words) => {
    const page = await site.open(path, { as: "official", script: false });
    expect(await mainText(page)).toContain(words);
  });

  test("an empty list leads from a page past the last to the last page, and from a filter to the whole list", async () => {
    const page = await site.open("/p/cocoa/events?page=99", { as: "official", script: false });
    await follow(page.getByRole("main").getByRole("link", { name: "最後のページ" }));
    expect(await page.locator("main tbody tr").count()).toBeGreaterThan(0);
    await page.goto("/p/cocoa/releases?version=9.9&sort=version");
    await follow(page.getByRole("link", { name: sentence("shell.emptyList.clear") }));
    expect(pathOf(page)).toBe("/p/cocoa/releases?sort=version");
  });

  test("a version in full-width letters with spaces around it is found", async () => {
    const page = await site.open("/p/cocoa/releases?version= １．１．４ ", { as: "official" });
    expect(new Set(await versionsIn(page))).toEqual(new Set(["1.1.4"]));
  });
});

describe("a past day", () => {
  test("a past day is picked in the header, and the filter of the page stays", async () => {
    const page = await site.open("/p/cocoa/releases?platform=android", { as: "official" });
    const name = sentence("shell.asOf.pick");
    await page.getByRole("button", { name }).click();
    const panel = page.getByRole("dialog", { name });
    await panel.locator("input[type=date]").fill("2020-10-12");
    await panel.getByRole("button", { name: sentence("shell.asOf.submit") }).click();
    await page.getByRole("region", { name: sentence("shell.asOf.region") }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ platform: "android", asOf: "2020-10-12" });
    await page.getByRole("link", { name: sentence("shell.asOf.back") }).click();
    await page.getByRole("region", { name: sentence("shell.exercise.region") }).waitFor();
    expect(pathOf(page)).toBe("/p/cocoa/releases?platform=android");
  });

  test("a past moment is shown as it was: in the morning the environment was not ready, at noon it was", async () => {
    const at = (time: string) => `/p/cocoa?asOf=${encodeURIComponent(`2020-10-12T${time}+09:00`)}`;
    const page = await site.open(at("07:00"), { as: "official" });
    expect(await mainText(page)).toContain(sentence("home.heading.untilReady"));
    await page.goto(at("12:00"));
    expect(await mainText(page)).not.toContain(sentence("home.heading.untilReady"));
  });

  test.each(["rubbish", "2020-02-30", "2099-01-01"])(
    "the day %s, which cannot be shown, is refused in words",
    async (day) => {
      const page = await site.look({ as: "official" });
      const answer = await page.goto(`/p/cocoa?asOf=${day}`);
      expect(answer?.status()).toBe(400);
      const code = day === "2099-01-01" ? "as-of-future" : "as-of-malformed";
      expect(await mainText(page)).toContain(sentence(`refusals.${code}`));
      expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(0);
    },
  );
});
