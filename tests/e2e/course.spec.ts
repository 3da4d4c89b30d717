// The picture of the course on home: every mark is a link, the table says the same, nothing overlaps, and nothing is told
// that was not on record on the day.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { close, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";
import { sticksOut } from "./screens";

const section = (page: Page) => page.locator("section[aria-labelledby=course]");
const hrefs = (page: Page, selector: string) =>
  section(page)
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
const openTable = async (page: Page) => {
  await section(page)
    .getByRole("link", { name: sentence("course.table.open") })
    .click();
  await page.waitForURL(/course=table/);
  await section(page).locator("table").waitFor();
};

/** The words of the picture that meet other words of it, or that leave it. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector(".course-picture")?.getBoundingClientRect();
    if (picture === undefined) return ["no picture"];
    const texts = [...document.querySelectorAll(".course-picture text")]
      .filter((each) => (each.textContent ?? "").trim() !== "")
      .map((each) => ({ said: each.textContent ?? "", box: each.getBoundingClientRect() }));
    const LINE = 6;
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 &&
      b.left < a.right - 1 &&
      a.top < b.bottom - LINE &&
      b.top < a.bottom - LINE;
    return texts.flatMap(({ said, box }, place) => {
      const outside = box.right > picture.right + 1 || box.left < picture.left - 1 ? [said] : [];
      const others = texts.slice(place + 1).filter((other) => meets(box, other.box));
      return [...outside, ...others.map((other) => `${said} / ${other.said}`)];
    });
  });

describe("on the day on which the record asks", () => {
  const site = openSite();

  test("the picture says when the test begins, and each of its marks is a link that the table has too", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const heading = sentence.markup("course.heading.starts", { day: () => "12月9日(水)" });
    expect(await section(page).locator("h2").textContent()).toBe(heading);
    const marks = await hrefs(page, ".course-picture a");
    expect(marks.length).toBeGreaterThan(8);
    await openTable(page);
    expect(new Set(await hrefs(page, ".course-table table a"))).toEqual(new Set(marks));
    const text = close((await section(page).locator(".course-table").textContent()) ?? "");
    expect(text).toContain(close(sentence("course.bars.undecided", { businessDays: 29 })));
    expect(await violationsOn(page)).toEqual([]);
  });

  test("a mark is followed by the keyboard", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    const mark = page.locator(".course-picture a[href$='/releases/1.1.4']").first();
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/releases\/1\.1\.4/);
  });

  test("the phone has the same axis upright, with the same links and without scrolling sideways", async () => {
    const page = await site.open("/p/cocoa", { as: "official", width: 390 });
    expect(await page.locator(".course-picture").isVisible()).toBe(false);
    expect(await page.locator(".course-upright").isVisible()).toBe(true);
    expect(new Set(await hrefs(page, ".course-upright a"))).toEqual(
      new Set(await hrefs(page, ".course-picture a")),
    );
    expect(await sticksOut(page)).toEqual([]);
  });

  test("between the phone and the full width it scrolls in a region that can be reached", async () => {
    const page = await site.open("/p/cocoa", { as: "official", width: 900 });
    const region = page.getByRole("region", { name: sentence("course.region") });
    expect(await region.getAttribute("tabindex")).toBe("0");
    expect(await sticksOut(page)).toEqual([]);
  });

  test("a day without reports says until when none arrived", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    expect(await section(page).textContent()).toContain(
      sentence("course.none.reports", { day: "11月24日(火)" }),
    );
  });
});

describe("once the test has passed", () => {
  const site = openSite({ until: "2021-02-18" });

  test.each(["ja", "en"] as const)(
    "no words meet on any of the days that matter (%s)",
    async (locale) => {
      const page = await site.open("/p/cocoa", { as: "official", locale });
      for (const day of [
        "",
        "2020-09-28",
        "2020-10-12",
        "2020-10-13",
        "2020-12-18",
        "2021-02-03",
      ]) {
        await page.goto(day === "" ? "/p/cocoa" : `/p/cocoa?asOf=${day}`);
        expect([day, await crowded(page)]).toEqual([day, []]);
      }
    },
  );

  test("an earlier day shows nothing that was dated after it", async () => {
    const page = await site.open("/p/cocoa?asOf=2020-11-24", { as: "official" });
    const said = (await section(page).textContent()) ?? "";
    expect(said).not.toContain("1.2.0");
    expect(said).toContain(sentence("course.none.reports", { day: "11月24日(火)" }));
  });

  test("the days of the debt stay in the picture, and end where the test passed", async () => {
    const page = await site.open("/p/cocoa", { as: "official" });
    expect(await section(page).textContent()).toContain(
      sentence("course.bars.undecided", { businessDays: 85 }),
    );
    expect(await section(page).locator(".course-tile.verified").count()).toBe(2);
  });

  test("a project without a distribution has no picture", async () => {
    const page = await site.open("/p/cocoa?asOf=2020-05-20", { as: "official" });
    expect(await section(page).count()).toBe(0);
  });
});
