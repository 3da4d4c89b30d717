// The parties and their contracts. If sources disagree on the tier, both versions are recorded.
import { day } from "./day";
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";
const NAMES = {
  persol: say("パーソルプロセス＆テクノロジー", "Persol Process & Technology"),
  mti: say("エムティーアイ", "MTI"),
  microsoft: say("日本マイクロソフト", "Microsoft Japan"),
  fixer: say("FIXER", "FIXER"),
  eguardian: say("イーガーディアン", "E-Guardian"),
  desired: say("ディザイアード", "Desired"),
} as const;

const APPROVED = day("2020-05-27");
const approvalOnly = say(
  "日付は、再委託が承認された日です。期間と金額の記録はありません。",
  "The date is that of the approval. The term and the amount are not on record.",
);
const approvalDisputed = say(
  "日付は、再委託が承認された日です。期間と金額の記録はありません。エムティーアイからの再々委託とする記事もあり、食い違っています。",
  "The date is that of the approval. The term and the amount are not on record. An article puts this company one tier lower, under MTI: the sources disagree.",
);
const lowerTier = say(
  "記事は、エムティーアイからの再々委託としています。調査報告は再委託先として挙げており、食い違っています。契約の日の記録はなく、再委託が承認された日を置いています。",
  "An article puts this one tier lower, under MTI; the investigation report lists it among the subcontractors: the sources disagree. The day of the contract is not on record; the day of the approval stands here.",
);
const subcontractTitle = say(
  "接触確認アプリの再委託",
  "Subcontract for the contact-confirming app",
);

const vendor = (at: string, key: "mti" | "microsoft" | "fixer" | "eguardian" | "desired") =>
  entry(at, "admin", "registerParty", {
    key,
    name: NAMES[key],
    part: say("再委託先", "Subcontractor"),
    kind: "vendor",
    parent: "persol",
    source: REPORT,
    knownThen: "parties",
  });

const subcontract = (at: string, party: "mti" | "microsoft" | "fixer") =>
  entry(at, "official", "registerContract", {
    title: subcontractTitle,
    party,
    from: "persol",
    beginsOn: APPROVED,
    source: REPORT,
    knownThen: "parties",
    note: approvalOnly,
  });

const disputed = (at: string, party: "eguardian" | "desired", from: "persol" | "mti") =>
  entry(at, "official", "registerContract", {
    title:
      from === "mti"
        ? say("接触確認アプリの再々委託", "Second-tier subcontract for the contact-confirming app")
        : subcontractTitle,
    party,
    from,
    beginsOn: APPROVED,
    source: from === "mti" ? "press-tiers" : REPORT,
    knownThen: "parties",
    certainty: from === "mti" ? "conflicting" : "stated",
    note: from === "mti" ? lowerTier : approvalDisputed,
  });

export const parties: readonly Entry[] = [
  entry("2020-05-08 08:00", "admin", "registerParty", {
    key: "office",
    name: say("内閣官房IT室（テックチーム）", "Cabinet Secretariat IT office (the tech team)"),
    part: say(
      "仕様書案の作成、AppleとGoogleの仕様の評価、厚生労働省への支援",
      "Drafts the specification, assesses Apple's and Google's, supports the ministry",
    ),
    kind: "office",
    source: REPORT,
    knownThen: "parties",
  }),
  entry("2020-05-27 08:00", "admin", "registerParty", {
    key: "persol",
    name: NAMES.persol,
    part: say(
      "元請。全体の工程と品質の管理",
      "Prime contractor: overall schedule and quality control",
    ),
    kind: "vendor",
    source: "nikkei-prime",
    knownThen: "public",
  }),
  vendor("2020-05-27 08:01", "mti"),
  vendor("2020-05-27 08:02", "microsoft"),
  vendor("2020-05-27 08:03", "fixer"),
  vendor("2020-05-27 08:04", "eguardian"),
  vendor("2020-05-27 08:05", "desired"),
  entry("2020-05-27 08:06", "admin", "setMember", {
    persona: "prime",
    party: "persol",
    role: "vendor_manager",
    name: say("元請の責任者", "Prime contractor's manager"),
  }),
  entry("2020-05-27 08:07", "admin", "setMember", {
    persona: "subcontractor",
    party: "mti",
    role: "vendor_member",
    name: say("再委託先の担当", "Subcontractor's member"),
  }),
  entry("2020-05-27 08:08", "official", "registerContract", {
    title: say(
      "接触確認アプリの開発と運用保守（HER-SYSの契約への追加）",
      "Development, operation and maintenance of the contact-confirming app (added to the HER-SYS contract)",
    ),
    party: "persol",
    from: "mhlw",
    beginsOn: day("2020-05-27"),
    endsOn: day("2020-07-31"),
    amountYen: 294_489_147,
    source: REPORT,
    knownThen: "parties",
    note: say(
      "金額は報道（lite-ra.com）によるもので、調査報告には書かれていません。",
      "The amount is as the press reported it (lite-ra.com); the investigation report does not give it.",
    ),
  }),
  subcontract("2020-05-27 08:09", "mti"),
  subcontract("2020-05-27 08:10", "microsoft"),
  subcontract("2020-05-27 08:11", "fixer"),
  disputed("2020-05-27 08:12", "eguardian", "persol"),
  disputed("2020-05-27 08:13", "desired", "persol"),
  disputed("2020-05-27 08:14", "eguardian", "mti"),
  disputed("2020-05-27 08:15", "desired", "mti"),
  entry("2020-05-27 08:16", "official", "recordStatement", {
    words: say(
      "報道によると、契約の金額は2億9,448万9,147円です。",
      "According to the press, the contract came to 294,489,147 yen.",
    ),
    source: "press-amount",
    knownThen: "parties",
  }),
  entry("2020-07-31 08:00", "official", "extendContract", {
    record: "persol:mhlw:2020-05-27",
    endsOn: day("2021-03-31"),
    source: REPORT,
  }),
  entry("2020-09-01 08:00", "admin", "registerParty", {
    key: "community",
    name: say("GitHubの公開コミュニティ", "The public GitHub community"),
    part: say(
      "公開されたソースを読み、気づいたことを指摘する",
      "Reads the published source code and reports what it finds",
    ),
    kind: "community",
    source: REPORT,
    knownThen: "public",
  }),
];
