// The day that a page is about. A date on the page carries its year only if that differs.
import { cache } from "react";
import type { Day } from "@/server/domain/calendar/day";

/** One place per request, while the server renders a page. The browser is told by the sentence dates.shown instead. */
const place = cache((): { day: Day | null } => ({ day: null }));

/** Called once per page, before its content is rendered. */
export function showDay(day: Day): void {
  place().day = day;
}

/** null: this is not the server, or the page is about no day. */
export const shownDay = (): Day | null => place().day;
