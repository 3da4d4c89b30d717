"use client";

import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { decideBy } from "@/server/domain/proposals/forecasts";
import { plannedStart } from "@/server/domain/proposals/leading";
import { ApprovalLine } from "./approval-line";
import type { BoardData } from "./board-data";
import type { Reckoning } from "./use-reckoning";

/** Who has to agree, and by which day for the forecast to hold. */
export function ApprovalForecast({
  data: { route, today },
  reckoning,
}: {
  readonly data: BoardData;
  readonly reckoning: Reckoning;
}) {
  const t = useTranslations("drafts.approval");
  const [first, next] = route.steps;
  const startsOn = plannedStart(reckoning.effects);
  const by = decideBy(reckoning.calendar, route.steps, 1, today, startsOn);
  if (first === undefined || startsOn === null || by === null)
    return <ApprovalLine route={route} today={today} />;
  const then = next === undefined || next.role === first.role ? "alone" : "both";
  return t.rich(`${first.role}.${then}`, {
    day: () => (
      <b>
        <NearDay day={by} today={today} />
      </b>
    ),
  });
}
