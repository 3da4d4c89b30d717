import type { drafts as ja } from "../ja/drafts";
import type { Translated } from "../translated";

export const drafts = {
  bar: {
    title: "Draft order",
    unsent: "Not sent yet",
    first: "<title></title> becomes <n>no. {place, number}</n>.",
    others: "<n>{count, plural, one {# other task is} other {# other tasks are}}</n> moved too.",
    nothing: "Choose the tests to put first. Nothing is moved yet.",
    another:
      "This draft is separate from proposal {number, number}. If you send it, both await approval, and only the one that is approved first takes effect.",
  },
  cost: {
    kept: {
      same: "<n>{count, plural, one {# task moves} other {# tasks move}}</n> back by <n>{days, plural, one {# business day} other {# business days}}</n> and {count, plural, one {is} other {are}} still expected to meet the due dates.",
      range:
        "<n>{count, plural, one {# task moves} other {# tasks move}}</n> back by <n>{least, number} to {most, number} business days</n> and {count, plural, one {is} other {are}} still expected to meet the due dates.",
    },
    free: {
      same: "<n>{count, plural, one {# task is} other {# tasks are}}</n> expected to move back by <n>{days, plural, one {# business day} other {# business days}}</n>.",
      range:
        "<n>{count, plural, one {# task is} other {# tasks are}}</n> expected to move back by <n>{least, number} to {most, number} business days</n>.",
    },
    late: {
      same: "<n>{count, plural, one {# task moves} other {# tasks move}}</n> back by <n>{days, plural, one {# business day} other {# business days}}</n>, and <n>{late, number}</n> {late, plural, one {is} other {are}} expected to miss the due date.",
      range:
        "<n>{count, plural, one {# task moves} other {# tasks move}}</n> back by <n>{least, number} to {most, number} business days</n>, and <n>{late, number}</n> {late, plural, one {is} other {are}} expected to miss the due date.",
    },
    undelayed: "No task is expected to move back.",
    unknown: "No record says when the tasks can begin.",
  },
  slack: {
    least:
      "The least slack is <n>{days, plural, one {# business day} other {# business days}}</n> (<title></title>).",
    leastExamples:
      "The least slack is <n>{days, plural, one {# business day} other {# business days}}</n> (<title></title>). The estimates are provisional.",
    examples: "The estimates are provisional.",
  },
  tests: {
    label: "Full-chain tests to put first",
    name: "{platform} {version}",
    ticked: {
      moves: "Starts <from></from> → <to></to>",
      same: "Starts <day></day>, unchanged",
      unknown: "No record says when it can start",
    },
    left: {
      moves: "Starts <from></from> → <to></to>. It stays undecided",
      same: "Starts <day></day>, unchanged. It stays undecided",
      unknown: "No record says when it can start. It stays undecided",
    },
    breaks:
      "Put first, it makes “<title></title>” miss its due date by <n>{days, plural, one {# business day} other {# business days}}</n>",
    breaksMore:
      "Put first, it makes <n>{count, number} tasks</n> miss their due dates, above all “<title></title>” (by <n>{days, plural, one {# business day} other {# business days}}</n>)",
    apply: "Draft again with the chosen tests",
  },
  approval: {
    adviser: {
      alone:
        "These dates are expected if the CIO adviser approves by <day></day>. Until then the order stays as it is.",
      both: "These dates are expected if the CIO adviser and then the executive agree by <day></day>. Until then the order stays as it is.",
    },
    executive: {
      alone:
        "These dates are expected if the executive decides by <day></day>. Until then the order stays as it is.",
      both: "These dates are expected if the executive and then the CIO adviser agree by <day></day>. Until then the order stays as it is.",
    },
  },
  wish: {
    instead:
      "You already had a draft, so it is shown here. The tests you chose have not been put first.",
    ownDraft:
      "You already had a draft, so it is shown here. To draft the place that was offered with the return, send or discard this draft first, then open it again.",
    gone: "The tests to put first no longer wait in this queue. The current order is shown.",
  },
  effects: {
    approver:
      "{role, select, adviser {Approval by the CIO adviser} other {Decision by the executive}} (by <day></day>){next, select, adviser {, then approval by the CIO adviser} executive {, then decision by the executive} other {}}. Until then the vendor sees no change of the order.",
  },
  reason: {
    label: "Reason",
    required: "required",
    optional: "optional",
    drafted: "Drafted from the record. Those who approve it and the vendor read it.",
    write: "Write why the order should be this. Those who approve it and the vendor read it.",
    ready:
      "{platform} version {version} has been with users since {since} without its full-chain test. The test environment was ready on {ready}{days, plural, =0 {} one {, # business day ago} other {, # business days ago}}. Until this test is run, nobody can say whether the chain works to its end.",
    notReady:
      "{platform} version {version} has been with users since {since} without its full-chain test. Until this test is run, nobody can say whether the chain works to its end.",
    sources: "Sources: {list}",
    comma: ", ",
    more: "More to write",
    risk: "Risk of not acting",
    riskNote: "What may happen if the order stays as it is.",
    alternatives: "What else was considered",
    alternativesNote: "Other ways, and why they were not taken.",
  },
  send: "Ask for approval",
  confirm: "Continue to confirm",
  errorTitle: "Not sent",
  throwAway: "Discard the draft",
  thrown: "The draft has been discarded.",
  bringBack: "Restore the draft",
  tools: {
    label: "Reordering",
    undo: "Undo",
    redo: "Redo",
    chosen:
      "<n>{count, plural, one {# task is} other {# tasks are}}</n> selected. Move one of them and all move together.",
    choose: "Select the tasks to move together.",
    several: "Select several to move",
    unchoose: "Clear the selection",
  },
  saved: {
    saving: "Saving",
    saved: "Saved",
    failed: "Not saved.",
    unreachable:
      "Not saved yet: the server cannot be reached. It will be saved as soon as it can; please keep this page open.",
  },
  conflict: {
    title: "This draft was changed in another window",
    lead: "Both versions are shown here. Choose which one to continue with. Until then, the one on this page is not saved.",
    elsewhere: "Saved in the other window",
    here: "On this page (not saved yet)",
    takeElsewhere: "Continue with the other window's",
    keepHere: "Continue with this page's",
    gone: "There is no draft: it was sent or discarded in the other window.",
    unmoved: "The order is the current one.",
  },
  row: {
    first: "To top",
    up: "↑",
    down: "↓",
    last: "To end",
    move: "Move",
    firstOf: "To top: {title}",
    upOf: "One up: {title}",
    downOf: "One down: {title}",
    lastOf: "To end: {title}",
    moveOf: "Move to no. {place, number}: {title}",
    placeOf: "Place of {title}",
    choose: "Select {title}",
    more: "Show all controls of {title}",
    together: "the {count, plural, one {# selected task} other {# selected tasks}}",
    earlier: "<n>{days, plural, one {# business day} other {# business days}}</n> earlier",
    later: "<n>{days, plural, one {# business day} other {# business days}}</n> later",
    same: "Unchanged",
    unknown: "Unknown",
  },
  said: {
    moved: "{title} is now no. {to, number}. It was no. {from, number}.",
    movedTogether:
      "{count, plural, one {The selected task starts} other {The # selected tasks start}} at no. {to, number}.",
    unmoved: "{title} is no. {to, number} already.",
    undone: "Undone. {title} is no. {to, number}.",
    redone: "Redone. {title} is no. {to, number}.",
    undoneTogether: "Undone. The places of {count, number} tasks changed.",
    redoneTogether: "Redone. The places of {count, number} tasks changed.",
    thrown: "The draft has been discarded. This is the current order.",
    broughtBack: "The draft has been restored.",
    full: "A draft cannot hold more moves. Send it, or undo some.",
    loaded: "The order of proposal {number, number} has been made again on the current order.",
  },
  confirmation: {
    title: "Confirm the draft",
    heading: "<title></title> becomes <n>no. {place, number}</n>.",
    missed:
      "In return <n>{count, plural, one {# task misses its due date} other {# tasks miss their due dates}}</n>.",
    noneMissed: "No task misses its due date.",
    delayed: "In return <n>{count, plural, one {# task begins} other {# tasks begin}}</n> later.",
    lead: "It is not sent yet. Until it is approved, the vendor sees no change of the order.",
    nothing: "There is no unsent draft.",
    nothingNote: "Move a task in the queue to start a draft.",
    back: "Back to the queue",
    missedHeading: "Tasks that miss their due date",
    missedCaption: "Tasks that miss their due date, and by how much",
    changesHeading: "Before and after",
    changesCaption: "Tasks whose place or expected start changes, in the new order.",
    more: "The first <n>{count, number}</n> are shown.",
    columns: {
      task: "Task",
      directedBy: "Directed by",
      due: "Due",
      endsBefore: "Expected end, current order",
      endsAfter: "Expected end, new order",
      late: "Late by",
      before: "Place before",
      after: "Place after",
      startsBefore: "Start before",
      startsAfter: "Start after",
      shift: "Shift",
    },
    late: "<n>{days, plural, one {# business day} other {# business days}}</n>",
    route: "Approval",
    reasonHeading: "Check the reason and ask for approval",
  },
} as const satisfies Translated<typeof ja>;
