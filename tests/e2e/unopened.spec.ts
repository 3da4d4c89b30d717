// What nobody has opened does nothing.
import { expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();

test("the day in a closed menu is written in words once the menu is open", async () => {
  const page = await site.open("/p/cocoa", { as: "official" });
  const words = page.locator("#exercise-menu details").first().locator("output");
  await page.locator(".exercise-face").click();
  expect(await words.textContent()).toBe("");
  await page.getByText(sentence("shell.exercise.advanceTo")).click();
  await eventually(() => words.textContent()).toMatch(/11月25日/);
});
