// An incident as a published report tells it, with minutes between its steps, entered through the screens alone.
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { sticksOut } from "./screens";

const site = openSite();
const STAGED = "8.0.0";
const HOTFIX = "8.0.1";
const NONE = { unwaived: "none_given", unwaivedWords: "公表された報告に、試験の記録がない" };

const main = (page: Page) => page.getByRole("main");
const timesIn = async (of: Locator) => ((await of.textContent()) ?? "").match(/\d\d:\d\d/g) ?? [];

/** Fills the fields of a form by their names: a day with its time into the two fields of that name. */
const fill = async (form: Locator, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`);
    const [day = "", time] = value.split("T");
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT")
      await field.selectOption(value);
    else await field.fill(time === undefined ? value : day);
    if (time !== undefined) await form.locator(`[name="${name}.time"]`).fill(time);
  }
};

/** Enters a record of a kind, and returns the path of its page. */
const enter = async (page: Page, kind: string, values: Readonly<Record<string, string>>) => {
  await page.goto(`/p/cocoa/records/${kind}/new`);
  const form = main(page).locator("form").first();
  await fill(form, values);
  await form.getByRole("button", { name: sentence("records.submit"), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  return new URL(page.url()).pathname;
};

/** Takes a step of a record, and waits until its history has one line more. */
const step = async (
  page: Page,
  path: string,
  name: string,
  values: Readonly<Record<string, string>>,
) => {
  await page.goto(`${path}?step=${name}`);
  const lines = main(page).locator("tbody tr");
  const before = await lines.count();
  const form = page.locator(`details#${name} form`);
  await fill(form, values);
  await form.getByRole("button").last().click();
  await lines.nth(before).waitFor();
};

test("an incident is entered with its minutes: planned, staged, taken back, reported, mended and tested on the same day", async () => {
  const page = await site.open("/p/cocoa", { as: "official" });
  await enter(page, "release", { version: STAGED, ordinal: "800" });
  const build = { version: STAGED, platform: "android" };
  const staged = await enter(page, "distribution", { ...build, plannedOn: "2020-11-20T13:00" });
  await page.goto(`/p/cocoa/releases/${STAGED}`);
  expect(await timesIn(page.locator("h1"))).toEqual(["13:00"]);
  const out = { distributedOn: "2020-11-20T13:09", percent: "10", ...NONE };
  await step(page, staged, "goOut", out);
  await step(page, staged, "rollOut", { since: "2020-11-20T13:40", percent: "50" });
  await step(page, staged, "takeBack", {
    takenBackOn: "2020-11-20T14:27",
    words: "端末が止まるため、元に戻した",
  });
  // Its history tells when each of this happened, not only when it was entered.
  const told = await timesIn(main(page).locator("tbody"));
  for (const time of ["13:09", "13:40", "14:27"]) expect(told).toContain(time);
  await page.goto(`/p/cocoa/releases/${STAGED}`);
  expect(await timesIn(page.locator("h1"))).toEqual(["14:27"]);
  // That it was taken back is said first: on its own page, in its row of the list, and on home.
  const first = () => timesIn(page.locator("h1 > span").first());
  expect(await first()).toEqual(["14:27"]);
  await page.goto("/p/cocoa");
  expect(await first()).toEqual(["14:27"]);
  await page.goto("/p/cocoa/releases");
  const listed = main(page).locator("tbody tr", { hasText: STAGED }).locator("th");
  expect(await timesIn(listed)).toEqual(["14:27"]);

  const report = await enter(page, "report", {
    channel: "social",
    title: "端末が青い画面で止まる",
    receivedOn: "2020-11-20T13:25",
    ...build,
  });
  await step(page, report, "note", { by: "us", words: "調べ始めた", on: "2020-11-20T13:50" });
  await step(page, report, "takeUp", { words: "元に戻す", on: "2020-11-20T14:05" });
  await step(page, report, "close", { words: "元に戻した", on: "2020-11-20T18:00" });
  const days = main(page).locator("tbody tr > :first-child");
  const history = await Promise.all((await days.all()).map(timesIn));
  expect(history.flat()).toEqual(["18:00", "14:05", "13:50", "13:25"]);
  await page.goto("/p/cocoa/reports");
  const row = main(page).locator("tr", { hasText: "端末が青い画面で止まる" });
  expect(await timesIn(row)).toEqual(["13:25", "14:05", "14:05"]);

  await enter(page, "release", { version: HOTFIX, ordinal: "801" });
  const distributedOn = "2020-11-20T14:27";
  await enter(page, "distribution", { ...build, version: HOTFIX, distributedOn, ...NONE });
  await page.goto(`/p/cocoa/releases/${HOTFIX}/result`);
  const result = main(page).locator("form").first();
  await result.locator("[name=ranOn]").fill("2020-11-20");
  await result.locator("[name='ranOn.time']").fill("20:30");
  for (const passed of await result.locator("[type=radio][value=passed]").all())
    await passed.check();
  // The file goes with the values. What it shows is asked for at its field, and nothing typed is lost.
  await result.locator("[name=file]").setInputFiles({
    name: "結果.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("20:30 に再起動し、動き続けた"),
  });
  await result.getByRole("button").last().click();
  await result.locator("[name=file-words][aria-invalid]").waitFor();
  expect(await result.locator("[name='ranOn.time']").inputValue()).toBe("20:30");
  await result.locator("[name=file-words]").fill("端末の記録");
  await result.getByRole("button").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/result"));
  const evidence = page.locator('a[href*="/files/test_run/"]');
  expect(await timesIn(main(page).locator("tr", { has: evidence }))).toContain("20:30");
  const files = await evidence.getAttribute("href");
  await page.goto(files ?? "");
  await page.getByRole("link", { name: "結果.txt" }).waitFor();
  await page.goto(`/p/cocoa/releases/${HOTFIX}`);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toEqual([]);
});
