// What the record and the coverage fold away, and how a reader reaches it.
import { describe, expect, test } from "vitest";
import { follow } from "../run/follow";
import { mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();
const EVENTS = "/p/cocoa/events";
const COVERAGE = "/p/cocoa/coverage";

describe("the record", () => {
  test("a day counts what was received on it, and its link lists that day alone", async () => {
    const page = await site.open(EVENTS, { as: "official", script: false });
    const row = page
      .locator("tr.day")
      .filter({ has: page.getByRole("link") })
      .last();
    const day = await row.locator("time").textContent();
    expect(await mainText(page)).not.toContain("からデータが届きました");
    await follow(row.getByRole("link"));
    expect(await page.locator("tr.day time").allTextContents()).toEqual([day]);
    expect(await mainText(page)).toContain("からデータが届きました");
  });

  test("each saved view has an address of its own and keeps to what it names", async () => {
    const page = await site.open(EVENTS, { as: "official" });
    const views = page.getByRole("navigation", { name: sentence("events.views.label") });
    await views.getByRole("link", { name: sentence("events.views.decisions") }).click();
    await page.waitForURL(/view=decisions/);
    const decided = await page.locator("main tbody tr:not(.day)").allTextContents();
    expect(decided.length).toBeGreaterThan(0);
    for (const line of decided) expect(line).toContain("判断しました");
    await views.getByRole("link", { name: sentence("events.views.mine") }).click();
    await page.waitForURL(/view=mine/);
    expect(await mainText(page)).toContain(sentence("events.views.mine"));
  });
});

describe("the coverage", () => {
  test("what users have stands open, and the other versions are one line with their counts", async () => {
    const page = await site.open(COVERAGE, { as: "official", script: false });
    const open = page.locator("table.matrix:not(details table)");
    expect(await open.locator("tbody th a").allTextContents()).toEqual(["1.1.4", "1.1.4"]);
    const others = page.locator("main details.fold");
    expect(await others.locator("summary").allTextContents()).toEqual([
      "ほかの版記録なし　5件",
      "ほかの版記録なし　5件",
    ]);
    await others.first().locator("summary").click();
    await follow(
      others
        .first()
        .getByRole("link", { name: /^版1\.1\.3/ })
        .first(),
    );
    expect(await others.first().getAttribute("open")).not.toBeNull();
  });

  test.each([390, 1280])(
    "stages that are all in the same state are one line at %i px",
    async (width) => {
      const page = await site.open(COVERAGE, { as: "official", width });
      const cells = page.locator("table.matrix").first().locator("td:visible");
      expect(await cells.count()).toBe(1);
      expect(await cells.textContent()).toContain("6つの段階のすべてが「未実施」です。");
      await cells.getByRole("link", { name: "版1.1.4、Androidを段階ごとに見る" }).click();
      await page.locator("#cell").waitFor();
      expect(await page.getByText(/件をすべて表示しています/).count()).toBe(0);
    },
  );

  test("whoever may enter a result finds the form beside the version", async () => {
    const page = await site.open(COVERAGE, { as: "official" });
    const name = sentence("coverage.matrix.record", { version: "1.1.4", platform: "Android" });
    await page.getByRole("link", { name }).click();
    await page.waitForURL(/releases\/1\.1\.4\/result\?platform=android/);
    const auditor = await site.open(COVERAGE, { as: "auditor" });
    expect(await auditor.getByRole("link", { name }).count()).toBe(0);
  });
});
