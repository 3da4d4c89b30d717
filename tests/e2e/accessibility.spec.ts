// WCAG 2.2 AA on every screen, in both languages, full, empty and refused, wide and narrow, at 320 px with text spaced;
// nothing on the console.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../messages/locale";
import { sentence } from "../run/sentences";
import { eventually, openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { cutText, EMPTY, FULL, REFUSED, type Screen, spaceText, sticksOut } from "./screens";

const site = openSite();

const lookAt = ({ path, as = "official" }: Screen, locale: Locale, width?: number): Promise<Page> =>
  site.visit(path, {
    locale,
    ...(width !== undefined && { width }),
    ...(as !== null && { as }),
  });

const inBoth = (screens: readonly Screen[]) =>
  screens.flatMap((screen) => LOCALES.map((locale) => [screen.name, locale, screen] as const));

describe.each([
  ["full", FULL],
  ["empty", EMPTY],
  ["refused", REFUSED],
] as const)("%s", (_, screens) => {
  test.each(inBoth(screens))(
    "%s (%s) has no violation, wide or narrow, and what is full fits 320 px with its text spaced",
    async (_n, locale, screen) => {
      const page = await lookAt(screen, locale);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      // What is full is judged at both widths in both languages, the rest wide in one, narrow in the other.
      const full = screens === FULL;
      // Colours are the same in both languages.
      const contrast = locale === "ja";
      if (full || locale === "ja") expect(await violationsOn(page, { contrast })).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      if (full || locale === "en")
        expect(await violationsOn(page, { contrast: false })).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      if (!full) return;
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sticksOut(page)).toEqual([]);
      await spaceText(page);
      expect(await sticksOut(page)).toEqual([]);
      expect(await cutText(page)).toEqual([]);
    },
  );
});

describe("what opens", () => {
  test("the panels of the bar and of the headings", async () => {
    const page = await lookAt({ name: "releases", path: "/p/cocoa/releases" }, "ja");
    const openers = page.locator("button[popovertarget]:visible");
    const count = await openers.count();
    expect(count).toBeGreaterThan(2);
    for (let n = 0; n < count; n += 1) {
      await openers.nth(n).click();
      await page.locator("[popover]:popover-open").waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await eventually(() => page.locator("[popover]:popover-open").count()).toBe(0);
      expect(await openers.nth(n).evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    }
  });

  test.each(LOCALES)("the menu and the clock of the phone (%s)", async (locale) => {
    const page = await lookAt({ name: "home", path: "/p/cocoa" }, locale, 390);
    for (const panel of ["site-menu", "exercise-acts"]) {
      await page.locator(`button[popovertarget=${panel}]`).click();
      await page.locator(`#${panel}:popover-open`).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });

  test("the refusal of a sign-in", async () => {
    const page = await site.open("/sign-in");
    await page.getByLabel(sentence("signIn.email")).fill("nobody@fukan.example");
    await page.getByLabel(sentence("signIn.password")).fill("wrong");
    await page.getByRole("button", { name: sentence("signIn.submit"), exact: true }).click();
    await page.getByText(sentence("refusals.sign-in-failed")).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
