import type { glossary as ja } from "../ja/glossary";
import type { Translated } from "../translated";

export const glossary = {
  heading: "Words",
  lead: "What the words on these screens mean, each in a sentence or two.",
  label: "Word to find",
  note: "Type part of a word or of its meaning. Leave it empty to see all.",
  submit: "Find",
  found: "<n>{count, plural, one {# word} other {# words}}</n> with “{query}”.",
  all: "<n>{count, plural, one {# word} other {# words}}</n>.",
  none: "No word has “{query}”. Try another, or see all the words.",
  showAll: "See all the words",
  terms: {
    "full-chain-test": {
      term: "Full-chain test",
      other: "通しの試験",
      meaning:
        "One run through every stage, from what the user does to the notification, joined to the external systems. Officially an integration test of the whole chain.",
    },
    "full-chain": {
      term: "Full chain",
      other: "一連の流れ",
      meaning: "The ordered stages from what the user does to the final result.",
    },
    stage: {
      term: "Stage",
      other: "段階",
      meaning: "One part of the full chain; each names the external system it touches.",
    },
    platform: {
      term: "Platform",
      other: "系統",
      meaning:
        "The kind of device an app runs on, such as Android or iOS. One version is built and distributed separately for each.",
    },
    release: {
      term: "Release",
      other: "版（リリース）",
      meaning: "One numbered version of the app, such as 1.1.4.",
    },
    distribution: {
      term: "Distribution",
      other: "配布",
      meaning: "One release reaching users on one platform, with the day it did.",
    },
    "unconfirmed-day": {
      term: "Day of distribution unconfirmed",
      other: "配布日未確認",
      meaning: "No source says on which day it reached users. It is not counted as live.",
    },
    environment: {
      term: "Test environment",
      other: "試験環境",
      meaning:
        "A set-up for testing, apart from the live one: what it is for, which stages it reaches, and how realistically.",
    },
    "test-case": {
      term: "Test case",
      other: "試験項目",
      meaning: "One thing to be checked and how; the full-chain test is one of them.",
    },
    "test-suite": {
      term: "Test suite",
      other: "試験項目一式",
      meaning:
        "The test cases that are the standard. A vendor or the ministry drafts it; once it is approved, a full-chain test counts as passed only if each of its cases has passed.",
    },
    "test-run": {
      term: "Test run, result",
      other: "試験の実施・結果",
      meaning: "A test that was carried out, and its result: passed, failed, blocked or not run.",
    },
    execution: {
      term: "Test begun",
      other: "試験の着手",
      meaning:
        "A vendor has begun to run the full-chain test. Until a result is recorded, the days since then are shown.",
    },
    response: {
      term: "Response to a failed test",
      other: "不合格への対応",
      meaning:
        "What is decided after a full-chain test failed: stop the distribution, distribute a fixed version, or warn users.",
    },
    waiver: {
      term: "Waiver",
      other: "省略の判断",
      meaning:
        "The decision to let a release go out without a test: reason, risk, who holds it, and what ends it.",
    },
    debt: {
      term: "Debt",
      other: "試験の借り",
      meaning:
        "Distribution that goes on without a full-chain test. A later version does not end it; only a checked version reaching users does.",
    },
    verdict: {
      term: "Verdict",
      other: "判定",
      meaning:
        "Whether a distribution passed its full-chain test, computed from the record. Nobody sets it by hand.",
    },
    "symbol-verified": {
      term: "○ Full chain checked",
      other: "○ 通しで確認",
      meaning: "The stage passed in a full-chain run.",
    },
    "symbol-reported": {
      term: "… Passed by the vendor’s report",
      other: "… 事業者の報告では合格（確認待ち）",
      meaning:
        "The vendor reports that the full-chain test passed. It does not count until the ministry or the CIO adviser has confirmed it.",
    },
    "symbol-partial": {
      term: "△ Parts only",
      other: "△ 一部だけ",
      meaning:
        "The stage passed in separate tests only; whether it works when joined is not known.",
    },
    "symbol-not-run": {
      term: "× Not run",
      other: "× 未実施",
      meaning: "The test of this stage has not been run.",
    },
    "symbol-no-environment": {
      term: "□ No environment",
      other: "□ 環境なし",
      meaning: "No environment reaches this stage.",
    },
    "symbol-not-applicable": {
      term: "– Does not apply",
      other: "– 対象外",
      meaning: "This stage does not exist on this platform.",
    },
    "no-record": {
      term: "? No record",
      other: "？ 記録なし",
      meaning: "Nobody has said whether the test was run. It does not mean that all is well.",
    },
    stale: {
      term: "Cannot be confirmed",
      other: "確認できません",
      meaning: "The data is older than allowed, so nothing can be said about the current state.",
    },
    illustrative: {
      term: "Illustrative",
      other: "例示",
      meaning: "Not on record; added for the exercise. Not a real estimate or order.",
    },
    "later-found": {
      term: "Found later",
      other: "後日の調査で判明",
      meaning:
        "Told by a source that came later, with no record that anybody knew it on that day. If somebody knew it, the page says who.",
    },
    exercise: {
      term: "Exercise",
      other: "演習",
      meaning:
        "A past record replayed with its own clock. Not the current state of a real project.",
    },
    "as-of": {
      term: "Page of the past",
      other: "過去の画面",
      meaning:
        "A page that shows only what was on record on a chosen day. Nothing can be changed there.",
    },
    "business-day": {
      term: "Business day",
      other: "営業日",
      meaning:
        "Any day but Saturdays, Sundays, holidays, and 29 December to 3 January. The first day is not counted.",
    },
    wareki: {
      term: "Japanese years",
      other: "和暦",
      meaning:
        "Years counted by era, as Reiwa 2 for 2020. They are offered on the Japanese screens.",
    },
    "fiscal-year": {
      term: "Fiscal year",
      other: "年度",
      meaning: "The year from April to the next March.",
    },
    project: {
      term: "Project",
      other: "事業",
      meaning: "One system or app that a ministry has built under contract.",
    },
    party: {
      term: "Party",
      other: "関係者",
      meaning: "An organisation taking part: the ministry, the IT office, vendors, a community.",
    },
    vendor: {
      term: "Vendor",
      other: "事業者",
      meaning: "A company that develops or tests under contract.",
    },
    prime: {
      term: "Prime contractor",
      other: "元請",
      meaning: "The vendor under direct contract with the ministry; it may subcontract to others.",
    },
    subcontract: {
      term: "Subcontract",
      other: "再委託",
      meaning: "Part of the work passed on by the prime contractor to another vendor.",
    },
    contract: {
      term: "Contract",
      other: "契約",
      meaning: "What the ministry and a vendor, or two vendors, agreed: scope and term.",
    },
    adviser: {
      term: "CIO adviser",
      other: "CIO補佐官",
      meaning:
        "An outside expert who advises the ministry on its systems. The ministry itself decides.",
    },
    defect: {
      term: "Defect",
      other: "不具合",
      meaning: "A release not working as it should.",
    },
    report: {
      term: "External report",
      other: "外部からの指摘",
      meaning:
        "A message from outside that something is wrong: GitHub, social media, press, call centre.",
    },
    github: {
      term: "GitHub",
      other: "GitHub",
      meaning: "An outside service on which the program is public and anybody can report a defect.",
    },
    "her-sys": {
      term: "HER-SYS",
      other: "HER-SYS",
      meaning:
        "The government's system in which health centres enter and share information on infected people.",
    },
    task: {
      term: "Task",
      other: "作業",
      meaning: "One piece of work for a vendor.",
    },
    queue: {
      term: "Queue",
      other: "作業順",
      meaning: "One vendor's tasks in the order in which they are done.",
    },
    line: {
      term: "Line of work",
      other: "ライン",
      meaning:
        "Work of a vendor that its own people do in parallel with the rest (development and testing, for example). Each line has its own capacity, and tasks on different lines do not wait for one another. Where a vendor has only one, no page speaks of it.",
    },
    proposal: {
      term: "Proposal",
      other: "変更案",
      meaning:
        "A new order for one vendor’s queue, with its reason and what it delays. Until it is approved, the vendor’s order stays as it is.",
    },
    approval: {
      term: "Approval",
      other: "承認",
      meaning:
        "To accept a proposal. When the last decider on the project’s route accepts it, the vendor’s order changes. Nobody can approve their own proposal.",
    },
    ruling: {
      term: "Executive decision",
      other: "決裁",
      meaning:
        "The ministry’s own decision. If the route has that step, the executive decides after the CIO adviser has approved.",
    },
    return: {
      term: "Return",
      other: "差戻し",
      meaning:
        "To send a proposal back to its author with a reason. It can be revised and sent again.",
    },
    withdrawal: {
      term: "Withdrawal",
      other: "取下げ",
      meaning: "To take back one’s own proposal before it is decided.",
    },
    condition: {
      term: "Condition",
      other: "条件",
      meaning:
        "Something that an approval also requires. It becomes a task, or a day by which it must be met.",
    },
    deputy: {
      term: "Deputy",
      other: "代理",
      meaning: "The person who decides while the holder of a role is away, for a set term.",
    },
    "public-note": {
      term: "Public note",
      other: "お知らせ",
      meaning:
        "What the users of the app are told. One person writes it; once another has approved it, it stands on the public page. After that it is not corrected, only ended or replaced by a new note.",
    },
    "public-page": {
      term: "Public page",
      other: "公表のページ",
      meaning:
        "The page that the users of the app read without signing in. Until the ministry puts it online, nobody can tell that it exists.",
    },
    instruction: {
      term: "Instruction",
      other: "指示",
      meaning: "What the ministry or another party tells a vendor to do, and in which order.",
    },
    acknowledgement: {
      term: "Acknowledgement",
      other: "受領",
      meaning:
        "A statement by the instructed party that it has received the instruction. The prime contractor and a subcontractor each give their own.",
    },
    objection: {
      term: "Objection",
      other: "異議",
      meaning:
        "A vendor’s statement, with a reason, that it cannot work in the approved order. It can be made for 10 business days, and goes to the author and the adviser.",
    },
    "expected-start": {
      term: "Expected start",
      other: "着手見込み",
      meaning:
        "The day on which a task would begin, calculated from the order, the estimates and the vendor’s capacity. If a task before it has no estimate, it says “at the earliest”.",
    },
    "person-day": {
      term: "Person-day",
      other: "人日",
      meaning:
        "What one person does in a day. Two person-days are two days of one person, or one day of two.",
    },
    responsibility: {
      term: "Responsibility",
      other: "役割分担",
      meaning: "For each activity who is accountable, who does it, who is asked and who is told.",
    },
    review: {
      term: "Review",
      other: "見直し会議",
      meaning: "A meeting on priorities: agenda, decisions, actions.",
    },
    check: {
      term: "Periodic check",
      other: "定点観測",
      meaning: "A check at fixed intervals that the live chain works.",
    },
    finding: {
      term: "Finding",
      other: "要判断",
      meaning: "Something that needs somebody's decision according to a rule.",
    },
    event: {
      term: "Record",
      other: "記録",
      meaning: "One line on what happened, who did it and when. It cannot be changed afterwards.",
    },
  },
} as const satisfies Translated<typeof ja>;
