"use client";

import { useEffect } from "react";
import { usePageMarks } from "@/components/ui/page-marks";

/** Keeps that the page was really shown to its reader; what is fetched or opened behind another tab is not. */
export function MarkSeen({ project }: { readonly project: string }) {
  const { account } = usePageMarks();
  useEffect(() => {
    const mark = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", mark);
      fetch("/api/trpc/readings.question", {
        method: "POST",
        keepalive: true,
        headers: { "content-type": "application/json", "x-fukan-account": account ?? "" },
        body: JSON.stringify({ project }),
      }).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", mark);
    mark();
    return () => document.removeEventListener("visibilitychange", mark);
  }, [project, account]);
  return null;
}
