// Use by keyboard alone, in forced colours, and without motion.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();

interface Step {
  readonly what: string;
  readonly skip: boolean;
  /** Whether it is within the window. */
  readonly inView: boolean;
  /** What covers its middle, if anything. */
  readonly coveredBy: string | null;
  readonly ring: boolean;
  /** Whether it comes after the previous stop in the page. */
  readonly onward: boolean;
}

/** Where the focus is now. null: it has left the page. */
const focusOf = (page: Page): Promise<Step | null> =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (now === null || now === document.body) return null;
    const before = document.querySelector("[data-walked]");
    before?.removeAttribute("data-walked");
    now.setAttribute("data-walked", "");
    const box = [...now.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const style = getComputedStyle(now);
    const what = `${now.tagName} ${now.getAttribute("aria-label") ?? now.textContent ?? ""}`;
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
    const top = document.elementFromPoint(x, y);
    const isOwn = top !== null && (now.contains(top) || top.contains(now));
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    return {
      what: what.slice(0, 60),
      skip: now.getAttribute("href") === "#main",
      inView: x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight,
      coveredBy: isOwn ? null : `${top?.tagName}.${top?.className}`,
      ring: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      onward: before === null || (before.compareDocumentPosition(now) & follows) !== 0,
    };
  });

const walk = async (page: Page): Promise<Step[]> => {
  const steps: Step[] = [];
  for (let n = 0; n < 400; n += 1) {
    await page.keyboard.press("Tab");
    const step = await focusOf(page);
    if (step === null || (steps.length > 0 && step.skip)) return steps;
    steps.push(step);
  }
  throw new Error("the walk did not come to an end");
};

describe("a walk by Tab", () => {
  test.each([
    ["/p/cocoa", 1280],
    ["/p/cocoa/releases", 390],
    ["/p/cocoa?asOf=2020-10-12", 1280],
  ])(
    "a walk by Tab through %s at %d px shows each stop, in the order of the page",
    async (path, width) => {
      const page = await site.open(path, { as: "official", width });
      const steps = await walk(page);
      expect(steps.length).toBeGreaterThan(10);
      expect(steps[0]?.skip).toBe(true);
      const told = (wrong: (step: Step) => boolean) => steps.filter(wrong);
      expect(told(({ inView }) => !inView)).toEqual([]);
      expect(told(({ coveredBy }) => coveredBy !== null)).toEqual([]);
      expect(told(({ ring }) => !ring)).toEqual([]);
      expect(told(({ onward }) => !onward)).toEqual([]);
    },
  );

  test("the first stop of a walk by Tab leads to the main part, and the next stop is in it", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator("main:focus").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).toBe(1);
  });

  test("a panel opens with Enter, takes the next stop, and gives the focus back with Escape", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const opener = page.getByRole("button", { name: sentence("shell.asOf.pick") });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("[popover]:popover-open :focus").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("the reader's system settings", () => {
  test("forced colours keep the focus ring and the word of every mark", async () => {
    const page = await site.open("/p/cocoa", { as: "official", forcedColors: true });
    await page.keyboard.press("Tab");
    expect((await focusOf(page))?.ring).toBe(true);
    const main = page.locator("main");
    expect(await main.textContent()).toContain(sentence("words.status.not_run"));
    const unseen = await main.locator("a:visible, button:visible, h1").evaluateAll(
      (all) =>
        all.filter((each) => {
          const { color, backgroundColor } = getComputedStyle(each);
          return color === backgroundColor;
        }).length,
    );
    expect(unseen).toBe(0);
  });

  test("nothing moves for a reader who wants no motion", async () => {
    const page = await site.open("/p/cocoa", { as: "official", stillness: true });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((each) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
          const lasts = (text: string) =>
            text.split(",").some((part) => Number.parseFloat(part) > 0.01);
          return (
            lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration))
          );
        })
        .map((each) => `${each.tagName}.${each.className}`),
    );
    expect(moving).toEqual([]);
  });
});
