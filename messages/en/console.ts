import type { console as ja } from "../ja/console";
import type { Translated } from "../translated";

export const console = {
  closed: {
    suspended: "This project is suspended",
    closed: "This project is closed",
    archived: "This project is closed and kept as a record",
    text: "You can read everything, but nothing can be entered or decided.",
  },
  refused: {
    title: "This page cannot be shown",
    missing: "Not found",
    home: "Go to the first page",
    again: "Open this page again",
    now: "See the current page",
  },
  played:
    "{count, plural, =0 {The clock moved forward. Nothing is on record in between.} one {The clock moved forward. One recorded event happened in between.} other {The clock moved forward. # recorded events happened in between.}}",
  playedRecord: "See the record",
  dataTime:
    "This page shows the state at <at></at>. What became known later carries the source that made it known.",
  exerciseSources:
    "The summary of the ministry's inquiry (published April 2021), the public source code, and press reports. Estimates and task order that no source gives are marked “Illustrative”.",
} as const satisfies Translated<typeof ja>;
