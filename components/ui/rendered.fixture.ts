// What a component shows in a language, so that a test reads its sentences.
import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import type { Translated } from "@/messages/translated";

const inEnglish: Translated<typeof ja> = en;
/** The sentences of a page of 2020, so that only days of other years carry their year. */
const onPage = (sentences: typeof ja): typeof ja => ({
  ...sentences,
  dates: { ...sentences.dates, shown: "2020-11-24" },
});
/** The English messages have the keys of the Japanese ones. */
const MESSAGES = { ja: onPage(ja), en: onPage(inEnglish as typeof ja) };

/** The markup in a language. A sentence that is missing or lacks a value fails the test. */
export function markupOf(locale: "ja" | "en", children: ReactNode): string {
  const onError = (error: Error): never => expect.fail(error.message);
  return renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale,
      messages: MESSAGES[locale],
      timeZone: "Asia/Tokyo",
      onError,
      children,
    }),
  );
}

/** The text of each element of these names, in the order of the page. */
export function textsOf(locale: "ja" | "en", children: ReactNode, names: string): string[] {
  const opening = new RegExp(`<(?:${names})(?: [^>]*)?>`);
  return markupOf(locale, children)
    .split(opening)
    .slice(1)
    .map((part) => part.replaceAll(/<[^>]+>/g, "").trim())
    .filter((text) => text !== "");
}
