"use client";

import { useTranslations } from "next-intl";
import type { Movable } from "./types";
import { controlId } from "./use-kept-place";

const WAYS = ["first", "up", "down", "last"] as const;

/**
 * Buttons as an alternative to dragging. At either end of the order the disabled button stays focusable, so that the
 * focus is not lost.
 */
export function RowMoves({
  task,
  named,
  place,
  total,
  go,
}: Movable & {
  readonly task: string;
  /** What moves: the row's title, or the number of rows. */
  readonly named: string;
}) {
  const t = useTranslations("drafts.row");
  const ends = {
    first: place === 1,
    up: place === 1,
    down: place === total,
    last: place === total,
  };
  return (
    <div>
      {WAYS.map((way) => (
        <button
          key={way}
          id={controlId(task, way)}
          type="button"
          aria-label={t(`${way}Of`, { title: named })}
          {...(ends[way] ? { "aria-disabled": true } : { onClick: () => go(task, way, way) })}
        >
          {t(way)}
        </button>
      ))}
    </div>
  );
}
