"use client";

import { useTranslations } from "next-intl";
import type { useSaving } from "./use-saving";

/** Shows quietly whether the draft is saved; a failed save is shown with its reason. */
export function SavedLine({ saving }: { readonly saving: ReturnType<typeof useSaving> }) {
  const t = useTranslations("drafts.saved");
  const { state, refusal } = saving;
  return (
    <p role="status" className="type-small min-h-[1.5em]">
      {state === "failed" || state === "unreachable" ? (
        <b>
          {t(state)} {refusal?.sentence}{" "}
          {refusal?.way && (
            <a href={refusal.way.href} target="_self">
              {refusal.way.label}
            </a>
          )}
        </b>
      ) : (
        <span className="quiet">{state !== "untouched" && state !== "changed" && t(state)}</span>
      )}
    </p>
  );
}
