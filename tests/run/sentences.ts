// The sentences of the screens from messages/, so that tests follow their wording.
import { createTranslator } from "next-intl";
import type { Page } from "playwright-core";
import { en } from "../../messages/en";
import { ja } from "../../messages/ja";
import type { Translated } from "../../messages/translated";

const inEnglish: Translated<typeof ja> = en;

/** Sentences by their keys, such as `sentence("words.units.businessDays", { count: 39 })`. */
export const sentence = createTranslator({ locale: "ja", messages: ja });

/** The English sentences, by the same keys. */
export const english = createTranslator({
  locale: "en",
  messages: inEnglish as typeof ja,
});

/** Text without spaces and line breaks from the layout. */
export const close = (text: string): string => text.replaceAll(/\s+/g, "");

/** The text of the main part of a page that is read to its end, without closed panels. */
export const mainText = async (page: Page): Promise<string> => {
  await page.waitForLoadState("domcontentloaded");
  const text = await page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true);
    if (copy instanceof Element)
      for (const panel of copy.querySelectorAll("[popover]")) panel.remove();
    return copy.textContent ?? "";
  });
  return close(text);
};
