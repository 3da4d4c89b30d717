import type { calendar as ja } from "../ja/calendar";
import type { Translated } from "../translated";

export const calendar = {
  title: "Days off",
  settings: "Settings",
  none: "This project has no days off of its own",
  heading:
    "{count, plural, =0 {No days off are ahead} one {<n>1 day off</n> is ahead in all years together} other {<n>{count, number} days off</n> are ahead in all years together}}",
  lead: "These days do not count as business days, in any deadline, forecast or length of time. When one is added or withdrawn, what is due is counted anew. Pages about the past count with what was on record then.",
  enter: "Add one day",
  years: "Choose the year",
  noneIn: "There are none in {year}.",
  coming: "Ahead",
  past: "Past",
  day: "Day",
  why: "Why",
  act: "Act",
  open: "Correct or withdraw",
  of: " ({name})",
  offAnyway: "Not a business day in any case",
  comma: ", ",
  unread:
    "These lines could not be read: {lines}. Write one day on each line, the date first and then the reason, such as 2026-12-28 Year-end closing. Nothing has been entered yet.",
  otherWeekday:
    "On these lines the weekday is not that of the date: {lines}. Correct the date or the weekday. Nothing has been entered yet.",
  twice:
    "The days of these lines are on earlier lines too: {lines}. Write each day on one line only. Nothing has been entered yet.",
  list: {
    heading: "Add a pasted list",
    label: "Days and reasons",
    note: "One day on each line, such as 2026-12-28 Year-end closing. Days that are on record already stay as they are.",
    submit: "Add the days of the list",
    failed: "Not added",
  },
} as const satisfies Translated<typeof ja>;
