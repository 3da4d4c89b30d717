"use client";
// What is on the screen of a visible page counts as seen. To open the page, or to load it in the background, does not.
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import type { FormAct } from "./act-form";
import { textsOfMarks, usePageMarks } from "./page-marks";
import { post } from "./post";

/** Posts to an address once all of its content is in view, and refreshes the page if that changed something. */
export function SeenInView({
  act,
  fields,
  children,
}: {
  readonly act: FormAct;
  readonly fields: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  const marks = usePageMarks();
  const texts = JSON.stringify([...Object.entries(fields), ...textsOfMarks(marks)]);
  useEffect(() => {
    const watched = place.current;
    if (watched === null) return;
    let inView = false;
    const ends = new AbortController();
    const watch = new IntersectionObserver(
      (seen) => {
        inView = seen.at(-1)?.isIntersecting ?? false;
        mark();
      },
      { threshold: 0.9 },
    );
    function mark() {
      if (!inView || document.visibilityState !== "visible") return;
      ends.abort();
      watch.disconnect();
      post(act, JSON.parse(texts)).then((answer) => answer && "to" in answer && router.refresh());
    }
    document.addEventListener("visibilitychange", mark, ends);
    watch.observe(watched);
    return () => {
      ends.abort();
      watch.disconnect();
    };
  }, [act, texts, router]);
  return <div ref={place}>{children}</div>;
}
