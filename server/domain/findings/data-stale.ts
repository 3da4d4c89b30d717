// On data older than allowed the answer is 確認できません, never 問題ありません (2(3): to notice early).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { dayOf } from "../calendar/instant";
import type { ProjectState } from "../projects/state";
import type { Found } from "./finding";
import { firstDayOf } from "./first-day";

/**
 * `data-stale`, about a source, from the day on which its allowed age in business days has passed since it was
 * last heard from. One never heard from is stale from the contract's start (without one on record, from the
 * first distribution). A document, which has no allowed age, does not age.
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
