// Moves the exercise's clock as a visitor does: with the forms of the bar.
import type { Page } from "playwright-core";
import { eventually } from "./eventually";
import { sentence } from "./sentences";

const bar = (page: Page) => page.getByRole("region", { name: sentence("shell.exercise.region") });

/** The day shown in the bar. */
export const clockOf = async (page: Page): Promise<string> =>
  (await bar(page).locator("time").first().getAttribute("datetime"))?.slice(0, 10) ?? "";

const untilClock = (page: Page, day: string) => eventually(() => clockOf(page)).toBe(day);

/** Moves on by a day or a week, to a day known in advance. */
export const goOnBy = async (page: Page, step: "advanceDay" | "advanceWeek", to: string) => {
  await bar(page)
    .getByRole("button", { name: sentence(`shell.exercise.${step}`) })
    .click();
  await untilClock(page, to);
};

const byPanel = async (page: Page, act: "advanceTo" | "restart", day: string) => {
  const name = sentence(`shell.exercise.${act}`);
  await bar(page).getByRole("button", { name }).click();
  const panel = page.getByRole("dialog", { name });
  await panel.locator("input[type=date]").fill(day);
  await panel.getByRole("button", { name: sentence(`shell.exercise.${act}Submit`) }).click();
  await untilClock(page, day);
};

/** Moves on to a later day. */
export const goOnTo = (page: Page, day: string) => byPanel(page, "advanceTo", day);

/** Restarts from a day. Everything done in the exercise is gone. */
export const startAgainFrom = (page: Page, day: string) => byPanel(page, "restart", day);
