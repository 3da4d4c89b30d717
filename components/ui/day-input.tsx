"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { type Day, parseDay } from "@/server/domain/calendar/day";

/** While a year is being typed, its first digits are a year of antiquity. */
const FIRST = "1900";

/**
 * A day, and beside it the same day in the reader's language with its weekday: the browser writes the day in the field in
 * its own language.
 */
export function DayInput(
  given: ComponentProps<"input"> & { readonly defaultValue: string | undefined },
) {
  const { defaultValue = "" } = given;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  // Only the browser knows how it writes days, so the words are not part of what the server sends. They are made once the
  // field is in view: a field in a closed menu costs nothing.
  useEffect(() => {
    if (input.current === null) return;
    const start = () => setSaid(wordsOf(defaultValue));
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      start();
    });
    watch.observe(input.current);
    // A form that was accepted empties its fields.
    const { form } = input.current;
    form?.addEventListener("reset", start);
    return () => {
      watch.disconnect();
      form?.removeEventListener("reset", start);
    };
  }, [defaultValue]);
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <input
        {...given}
        ref={input}
        type="date"
        className="field w-48"
        onInput={(event) => setSaid(wordsOf(event.currentTarget.value))}
      />
      <output htmlFor={given.id}>{said}</output>
    </span>
  );
}

/** The day that is typed, in words; "": no day yet. */
function wordsOf(typed: string): string {
  const day = parseDay(typed);
  return day === null || day < FIRST ? "" : inWords(day);
}

/** A day by the language and the years of the page. */
function inWords(day: Day): string {
  const { lang, dataset } = document.documentElement;
  const era = dataset.years === "japanese";
  const language = lang === "ja" ? "ja-JP" : "en-GB";
  return new Intl.DateTimeFormat(era ? `${language}-u-ca-japanese` : language, {
    ...(era && { era: "long" }),
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
