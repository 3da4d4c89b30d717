"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { readWhole } from "@/server/domain/typed-number";
import type { Movable } from "./types";
import { controlId } from "./use-kept-place";

/** The place as an editable number, applied with Enter or with the button that then appears beside it. */
export function PlaceField({
  task,
  title,
  named,
  place,
  total,
  go,
}: Movable & {
  readonly task: string;
  readonly title: string;
  readonly named: string;
}) {
  const t = useTranslations("drafts.row");
  // The typed text belongs to this task at this place and is discarded when either changes.
  const at = `${task} ${place}`;
  const [typed, setTyped] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const text = typed?.at === at ? typed.text : String(place);
  const wanted = readWhole(text, 1, total) ?? place;
  const changed = wanted !== place;
  return (
    <form
      className="queue-number"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) go(task, wanted, "place");
        else setTyped(null);
      }}
    >
      <input
        id={controlId(task, "place")}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-label={t("placeOf", { title })}
        onChange={(event) => setTyped({ at, text: event.target.value })}
      />
      {changed && (
        <Button size="small" tone="quiet" aria-label={t("moveOf", { title: named, place: wanted })}>
          {t("move")}
        </Button>
      )}
    </form>
  );
}
