"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { noBreak } from "@/components/ui/no-break";
import { SavedLine } from "./saved-line";
import type { DraftInHand } from "./use-draft";
import type { useSaving } from "./use-saving";

/** Undo and redo, the selected rows, and whether the draft is saved. */
export function BoardTools({
  inHand,
  saving,
  drafting,
  picked,
  unpick,
  travel,
}: {
  readonly inHand: DraftInHand;
  readonly saving: ReturnType<typeof useSaving>;
  readonly drafting: boolean;
  readonly picked: number;
  readonly unpick: () => void;
  /** Shows the page with a given place. */
  readonly travel: (place: number | null) => void;
}) {
  const t = useTranslations("drafts.tools");
  const drafts = useTranslations("drafts");
  const { moves, undone } = inHand.draft;
  const thrown = !drafting && moves.length === 0 && undone.length > 0;
  return (
    <fieldset className="no-print">
      <legend className="sr-only">{t("label")}</legend>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          type="button"
          size="small"
          tone="quiet"
          disabled={moves.length === 0}
          onClick={() => travel(inHand.takeBack())}
        >
          {t("undo")}
        </Button>
        <Button
          type="button"
          size="small"
          tone="quiet"
          disabled={undone.length === 0}
          onClick={() => travel(inHand.makeAgain())}
        >
          {t("redo")}
        </Button>
        {picked > 0 ? (
          <p className="type-small">
            {t.rich("chosen", { count: picked, n: noBreak })}{" "}
            <Button type="button" size="small" tone="text" onClick={unpick}>
              {t("unchoose")}
            </Button>
          </p>
        ) : (
          <p className="quiet type-small queue-hint">{t("hint")}</p>
        )}
      </div>
      {thrown && (
        <p className="mt-2">
          {drafts("thrown")}{" "}
          <Button type="button" size="small" tone="text" onClick={inHand.bringBack}>
            {drafts("bringBack")}
          </Button>
        </p>
      )}
      {!drafting && <SavedLine saving={saving} />}
    </fieldset>
  );
}
