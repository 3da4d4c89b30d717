"use client";

import { useTranslations } from "next-intl";
import type { Movable } from "./types";
import { controlId } from "./use-kept-place";

const WAYS = ["first", "up", "down", "last"] as const;

/**
 * Buttons as an alternative to dragging. At either end of the order the disabled button stays focusable, so that the
 * focus is not lost. The last button shows the rest: 末尾へ and, on the phone, all of them.
 */
export function RowMoves({
  task,
  title,
  named,
  place,
  total,
  opened,
  go,
  open,
}: Movable & {
  readonly task: string;
  readonly title: string;
  /** What moves: the row's title, or the number of rows. */
  readonly named: string;
  readonly opened: boolean;
  readonly open: (id: string) => void;
}) {
  const t = useTranslations("drafts.row");
  const ends = {
    first: place === 1,
    up: place === 1,
    down: place === total,
    last: place === total,
  };
  return (
    <>
      <div id={controlId(task, "moves")} className="queue-ways">
        {WAYS.map((way) => (
          <button
            key={way}
            id={controlId(task, way)}
            type="button"
            data-way={way}
            aria-label={t(`${way}Of`, { title: named })}
            {...(ends[way] ? { "aria-disabled": true } : { onClick: () => go(task, way, way) })}
          >
            {t(way)}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="queue-more"
        aria-label={t("more", { title })}
        aria-expanded={opened}
        aria-controls={controlId(task, "moves")}
        onClick={() => open(task)}
      >
        <span aria-hidden="true">…</span>
      </button>
    </>
  );
}
