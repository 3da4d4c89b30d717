// What the pages say on the days that matter (product.md), as people read it: days.ts is the table of sentences.
import { describe, expect, test } from "vitest";
import type { PersonaKey } from "../../server/record/personas";
import { ask } from "../run/request";
import { openSite } from "../run/site";
import { DAYS, type Said } from "./days";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** The text of the first element of a tag, or of one with a class, as a person reads it in one line. */
function textOf(html: string, element: RegExp): string {
  const [, inner = ""] = element.exec(html) ?? [];
  return inner
    .replace(/<span popover[\s\S]*?<\/span>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

const HEADLINE = /<h1[^>]*>([\s\S]*?)<\/h1>/;
const LEAD = /<p class="type-lead[^"]*">([\s\S]*?)<\/p>/;

describe("as of each day, asked on 2021-02-18", () => {
  const site = openSite({ until: "2021-02-18" });

  const read = async (locale: "ja" | "en", day: string, path: string, as: PersonaKey) => {
    const cookie = `${await site.cookieOf(as)}; fukan-locale=${locale}`;
    const { status, text } = await ask(site.address(), {
      path: `/p/cocoa${path}?asOf=${day}`,
      headers: { cookie },
    });
    expect(status).toBe(200);
    return text;
  };

  describe.each(["ja", "en"] as const)("in the language %s", (locale) => {
    test.each(DAYS)("the pages of $day say what the table has for it", async (table) => {
      const { day, version } = table;
      const pages: readonly (readonly [keyof typeof table.says, string, RegExp, PersonaKey])[] = [
        ["home", "", HEADLINE, "official"],
        ["lead", "", LEAD, "official"],
        ["queue", "/queues/persol", HEADLINE, "official"],
        ["release", `/releases/${version}`, HEADLINE, "official"],
        ["reports", "/reports", HEADLINE, "official"],
        ["executive", "", HEADLINE, "executive"],
      ];
      const said: Record<string, string> = {};
      for (const [name, path, element, as] of pages)
        said[name] = textOf(await read(locale, day, path, as), element);
      const expected = Object.fromEntries(
        Object.entries(table.says).map(([name, words]: [string, Said]) => [name, words[locale]]),
      );
      expect(said).toEqual(expected);
    });
  });
});
