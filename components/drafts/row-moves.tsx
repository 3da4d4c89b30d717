"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Movable } from "./types";
import { controlId } from "./use-kept-place";

const WAYS = ["first", "up", "down", "last"] as const;

/** The plain twins of dragging; at an end of the order what leads further stays reachable, so that the focus stays. */
export function RowMoves({
  task,
  named,
  place,
  total,
  go,
}: Movable & {
  readonly task: string;
  /** What moves: the row's title, or how many rows together. */
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
    <div className="flex gap-1.5">
      {WAYS.map((way) => (
        <Button
          key={way}
          id={controlId(task, way)}
          type="button"
          size="small"
          tone="quiet"
          disabled={ends[way]}
          aria-label={t(`${way}Of`, { title: named })}
          onClick={() => go(task, way, way)}
        >
          {t(way)}
        </Button>
      ))}
    </div>
  );
}
