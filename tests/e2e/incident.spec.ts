// An incident as a published report tells it, with minutes between its steps, entered through the screens alone.
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { english, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { sheetsOf } from "../run/workbook";
import { sticksOut } from "./screens";

const site = openSite();
const STAGED = "8.0.0";
const HOTFIX = "8.0.1";
/** Who enters it: in which language, and with or without script. */
const ENTERED = [
  ["in Japanese", { locale: "ja", script: true, say: sentence }],
  ["in English without script", { locale: "en", script: false, say: english }],
] as const;
const SAID = {
  ja: {
    none: "公表された報告に、試験の記録がない",
    back: "端末が止まるため、元に戻した",
    title: "端末が青い画面で止まる",
    noted: "調べ始めた",
    takenUp: "元に戻す",
    closed: "元に戻した",
    file: "結果.txt",
    shows: "端末の記録",
  },
  en: {
    none: "The published report mentions no test",
    back: "Taken back because handsets stop",
    title: "Handsets stop on a blue screen",
    noted: "We are looking into it",
    takenUp: "Taking it back",
    closed: "Taken back",
    file: "result.txt",
    shows: "The log of a handset",
  },
} as const;

const main = (page: Page) => page.getByRole("main");
const timesIn = async (of: Locator) => ((await of.textContent()) ?? "").match(/\d\d:\d\d/g) ?? [];

/** Fills the fields of a form by their names: a day with its time into the two fields of that name. */
const fill = async (form: Locator, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]:not([type=hidden])`);
    const [day = "", time] = /^[-\d]+T/.test(value) ? value.split("T") : [value];
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
  await form.getByRole("button").last().click();
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

test.each(ENTERED)(
  "an incident is entered %s with its minutes: planned, staged, taken back, reported, mended and tested on the same day",
  async (_, { locale, script, say }) => {
    const said = SAID[locale];
    const NONE = { unwaived: "none_given", unwaivedWords: said.none };
    const page = await site.open("/p/cocoa", { as: "official", locale, script });
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
      words: said.back,
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
      title: said.title,
      receivedOn: "2020-11-20T13:25",
      ...build,
    });
    await step(page, report, "note", { by: "us", words: said.noted, on: "2020-11-20T13:50" });
    await step(page, report, "takeUp", { words: said.takenUp, on: "2020-11-20T14:05" });
    await step(page, report, "close", { words: said.closed, on: "2020-11-20T18:00" });
    const days = main(page).locator("tbody tr > :first-child");
    const history = await Promise.all((await days.all()).map(timesIn));
    expect(history.flat()).toEqual(["18:00", "14:05", "13:50", "13:25"]);
    await page.goto("/p/cocoa/reports");
    const row = main(page).locator("tr", { hasText: said.title });
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
    const file = {
      name: said.file,
      mimeType: "text/plain",
      buffer: Buffer.from("20:30"),
    };
    await result.locator("[name=file]").setInputFiles(file);
    await result.getByRole("button").last().click();
    await result.locator("[name=file-words][aria-invalid]").waitFor();
    expect(await result.locator("[name='ranOn.time']").inputValue()).toBe("20:30");
    // Without script a browser forgets which file was chosen, and the page says so.
    if (!script) await result.locator("[name=file]").setInputFiles(file);
    await result.locator("[name=file-words]").fill(said.shows);
    await result.getByRole("button").last().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/result"));
    const evidence = page.locator('a[href*="/files/test_run/"]');
    expect(await timesIn(main(page).locator("tr", { has: evidence }))).toContain("20:30");
    const files = await evidence.getAttribute("href");
    await page.goto(files ?? "");
    await page.getByRole("link", { name: said.file }).waitFor();
    // The record on paper has the minutes too.
    const book = await page.request.get("/p/cocoa/events/export");
    const [[header, ...written] = []] = sheetsOf(await book.body());
    const column = header?.indexOf(say("events.sheet.columns.happenedAt")) ?? -1;
    expect(written.map((cells) => cells[column])).toEqual(
      expect.arrayContaining(["13:09", "13:25", "14:27", "20:30"]),
    );
    await page.goto(`/p/cocoa/releases/${HOTFIX}`);
    expect(await page.locator("h1").textContent()).toContain(say("releases.verdict.afterSameDay"));
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sticksOut(page)).toEqual([]);
  },
);
