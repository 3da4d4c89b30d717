import type { projects as ja } from "../ja/projects";
import type { Translated } from "../translated";

export const projects = {
  untested:
    "<n>{count, number}</n> of <n>{total, plural, one {# project} other {# projects}}</n> with a release live without its full-chain test",
  unknown:
    "<n>{count, number}</n> of <n>{total, plural, one {# project} other {# projects}}</n> with a live release of which nobody has said whether the full-chain test was run",
  fine: "No release live without its full-chain test is on record in <n>{total, plural, one {# project} other {# projects}}</n>",
  none: "There is no project that you may see",
  noneText: "Once the administrator of a project has added you, it is shown here.",
  noneToFound: "There is no project yet. Start one with the button below.",
  found: {
    link: "Start a new project",
    heading: "Start a new project",
    back: "To all projects",
    lead: "You become its administrator. Afterwards you enter its parties, platforms and the rest, one after another. You can stop at any time and go on later.",
    name: "Name of the project",
    nameNote: "Shown at the top of every page, for example: Contact-confirming app",
    purpose: "What the project is for",
    purposeNote: "Write it for somebody who sees it for the first time.",
    ministry: "Name of the ministry that orders it",
    ministryNote: "For example: Ministry of Health, Labour and Welfare",
    key: "Short name for addresses",
    keyNote:
      "Lower-case letters a to z, digits and hyphens, for example: cocoa. It cannot be changed later.",
    like: "Copy the set-up of",
    likeNote:
      "Vendors, platforms, the full chain, the names of test environments, the approval route and the days until people are told are copied. What happened, and the people, are not.",
    likeNone: "Nothing is copied",
    submit: "Start this project",
    failed: "The project was not started",
  },
  lead: "Worst first. The verdict is computed from the record; nobody sets it by hand.",
  caption: "State of each project",
  name: "Project",
  state: "Live releases",
  decisions: "Your decisions",
  waiting: "Waiting for",
  data: "Data",
  role: "Your role: {role}",
  states: {
    failed:
      "{count, plural, one {# release} other {# releases}} live that failed the full-chain test",
    untested: "{count, plural, one {# release} other {# releases}} live, not run",
    unproved:
      "{count, plural, one {# release} other {# releases}} live without a record, unchecked since an earlier one",
    waived: "{count, plural, one {# release} other {# releases}} live, not run (waived)",
    "no-record": "{count, plural, one {# distribution} other {# distributions}} without a record",
    contradicted:
      "{count, plural, one {# release} other {# releases}} live whose pass is contradicted by a report or a defect",
    unconfirmed: "{count, number} passed by the vendor’s report (awaiting confirmation)",
    clear: "Full chain checked",
    "nothing-live": "No live release on record",
    stale: "Cannot be confirmed",
  },
  undeliveredDeputy:
    "The notice about a <page>deputy</page> could not be sent to {name} ({email}). Please check the email address.",
  undelivered:
    "The copy of <page>proposal {number}</page> could not be sent to {name} ({email}). Please check the email address.",
  since:
    "{businessDays, plural, =0 {Since <day></day>} one {<n>{businessDays, number} business day</n> since <day></day>} other {<n>{businessDays, number} business days</n> since <day></day>}}",
  noDecision: "None",
  sentToYou: "<n>{count, number} sent to you</n> for an answer",
  sentToOthers: "<n>{count, number} waiting</n> for others",
  heard: "Last heard <at></at>",
  never: "Never heard",
  byHand: "Entered by hand only",
  old: "Too old",
} as const satisfies Translated<typeof ja>;
