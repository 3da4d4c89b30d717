// What leaves the screen: paper and workbooks; and what works before any script has run.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setRoute } from "../../server/services/routes";
import { askerOf } from "../db/opened";
import { decideInView, proposeMove } from "../db/proposing";
import { follow } from "../run/follow";
import { close, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { dayOfSerial, sheetsOf } from "../run/workbook";

const site = openSite();

describe("a page on paper", () => {
  test.each(["/p/cocoa", "/p/cocoa/releases", "/p/cocoa/releases/1.1.4", "/p/cocoa/events"])(
    "the printed page %s has no bar, no menu and no button, and says that it is an exercise",
    async (path) => {
      const page = await site.open(path, { as: "official" });
      await page.emulateMedia({ media: "print" });
      const bar = page.getByRole("region", { name: sentence("shell.exercise.region") });
      expect(await bar.isVisible()).toBe(false);
      expect(await page.locator("nav:visible").count()).toBe(0);
      expect(await page.locator(".button:visible").count()).toBe(0);
      expect(await page.getByText(sentence("shell.exercise.printed")).isVisible()).toBe(true);
      expect(await page.locator("h1").isVisible()).toBe(true);
    },
  );

  test("a page of the past is printed with its day", async () => {
    const page = await site.open("/p/cocoa?asOf=2020-10-12", { as: "official" });
    await page.emulateMedia({ media: "print" });
    const past = page.getByRole("region", { name: sentence("shell.asOf.region") });
    expect(await past.isVisible()).toBe(true);
    expect(await past.locator("time").isVisible()).toBe(true);
    expect(await past.getByText(sentence("shell.exercise.label")).isVisible()).toBe(true);
  });

  test("the printed sheets are A4 in landscape", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/MediaBox\s*\[([^\]]*)\]/g)].map(([, size = ""]) =>
      size
        .trim()
        .split(/\s+/)
        .map((number) => Math.round(Number(number))),
    );
    expect(sizes.length).toBeGreaterThan(0);
    for (const [, , width = 0, height = 0] of sizes) expect([width, height]).toEqual([842, 595]);
  });
});

const download = async (page: Page, name: string): Promise<string[][][]> => {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  return sheetsOf(readFileSync(await file.path()));
};

describe("a workbook", () => {
  test("the workbook of releases has a header in row 1, a row for each row on the screen, and days as dates", async () => {
    const page = await site.open("/p/cocoa/releases?platform=android", { as: "official" });
    const shown = await page.locator("main tbody tr").count();
    const [[header, ...rows] = []] = await download(page, sentence("releases.list.export"));
    expect(header?.slice(0, 3)).toEqual([
      sentence("releases.list.version"),
      sentence("releases.list.platform"),
      sentence("releases.list.distributed"),
    ]);
    expect(rows).toHaveLength(shown);
    const row = rows.find(([version]) => version === "1.1.4");
    expect(row?.slice(0, 2)).toEqual(["1.1.4", "Android"]);
    expect(dayOfSerial(row?.[2] ?? "")).toBe("2020-09-28");
    expect(rows.filter(([, platform]) => platform !== "Android")).toEqual([]);
  });

  test("the workbook of the record has a sentence and a day in each row, and a sheet that describes its content", async () => {
    const page = await site.open("/p/cocoa/events?kind=decisions", { as: "auditor" });
    const shown = await page.locator("main tbody tr:not(.day)").count();
    const [[header, ...rows] = [], about] = await download(page, sentence("events.export"));
    expect(header).toEqual(
      expect.arrayContaining([
        sentence("events.sheet.columns.happenedOn"),
        sentence("events.sheet.columns.sentence"),
      ]),
    );
    expect(rows).toHaveLength(shown);
    const place = header?.indexOf(sentence("events.sheet.columns.sentence")) ?? -1;
    expect(rows.filter((row) => (row[place] ?? "") === "")).toEqual([]);
    const days = rows.map((row) => dayOfSerial(row[1] ?? ""));
    expect(days.filter((day) => !/^20(20|21)-/.test(day))).toEqual([]);
    const said = new Map(about?.map(([name, value]) => [name, value]));
    expect(said.get(sentence("events.sheet.about.items.filter"))).toBe(
      sentence("events.groups.decisions"),
    );
    expect(said.get(sentence("events.sheet.about.items.inFile"))).toBe(String(shown));
    expect(said.get(sentence("events.sheet.about.items.head"))).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the record and its workbook show an act with its number, its minute, both values and its basis", async () => {
    const number = await site.inDatabase(async (owner) => {
      const proposed = await proposeMove(owner, { from: 6, to: 1 });
      const adviser = await askerOf(owner, "adviser@fukan.example", "cocoa");
      await decideInView(adviser, { number: proposed, verdict: "approved" });
      const executive = await askerOf(owner, "executive@fukan.example", "cocoa");
      await setRoute(executive, { steps: [{ role: "adviser", days: 4 }] });
      return proposed;
    });
    const page = await site.open("/p/cocoa/events", { as: "auditor" });
    const row = (text: string) => page.locator("main tbody tr", { hasText: text }).first();
    const decided = row(sentence("events.basis.decision"));
    expect(close((await decided.textContent()) ?? "")).toMatch(/^9:\d\dに記録\d+行目.*CIO補佐官/);
    const links = decided.locator("td").last().getByRole("link");
    const proposal = `/p/cocoa/approvals/${number}`;
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute("href")))).toEqual([
      proposal,
      `${proposal}/frozen`,
      `${proposal}/frozen?step=1`,
    ]);
    const change =
      "承認の経路を「CIO補佐官の承認（3営業日）だけ」から「CIO補佐官の承認（4営業日）だけ」に変えました。";
    expect(close((await row("承認の経路を").textContent()) ?? "")).toContain(change);
    const [rows] = await download(page, sentence("events.export"));
    const cells = rows?.flat() ?? [];
    expect(cells).toContain(change);
    expect(cells).toContain(sentence("events.basis.proposal", { number }));
  });

  test("a workbook as of a past day contains nothing of later days", async () => {
    const page = await site.open("/p/cocoa/releases?asOf=2020-09-28", { as: "official" });
    const [rows] = await download(page, sentence("releases.list.export"));
    expect(rows?.flat()).toContain("1.1.4");
    expect(rows?.flat()).not.toContain("1.1.5");
  });
});

describe("a page without script", () => {
  const still = { as: "official", script: false } as const;

  test("the phone's menu opens and works without script", async () => {
    const page = await site.open("/p/cocoa", { ...still, width: 390 });
    const releases = page.getByRole("banner").getByRole("link", {
      name: sentence("shell.nav.releases"),
    });
    expect(await releases.isVisible()).toBe(false);
    // The closed menu says how much waits for the reader.
    await page.getByRole("button", { name: /^メニュー.*あなたを待つもの \d+件$/ }).waitFor();
    await page.getByText(sentence("shell.menu"), { exact: true }).click();
    await follow(releases);
    await page.waitForURL("**/p/cocoa/releases");
    expect(await page.locator("h1").count()).toBe(1);
  });

  test("the language and the years can be chosen without script", async () => {
    const page = await site.open("/p/cocoa/events?kind=tests", { ...still, locale: undefined });
    const banner = page.getByRole("banner");
    await banner.getByRole("button", { name: sentence("shell.header.eraToWestern") }).click();
    await page.getByText("2021年4月16日(金)").first().waitFor();
    await banner.getByRole("button", { name: sentence("shell.header.otherLanguage") }).click();
    await page.locator("html[lang=en]").waitFor();
    expect(new URL(page.url()).search).toBe("?kind=tests");
  });

  test("the content of a page is there before any script runs", async () => {
    const page = await site.open("/p/cocoa", still);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("[aria-busy=true], .skeleton").count()).toBe(0);
  });
});
