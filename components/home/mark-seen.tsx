"use client";

import { useEffect } from "react";
import { usePageMarks } from "@/components/ui/page-marks";

/** Records that the page was really shown to its reader. A prefetch or a page in a background tab does not count. */
export function MarkSeen({ project }: { readonly project: string }) {
  const { account } = usePageMarks();
  useEffect(() => {
    const mark = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", mark);
      void import("@/components/calls")
        .then(({ calls }) =>
          calls.readings.mark.mutate({ project, of: "question" }, { context: { account } }),
        )
        .catch(() => undefined);
    };
    document.addEventListener("visibilitychange", mark);
    mark();
    return () => document.removeEventListener("visibilitychange", mark);
  }, [project, account]);
  return null;
}
