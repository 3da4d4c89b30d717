// The first view of home holds what a decision needs, without scrolling: the sentence, the number, the question, the
// button, and what it costs (screens.md, manner 13).
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goOnTo } from "../run/moments";
import { openSite } from "../run/site";

const SIZES = [
  [1366, 650],
  [390, 700],
] as const;

/** The lowest edge of an element in the page, in CSS pixels from the top of the first view. */
const lowest = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY);

describe.each(SIZES)("at %i by %i px", (width, height) => {
  const look = async (site: ReturnType<typeof openSite>, path = "/p/cocoa") => {
    const page = await site.look({ as: "official", width });
    await page.setViewportSize({ width, height });
    await page.goto(path);
    return page;
  };

  describe("on the day on which the record asks", () => {
    const site = openSite();

    test("the button and what it costs lie inside the first view while a test is owed", async () => {
      const page = await look(site);
      expect(await lowest(page, ".leading-days")).toBeLessThan(height);
      expect(await lowest(page, "main [data-tone=primary]")).toBeLessThan(height);
      expect(await lowest(page, ".facts.plain")).toBeLessThan(height);
    });
  });

  describe("one day after the waiver ended", () => {
    const site = openSite({ until: "2020-10-13" });

    test("the button and what it costs lie inside the first view", async () => {
      const page = await look(site);
      expect(await lowest(page, "main [data-tone=primary]")).toBeLessThan(height);
      expect(await lowest(page, ".facts.plain")).toBeLessThan(height);
    });
  });

  describe("when everything is checked", () => {
    const site = openSite({ until: "2021-02-18" });

    test("the button lies inside the first view, also once the data is too old", async () => {
      const page = await look(site);
      expect(await lowest(page, "main [data-tone=primary]")).toBeLessThan(height);
      await page.setViewportSize({ width: 1366, height: 900 });
      await goOnTo(page, "2021-04-20");
      await page.setViewportSize({ width, height });
      await page.goto("/p/cocoa");
      expect(await lowest(page, "main [data-tone=primary]")).toBeLessThan(height);
    });
  });
});
