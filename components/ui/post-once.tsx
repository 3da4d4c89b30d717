"use client";
// Whoever has the page before them has read it: said once, when it is shown, never on a prefetch.
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { FormAct } from "./act-form";

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
  const body = new URLSearchParams(fields).toString();
  useEffect(() => {
    if (said.current === body) return;
    said.current = body;
    const headers = {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    };
    fetch(act, { method: "POST", headers, body })
      .then((answer) => answer.ok && router.refresh())
      .catch(() => undefined);
  }, [act, body, router]);
  return null;
}
