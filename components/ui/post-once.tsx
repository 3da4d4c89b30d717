"use client";
// Displaying the page counts as reading it. This is reported once when the page is shown, never for a prefetch.
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { FormAct } from "./act-form";
import { textsOfMarks, usePageMarks } from "./page-marks";
import { post } from "./post";

/** Posts to an address once the page is shown, and refreshes the page if that changed something. */
export function PostOnce({
  act,
  fields,
}: {
  readonly act: FormAct;
  readonly fields: Readonly<Record<string, string>>;
}) {
  const router = useRouter();
  const said = useRef("");
  const marks = usePageMarks();
  const texts = JSON.stringify([...Object.entries(fields), ...textsOfMarks(marks)]);
  useEffect(() => {
    if (said.current === texts) return;
    said.current = texts;
    post(act, JSON.parse(texts)).then((answer) => answer && "to" in answer && router.refresh());
  }, [act, texts, router]);
  return null;
}
