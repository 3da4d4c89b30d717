// Moves the exercise's clock as a visitor does: with the menu in the header.
import type { Page } from "playwright-core";
import { eventually } from "./eventually";
import { sentence } from "./sentences";

const clock = (page: Page) => page.getByRole("region", { name: sentence("shell.exercise.region") });

/** Opens the menu of the clock. */
export const openClock = async (page: Page) => {
  await clock(page)
    .getByRole("button", { name: sentence("shell.exercise.open") })
    .click();
  return page.getByRole("dialog", { name: sentence("shell.exercise.menu") });
};

/** The day shown in the header. */
export const clockOf = async (page: Page): Promise<string> =>
  (await clock(page).locator("time").first().getAttribute("datetime"))?.slice(0, 10) ?? "";

const untilClock = (page: Page, day: string) => eventually(() => clockOf(page)).toBe(day);

/** Moves on by a day or a week, to a day known in advance. */
export const goOnBy = async (page: Page, step: "advanceDay" | "advanceWeek", to: string) => {
  const menu = await openClock(page);
  await menu.getByRole("button", { name: sentence(`shell.exercise.${step}`) }).click();
  await untilClock(page, to);
};

/** Opens the form in which a day is chosen. */
export const openDays = async (page: Page, act: "advanceTo" | "restart") => {
  const menu = await openClock(page);
  await menu.getByText(sentence(`shell.exercise.${act}`)).click();
  return menu.locator("details[open]");
};

const byForm = async (page: Page, act: "advanceTo" | "restart", day: string) => {
  const form = await openDays(page, act);
  await form.locator("input[type=date]").fill(day);
  await form.getByRole("button", { name: sentence(`shell.exercise.${act}Submit`) }).click();
  await untilClock(page, day);
};

/** Moves on to a later day. */
export const goOnTo = (page: Page, day: string) => byForm(page, "advanceTo", day);

/** Restarts from a day. Everything done in the exercise is gone. */
export const startAgainFrom = (page: Page, day: string) => byForm(page, "restart", day);
