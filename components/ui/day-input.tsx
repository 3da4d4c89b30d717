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
  const [said, setSaid] = useState("");
  const place = useRef<HTMLSpanElement>(null);
  // Only the browser knows how it writes days, so the words are not part of what the server sends. They are made once the
  // field is in view: a field in a closed menu costs nothing.
  useEffect(() => {
    if (place.current === null) return;
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      setSaid(wordsOf(defaultValue));
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [defaultValue]);
  return (
    <span ref={place} className="flex flex-wrap items-center gap-x-3">
      <input
        {...given}
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
