// The panel in which a step of a proposal is decided, as a person uses it: choose, say why, press the one button.
import type { Page } from "playwright-core";

export type Decision = "conditional" | "approved" | "returned" | "talk";
export type Talk = "question" | "opinion_asked" | "answer" | "comment";

export const wordsOf = (page: Page) => page.locator("#decision textarea[name=words]");
export const pressOf = (page: Page) => page.locator("#decision .decision-press button");

export const choose = (page: Page, decision: Decision) =>
  page.locator(`#decision [name=verdict][value=${decision}]`).check();

/** Chooses the decision, writes the words if there are some, and presses. */
export async function decideOn(page: Page, decision: Decision, words?: string): Promise<void> {
  await choose(page, decision);
  if (words !== undefined) await wordsOf(page).fill(words);
  await pressOf(page).click();
}

/** Asks, answers or comments from the panel. */
export async function talkOn(page: Page, kind: Talk, words: string): Promise<void> {
  await choose(page, "talk");
  await page.locator("#decision [name=kind]").selectOption(kind);
  await wordsOf(page).fill(words);
  await pressOf(page).click();
}
