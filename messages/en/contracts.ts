import type { contracts as ja } from "../ja/contracts";
import type { Translated } from "../translated";

export const contracts = {
  title: "Contracts and effort",
  none: "No contract has been entered yet",
  whole:
    "<n>{direct, plural, one {# contract} other {# contracts}}</n> of the ministry{below, plural, =0 {} one { and <n># subcontract</n>} other { and <n># subcontracts</n>}}",
  short:
    "<n>{count, number} of {total, plural, one {# contract} other {# contracts}}</n> will end with tests owed or defects open",
  own: "<n>{total, plural, one {# contract concerns} other {# contracts concern}}</n> your organisation",
  lead: "The ministry enters the planned effort and the vendor what it used, month by month. Repair of defects is kept apart from maintenance.",
  enter: "Enter a contract",
  enterEffort: "Enter effort",
  isShort:
    "Its end is near, with {what, select, tests {<n>{tests, plural, one {# full-chain test} other {# full-chain tests}}</n>} defects {<n>{defects, plural, one {# defect} other {# defects}}</n>} other {<n>{tests, plural, one {# full-chain test} other {# full-chain tests}}</n> and <n>{defects, plural, one {# defect} other {# defects}}</n>}} left.",
  ended: "This contract ended on <day></day>.",
  left: "Still owed: {what, select, tests {<n>{tests, plural, one {# full-chain test} other {# full-chain tests}}</n>} defects {<n>{defects, plural, one {# defect} other {# defects}}</n>} other {<n>{tests, plural, one {# full-chain test} other {# full-chain tests}}</n> and <n>{defects, plural, one {# defect} other {# defects}}</n>}}.",
  endedMark: "ended",
  someEnded:
    "<n>{count, number} of {total, plural, one {# contract} other {# contracts}}</n> {count, plural, one {has} other {have}} ended",
  someLeft:
    "<n>{count, plural, one {# contract has} other {# contracts have}}</n> ended with tests owed or defects open",
  facts: {
    party: "Contractor",
    from: "Ordered by",
    kind: "Kind of contract",
    scope: "Scope",
    term: "Term",
    amount: "Amount",
    changes: "Amendments",
  },
  noRecord: "no record",
  subcontracts: "Subcontracts",
  subcontractsNote: "Neither their scope nor their effort is on record.",
  subject: "Title",
  term: "<from></from> to <until></until>",
  termOpen: "From <from></from>. Its last day is not on record.",
  leftDays: "<n>{days, plural, one {# day} other {# days}}</n> left",
  lastDay: "today is its last day",
  over: "it ended <n>{days, plural, one {# day} other {# days}}</n> ago",
  amount: "¥{yen, number}",
  noChanges: "No amendment is on record.",
  open: "Correct, extend, amend",
  effort: {
    none: "No effort is on record.",
    noPlan:
      "<n>{used, plural, one {# person-day} other {# person-days}}</n> were used. No plan is on record.",
    noUse:
      "<n>{planned, plural, one {# person-day is} other {# person-days are}}</n> planned. No use is on record.",
    used: "<n>{used, number} of {planned, plural, one {# planned person-day} other {# planned person-days}}</n> were used.",
    repair:
      "<n>{repair, plural, one {# of them was} other {# of them were}}</n> for the repair of defects.",
    ends: "At this rate the plan is used up on <day></day>.",
    spent: "The plan is used up.",
    caption: "Effort by month (person-days; – is no record)",
    blank: "–",
    month: "Month",
    planned: "Planned",
    usedAll: "Used",
    development: "for development",
    maintenance: "for maintenance",
    repairs: "for repair of defects",
    total: "Total",
    entries: "All entries of effort",
  },
} as const satisfies Translated<typeof ja>;
