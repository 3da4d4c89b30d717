"use client";

import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { addBusinessDays } from "@/server/domain/calendar/business-days";
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
  const starts = reckoning.effects.flatMap(({ startsAfter }) => startsAfter ?? []).toSorted();
  const [start] = starts;
  if (first === undefined || start === undefined)
    return <ApprovalLine route={route} today={today} />;
  // Work that begins on a day has to be ordered before it.
  const eve = addBusinessDays(reckoning.calendar, start, -1);
  const last = route.dueOn !== null && route.dueOn < eve ? route.dueOn : eve;
  const by = last < today ? today : last;
  const then = next === undefined || next.role === first.role ? "alone" : "both";
  return t.rich(`${first.role}.${then}`, {
    day: () => (
      <b>
        <NearDay day={by} today={today} />
      </b>
    ),
  });
}
