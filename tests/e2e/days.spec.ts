// What the pages say on the days that matter (product.md), as people read it. The table of sentences is days.ts.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { PersonaKey } from "../../server/record/personas";
import { BEGINS, liveThrough } from "../run/acted-course";
import { beforehand } from "../run/orders";
import { openSite, type Site } from "../run/site";
import { ACTED_DAYS } from "./acted-days";
import { DAYS, type DayRow, type Said } from "./days";

interface Place {
  readonly as: PersonaKey;
  readonly path: string;
  readonly selector: string;
}

/** Where each sentence stands. */
const placesOf = (version: string): Readonly<Record<keyof Said, Place>> => ({
  home: { as: "official", path: "", selector: "h1" },
  lead: {
    as: "official",
    path: "",
    selector: ".type-lead, .leading-days, [aria-labelledby=beside] > :not(.section-heading)",
  },
  queue: { as: "official", path: "/queues/persol", selector: "h1" },
  release: { as: "official", path: `/releases/${version}`, selector: "h1" },
  reports: { as: "official", path: "/reports", selector: "h1" },
  executive: {
    as: "executive",
    path: "",
    selector: "[aria-labelledby=decisions] tbody a",
  },
});

/** The text of an element of a page, in one line and without what opens on request. */
const textAt = (page: Page, path: string, selector: string): Promise<string> =>
  page.evaluate(
    async (at) => {
      const answer = await fetch(at.path);
      const there = new DOMParser().parseFromString(await answer.text(), "text/html");
      const elements = at.many
        ? [...there.querySelectorAll(`main :is(${at.selector})`)]
        : [there.querySelector(`main ${at.selector}`)];
      for (const panel of elements.flatMap((one) => [
        ...(one?.querySelectorAll("[popover]") ?? []),
      ]))
        panel.remove();
      const texts = elements.map((one) => one?.textContent ?? "");
      return texts.join(" ").replaceAll(/\s+/g, " ").trim();
    },
    { path, selector, many: selector.includes(",") },
  );

async function saidOn(site: Site, locale: "ja" | "en", { day, version }: DayRow) {
  const pages = {
    official: await site.look({ as: "official", locale }),
    executive: await site.look({ as: "executive", locale }),
  };
  // The pages are fetched and read; nothing of them runs.
  for (const page of Object.values(pages)) await page.goto("/icon.svg");
  const said: Record<string, string> = {};
  for (const [name, { as, path, selector }] of Object.entries(placesOf(version))) {
    const page = as === "executive" ? pages.executive : pages.official;
    said[name] = await textAt(page, `/p/cocoa${path}?asOf=${day}`, selector);
  }
  return said;
}

describe("as of each day, asked on 2021-02-18", () => {
  const site = openSite({ until: "2021-02-18" });

  test.each(DAYS)("the pages of $day say in Japanese what the table has for it", async (row) => {
    expect(await saidOn(site, "ja", row)).toEqual(row.ja);
  });

  test.each(DAYS)("the pages of $day say in English what the table has for it", async (row) => {
    expect(await saidOn(site, "en", row)).toEqual(row.en);
  });
});

describe("as of each day of the acted course, asked on its last", () => {
  const site = openSite({
    until: BEGINS,
    before: beforehand(async (stage) => {
      for (const { day } of ACTED_DAYS) await liveThrough(stage, day);
    }),
  });

  test.each(ACTED_DAYS)(
    "the pages of $day say in Japanese what the table has for it",
    async (row) => {
      expect(await saidOn(site, "ja", row)).toEqual(row.ja);
    },
  );

  test.each(ACTED_DAYS)(
    "the pages of $day say in English what the table has for it",
    async (row) => {
      expect(await saidOn(site, "en", row)).toEqual(row.en);
    },
  );
});
