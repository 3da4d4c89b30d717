// What axe says against a page: WCAG 2.2 AA and good practice.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** `contrast: false` leaves the colours out, where they were judged at another width or in another language. */
export const violationsOn = async (page: Page, { contrast = true } = {}): Promise<string[]> => {
  const found = await new AxeBuilder({ page })
    .withTags(TAGS)
    // Our pages have no frames, and what passes is of no interest: half of the time is spared.
    .setLegacyMode(true)
    .options({
      rules: { "target-size": { enabled: true }, "color-contrast": { enabled: contrast } },
      resultTypes: ["violations"],
      preload: false,
    })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
};
