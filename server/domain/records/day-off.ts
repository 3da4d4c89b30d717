// A project's own days off (開庁しない日) beside the national ones: no business day is counted on them (seed 2(3)).
import { record } from "./kind";

export const DAY_OFF = record({
  name: "day_off",
  fields: {
    on: { type: "day", required: true, column: "off_on" },
    /** Why nobody works on it. */
    name: { type: "words", required: true },
  },
  provenance: true,
  may: { enter: "calendar.set", correct: "calendar.set", withdraw: "calendar.set" },
  slices: ["daysOff"],
  steps: {},
});
