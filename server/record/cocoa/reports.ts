// External reports, what happened to them, and the defect as it was found (seed 2(1)④). No source names an owner.
import { day } from "./day";
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";

export const reports: readonly Entry[] = [
  entry("2020-11-25 08:00", "official", "receiveReport", {
    key: "github-14",
    channel: "github",
    title: say(
      "Android版では、接触があっても検知も通知もされない",
      "On Android, a contact is neither detected nor notified",
    ),
    summary: say(
      "通知サーバーが配る鍵に付く値が0のため、Androidでは点数が下限に届かず、接触が検知されないと思われる、という指摘です。",
      "The report holds that the value which the notification server puts on the keys is 0, so that on Android the score cannot reach the lowest that counts and no contact is detected.",
    ),
    originalUrl: "https://github.com/cocoa-mhlw/cocoa/issues/14",
    receivedOn: day("2020-11-25"),
    platform: "android",
    source: "github-14",
  }),
  entry("2020-12-04 08:00", "official", "listReport", {
    record: "github-14",
    words: say("検討するもののリストに加えました。", "Added to the list of matters to examine."),
    source: REPORT,
    note: say(
      "誰が加え、誰が検討するかの記録はありません。",
      "Who added it, and who was to examine it, is not on record.",
    ),
  }),
  entry("2020-12-09 08:00", "official", "noteReport", {
    record: "github-14",
    words: say(
      "指摘した人が手元で同じことを起こし、そのときのログを書き込みました。",
      "The person who had reported it reproduced it and posted the log lines.",
    ),
    by: "outside",
    source: "github-14",
    note: say(
      "GitHubの表示は世界標準時で12月8日です。書き込まれたログの時刻は、12月9日6時28分です。",
      "GitHub dates the comment 8 December, in universal time. The log lines in it are from 6:28 on 9 December.",
    ),
  }),
  entry("2021-01-08 08:00", "official", "receiveReport", {
    key: "social-2021-01",
    channel: "social",
    title: say(
      "アプリの通知について、SNSと報道で情報が増えている",
      "More and more is said about the app's notifications on social media and in the press",
    ),
    receivedOn: day("2021-01-08"),
    source: REPORT,
    knownThen: "public",
    certainty: "unconfirmed",
    note: say(
      "増え始めた日の記録はなく、事業者が試験を始めた日を置いています。",
      "The day on which it began is not on record; the day on which the contractor began tests stands here.",
    ),
  }),
  entry("2021-01-08 08:01", "official", "triageReport", {
    record: "social-2021-01",
    words: say("事業者が試験をすることになりました。", "The contractor was to run tests."),
    source: REPORT,
  }),
  entry("2021-01-10 08:00", "official", "receiveReport", {
    key: "github-15",
    channel: "github",
    title: say(
      "iPhone（1.2.1）で、接触の点数が最高でも0となり、通知が出ない",
      "On an iPhone (1.2.1) the highest score of a contact is 0 and no notification appears",
    ),
    originalUrl: "https://github.com/cocoa-mhlw/cocoa/issues/15",
    receivedOn: day("2021-01-10"),
    version: "1.2.1",
    platform: "ios",
    source: "github-15",
  }),
  entry("2021-01-25 08:00", "official", "noteReport", {
    record: "social-2021-01",
    words: say(
      "厚生労働省と事業者の打ち合わせで、Androidの端末が想定と異なる結果を出していることなどが報告されました。",
      "At a meeting of the ministry and the contractor it was reported, among other things, that Android handsets gave results other than expected.",
    ),
    by: "us",
    source: REPORT,
  }),
  entry("2021-01-25 08:01", "official", "registerDefect", {
    key: "android-no-notification",
    title: say(
      "Android版で、接触があっても通知が届かない",
      "On Android, no notification arrives after a contact",
    ),
    effect: say(
      "Androidの利用者は、陽性の人と接触していても、通知を受け取れません。",
      "Android users are not notified even when they were in contact with a person who tested positive.",
    ),
    severity: "critical",
    foundOn: day("2021-01-25"),
    in: ["1.1.4:android", "1.2.0:android", "1.2.1:android"],
    stage: "5",
    source: REPORT,
    knownThen: "parties",
    note: say(
      "この日に報告されたのは、Androidの端末が想定と異なる結果を出していることなどです。件名と影響は、調査報告によります。1.1.5は、配布された日が未確認のため含めていません。段階は、GitHubの指摘14番が述べる原因により、接触の判定としました。重さは、この記録で付けたものです。",
      "What was reported on this day was that Android handsets gave results other than expected. The title and the effect are as the investigation report gives them. 1.1.5 is left out, its day of distribution being unconfirmed. The stage is the judgement of the contact, by the cause that GitHub issue 14 names. The severity was set for this record.",
    ),
  }),
  entry("2021-02-03 08:01", "official", "noteReport", {
    record: "social-2021-01",
    words: say(
      "大臣が記者会見で、厚生労働省が報道発表で、不具合を知らせました。",
      "The defect was made known: by the minister at a press conference, by the ministry in a press release.",
    ),
    by: "us",
    source: REPORT,
  }),
  entry("2021-02-17 08:01", "official", "noteReport", {
    record: "github-14",
    words: say(
      "通知サーバーが鍵に付ける値を、公開ソースで0から4に直しました。",
      "In the public source code, the value that the notification server puts on the keys was corrected from 0 to 4.",
    ),
    by: "us",
    source: "source-code",
  }),
  entry("2021-02-18 08:05", "official", "resolveDefect", {
    record: "android-no-notification",
    resolvedOn: day("2021-02-18"),
    version: "1.2.2",
    source: "press-1.2.2",
  }),
  entry("2021-02-18 08:08", "official", "noteReport", {
    record: "social-2021-01",
    words: say(
      "不具合を直した1.2.2を配布しました。",
      "1.2.2, which corrects the defect, was distributed.",
    ),
    by: "us",
    source: REPORT,
    note: say(
      "外部からの指摘をそれぞれいつ終えたかの記録はありません。",
      "When each report from outside was closed is not on record.",
    ),
  }),
];
