// What axe reports about a page: WCAG 2.2 AA and good practice.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Judging {
  /** false skips the colours if they are checked at another width or in another language. */
  readonly contrast?: boolean;
  /** A selector: only what is inside it is checked. */
  readonly within?: string;
}

/**
 * What sticks to the window covers what a reader scrolls out from under it, which is no violation: it is judged where it
 * stands in the page. Returns what lets it stick again.
 */
const unstick = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(each).position === "sticky") {
        each.dataset.stuck = "";
        each.style.position = "static";
      }
  });
  return () =>
    page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>("[data-stuck]")) {
        delete each.dataset.stuck;
        each.style.removeProperty("position");
      }
    });
};

export const violationsOn = async (
  page: Page,
  { contrast = true, within }: Judging = {},
): Promise<string[]> => {
  const stick = await unstick(page);
  const builder = new AxeBuilder({ page });
  const found = await (within === undefined ? builder : builder.include(within))
    .withTags(TAGS)
    // Our pages have no frames, and passes are not needed. This halves the time.
    .setLegacyMode(true)
    .options({
      rules: { "target-size": { enabled: true }, "color-contrast": { enabled: contrast } },
      resultTypes: ["violations"],
      preload: false,
    })
    .analyze();
  await stick();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
};
