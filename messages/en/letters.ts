import type { letters as ja } from "../ja/letters";
import type { Translated } from "../translated";

export const letters = {
  subject:
    "[Fukan] {about}: {verdict, select, approved {{role, select, executive {decided} other {approved}}} other {returned}} ({by})",
  subjectOfExercise:
    "[Fukan, exercise] {about}: {verdict, select, approved {{role, select, executive {decided} other {approved}}} other {returned}} ({by})",
  about: {
    order: "Order of {party}, proposal {number, number}",
    record: "The {record} “{title}”, request {number, number}",
  },
  aboutIn: {
    order: "proposal {number, number} about the order of {party}",
    record: "request {number, number} for approval of the {record} “{title}”",
  },
  deputySubject: "[Fukan] Deputy for your role ({role}): {member}",
  deputyOfExercise: "[Fukan, exercise] Deputy for your role ({role}): {member}",
  deputyNamed: "On {at}, {member} was named deputy for your role ({role}). Named by: {by}",
  deputyTerm: "From {from} to {until}",
  deputyMay: "During this term {member} may approve or return proposals at the step of the {role}.",
  deputyEnd: "If you did not expect this, or no longer want a deputy, end it on the page below.",
  hold: {
    held: {
      subject: "[Fukan] Order of {party}, proposal {number, number}: put on hold ({by})",
      subjectOfExercise:
        "[Fukan, exercise] Order of {party}, proposal {number, number}: put on hold ({by})",
      did: "On {at}, the {by} put the order of {party} on hold (proposal {number, number}).",
      means:
        "The work that it brings forward cannot begin until the hold is lifted or a new order is approved. The order itself has not changed.",
      reason: "Why it was put on hold",
    },
    resumed: {
      subject: "[Fukan] Order of {party}, proposal {number, number}: hold lifted ({by})",
      subjectOfExercise:
        "[Fukan, exercise] Order of {party}, proposal {number, number}: hold lifted ({by})",
      did: "On {at}, the {by} lifted the hold on the order of {party} (proposal {number, number}).",
      means: "The work that it brings forward can begin again.",
      reason: "Why the hold was lifted",
    },
  },
  exercise: "This is an exercise. Nothing was really decided.",
  project: "Project: {project}",
  passes: "What counts as passed: {words}",
  fails: "If it fails: {words}",
  decided:
    "On {at}, the {by} {verdict, select, approved {{role, select, executive {decided for} other {approved}}} other {returned}} {aboutIn}.",
  deputy: "This was decided by a deputy.",
  applied: "The order has changed.",
  next: "The order has not changed yet. Next, the {role} decides.",
  kept: "The order has not changed.",
  ofRecord: {
    applied: "It is now as was asked for.",
    next: "It has not been decided yet. Next, the {role} decides.",
    kept: "It is as it was before.",
  },
  changes: "What changes",
  change: "No. {from, number} → no. {to, number}  {title}",
  more: "and {count, number} more",
  delays:
    "{count, plural, =0 {No task starts later.} one {# task starts {kind, select, same {{most, plural, one {# business day} other {# business days}}} other {{least, number} to {most, number} business days}} later.} other {# tasks start {kind, select, same {{most, plural, one {# business day} other {# business days}}} other {{least, number} to {most, number} business days}} later.}}",
  misses:
    "{count, plural, one {# task is expected to miss its due date.} other {# tasks are expected to miss their due dates.}}",
  reason: "The reason given",
  wordsAdded: "Words added",
  whyReturned: "Why it was returned",
  conditions: "Conditions of the approval",
  condition: "- By {day}",
  digest: "Digest of what was frozen (sha256)",
  seal: "Digest of the decision (sha256)",
  check: "Computed again from the attached file, it comes out the same.",
  head: "Where the record ends",
  headNote:
    "This was the end of the record when the letter was sent. Keep this letter: with it you can check later that the record was neither cut off nor rewritten.",
  link: "The page",
  quoted: "Lines that begin with “>” were typed by people. Fukan wrote all others.",
  foot: "This copy is sent so that the decision can also be checked outside Fukan. Replies are not read.",
  heading: "{name}",
  moment: "{day}, {time}",
  day: "{date} {month} {year} ({weekday})",
} as const satisfies Translated<typeof ja>;
