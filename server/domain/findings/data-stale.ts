// If data is older than allowed, the answer is 確認できません, never 問題ありません (2(3): to notice early).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { dayOf } from "../calendar/instant";
import type { ProjectState } from "../projects/state";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";

/**
 * `data-stale`, about a source, from the day on which its allowed age in business days has passed since it was
 * last heard from. A source never heard from is stale from the contract's start (from the first distribution if no
 * contract is on record). A document has no allowed age and is never stale.
 */
export function dataStale(
  state: Pick<ProjectState, "feeds" | "contracts" | "distributions">,
  calendar: BusinessCalendar,
): readonly Found[] {
  return state.feeds.flatMap((feed): readonly Found[] => {
    if (feed.allowedAge === null) return [];
    const heardOn = feed.heardAt === null ? null : dayOf(feed.heardAt);
    const since =
      heardOn === null ? firstDayOf(state) : addBusinessDays(calendar, heardOn, feed.allowedAge);
    if (since === null) return [];
    return [{ id: feed.id, since, facts: { heardOn, allowedAge: feed.allowedAge } }];
  });
}
