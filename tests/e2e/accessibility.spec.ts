// WCAG 2.2 AA on every screen: in both languages, full, empty and refused, wide and narrow, at 320 px with spaced text,
// and with nothing on the console.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { enterTask } from "@/server/services/enter-task";
import { LOCALES, type Locale } from "../../messages/locale";
import { decideInView, proposeMove } from "../db/proposing";
import { eventually } from "../run/eventually";
import { approveFirst, beforehand } from "../run/orders";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { cutText, EMPTY, FULL, REFUSED, type Screen, spaceText, sticksOut } from "./screens";

/** Proposal 1 is approved and waits for the vendor's answer, 2 is returned, 3 waits for the adviser; 4 is the subcontractor's. */
const site = openSite({
  before: beforehand(async (stage) => {
    await approveFirst(
      stage,
      "persol",
      6,
      "この試験をするまで、通知が届くかどうかを確認できません。",
    );
    const returned = await proposeMove(stage.owner, { from: 3, to: 1 });
    await decideInView(await stage.ask("adviser"), {
      number: returned,
      verdict: "returned",
      words: { ja: "試験の計画がありません。" },
    });
    await proposeMove(stage.owner, { from: 4, to: 2 });
    await enterTask(await stage.ask("prime"), { party: "mti", title: { ja: "記録の整理" } });
    await approveFirst(stage, "mti", 2, "先に整理します。");
  }),
});

/** What is checked in English is checked at the width of a phone. */
const WIDTHS = { ja: 1280, en: 390 } as const;

const lookAt = ({ path, as = "official" }: Screen, locale: Locale): Promise<Page> =>
  site.open(path, { locale, width: WIDTHS[locale], ...(as !== null && { as }) });

const inBoth = (screens: readonly Screen[]) =>
  screens.flatMap((screen) => LOCALES.map((locale) => [screen.name, locale, screen] as const));

const fits = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toEqual([]);
};

describe("a screen with something on it", () => {
  test.each(inBoth(FULL))(
    "%s (%s) has no violation, and fits 390 px, and 320 px with spaced text",
    async (_n, locale, screen) => {
      const page = await lookAt(screen, locale);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      // Colours are the same in both languages.
      expect(await violationsOn(page, { contrast: locale === "ja" })).toEqual([]);
      await fits(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sticksOut(page)).toEqual([]);
      await spaceText(page);
      expect(await sticksOut(page)).toEqual([]);
      expect(await cutText(page)).toEqual([]);
    },
  );
});

describe("a screen that is empty or refused", () => {
  const SCREENS = [...EMPTY, ...REFUSED];

  test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    "%s has no violation and fits 390 px",
    async (_n, screen) => {
      const page = await lookAt(screen, "ja");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await violationsOn(page)).toEqual([]);
      await fits(page);
    },
  );

  test("every empty or refused screen fits 390 px in English too", async () => {
    const page = await lookAt({ name: "home", path: "/p/cocoa" }, "en");
    for (const { path } of SCREENS) {
      await page.goto(path);
      expect(await page.locator("html").getAttribute("lang"), path).toBe("en");
      expect(await sticksOut(page), path).toEqual([]);
    }
  });
});

describe("what opens on a screen", () => {
  test("each panel of the bar and of the headings has no violation and gives the focus back", async () => {
    const page = await lookAt({ name: "releases", path: "/p/cocoa/releases" }, "ja");
    const openers = page.locator("button[popovertarget]:visible");
    const count = await openers.count();
    expect(count).toBeGreaterThan(2);
    for (let n = 0; n < count; n += 1) {
      await openers.nth(n).click();
      await page.locator("[popover]:popover-open").waitFor();
      expect(await violationsOn(page, { within: "[popover]:popover-open" })).toEqual([]);
      await page.keyboard.press("Escape");
      await eventually(() => page.locator("[popover]:popover-open").count()).toBe(0);
      expect(await openers.nth(n).evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    }
  });

  test.each(LOCALES)(
    "the opened menu and clock of the phone have no violation (%s)",
    async (locale) => {
      const page = await site.open("/p/cocoa", { as: "official", locale, width: 390 });
      for (const panel of ["site-menu", "exercise-menu"]) {
        await page.locator(`button[popovertarget=${panel}]`).click();
        await page.locator(`#${panel}:popover-open`).waitFor();
        expect(await violationsOn(page)).toEqual([]);
        expect(await sticksOut(page)).toEqual([]);
        await page.keyboard.press("Escape");
      }
    },
  );

  test("the refusal of a sign-in has no violation", async () => {
    const page = await site.open("/sign-in");
    await page.getByLabel(sentence("signIn.email")).fill("nobody@fukan.example");
    await page.getByLabel(sentence("signIn.password")).fill("wrong");
    await page.getByRole("button", { name: sentence("signIn.submit"), exact: true }).click();
    await page.getByText(sentence("refusals.sign-in-failed")).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
