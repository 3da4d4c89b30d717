// Nothing of a page moves while it loads, and what nobody has opened does nothing.
import { expect, test } from "vitest";
import { eventually } from "../run/eventually";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";

const site = openSite();

test("the letters of the typeface are fetched with the page, from the file that its style sheet names", async () => {
  const { headers } = await fetch(`${site.address()}/sign-in`);
  const [, file] =
    /<([^<>]*\.woff2)>; rel=preload; as="font"/.exec(headers.get("link") ?? "") ?? [];
  const page = await site.open("/sign-in", { locale: "en" });
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    return performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes("latin-wght"));
  });
  expect(used).toEqual([file]);
});

test("the day in a closed menu is written in words once the menu is open", async () => {
  const page = await site.open("/p/cocoa", { as: "official" });
  const words = page.locator("#exercise-menu details").first().locator("output");
  await page.locator(".exercise-face").click();
  expect(await words.textContent()).toBe("");
  await page.getByText(sentence("shell.exercise.advanceTo")).click();
  await eventually(() => words.textContent()).toMatch(/11月25日/);
});
