import type { course as ja } from "../ja/course";
import type { Translated } from "../translated";

export const course = {
  heading: {
    starts: "In the present order the test is expected to begin on <day></day>",
    earliest: "In the present order the test is expected to begin on <day></day> at the earliest",
    begun: "The test has begun, and no result is on record yet",
    unknown: "When the test begins in the present order is not known",
    nowhere: "When the test begins has not been decided",
    unseen: "When the test begins cannot be told from the queues that you may see",
    none: "What has happened since distribution",
  },
  aside: "{from} to {to}. Gray and red lengths are counted in business days.",
  region: "Picture of what has happened since distribution (scrolls sideways)",
  label: "Picture of what has happened since distribution",
  more: "{count, plural, one {# more has} other {# more have}} no room in the picture and {count, plural, one {is} other {are}} in the table.",
  ofLane: "{lane}: {words}",
  here: { today: "Today,", thatDay: "This day," },
  lanes: {
    environment: "Environment",
    waivers: "Waivers",
    said: "Statements, decisions",
    reports: "External reports",
  },
  guides: {
    ready: "{day}: environment ready",
    today: "Today, {day}",
    thatDay: "This day, {day}",
  },
  none: {
    environment: "Up to {day} none is on record as ready",
    waivers: "Up to {day} none is on record",
    said: "Up to {day} none is on record",
    reports: "Up to {day} none is on record",
  },
  build: {
    dated: "{version}, {day}",
    undated: "{version}, day unconfirmed",
    full: "{version} for {platform} distributed ({verdict})",
    fullUndated: "{version} for {platform} built; day of distribution unconfirmed ({verdict})",
  },
  bars: {
    silent: "No record",
    noEnvironment:
      "No environment: {businessDays, plural, one {# business day} other {# business days}}",
    deferred: "Postponed: {businessDays, plural, one {# business day} other {# business days}}",
    undecided:
      "{businessDays, plural, one {# business day} other {# business days}} without a decision",
    unexcused:
      "{businessDays, plural, one {# business day} other {# business days}} without a waiver",
    answered:
      "{businessDays, plural, one {# business day} other {# business days}} until the decision",
    failed: "{businessDays, plural, one {# business day} other {# business days}} since it failed",
    decided:
      "{businessDays, plural, one {# business day} other {# business days}} since the decision",
  },
  test: {
    waits: "Present order: {day}",
    earliest: "Present order: {day} at the earliest",
    begun: "Test under way since {day}",
    draft: "If first: {day}",
    proposed: "Proposal {number, number}: {day}",
    fullWaits: "In the present order, the test for {platform} is expected to begin",
    fullEarliest: "In the present order, the test for {platform} may begin at the earliest",
    fullBegun: "The test for {platform} began (no result on record)",
    fullProposed:
      "If proposal {number, number} is approved, the test for {platform} is expected to begin",
    fullDraft: "If it goes first, the test for {platform} is expected to begin",
  },
  ready: { label: "Ready", full: "“{name}” ready", since: "Ready since {day}" },
  broken: { label: "Out of use", full: "“{name}” out of use" },
  later: "{said} (source published later)",
  waiver: {
    environment: "{builds}: until an environment is ready",
    day: "{builds}: until {day}",
    nothing: "{builds}: no end on record",
    ended: "Ended on {day}",
    full: "Test waived for {builds} ({term})",
    terms: {
      environment: "until an environment is ready",
      day: "until a day",
      nothing: "no end on record",
      ended: "ended on {day}",
    },
  },
  decision: {
    rank_now: "Decided to run the test of {builds} now",
    defer: "Decided to postpone the test of {builds}",
    cannot: "Recorded that the test of {builds} cannot be run",
    approved: "Proposal {number, number} approved",
  },
  report: "External report received: “{title}”",
  table: {
    open: "See this picture as a table",
    close: "Close the table",
    caption: "What has happened since distribution",
    on: "Day",
    lane: "Platform or kind",
    what: "What",
    range: "<from></from> to <until></until>",
  },
} as const satisfies Translated<typeof ja>;
