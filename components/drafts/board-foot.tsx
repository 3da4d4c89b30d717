"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { noBreak } from "@/components/ui/no-break";
import type { Picks } from "./use-picked";

/** How many tasks there are, and the way to move several at once. `picks` null: rows are not moved here. */
export function BoardFoot({
  picks,
  count,
}: {
  readonly picks: Picks | null;
  readonly count: ReactNode;
}) {
  const t = useTranslations("drafts.tools");
  return (
    <div className="queue-foot">
      <p>{count}</p>
      {picks !== null && (
        <div className="needs-script no-print">
          {picks.picking && (
            <span role="status" className="type-small">
              {t.rich(picks.count > 0 ? "chosen" : "choose", { count: picks.count, n: noBreak })}
            </span>
          )}
          <Button
            type="button"
            size="small"
            tone="text"
            onClick={picks.picking ? picks.stop : picks.begin}
          >
            {t(picks.picking ? "unchoose" : "several")}
          </Button>
        </div>
      )}
    </div>
  );
}
