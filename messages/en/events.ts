import type { EventKind } from "@/server/domain/events/event";
import type { ChangeSentences, events as ja } from "../ja/events";
import type { Translated } from "../translated";

const sentences: Record<EventKind, string> = {
  "project-amended":
    "{changed, select, yes {Settings of the project: <changes></changes>} other {Settings of the project were changed.}} Reason: <reason></reason>",
  "project-founded": "The record of the project “<project></project>” began.",
  "record-sealed":
    "What was on record so far was sealed as it stood. From this line on, each line also seals the facts written with it.",
  "record-entered": "The <record></record> “<title></title>” was entered.",
  "record-corrected":
    "The record of the <record></record> “<title></title>” was corrected. <changes></changes> Reason: <reason></reason>",
  "record-withdrawn":
    "The record of the <record></record> “<title></title>” was withdrawn. Reason: <reason></reason>",
  "record-moved":
    "The <record></record> “<title></title>”: <step></step> <changes></changes>{known, select, yes { “<words></words>”} other {}}",
  "party-registered": "<party></party> was registered as a party.",
  "member-set":
    "{changed, select, yes {The record of <member></member> was changed.<changes></changes>} other {<member></member> was given the role of {role, select, official {official} executive {executive} adviser {CIO adviser} vendor_manager {vendor manager} vendor_member {vendor member} auditor {auditor} admin {administrator} other {member}}.}}",
  "contract-registered": "The contract “<title></title>” with <party></party> was registered.",
  "contract-extended":
    "{changed, select, yes {The contract “<title></title>” was extended.<changes></changes>} other {The contract “<title></title>” was extended to <day></day>.}}",
  "contract-amended":
    "The contract “<title></title>” was amended on <day></day>. What changed: “<words></words>”<changes></changes> The reason: “<why></why>”",
  "review-begun":
    "The <title></title> began, with <n>{items, plural, one {# item} other {# items}}</n> on its agenda.",
  "agenda-added":
    "<n>{items, plural, one {# item} other {# items}}</n> went on the agenda of the <title></title>.",
  "review-closed":
    "The <title></title> was closed: <n>{decided, number} decided</n>, <n>{carried, number} carried over</n>, <n>{none, number} without a decision</n>. {known, select, yes {The next one is on <day></day>.} other {No day is set for the next one.}}",
  "chain-defined":
    "“<chain></chain>” was defined with <n>{stages, plural, one {# stage} other {# stages}}</n>.",
  "platform-registered": "<platform></platform> was registered as a platform.",
  "source-registered": "The source “<title></title>” was registered.",
  "source-heard": "Data arrived from “<title></title>”.",
  "release-registered": "Version <version></version> was registered.",
  "distribution-planned":
    "<version></version> for <platform></platform> is planned to go out on <day></day>.",
  "distribution-registered":
    "{known, select, yes {<version></version> for <platform></platform> was distributed on <day></day>.} other {The distribution of <version></version> for <platform></platform> was registered. The day it reached users is unconfirmed.}}",
  "environment-registered": "The test environment “<environment></environment>” was registered.",
  "environment-ready":
    "The test environment “<environment></environment>” was ready on <day></day>.<changes></changes>",
  "test-case-registered":
    "A test case for the {caseKind, select, unit {unit test} integration {integration test} system {system test} other {full-chain test}} was registered: “<title></title>”.",
  "test-run-recorded":
    "The {caseKind, select, unit {unit test} integration {integration test} system {system test} other {full-chain test}} of <version></version> for <platform></platform> {outcome, select, passed {passed.} reported {passed by the vendor’s report, which awaits confirmation.} failed {failed.} blocked {could not be run.} other {was not run.}}",
  "test-run-confirmed":
    "A vendor’s report that <version></version> for <platform></platform> passed the full-chain test was confirmed.",
  "test-run-returned":
    "A vendor’s report that <version></version> for <platform></platform> passed the full-chain test was returned. Reason: “<reason></reason>”.",
  "waiver-decided":
    "It was decided that <version></version> for <platform></platform> goes out without a test. The reason: “<reason></reason>” {ends, select, ready {This holds until “<environment></environment>” is ready.} reached {This holds until an environment reaches “<stage></stage>”.} out {This holds until <out></out> is out.} day {This holds until <day></day>.} other {When it ends is not on record.}}",
  "defect-registered":
    "The {severity, select, critical {critical} major {major} other {minor}} defect “<title></title>” was registered.",
  "defect-resolved":
    "The defect “<title></title>” was resolved{known, select, yes { in <version></version>} other {}}.<changes></changes>",
  "report-received":
    "A report arrived {channel, select, github {on GitHub} social {by social media} press {by the press} call_centre {at the call centre} other {from outside}}: “<title></title>”.",
  "report-assigned":
    "<member></member> was named as owner of the report “<title></title>”. <changes></changes>",
  "report-triaged":
    "It was decided what to do with the report “<title></title>”. <decision></decision>",
  "report-moved":
    "{by, select, outside {From outside, something} other {Something}} happened to the report “<title></title>”. <words></words>",
  "report-closed": "The report “<title></title>” was closed. <words></words>",
  "report-raised":
    "The report “<title></title>” was raised to {level, select, division {the director} bureau {the bureau head} other {the official in charge}}. <words></words>",
  "report-answered":
    "{answer, select, owned {The person to whom the report “<title></title>” was raised took it over.} taken_up {It was decided to take up the report “<title></title>”.} declined {It was decided to decline the report “<title></title>”.} other {The report “<title></title>” was sent back to the level below.}} <words></words>",
  "file-attached":
    "{known, select, yes {The file “{name}” (SHA-256 {digest})} other {The link {name}}} was attached to “<title></title>”. <words></words>",
  "file-withdrawn":
    "{known, select, yes {The file “{name}” (SHA-256 {digest})} other {The link {name}}} (<words></words>) was withdrawn from “<title></title>”. Reason: “<reason></reason>”.",
  "queue-opened": "The queue of <party></party> was set up.",
  "task-entered": "The task “<title></title>” of <party></party> was entered.",
  "task-status-set":
    "{changed, select, yes {The task “<title></title>” of <party></party> was reported on.<changes></changes>} other {The task “<title></title>” of <party></party> became “{status, select, not_started {not started} in_progress {in progress} in_review {waiting for a check} done {done} other {cannot start}}”.{known, select, yes { Reason: “<reason></reason>”.} other {}}}}",
  "task-stopped":
    "“<title></title>”, a task of <party></party>, has stopped. The reason: “<reason></reason>”{known, select, yes { It waits for <awaits></awaits>.} other {}}{waits, select, yes { It waits until the test environment “<environment></environment>” is ready.} other {}}",
  "task-commented":
    "A comment was written on “<title></title>”, a task of <party></party>: “<words></words>”",
  "comment-withdrawn": "A comment on “<title></title>”, a task of <party></party>, was withdrawn.",
  "comments-read": "The comments on “<title></title>”, a task of <party></party>, were read.",
  "statement-recorded": "<words></words>",
  "figure-recorded":
    "On <day></day> the {figure, select, downloads {number of downloads} other {figure}} was <n>{value, number}</n>.",
  acknowledged: "It was acknowledged in the reader's own words: “<words></words>”.",
  "line-set":
    "{step, select, added {<party></party> added the line of work “<line></line>”. {known, select, yes {<n>{capacity, plural, one {# person-day} other {# person-days}}</n> a week.} other {How much it can do is not on record.}}} closed {<party></party> closed the line of work “<line></line>”.} other {The line of work “<line></line>” of <party></party> was changed.<changes></changes>}}",
  "queue-set":
    "{changed, select, yes {The capacity of <party></party> was changed.<changes></changes>} other {The capacity of <party></party> was set. {known, select, yes {<n>{capacity, number} person-days</n> a week, of which <n>{percent, number} %</n> is reserved for defects.} other {The amount is not on record.}}{daysOff, plural, =0 {} one { It is off on one more day.} other { It is off on <n>#</n> more days.}}}}",
  "change-asked":
    "Asked to change {what, select, capacity {the capacity of <party></party>} due {the due date of “<title></title>” of <party></party>} other {the estimate of “<title></title>” of <party></party>}} from <from></from> to <to></to>. Reason: <reason></reason>",
  "change-answered":
    "{agreed, select, yes {Agreed} other {Did not agree}} to change {what, select, capacity {the capacity of <party></party>} due {the due date of “<title></title>” of <party></party>} other {the estimate of “<title></title>” of <party></party>}} from <from></from> to <to></to>.{known, select, yes { Reason: <reason></reason>} other {}}",
  "task-amended":
    "{changed, select, yes {The task “<title></title>” of <party></party> was amended.<changes></changes>{known, select, yes { Reason: <reason></reason>} other {}}} other {The {what, select, estimate {estimate} due {due date} assignee {assignee} ticket {vendor’s own reference} other {party answering for final quality}} of the task “<title></title>” of <party></party> was set.}}",
  "task-withdrawn":
    "The task “<title></title>” of <party></party> was withdrawn. Reason: <reason></reason>",
  "test-retargeted":
    "The task “<title></title>” of <party></party> now tests {to} instead of {from}. Reason: <reason></reason>",
  "test-plan-set":
    "{changed, select, yes {The plan of the task “<title></title>” of <party></party> was amended.<changes></changes>} other {The plan of the task “<title></title>” of <party></party> was set. {passes, select, yes {It counts as passed when: “<passesWhen></passesWhen>”.} other {What counts as passed is not on record.}} {fails, select, yes {If it fails: “<onFailure></onFailure>”.} other {What follows if it fails is not on record.}}}}",
  "task-status-undone":
    "{changed, select, yes {The report on the task “<title></title>” of <party></party> was undone.<changes></changes>} other {The task “<title></title>” of <party></party> was set back to “{status, select, not_started {not started} in_progress {in progress} in_review {waiting for a check} done {done} other {cannot start}}”.}}",
  "order-proposed":
    "Proposal <n>{number, number}</n> for the queue of <party></party> was made: “<title></title>” from place <n>{from, number}</n> to place <n>{to, number}</n>. The reason: “<reason></reason>”",
  "record-drafted":
    "A draft of the <record></record> “<title></title>” was made. It is not in force.",
  "approval-asked":
    "Approval of the <record></record> “<name></name>” was asked for (request <n>{number, number}</n>). The reason: “<reason></reason>”",
  "approval-given":
    "Request <n>{number, number}</n> for approval of the <record></record> “<name></name>” was approved by {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}{deputy, select, yes { (deputy)} other {}}.{conditions, plural, =0 {} one { It has # condition.} other { It has # conditions.}}",
  "proposal-withdrawn":
    "{of, select, order {Proposal <n>{number, number}</n> for the queue of <party></party>} other {Request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}} was withdrawn.",
  "proposal-remarked":
    "{remark, select, question {A question was asked about} answer {A question was answered about} opinion_asked {The vendor was asked for its opinion of} opinion {The vendor gave its opinion of} other {A comment was made on}} {of, select, order {proposal <n>{number, number}</n> for the queue of <party></party>} other {request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}}: “<words></words>”",
  "request-reminded":
    "{side, select, vendor_manager {The vendor} other {The proposer}} was reminded of what was asked about {of, select, order {proposal <n>{number, number}</n> for the queue of <party></party>} other {request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}} (reminder <n>{times, number}</n>).",
  "ministry-noted":
    "A note for the ministry alone was written on {of, select, order {proposal <n>{number, number}</n> for the queue of <party></party>} other {request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}}: “<words></words>”",
  "step-approved":
    "{of, select, order {Proposal <n>{number, number}</n> for the queue of <party></party>} other {Request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}} was approved by {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}{deputy, select, yes { (deputy)} other {}} and goes on to the next step.{conditions, plural, =0 {} one { It has # condition.} other { It has # conditions.}}",
  "order-approved":
    "Proposal <n>{number, number}</n> for the queue of <party></party> was approved by {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}{deputy, select, yes { (deputy)} other {}}: “<title></title>” went from place <n>{from, number}</n> to place <n>{to, number}</n>.{conditions, plural, =0 {} one { It has # condition.} other { It has # conditions.}} The reason: “<reason></reason>”",
  "proposal-returned":
    "{of, select, order {Proposal <n>{number, number}</n> for the queue of <party></party>} other {Request <n>{number, number}</n> for approval of the <record></record> “<name></name>”}} was returned by {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}{deputy, select, yes { (deputy)} other {}}.{counterTo, plural, =0 {} other { The counter-proposal is no. #.}} The reason: “<reason></reason>”",
  "counter-dropped":
    "The counter-proposal to proposal <n>{number, number}</n> for the queue of <party></party> (no. {counterTo, number}) was thrown away.",
  "order-read": "<party></party> read change <n>{number, number}</n> of its queue.",
  "order-acknowledged": "<party></party> acknowledged change <n>{number, number}</n> of its queue.",
  "risk-confirmed":
    "<party></party> has read and understood the risk of a test that was left out: “<words></words>”",
  "order-reserved":
    "<party></party> acknowledged change <n>{number, number}</n> of its queue with a reservation: “<words></words>”",
  "order-asked":
    "<party></party> asked about change <n>{number, number}</n> of its queue: “<words></words>”",
  "order-replied":
    "<party></party> got a reply about change <n>{number, number}</n> of its queue: “<words></words>”",
  "order-objected":
    "<party></party> objected to change <n>{number, number}</n> of its queue. The reason: “<reason></reason>”",
  "order-held":
    "Change <n>{number, number}</n> of <party></party>’s queue was put on hold. The reason: “<reason></reason>”",
  "order-resumed":
    "Change <n>{number, number}</n> of <party></party>’s queue was taken off hold. The reason: “<reason></reason>”",
  "condition-shown":
    "For the condition “<words></words>” of proposal <n>{number, number}</n>, this was shown: “<shown></shown>”",
  "condition-met":
    "The condition “<words></words>” of proposal <n>{number, number}</n> was accepted as met{role, select, adviser { in the place of the CIO adviser} executive { in the place of the executive} other {}}.{known, select, yes { What was shown: “<shown></shown>”} other {}}",
  "route-set":
    "{of, select, record {For the <record></record>: } other {}}{changed, select, yes {<changes></changes>} other {The route of approval was set: {first, select, adviser {approval by the CIO adviser} executive {decision by the executive} other {not on record}}{second, select, none { alone} adviser {, then approval by the CIO adviser} executive {, then decision by the executive} other {}}.}}",
  "second-factor-asked":
    "{required, select, yes {Everybody who reads this project was asked to set up a second step for signing in.} other {Everybody who reads this project is no longer asked to set up a second step for signing in.}}",
  "deputy-set":
    "<member></member> was named deputy for {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}, from <from></from> until <day></day>.",
  "deputy-removed":
    "<member></member> is no longer deputy for {role, select, adviser {the CIO adviser} executive {the executive} other {the deciding role}}.{known, select, yes { The term was to be from <from></from> until <day></day>.} other {}}",
  "finding-seen":
    "The question about the full-chain test of <version></version> for <platform></platform> was seen.",
  "decision-recorded":
    "About the full-chain test of <version></version> for <platform></platform>, {answer, select, rank_now {it was decided to run it now.} defer {it was decided to postpone it to <day></day>{asked, select, no {} other { (request <n>{number, number}</n> by <proposer></proposer>)}}. The reason: “<reason></reason>”<changes></changes>} other {it was recorded that it cannot be run. The reason: “<reason></reason>”}}",
  "undertaking-answered":
    "<party></party> {accepts, select, yes {agreed} other {declined}} to {what, select, risk {hold the risk} other {answer for the final quality}} of “<title></title>”.{accepts, select, yes {} other { Reason: “<reason></reason>”.}}",
  "really-happened": "What really happened: <words></words>",
};

const changes: ChangeSentences = {
  changed: " <field></field> was changed from <from></from> to <to></to>.",
  set: " <field></field> was set to <to></to>.",
  added: " <to></to> was added to <field></field>.",
  removed: " <from></from> was removed from <field></field>.",
  quoted: "“<text></text>”",
  bracketed: "<head></head> (<rest></rest>)",
  comma: ", ",
  phrases: {
    none: "“not on record”",
    businessDays: "<n>{value, plural, one {# business day} other {# business days}}</n>",
    calendarDays: "<n>{value, plural, one {# day} other {# days}}</n>",
    personDays: "<n>{value, plural, one {# person-day} other {# person-days}}</n>",
    weekly: "<n>{value, plural, one {# person-day} other {# person-days}} a week</n>",
    share: "<n>{value, number} %</n>",
    status:
      "“{value, select, not_started {not started} in_progress {in progress} in_review {waiting for a check} done {done} other {cannot start}}”",
    kind: "“{value, select, development {development} test {test} defect {work on a defect} other {operation}}”",
    fullChain: "“{value, select, yes {yes} other {no}}”",
    publicPage:
      "{on, select, yes {{notes, select, yes {“notes” } other {}}{defects, select, yes {“known defects” } other {}}{versions, select, yes {“versions in use” } other {}}{checks, select, yes {“what was checked” } other {}}{vendors, select, yes {“names of the vendors” } other {}}} other {“off”}}",
    projectState:
      "{value, select, suspended {suspended} closed {closed} archived {archived} other {going on}}",
    role: "{value, select, official {official} executive {executive} adviser {CIO adviser} vendor_manager {vendor manager} vendor_member {vendor member} auditor {auditor} admin {administrator} other {member}}",
    route:
      "“{first, select, adviser {approval by the CIO adviser} executive {decision by the executive} other {not on record}} (<n>{firstDays, plural, one {# business day} other {# business days}}</n>){second, select, none { alone} adviser {, then approval by the CIO adviser (<n>{secondDays, plural, one {# business day} other {# business days}}</n>)} other {, then decision by the executive (<n>{secondDays, plural, one {# business day} other {# business days}}</n>)}}”",
  },
  fields: {
    due: "The due date",
    estimate: "The estimate",
    assignee: "The assignee",
    quality: "The party answering for final quality",
    line: "The line of work",
    ticket: "The vendor’s own reference",
    title: "The title",
    kind: "The kind",
    directedBy: "The party that directed it",
    instruction: "The instruction",
    version: "The version",
    platform: "The platform",
    fullChain: "Whether it is the full-chain test",
    stage: "The stage",
    defect: "The defect",
    report: "The external report",
    waiver: "The waiver",
    status: "The status",
    blockedReason: "The reason why it cannot be started",
    passesWhen: "What counts as passed",
    onFailure: "What follows if it fails",
    capacity: "The capacity",
    reserve: "The share reserved for defects",
    dayOff: "the days off",
    contractEnd: "Its end",
    readyOn: "The day on which it was ready",
    resolvedOn: "The day on which it was resolved",
    resolvedIn: "The version in which it is resolved",
    route: "The route of approval",
    role: "The role",
    party: "The organisation",
    name: "The name",
    projectState: "The state of the project",
    publicPage: "What the public page shows",
    purpose: "What the project is for",
    reportUnowned: "Days until an official is told of a report without an owner",
    reportToDirector: "Days until the director is told of it",
    reportToBureau: "Days until the bureau head is told of it",
    reportUntriaged: "Days until a report that is neither taken up nor declined is told",
    reportIdle: "Days until a report that was taken up and does not move is told",
    instructionUnacknowledged: "Days until an order that is not received is told",
    testSlipping: "Days by which a test must slip to be told",
    reviewOverdue: "Days until it is told that the priorities were not reviewed",
    checkStale: "Days until it is told that the live chain was not checked",
    contractGap: "Days before the end of a contract from which what it still owes is told",
    publicationDue: "Days until it is told that users have not been told",
    purposeUnshared: "Days until an unshared purpose is told",
    casesMissing: "Days until missing test cases are told",
    deferredUntil: "The day to which it is postponed",
  },
};

export const events = {
  sentences,
  changes,
  title: "If the record is rewritten afterwards, this can be detected.",
  lines: "It has <n>{count, plural, one {# line} other {# lines}}</n>.",
  lead: "Lines can only be added. Each is linked to the one before it, so that a removed or altered line is detected.",
  vendorLead: "Lines can only be added. Only those that your organisation may see are shown.",
  caption: "The record of {year}, what happened last first.",
  captionEmpty: "Record",
  fiscalYear: "Fiscal year {first} (April {first} to March {last})",
  noDay: "Day not on record",
  views: {
    label: "Views of the record",
    all: "Everything",
    decisions: "Decisions",
    deadlines: "Due dates",
    mine: "What concerns me",
  },
  folded: {
    note: "<n>{count, plural, one {# entry} other {# entries}}</n> about data received, pages seen and comments on tasks {count, plural, one {is} other {are}} counted by day, not listed.",
    show: "List them",
    day: "Show <list></list>",
    heard: "<n>{count, plural, one {# data delivery} other {# data deliveries}}</n>",
    seen: "<n>{count, plural, one {# page view} other {# page views}}</n>",
    said: "<n>{count, plural, one {# comment} other {# comments}}</n>",
    and: " and ",
    comma: ", ",
  },
  columns: {
    day: "Day, and time of entry",
    sentence: "What happened",
    version: "Version",
    who: "Entered by",
    source: "Source",
  },
  recordedAt: "Entered <at></at>",
  happenedAt: "At {time}",
  lineNumber: "Line {number, number}",
  who: "{role}, {party}",
  noActor: "No record",
  deputyFor: "as deputy for the {role}",
  inPlace: "entered by the prime contractor in its place",
  replayed: "Replayed record",
  replayedNote:
    "“Replayed record” marks lines entered for the exercise from published documents. They were not entered by the people involved at the time.",
  exampleNote: "Lines marked “<mark></mark>” are not on record; they were added for the exercise.",
  groups: {
    all: "All",
    releases: "Versions and distribution",
    tests: "Tests and environments",
    decisions: "Decisions and acknowledgements",
    reports: "Defects and reports",
    tasks: "Tasks",
    orders: "Changes of order",
    statements: "Announcements and statements",
    project: "Project, contracts, parties",
    sources: "Sources and data",
    corrections: "Corrections",
  },
  allVersions: "All versions",
  days: {
    from: "From this day",
    to: "Up to this day",
    submit: "Filter",
    clear: "Remove the filter by day",
    since: "from <day></day>",
    unread: "“{text}” is not a date, so it is not used as a filter. Enter it like 2020-10-12.",
    until: "up to <day></day>",
  },
  filtered: "Filtered by: ",
  comma: ", ",
  clear: "Show the whole record",
  found: "<n>{count, plural, one {# line} other {# lines}}</n>.",
  noneYet:
    "Nothing is on record up to <at></at>. When something happens and somebody enters it, a line is added here.",
  export: "Export to Excel",
  exportLimit: "A file holds <n>{count, number} lines</n>. Narrow the lines by day or kind first.",
  basis: {
    proposal: "Proposal {number, number}",
    frozen: "Frozen file",
    decision: "Sealed decision file",
    task: "This task",
    queue: "This queue",
    release: "Version {version}",
    route: "Route of approval",
    entry: "Entered by this person",
    example: "No source",
  },
  conflicting: "Sources disagree",
  integrity: {
    heading: "You can check that nobody has altered the record",
    lines: "Lines",
    linesValue: "<n>{count, plural, one {# line} other {# lines}}</n>",
    statement: "Signed statement",
    statementNote:
      "A signed statement that the record reached this line. Keep it outside the server: if the end of the record is later cut off or rewritten, it no longer agrees with this statement.",
    save: "Save the statement as a file ({file})",
    how: "To check later",
    howNote:
      "Give the saved statement to the administrator of the server, who checks that its line is still on record. Anybody can check the signature alone without Fukan. The steps are in the document that comes with the product, “Checking the record” (docs/verify.md).",
  },
  verification: {
    lead: "Reads every line of the record and everything written with it again from the beginning, and calculates whether anything was altered later. A long record takes a few minutes.",
    button: "Check the record",
    begun: "The check has begun.",
    progress: "Checked {read, number} of {total, number}.",
    refused:
      "The record of this project is being checked in another window. Wait until that check has ended, then press again.",
    failed:
      "The connection to the server broke before the check was finished. Wait a little, then press “Check the record” again.",
    whole: "Nothing in the current record has been rewritten.",
    broken:
      "{count, plural, one {One place is} other {# places are}} not as {count, plural, one {it was} other {they were}} written.",
    whatNow:
      "Show this page to the administrator of the server and to the auditor. Comparing with saved statements and backups tells when it changed.",
    more: "{count, plural, one {There is one more place.} other {There are # more places.}}",
    read: "Checked {lines, plural, one {# line} other {# lines}} and {versions, plural, one {# entry} other {# entries}} written with them in {seconds, plural, one {# second} other {# seconds}}. ",
    sealedFrom:
      "What was written is checked from line {line, number} on; before it, only the lines were checked.",
    where: "Table {table}, number of the writing {act}",
    breaks: {
      "lines-missing":
        "{count, plural, one {One line is} other {# lines are}} missing from line {line, number} on.",
      "line-loose": "Line {line, number} does not follow from the line before it.",
      "line-altered": "Line {line, number} was altered.",
      "line-unsealed": "Line {line, number} was added without using the product.",
      "tail-missing":
        "The last {count, plural, one {line is} other {# lines are}} missing, from line {line, number} on.",
      "head-differs": "Line {line, number} differs from the stored end of the record.",
      "held-line-gone": "The line in the statement is no longer on record.",
      "held-not-ours": "The statement was not signed by this installation.",
      "facts-altered": "What was written with line {line, number} was altered or is missing.",
      "facts-unknown":
        "{count, plural, one {One entry is} other {# entries are}} recorded by no line.",
      "present-differs":
        "{count, plural, one {One entry differs} other {# entries differ}} now from what was last written.",
    },
  },
  sheet: {
    name: "Record",
    file: "record",
    columns: {
      number: "Number",
      happenedOn: "Happened on",
      happenedAt: "Time",
      recordedAt: "Entered at",
      sentence: "What happened",
      version: "Version",
      who: "Entered by",
      party: "Organisation",
      source: "Source",
      url: "Address of the source",
      publishedOn: "Source published on",
      marks: "Marks",
      hash: "Hash of the line",
    },
    about: {
      name: "About this table",
      item: "Item",
      value: "Value",
      unfiltered: "None (all lines)",
      hidden: "Shown only to roles that see the whole record",
      how: "Compare the hash at the end of the record with the value that a separately kept, signed copy states for the same number of lines. See docs/verify.md.",
      items: {
        project: "Project",
        moment: "State of the record at (Japan time)",
        filter: "Filters",
        inFile: "Lines in this table",
        recordLines: "Lines in the whole record",
        head: "Hash at the end of the record",
        check: "How to check that nothing was altered",
      },
    },
  },
  stale: {
    title: "Cannot be confirmed (as of <at></at>)",
    never: "Cannot be confirmed (no data has ever arrived)",
    sentence:
      "No data has arrived from “<title></title>” for more than <n>{days, plural, one {# business day} other {# business days}}</n>. What has changed since is not shown here.",
  },
} as const satisfies Translated<typeof ja>;
