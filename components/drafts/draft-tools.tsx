"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SavedLine } from "./saved-line";
import type { DraftInHand } from "./use-draft";
import type { useSaving } from "./use-saving";

/** Undo and redo, and whether the draft is saved. It stays while there is something to undo, redo or say. */
export function DraftTools({
  inHand,
  saving,
  thrown,
  throwAway,
  travel,
}: {
  readonly inHand: DraftInHand;
  readonly saving: ReturnType<typeof useSaving>;
  /** Whether the draft was thrown away and can be brought back. */
  readonly thrown: boolean;
  /** null: there is nothing to throw away. */
  readonly throwAway: (() => void) | null;
  /** Shows the page with a given place. */
  readonly travel: (place: number | null) => void;
}) {
  const t = useTranslations("drafts.tools");
  const drafts = useTranslations("drafts");
  const { moves, undone } = inHand.draft;
  return (
    <fieldset className="draft-tools needs-script no-print">
      <legend className="sr-only">{t("label")}</legend>
      <SavedLine saving={saving} />
      <Button
        type="button"
        size="small"
        tone="text"
        disabled={moves.length === 0}
        onClick={() => travel(inHand.takeBack())}
      >
        {t("undo")}
      </Button>
      <Button
        type="button"
        size="small"
        tone="text"
        disabled={undone.length === 0}
        onClick={() => travel(inHand.makeAgain())}
      >
        {t("redo")}
      </Button>
      {throwAway !== null && (
        <Button type="button" size="small" tone="text" onClick={throwAway}>
          {drafts("throwAway")}
        </Button>
      )}
      {thrown && (
        <p>
          {drafts("thrown")}{" "}
          <Button type="button" size="small" tone="text" onClick={inHand.bringBack}>
            {drafts("bringBack")}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
