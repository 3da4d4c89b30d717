"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import type { LivePlace } from "./hear";
import { type Heard, NOTHING } from "./heard";

export interface LiveWords {
  /** The sentence for one change, and for several with # as their number. */
  readonly one: string;
  readonly many: string;
  /** The sentence for a new order, with #title and #day. */
  readonly order: string;
  readonly moved: string;
  readonly restarted: string;
  readonly show: string;
  readonly cut: string;
  readonly "signed-out": string;
  readonly signIn: string;
  readonly crowded: string;
  readonly withdrawn: string;
}

export interface LiveNoticeProps {
  readonly place: LivePlace;
  readonly words: LiveWords;
}

/** A person who sends a form sees the updated page at once and needs no notice of their own change. */
const HUSH_MS = 15_000;

function useHushed(): boolean {
  const [hushed, setHushed] = useState(false);
  useEffect(() => {
    let end: number | undefined;
    const hush = () => {
      window.clearTimeout(end);
      setHushed(true);
      end = window.setTimeout(() => setHushed(false), HUSH_MS);
    };
    document.addEventListener("submit", hush, true);
    return () => {
      document.removeEventListener("submit", hush, true);
      window.clearTimeout(end);
    };
  }, []);
  return hushed;
}

/** The news in words. null: there is none. */
function newsOf({ exercise, count, order }: Heard, words: LiveWords): string | null {
  if (exercise !== "same") return words[exercise];
  if (order !== undefined) return orderWords(order, words);
  if (count === 0) return null;
  return count === 1 ? words.one : words.many.replace("#", String(count));
}

/** What is next by the new order, and until when it is to be received. */
function orderWords({ title, dueOn }: NonNullable<Heard["order"]>, words: LiveWords): string {
  const { lang } = document.documentElement;
  const day = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  }).format(new Date(dueOn));
  const name = (lang === "en" ? title.en : undefined) ?? title.ja ?? "";
  return words.order.replace("#title", () => name).replace("#day", () => day);
}

const signIn = (): string =>
  `/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`;

/** Announces news at the bottom of the window, where it moves nothing, and shows it on request. */
export function LiveNotice({ place, words }: LiveNoticeProps) {
  const router = useRouter();
  const [heard, setHeard] = useState(NOTHING);
  const [showing, startShowing] = useTransition();
  const hushed = useHushed();
  const { project, since, channel } = place;
  useEffect(() => {
    const over = new AbortController();
    // Loaded after the page is shown.
    void import("./hear").then(({ hear }) => {
      if (over.signal.aborted) return;
      over.signal.addEventListener("abort", hear({ project, since, channel }, setHeard));
    });
    return () => over.abort();
  }, [project, since, channel]);
  const show = () => {
    document.getElementById("main")?.focus({ preventScroll: true });
    startShowing(() => router.refresh());
  };
  const { trouble } = heard;
  const told = trouble === null ? newsOf(heard, words) : words[trouble];
  const quiet = told === null || (trouble === null && (showing || hushed));
  const asks = trouble === null || trouble === "withdrawn";
  const tone = asks || trouble === "signed-out" ? "news" : "cut";
  return (
    <div className="live no-print">
      <p role="status" className="live-words phrased" {...(!quiet && { "data-tone": tone })}>
        {!quiet && told}
        {!quiet && trouble === "signed-out" && (
          <a className="button" data-tone="text" href={signIn()} target="_self">
            {words.signIn}
          </a>
        )}
        {!quiet && asks && (
          <button type="button" className="button" data-tone="text" onClick={show}>
            {words.show}
          </button>
        )}
      </p>
    </div>
  );
}
