"use client";
// Whoever has the page before them has read it: said once, when it is shown, never on a prefetch.
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { FormAct } from "./act-form";
import { textsOfMarks, usePageMarks } from "./page-marks";
import { post } from "./post";

/** Posts to an address once the page is shown, and shows the page anew where that changed something. */
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
