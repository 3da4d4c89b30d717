// Public events and statements that no other record holds. Later judgements are dated by the day on which they
// appeared.
import { day } from "./day";
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";

/** What the report tells of an earlier day, and who knew it on that day. */
const told = (
  at: string,
  knownThen: "public" | "parties",
  ja: string,
  en: string,
  version?: string,
) =>
  entry(at, "official", "recordStatement", {
    words: say(ja, en),
    source: REPORT,
    knownThen,
    ...(version === undefined ? {} : { version }),
  });

/** What the report itself finds. */
const judged = (at: string, ja: string, en: string, version?: string) =>
  entry(at, "official", "recordStatement", {
    words: say(ja, en),
    source: REPORT,
    ...(version === undefined ? {} : { version }),
  });

export const statements: readonly Entry[] = [
  told(
    "2020-05-08 08:01",
    "parties",
    "テックチームの第3回会合で役割の分担を確認しました。仕様書案はテックチームが作り、開発・実装・運用は厚生労働省が担います。",
    "The tech team's third meeting settled the parts: the tech team drafts the specification; the ministry develops, introduces and operates the app.",
  ),
  told(
    "2020-06-19 08:03",
    "parties",
    "最初の版を配布した時点で、試験の環境はなく、原因を調べるためのログを送る機能もありませんでした。",
    "When the first version was distributed there was no test environment, and no way to send logs for finding causes.",
    "1.1.0",
  ),
  entry("2020-07-11 08:00", "official", "recordStatement", {
    words: say(
      "陽性の登録に失敗するため、処理番号の発行を止めました。",
      "The issue of processing numbers was halted because the registration of positive results failed.",
    ),
    source: "press-1.1.2",
    knownThen: "public",
  }),
  entry("2020-07-15 08:00", "official", "recordStatement", {
    words: say("処理番号の発行を再開しました。", "The issue of processing numbers was resumed."),
    version: "1.1.2",
    source: "github-14-history",
    knownThen: "public",
  }),
  entry("2020-08-10 08:00", "official", "recordStatement", {
    words: say(
      "8月上旬から、エムティーアイが保守開発を受け持っています。",
      "Since early August MTI has been in charge of maintenance development.",
    ),
    source: "nikkei-maintenance",
    knownThen: "parties",
    certainty: "unconfirmed",
    note: say(
      "8月上旬とだけ伝えられています。日は未確認のため、上旬の最後の日に置いています。",
      "Only “early August” is reported. The day is unconfirmed, so it stands at the end of the first ten days.",
    ),
  }),
  told(
    "2020-09-01 08:01",
    "public",
    "アプリのソースコードをGitHubで公開し、厚生労働省のウェブサイトで知らせました。",
    "The app's source code was published on GitHub and announced on the ministry's website.",
  ),
  entry("2020-11-17 08:00", "official", "recordStatement", {
    words: say(
      "厚生労働省が、確認した不具合はほぼ解消したと公表しました。",
      "The ministry announced that the defects confirmed so far were almost all resolved.",
    ),
    version: "1.1.4",
    claim: "resolved",
    source: "press-2020-11-17",
  }),
  entry("2021-01-08 08:02", "official", "recordStatement", {
    words: say(
      "SNSと報道で情報が増えたことを受け、事業者が試験を始めました。",
      "As more was said on social media and in the press, the contractor began tests.",
    ),
    version: "1.2.1",
    source: REPORT,
    knownThen: "parties",
    note: say(
      "試験は1月25日まで続きました。どの版を、一連の流れのどこまで試したかの記録はありません。",
      "The tests went on until 25 January. Which version was tested, and how much of the chain, is not on record.",
    ),
  }),
  entry("2021-01-08 08:03", "official", "beginTest", {
    beganOn: day("2021-01-08"),
    party: "persol",
    source: REPORT,
    knownThen: "parties",
    note: say(
      "試験は1月25日まで続きました。どの版を、一連の流れのどこまで試したかの記録はありません。",
      "The tests went on until 25 January. Which version was tested, and how much of the chain, is not on record.",
    ),
  }),
  told(
    "2021-02-01 08:00",
    "parties",
    "1月29日までの報告で障害の全体がおおむね明らかになり、厚生労働省の担当は事務次官と医務技監に報告しました。大臣にも同じ日に報告しました。",
    "By the reports up to 29 January the failure had become largely clear; the vice-minister and the chief medical officer were informed, and on the same day the minister.",
  ),
  told(
    "2021-02-02 08:00",
    "parties",
    "厚生労働省と事業者が打ち合わせを続け、不具合が分かった経緯と技術の詳細を確かめました。翌日まで続きました。",
    "The ministry and the contractor met again and again, until the next day, to establish how the defect came to light and its technical details.",
  ),
  entry("2021-02-02 08:01", "official", "recordStatement", {
    words: say(
      "ダウンロードのうち、Androidは31.4%でした。",
      "Of the downloads, 31.4 % were for Android.",
    ),
    source: "briefing-2021-02",
    knownThen: "public",
  }),
  told(
    "2021-02-03 08:00",
    "public",
    "夕方、大臣が記者会見を開き、厚生労働省が報道発表をしました。",
    "In the evening the minister held a press conference, and the ministry issued a press release.",
  ),
  entry("2021-02-17 08:00", "official", "recordStatement", {
    words: say(
      "通知サーバーが鍵に付ける値を、0から4に直しました。値が0だと、Androidは1点と数えるため、1.1.4からの下限の21点に届きません。iOSは、設定どおり7点と数えていました。",
      "The value that the notification server puts on the keys was corrected from 0 to 4. With 0, Android counts 1 point and cannot reach the 21 required since 1.1.4. iOS counted 7, as configured.",
    ),
    version: "1.1.4",
    source: "source-code",
    note: say(
      "値の数え方の違いは、GitHubの指摘14番によります。",
      "How the two platforms count is as GitHub issue 14 gives it.",
    ),
  }),
  told(
    "2021-02-18 08:06",
    "public",
    "厚生労働省が、不具合の経過を調べ、再発を防ぐ方策をまとめるチームを置くと発表しました。",
    "The ministry announced a team to establish what had happened and how to prevent it from happening again.",
  ),
  entry("2021-02-18 08:07", "official", "recordStatement", {
    words: say(
      "厚生労働省は、Androidの利用者にアプリを1日に1回ほど起動し直すこと、iOS 13.5の利用者にOSを更新することを呼びかけました。",
      "The ministry asked Android users to restart the app about once a day, and users of iOS 13.5 to update their system.",
    ),
    version: "1.2.2",
    source: "press-1.2.2",
    knownThen: "public",
  }),
  entry("2021-04-16 08:00", "official", "recordStatement", {
    words: say(
      "厚生労働省の調査報告が公表されました。",
      "The ministry's investigation report was published.",
    ),
    source: "nikkei-report",
  }),
  judged(
    "2021-04-16 08:01",
    "報告の評価：通しの試験をせずに1.1.4を配布したことは、一定程度やむを得ませんでした。ただし、そのリスクを、厚生労働省は、CIO補佐官や事業者と同じ程度には認識していませんでした。",
    "The report finds: to distribute 1.1.4 without the full-chain test was to some degree unavoidable. But the ministry did not see the risk as clearly as the adviser and the contractor did.",
    "1.1.4",
  ),
  judged(
    "2021-04-16 08:02",
    "報告の評価：試験の環境がなくても、ほかの試験方法で、Androidに通知が出ないことは分かった可能性がありました。",
    "The report finds: even without the environment, other ways of testing might have shown that Android does not notify.",
    "1.1.4",
  ),
  judged(
    "2021-04-16 08:03",
    "報告の評価：試験の環境を整える目的が関係者に共有されておらず、通しの試験を優先することは、はっきりとは検討されませんでした。",
    "The report finds: the parties did not share what the environment was for, and giving the full-chain test priority was never explicitly considered.",
    "1.1.4",
  ),
  judged(
    "2021-04-16 08:04",
    "報告の評価：事業者は厚生労働省が指示した優先課題に追われ、試験に手が回りませんでした。環境が整った後、標準となる試験項目の提案もありませんでした。",
    "The report finds: the contractor was kept busy with the priorities that the ministry directed and could not turn to the test. Once the environment was ready, no standard test cases were proposed either.",
    "1.1.4",
  ),
  judged(
    "2021-04-16 08:05",
    "報告の評価：GitHubの指摘は、誰がいつどのように扱うかが決まっておらず、互いに「他がやっているだろう」と考えていました。",
    "The report finds: who was to handle the GitHub reports, when and how, was not settled; each believed that another was on it.",
  ),
  judged(
    "2021-04-16 08:06",
    "報告の評価：不具合が起きたことよりも、4か月見逃されたことのほうが大きな問題でした。隠していた事実は確認されていません。",
    "The report finds: that the defect was overlooked for four months was a greater problem than the defect. No concealment was established.",
  ),
  entry("2021-10-27 08:00", "official", "recordStatement", {
    words: say(
      "会計検査院の報告：支払額は3億8,088万円でした。仕様書に、試験の項目・目的・内容の定めはありませんでした。",
      "The Board of Audit reports: 380.88 million yen was paid. The specification said nothing of the items, purpose or content of tests.",
    ),
    source: "audit",
  }),
  entry("2021-10-27 08:01", "official", "recordStatement", {
    words: say(
      "会計検査院の報告：外部からの指摘は口頭で伝えるだけでした。不具合の修正の費用は、保守の費用と分けられていませんでした。",
      "The Board of Audit reports: outside reports were passed on only by word of mouth. The cost of repairs was not kept apart from that of maintenance.",
    ),
    source: "audit",
  }),
];
