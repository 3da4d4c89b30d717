"use client";

import { useTranslations } from "next-intl";
import type { useSaving } from "./use-saving";

/** Whether the draft is kept, said quietly; what could not be kept is said with the reason. */
export function SavedLine({ saving }: { readonly saving: ReturnType<typeof useSaving> }) {
  const t = useTranslations("drafts.saved");
  const { state, refusal } = saving;
  return (
    <p role="status" className="type-small min-h-[1.5em]">
      {state === "failed" || state === "unreachable" ? (
        <b>
          {t(state)} {refusal?.sentence}{" "}
          {refusal?.signIn && (
            <a href={refusal.signIn.href} target="_self">
              {refusal.signIn.label}
            </a>
          )}
        </b>
      ) : (
        <span className="quiet">{state !== "untouched" && state !== "changed" && t(state)}</span>
      )}
    </p>
  );
}
