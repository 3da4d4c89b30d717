// Who answered for what, as far as the sources say, and what the contractor was asked in September. A part that no source
// gives stays empty: it is shown as a gap. Of priority reviews no source tells, so there is no record of any.
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";
const MAIN_CONTRACT = "persol:mhlw:2020-05-27";

/** What the tech team's third meeting settled. */
const settled = (
  at: string,
  ja: string,
  en: string,
  parts: {
    readonly accountable?: string;
    readonly responsible?: readonly string[];
    readonly consulted?: readonly string[];
    readonly contract?: string;
  },
  note?: ReturnType<typeof say>,
) =>
  entry(at, "official", "setResponsibility", {
    activity: say(ja, en),
    ...parts,
    source: REPORT,
    knownThen: "parties",
    ...(note === undefined ? {} : { note }),
  });

/** What the report of 2021 finds that nobody had settled. */
const unsettled = (at: string, ja: string, en: string, note: ReturnType<typeof say>) =>
  entry(at, "official", "setResponsibility", { activity: say(ja, en), source: REPORT, note });

export const responsibilities: readonly Entry[] = [
  settled(
    "2020-05-08 08:02",
    "仕様書案の作成",
    "Drafting the specification",
    { accountable: "office", responsible: ["office"] },
    say(
      "Code for Japan、楽天などの協力企業が、仕様案の作成に協力しました。",
      "Code for Japan, Rakuten and others helped to draft it.",
    ),
  ),
  settled(
    "2020-05-08 08:03",
    "AppleとGoogleの仕様の評価",
    "Assessing Apple's and Google's specifications",
    { accountable: "office", responsible: ["office"] },
  ),
  settled("2020-05-08 08:04", "プライバシー保護の評価", "Assessing the protection of privacy", {
    accountable: "office",
    responsible: ["office"],
  }),
  settled(
    "2020-05-08 08:05",
    "アプリの普及",
    "Making the app known",
    { responsible: ["office", "mhlw"] },
    say(
      "省とテックチームが連携して行うとだけ書かれていて、責任を負うのがどちらかの記録はありません。",
      "It is only said that the ministry and the tech team do it together. Which of them answers for it is not on record.",
    ),
  ),
  settled(
    "2020-05-08 08:06",
    "アプリの開発・実装・運用",
    "Developing, introducing and operating the app",
    { accountable: "mhlw" },
    say(
      "テックチームから受けた仕様書案を使って、省が行うと確認しました。",
      "Settled as the ministry's, with the draft specification that the tech team provides.",
    ),
  ),
  settled(
    "2020-05-27 08:17",
    "委託した開発と運用保守",
    "The development, operation and maintenance that were contracted out",
    { responsible: ["persol"], contract: MAIN_CONTRACT },
    say(
      "契約で委託しました。責任を負うのがだれかを分けて述べた根拠はありません。",
      "Contracted out. No source says separately who answers for it.",
    ),
  ),
  entry("2020-05-27 08:18", "official", "setResponsibility", {
    activity: say("全体の工程と品質の管理", "Managing the overall schedule and the quality"),
    responsible: ["persol"],
    contract: MAIN_CONTRACT,
    source: "nikkei-prime",
    knownThen: "public",
    note: say(
      "元請が行うと報じられています。責任を負うのがだれかの記録はありません。",
      "The press reports that the prime contractor does it. Who answers for it is not on record.",
    ),
  }),
  entry("2020-09-30 08:00", "official", "giveInstruction", {
    what: say("GitHubに届く指摘（Issue）を管理する", "Manage the issues that arrive on GitHub"),
    from: "mhlw",
    to: "persol",
    source: REPORT,
    knownThen: "parties",
    certainty: "unconfirmed",
    note: say(
      "9月ごろの追加の依頼です。日は未確認のため、書いていません。根拠は「事業者」とだけ述べているので、契約の相手である元請を置いています。だれが、いつ、どのように行うか、受けた側がどう理解したか、どの契約に含まれるかの記録はありません。",
      "An additional request of around September. The day is unconfirmed and left open. The source says only “the contractor”, so the prime contractor stands here, with whom the contract is. Who was to do it, when and how, what the receiver understood, and which contract covers it is not on record.",
    ),
  }),
  entry("2020-09-30 08:01", "official", "setResponsibility", {
    activity: say("GitHubに届く指摘の管理", "Managing the reports that arrive on GitHub"),
    responsible: ["persol"],
    source: REPORT,
    knownThen: "parties",
    certainty: "unconfirmed",
    note: say(
      "9月ごろに事業者に追加で依頼したとだけ書かれています。責任を負うのがだれか、事業者のうちのどこが行うか、どの契約に含まれるかの記録はありません。",
      "It is only said that the contractor was asked around September. Who answers for it, which of the contractors does it, and which contract covers it is not on record.",
    ),
  }),
  unsettled(
    "2021-04-16 08:07",
    "各作業の最終的な品質管理",
    "The final quality control of each task",
    say(
      "報告の評価：だれが行うかについて、省と事業者のあいだで、具体的ではっきりした認識の共有がありませんでした。",
      "The report finds: the ministry and the contractor did not share a clear view of who does it.",
    ),
  ),
  unsettled(
    "2021-04-16 08:08",
    "外からの指摘の重要さを判断し、上げること",
    "Judging how grave an outside report is, and raising it",
    say(
      "報告の評価：指摘の重要さを検討し、プロジェクトのチームに上げる流れがはっきりしていませんでした。",
      "The report finds: how a report is judged and raised to the project's team was not clear.",
    ),
  ),
  unsettled(
    "2021-04-16 08:09",
    "優先順位の見直し",
    "Reviewing the priorities",
    say(
      "報告の評価：優先順位の見直しの検討が提案された事実は見受けられず、その過程も業務の流れにはっきり入っていませんでした。",
      "The report finds no sign that a review of the priorities was ever proposed; nor was it a clear part of the work.",
    ),
  ),
];
