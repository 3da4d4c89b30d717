import type { home as ja } from "../ja/home";
import type { Translated } from "../translated";

export const home = {
  build: "{version} for {platform}",
  builds: "{version} for {platforms}",
  or: " or ",
  and: " and ",
  comma: ", ",
  when: { today: "today", thatDay: "on this day" },
  heading: {
    defect: "<n>{build}</n> has a critical defect: “{title}”.",
    defectMany:
      "What users have has <n>{count, plural, one {# critical defect} other {# critical defects}}</n>.",
    takenBack: "<n>{build}</n> was taken back from users on <n>{day}</n>.",
    untested:
      "<n>{count, plural, one {# distribution is} other {# distributions are}}</n> live without {count, plural, one {its} other {their}} full-chain test.",
    failed: "<n>{build}</n> failed the full-chain test.",
    failedAt: "<n>{build}</n> failed the full-chain test ({stages}).",
    failedMany:
      "<n>{count, plural, one {# distribution} other {# distributions}}</n> live that failed the full-chain test.",
    unproved:
      "On {platforms}, nothing has been checked through the full chain since <n>{version}</n>.",
    unprovedNow: "For {versions}, live now, there is no record.",
    untilReady: "The test is waived until a test environment is ready.",
    untilDay: "The test is waived until <day></day>.",
    open: "The test is waived.",
    deferred: "It was decided that the test waits until <day></day>.",
    deferredOf: "It was decided that the test of {platforms} waits until <day></day>.",
    contradicted:
      "A report or a defect contradicts the passed full-chain test of <n>{count, plural, one {# live release} other {# live releases}}</n>.",
    unconfirmed:
      "The full-chain test of <n>{count, plural, one {# live release} other {# live releases}}</n> passed by the vendor’s report and awaits confirmation.",
    noRecord:
      "<n>{count, plural, one {# distribution} other {# distributions}}</n> live without a record of a full-chain test.",
    clear: "Every live release has passed its full-chain test.",
    nothingLive: "No live release is on record.",
    settingUp: "No distribution of this project has been entered yet.",
    stale: "This cannot be confirmed.",
    staleAt: "The data is of <n><at></at></n>.",
    staleNever: "No data has ever arrived.",
  },
  lead: {
    owed: "<builds></builds>.<wide> Distributed without a <term></term> ({official}).</wide>",
    owedPlain: "<builds></builds>: distributed without a <term></term>.",
    reported:
      "{build}: passed on <day></day> by the vendor’s report. It awaits confirmation and does not count as checked yet.",
    contradicted:
      "<build></build> passed the <term></term> on <day></day>{passed, select, reported { by the vendor’s report, which awaits confirmation} other {}}, but an open {by, select, report {report contradicts} defect {defect contradicts} other {report and an open defect contradict}} it. Until the test is run again, nobody can be sure.",
    failed:
      "<build></build> failed the <term></term> on <day></day>. Until it is mended and passes, it does not count as checked.",
    failedThen: "{build}: a test failed on <day></day>.",
    through: "On {platforms}, nothing has been checked through the full chain since {version}.",
    unprovedNow: "For {versions}, live now, there is no record.",
    silence: "No record of a <term></term> does not mean that all is well.",
    from: { distribution: "distribution", version: "{version} was distributed" },
    throughNoRecord: "For <versions></versions> nobody has said whether the test was run.",
    endedReady:
      "{platform}: <n>{businessDays, plural, one {# business day} other {# business days}}</n> since {from}. The test environment became ready {today}, so the lack of one is no longer a reason for the waiver.",
    endedDay:
      "{platform}: <n>{businessDays, plural, one {# business day} other {# business days}}</n> since {from}. The waiver ended {today}.",
    since:
      "{platform}: <n>{businessDays, plural, one {# business day} other {# business days}}</n> since {from}.",
    onDay: "{platform}: distributed {today}.",
    noWaiver: "No waiver is on record.",
    other:
      "{platform}: {businessDays, plural, =0 {distributed on <day></day>} one {<n>{businessDays, number} business day</n> since {from} on <day></day>} other {<n>{businessDays, number} business days</n> since {from} on <day></day>}}.",
    noRecord:
      "Nobody has said whether <builds></builds> passed a <term></term> ({official}). That does not mean that all is well.",
    noRecordPlain:
      "Nobody has said whether <builds></builds> passed a <term></term>. That does not mean that all is well.",
    clear: "<build></build>: a <term></term> is on record as passed on <day></day>.",
    clearUndated: "<build></build>: a <term></term> is on record as passed.",
    debts:
      "Earlier releases stay on record: <n>{notRun, number}</n> distributed without a full-chain test, {failed, plural, =0 {} other {<n>#</n> that failed it, }}<n>{noRecord, number}</n> without a record of one.",
    nothingLive: "Up to this moment no release is on record as distributed to users.",
    settingUp:
      "Once releases and distributions are entered, this page says which of them went out without a full-chain test and where that test stands in the queue.",
    defect:
      "The defect “<title></title>” in {builds} was found on <day></day> and is not corrected yet.",
    stale:
      "The live releases are on record as checked, but the data is too old to say that this still holds.",
  },
  spoken: {
    received: "A report from outside, “<title></title>”, came on <day></day>.",
    receivedToday: "A report from outside, “<title></title>”, came {today}.",
    unknown: "Which version it speaks of is not known.",
    version: "Which platform it speaks of is not known.",
    other: "It does not name a version that users have now.",
    owner: "Its owner: <owner></owner>.",
    noOwner: "It has no owner.",
    standing: {
      received: "What to do is not decided.",
      listed: "It was put on a list on <day></day>, but what to do is not decided.",
      taken_up: "It was taken up on <day></day>.",
    },
    moved:
      "Our last move was on <day></day>, <n>{businessDays, plural, one {# business day} other {# business days}}</n> ago.",
    movedToday: "Our last move was {today}.",
    idle: "Since then we have not moved for <n>{businessDays, plural, one {# business day} other {# business days}}</n>.",
    added: "<mark></mark> The reporter added on <day></day>: <words></words>",
    more: "There {count, plural, one {is} other {are}} <link><n>{count, plural, one {# more report} other {# more reports}}</n> from outside</link>.",
  },
  days: {
    count: "<n>{businessDays, plural, one {# business day} other {# business days}}</n>",
    sinceReady:
      "since the test environment was ready on <day></day>, without a decision on the test on record.",
    sinceDay: "since the waiver ended on <day></day>, without a decision on the test on record.",
    unexcused:
      "since {version} for {platform} was distributed on <day></day>, without a waiver on record.",
    untilDecided: "from <day></day> until {today}, without a decision on the test.",
    untilWaived:
      "from <day></day>, when {version} for {platform} was distributed, until {today}, without a waiver on record.",
    noEnvironment:
      "since {version} for {platform} was distributed on <day></day>, under a waiver because there is no test environment.",
    deferred: "since <day></day>, under a waiver with a last day.",
    endedReady:
      "since {version} for {platform} was distributed. The test environment became ready {today}, so the lack of one is no longer a reason for the waiver.",
    endedDay: "since {version} for {platform} was distributed. The waiver ended {today}.",
    decided: "since the decision of <day></day>. The test is not done yet.",
    failed: "since the test failed on <day></day>. No version has passed since.",
    one: "{businessDays, plural, one {# business day} other {# business days}} for {platform}{from, select, none {} other { (since {from})}}",
    distributed: "Since distribution: {list}.",
  },
  asked: {
    label: "What your organisation is asked for",
    others: "<n>{count, number} more</n>",
    answer: "Answer this",
  },
  ask: {
    what: "This test",
    whatOf: "The test of {builds}",
    place: "{what} is <n>no. {place, number}</n> in the queue.",
    places: "{what} is {places}.",
    placeOf: "no. {place, number} in the queue for {platform}",
    nowhere: "{what} is in no vendor’s queue.",
    unseen: "{what} is not in the queues that you may see.",
    begun: "{what} has already begun.",
    choice: {
      draft: "Put it first, postpone it to a date, or record why it cannot be run?",
      enter: "Put it in the queue, postpone it to a date, or record why it cannot be run?",
      retarget:
        "Make it the test of the present version, postpone it to a date, or record why it cannot be run?",
      keep: "Run it in its present place, postpone it to a date, or record why it cannot be run?",
    },
    older: "But it is the test of {version}, and users have {live}.",
    who: "This is for {roles} to decide.",
    gain: "If it goes first",
    agreement: "How it is decided",
    undecided:
      "Whether to put it first, to postpone it or to say that it cannot be run is not decided yet.",
    proposers: "The change is proposed by: {roles}.",
    unproposed: "Nothing has been proposed yet.",
    proposed: "Proposal no. {number, number} is out and waits for: {step}.",
    agreed: "These days are expected if the {role} approves by <day></day>.",
    approver: "The {role} approves it.",
    decider: "Then the {role} decides.",
    start: "It starts on <instead></instead> instead of <now></now>.",
    canStart: "Write in the task’s thread whether it can start earlier",
    startUnknown: "There is no estimate on record, so the start is unknown.",
    costsNothing: "No other task is delayed.",
    cost: {
      kept: "<n>{delayed, plural, one {# task moves} other {# tasks move}}</n> <n>{days}</n> back and should still meet {delayed, plural, one {its deadline} other {their deadlines}}.",
      none: "<n>{delayed, plural, one {# task moves} other {# tasks move}}</n> <n>{days}</n> back.",
      missed:
        "<n>{delayed, plural, one {# task moves} other {# tasks move}}</n> <n>{days}</n> back; <n>{late, number}</n> of them will probably miss {late, plural, one {its deadline} other {their deadlines}}.",
    },
    days: "{most, plural, one {# business day} other {# business days}}",
    daysRange: "{least, number} to {most, number} business days",
    pending:
      "Reckoned from the present order. The days change if proposal no. {number, number} is approved.",
    daysOf: "These are the days for {platforms}.",
    left: "With {platform} first as well, <n>{late, plural, one {# task} other {# tasks}}</n> would miss {late, plural, one {its deadline} other {their deadlines}} by <n>{by, plural, one {# business day} other {# business days}}</n>, so the draft leaves it out.",
  },
  steps: {
    label: "Progress of the test of {build}",
    names: {
      decided: "Decision",
      approved: "Approval",
      decision: "Approval and final decision",
      received: "Receipt",
      begun: "Start",
      result: "Result",
    },
    dated: { done: "<day></day>", due: "by <day></day>", expected: "expected on <day></day>" },
    undated: { done: "Done", awaited: "No date on record", expected: "No date yet" },
    state: { done: "done", awaited: "awaited", expected: "expected" },
    unsent: "No new order is proposed yet",
    by: "{role}",
    waits: "Waiting for: {role}",
  },
  beside: { heading: "What else is known" },
  staleNotice: {
    hear: "Record that data arrived",
    title: "The following data is too old: the current situation cannot be confirmed.",
    heard:
      "{title}: last heard <n><at></at></n> (due within <n>{age, plural, one {# business day} other {# business days}}</n>).",
    never:
      "{title}: never heard (due within <n>{age, plural, one {# business day} other {# business days}}</n>).",
  },
  calendar: {
    line: "<build></build>: <n>{days, plural, one {# day} other {# days}}</n> since distribution",
    ended:
      "<build></build>: <n>{days, plural, one {# day} other {# days}}</n> since distribution, <n>{ended, plural, one {# day} other {# days}}</n> since its reason ended",
    note: "Business days leave out Saturdays, Sundays, holidays, and 29 December to 3 January.",
  },
  facts: {
    decided: "Decided",
    decidedBefore: "Decided before",
    next: {
      ranked: "To bring it first, a new order of the queue must be proposed and approved.",
      cannot: "It is still untested. It stays here until it is tested or postponed to a date.",
      deferred: "From the day after, this decision is asked for again.",
      mixed: "The decisions differ by platform.",
    },
    response: "Response to the failure",
    responded: "{build}: “{measure}” was decided on <day></day>.",
    respondedBy: "{build}: “{measure}” was decided on <day></day>, due on <due></due>.",
    why: "Why the test was left out",
    whyNone: "Why it went out without the test is not on record.",
    environmentReady: "The environment was ready on <day></day>.",
    environmentBroken:
      "The environment broke down on <day></day>, and the waiver waits for one again.",
    environmentNone: "The environment is not ready yet.",
    environmentUnknown: "No record says whether {stages} can be tested in it.",
    effect: "Effect on users",
    effectStage:
      "Nobody has checked that the chain works through to its last stage, “{stage}”. Whether it works for users cannot be told from this record.",
    effectFailed:
      "The test failed at “{stages}”. The chain may not work through to its last stage, “{stage}”.",
    effectDefect: " (defect “<title></title>”, found on <day></day>)",
    effectNoRecord:
      "No record says that the chain was checked through to its last stage, “{stage}”. Whether it works for users cannot be told from this record.",
    effectOthers: "Whether {builds} works up to the last stage, “{stage}”, was not checked.",
    downloads: "The app has <n>{value}</n> downloads (counted on <day></day>).",
    effectNone: "No check of how far the chain works is on record.",
    place: "Place now",
    environment: "Test environment",
    environmentIs: "“{name}” was ready on <day></day>.",
    environmentIsNone: "None is on record as ready.",
    uncounted: "Not counted",
    uncountedText:
      "No source gives the day on which <versions></versions> reached users, so it is not counted as live.",
  },
  place: {
    ranked: "The {platform} test is <n>no. {place, number}</n> in the queue of {party}.",
    rankedPrime:
      "The {platform} test is <n>no. {place, number}</n> in the queue of {party}, <prime></prime>.",
    first: "No task waits before it.",
    firstOnLine: "No task waits before it on its line of work ({line}).",
    reported: "{platform}: by the report of {party}, the test has passed (awaiting confirmation).",
    status: "The {platform} test, with {party}: {status}.",
    nobody: "The {platform} test is in nobody’s queue.",
    unseen: "The {platform} test is not in the queues that you may see.",
    aheadLabel: "Tasks before the {platform} test",
    by: "{title} (directed by {party})",
    byNobody: "{title} (no direction on record)",
    more: "<n>{count, number}</n> more",
    start:
      "It is expected to begin on <day></day> (in <n>{businessDays, plural, one {# business day} other {# business days}}</n>).",
    startEarliest:
      "It is expected to begin on <day></day> at the earliest (in <n>{businessDays, plural, one {# business day} other {# business days}}</n>).",
    startOther: "It is expected to begin on <day></day>.",
    startOtherEarliest: "It is expected to begin on <day></day> at the earliest.",
    startToday: "It is expected to begin {today}.",
    startTodayEarliest: "It is expected to begin {today} at the earliest.",
    older: "This task tests {version}, while users have {live}.",
    retarget: "Make it the test of {live}",
    running:
      "{party} has been testing since <day></day> ({businessDays, plural, =0 {} one {<n>{businessDays, number} business day</n>, } other {<n>{businessDays, number} business days</n>, }}no result on record).",
    runningUnknown: "Which version and which platform is not on record.",
    startUnknown: "When it begins is unknown.",
  },
  answers: {
    rank_now: "<day></day>, {role}: decided to run the test of {builds} now.",
    defer: "<day></day>, {role}: decided that the test of {builds} waits until <until></until>.",
    deferApproved:
      "<day></day>: it was decided that the test of {builds} waits until <until></until>. Asked for by: {role}. {kind, select, executive {Decided} other {Approved}} by: {approver} ({requests}).",
    cannot: "<day></day>, {role}: recorded that the test of {builds} cannot be run.",
    reason: "Reason: ",
    heldBy: "Holds the risk: ",
    alternatives: "Also considered: ",
    risk: "What may happen: ",
    earlier: "See earlier decisions",
    nobody: "person not on record",
  },
  seen: {
    heading: "Seen by",
    one: "{role} (<at></at>)",
    oneOf: "{role}, {party} (<at></at>)",
    now: "{role} (looking now)",
    part: "{role} (<at></at>, about {builds})",
    partOf: "{role}, {party} (<at></at>, about {builds})",
    unseen: "Not yet seen by: {roles}",
    everyone: "Every role concerned with the decision has seen it.",
  },
  action: {
    work: "Open your own work",
    queue: "See the queue",
    respond: "Decide what to do about the failure",
    confirm: "Check the vendor’s report",
    builds: "What the decision covers",
    rank: "Put this test first",
    rankOf: "Put the test of {platforms} first",
    rankToo: "Put the test of {platforms} first too",
    rankNote:
      "This opens a draft and records nothing. The vendor’s order does not change before approval.",
    enter: "Put this test in the queue",
    enterNote:
      "This records the decision to run the test now, adds the test at the end of the queue, and opens a draft that puts it first. The vendor’s order does not change before approval.",
    retarget: "Make it the test of {live}",
    retargetNote: "This opens the queue, where you write the reason. Opening it records nothing.",
    keep: "Decide to run it in its place",
    keepNote: "This records the decision. The order does not change.",
    defer: "Postpone to a date",
    cannot: "Record why it cannot be run",
    failed: "This could not be recorded",
    release: "See release {version}",
    releases: "See the releases",
    coverage: "See the test status",
    events: "See the records",
    record: "Record whether it was tested",
    setup: "Go on setting up",
  },
  strip: {
    none: "{versions, plural, one {The only version is not on record as checked through the full chain} other {None of the last # versions is on record as checked through the full chain}}",
    some: "{versions, plural, one {Of the only version} other {Of the last # versions}}, {count, plural, one {# distribution has} other {# distributions have}} passed the full chain",
    aside: "By version and <platform></platform>, the oldest version first.",
    caption: "Full-chain test of the last versions, by platform",
    empty: "No version is registered up to this moment.",
  },
  decisions: {
    heading: "Waiting for you",
    headingCount: "<n>{total, plural, one {# item waits} other {# items wait}}</n> for you",
    cut: "<n>{shown, number}</n> are shown.",
    all: "Show all {total, number}",
    what: "What to do",
    since: "Since or until",
    elapsed: "Left or passed",
    from: "since <day></day>",
    until: "by <day></day>",
    left: "{businessDays, plural, =0 {today} one {<n>{businessDays, number} business day</n> left} other {<n>{businessDays, number} business days</n> left}}",
    late: "<n>{businessDays, plural, one {# business day} other {# business days}}</n> late",
    passed: "<days></days> ago",
    none: "Nothing waits for your decision now.",
    tellRun: "Put on record whether the full-chain test of {what} was run.",
    noDuty: "Nothing waits for you now.",
    noneYet: "Nothing waits for your approval now.",
    ahead: "Nothing has been proposed yet that puts this test first.",
    aheadBy:
      "Nothing has been proposed yet that puts this test first. Once it is, the days above are expected if it is approved by <day></day>.",
    noneBeside: "Apart from what stands at the top, nothing waits for your decision.",
    others:
      "<n>{count, plural, one {# decision waits} other {# decisions wait}}</n> for people in other roles.",
  },
  rules: {
    "test-failed": {
      decide:
        "{what} failed its full-chain test: decide whether to stop its distribution, distribute a fixed version or warn users.",
      otherwise: "Until that is decided, people go on using a version that failed.",
    },
    "untested-live": {
      decide: "Decide when the full-chain test of {what} is run.",
      otherwise: "Until then people keep using a version that was not checked end to end.",
    },
    "report-on-untested": {
      decide:
        "The report “{title}” concerns what users have and nobody has checked end to end. Decide how to find out whether it is right.",
      otherwise: "Until that is known, users may have the fault that it describes.",
    },
    "verdict-contradicted": {
      decide:
        "{what} passed its full-chain test, but an open {against, select, report {report contradicts} defect {defect contradicts} other {report and an open defect contradict}} it. Decide whether to run the test again or how to settle the {against, select, report {report} defect {defect} other {report and the defect}}.",
      otherwise: "Until then the pass and what contradicts it stand side by side.",
    },
    "waiver-ended": {
      decide:
        "Decide whether to run the full-chain test of {what} now, postpone it to a date, or record why it cannot be done.",
      otherwise:
        "The reason for the waiver no longer applies. Until you decide, distribution continues untested.",
    },
    "waiver-in-force": {
      decide: "Check whether the waiver of the full-chain test of {what} should continue.",
      otherwise:
        "If nobody notices that its reason no longer applies, distribution continues untested.",
    },
    "result-unconfirmed": {
      decide: "Confirm or return the vendor’s report that {what} passed its full-chain test.",
      otherwise: "Until it is confirmed, it does not count as checked.",
    },
    "test-not-ranked": {
      decide: "Decide where in the queue the full-chain test of {what} is placed.",
      otherwise: "In the current order other work comes first.",
    },
    "test-slipping": {
      decide:
        "The full-chain test of {what} is expected to begin later and later. Decide whether it goes first or until when it waits.",
      otherwise: "Until then it can move later again.",
    },
    "defect-live": {
      decide: "Decide by when the defect “{title}”, live with users, is corrected.",
      otherwise: "Until then people keep using a version with this defect.",
    },
    "statement-contradicted": {
      decide:
        "The public statement “{title}” does not agree with the record. By the record, {version}, which users had, {against, select, untested {was not checked by a full-chain test} defect {has an open defect} other {was not checked by a full-chain test and has an open defect}}. Correct it, or explain why.",
      otherwise: "Until then, users believe a statement that the record contradicts.",
    },
    "publication-due": {
      decide: "Decide whether to tell users about {what}. No public note speaks of it yet.",
      otherwise:
        "Until they are told, users do not know that what they use was not checked or has a grave defect.",
    },
    "order-objected": {
      decide: "The vendor objects to a change of order of {title}. Decide what to do.",
      otherwise: "Until then the order in force is one that the vendor says it cannot work in.",
    },
    "order-drifted": {
      decide:
        "The queue of {title} is no longer expected to run as approved. Change the order, or have the changed value set back.",
      otherwise: "Until then the work runs later than the days that were shown for approval.",
    },
    "approval-overdue": {
      decide: "Approve or return the request about {title}.",
      otherwise: "Until then nothing changes.",
    },
    "instruction-unacknowledged": {
      decide: "Check whether the vendor received the change of order of {title}.",
      otherwise: "Without an acknowledgement nobody knows whether it works in the new order.",
    },
    "instruction-unconfirmed": {
      decide:
        "Make sure that the instruction “{title}” was understood, in the receiver’s own words.",
      otherwise: "Until then nobody may be doing what was meant.",
    },
    "review-overdue": {
      decide: "Hold a priority review and decide whether the present order is still right.",
      otherwise: "Until then work goes on in the order that was decided before.",
    },
    "responsibility-gap": {
      decide:
        "For each activity where it is open, settle which one organisation answers for it and under which contract, and have both sides confirm it.",
      otherwise: "Until then each organisation may believe that another one does it.",
    },
    "contract-gap": {
      decide:
        "The contract “{title}” is about to end with full-chain tests owed or defects open. Decide whether to extend it or who takes over.",
      otherwise: "If it ends undecided, no vendor is left to do what remains.",
    },
    "check-stale": {
      decide: "Run the periodic check of {what}, or decide when it is run.",
      otherwise: "Until then nobody would notice that what should run has stopped.",
    },
    "diagnostics-missing": {
      decide: "Decide how it would be noticed that {what} does not work.",
      otherwise: "Until then it may fail without anybody noticing.",
    },
    "condition-overdue": {
      decide: "Check whether the condition of an approval was met: “{title}”.",
      otherwise: "Otherwise an approval with conditions becomes one without.",
    },
    "platform-gap": {
      decide: "Decide whether to check {what} end to end, as was done on another platform.",
      otherwise: "A pass on one platform says nothing about another.",
    },
    "report-unowned": {
      decide: "Name an owner for the external report “{title}”.",
      otherwise:
        "Until then it escalates from the official to the director and the director-general.",
    },
    "report-untriaged": {
      decide: "Decide what to do with the external report “{title}”.",
      otherwise: "Until then nobody checks whether the report is right.",
    },
    "report-idle": {
      decide: "Decide the next step on the external report “{title}”.",
      otherwise: "Until that is decided, nothing happens about it.",
    },
    "environment-purpose-unshared": {
      decide:
        "Ask the parties that have not said what the test environment “{title}” is for to do so.",
      otherwise: "Until then its being ready may mean something else to each of them.",
    },
    "cases-missing": {
      decide: "Propose which test cases pass {stages}, and ask for their approval.",
      otherwise: "Until then nobody can say that it was tested, although there is an environment.",
    },
    "environment-missing": {
      decide: "Decide by when there is an environment to test {stages}.",
      otherwise: "Until then the full-chain test cannot be run.",
    },
    "no-record": {
      decide: "Ask somebody who knows whether the full-chain test of {what} was run.",
      otherwise: "Without a record it is unknown whether it was run.",
    },
    "data-stale": {
      decide: "No new data has come from “{title}”. Find out why.",
      otherwise: "Until it comes, the current situation cannot be confirmed.",
    },
  },
  subject: {
    versions: "the {count, number} versions from {first} to {last}",
    versionsBut: "the {count, number} versions from {first} to {last} (not counted: {leftOut})",
    leftOutGap: "; ",
    leftOut: {
      failed: "{versions}, which failed",
      not_run: "{versions}, not run",
      reported: "{versions}, which passed by the vendor’s report",
      verified: "{versions}, checked end to end",
      unconfirmed: "{versions}, day of distribution unconfirmed",
      undistributed: "{versions}, no distribution on record",
    },
    stage: "“{name}”",
    unknown: "a record without a name",
  },
  tips: {
    fullChain: {
      term: "full-chain test",
      meaning:
        "One test from what the user does to the final result, through every stage, joined to the external systems.",
    },
    platform: {
      term: "platform",
      meaning:
        "The kind of handset the app runs on: Android or iOS. The same version is built and distributed separately for each.",
    },
    prime: {
      term: "prime contractor",
      meaning: "The vendor under direct contract with the ministry; it may subcontract to others.",
    },
    illustrative: { term: "Illustrative", meaning: "Not on record. Added for the exercise." },
    github: {
      term: "GitHub",
      meaning: "An outside service on which the program is public and anybody can report a defect.",
    },
  },
} as const satisfies Translated<typeof ja>;
