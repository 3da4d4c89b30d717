// Whoever works on a build knows the risk of its omitted test, and says so in its own words within three business days
// (seed 2(1)①).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";

/** Business days after a waiver in which a vendor confirms that it knows the risk. */
const SHARING_DAYS = 3;

/** The last day, Asia/Tokyo, on which a vendor confirms the risk of a test that was left out on that day. */
export const sharedUntil = (calendar: BusinessCalendar, decidedOn: Day): Day =>
  addBusinessDays(calendar, decidedOn, SHARING_DAYS);
