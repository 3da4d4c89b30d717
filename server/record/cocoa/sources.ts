// The sources of every fact. All are entered at the founding; each carries the day on which it appeared.
import { day } from "./day";
import { type Entry, entry, type Inputs, say } from "./entry";

type Source = Inputs["registerSource"];

const MHLW = say("厚生労働省", "Ministry of Health, Labour and Welfare");
const GITHUB = say("GitHub", "GitHub");
const NIKKEI = say("日経クロステック", "Nikkei XTECH");
const REPOSITORY = "https://github.com/cocoa-mhlw/cocoa";
const site = (domain: string) => say(domain, domain);
const press = (source: Omit<Source, "kind">): Source => ({ kind: "press", ...source });

const SOURCES: readonly Source[] = [
  {
    key: "ministry-report",
    kind: "investigation",
    title: say("厚生労働省の調査報告の概要", "Summary of the ministry's investigation report"),
    publisher: MHLW,
    publishedOn: day("2021-04-16"),
  },
  {
    key: "exercise",
    kind: "exercise",
    title: say(
      "例示：出典のない見積り・担当・作業順を、演習のために置いたもの",
      "Illustrative: estimates, assignments and orders that no source gives, set for the exercise",
    ),
    illustrative: true,
  },
  {
    key: "source-code",
    kind: "code",
    title: say("公開ソース（版ごとのタグ）", "Public source code (a tag for each version)"),
    publisher: GITHUB,
    url: REPOSITORY,
    publishedOn: day("2020-09-01"),
  },
  {
    key: "source-code-1.1.4",
    kind: "code",
    title: say(
      "公開ソース（1.1.3から1.1.4への差分）",
      "Public source code (what changed from 1.1.3 to 1.1.4)",
    ),
    publisher: GITHUB,
    url: `${REPOSITORY}/compare/v1.1.3...v1.1.4`,
    publishedOn: day("2020-09-18"),
  },
  {
    key: "github-14",
    kind: "code",
    title: say("GitHubの指摘14番", "GitHub issue 14"),
    publisher: GITHUB,
    url: `${REPOSITORY}/issues/14`,
    publishedOn: day("2020-11-25"),
  },
  {
    key: "github-14-history",
    kind: "code",
    title: say(
      "GitHubの指摘14番への書き込み（2021年2月、版と日付のまとめ）",
      "A comment on GitHub issue 14 (February 2021, a list of versions and dates)",
    ),
    publisher: GITHUB,
    url: `${REPOSITORY}/issues/14`,
  },
  {
    key: "github-15",
    kind: "code",
    title: say("GitHubの指摘15番", "GitHub issue 15"),
    publisher: GITHUB,
    url: `${REPOSITORY}/issues/15`,
    publishedOn: day("2021-01-10"),
  },
  press({
    key: "nikkei-prime",
    title: say("報道：元請の役割", "Press: the part of the prime contractor"),
    publisher: NIKKEI,
    url: "https://xtech.nikkei.com/atcl/nxt/news/18/10139/",
  }),
  press({
    key: "nikkei-maintenance",
    title: say("報道：保守開発と各版の経過", "Press: maintenance development and the versions"),
    publisher: NIKKEI,
    url: "https://xtech.nikkei.com/atcl/nxt/column/18/00001/05177/",
  }),
  press({
    key: "nikkei-report",
    title: say("報道：調査報告の公表", "Press: publication of the investigation report"),
    publisher: NIKKEI,
    url: "https://xtech.nikkei.com/atcl/nxt/column/18/00001/05480/",
  }),
  press({
    key: "press-first-version",
    title: say("報道：最初の版の配布", "Press: distribution of the first version"),
    url: "https://prod-news.global.ssl.fastly.net/article/20200622-1062533",
    publishedOn: day("2020-06-22"),
  }),
  press({
    key: "press-1.1.1",
    title: say("報道：1.1.1の配布", "Press: distribution of 1.1.1"),
    publisher: site("gov-base.info"),
    url: "https://gov-base.info/2020/07/02/90804",
    publishedOn: day("2020-07-02"),
  }),
  press({
    key: "press-1.1.2",
    title: say(
      "報道：処理番号の発行の停止と1.1.2",
      "Press: the halt in issuing processing numbers, and 1.1.2",
    ),
    publisher: site("smhn.info"),
    url: "https://smhn.info/202007-cocoa-bug",
  }),
  press({
    key: "press-2020-11-17",
    title: say("報道：11月17日の公表", "Press: the announcement of 17 November"),
    publisher: site("gov-base.info"),
    url: "https://gov-base.info/2020/11/17/99864",
    publishedOn: day("2020-11-17"),
  }),
  press({
    key: "press-1.2.0",
    title: say("報道：1.2.0の配布", "Press: distribution of 1.2.0"),
    publisher: say("Impress Watch", "Impress Watch"),
    url: "https://watch.impress.co.jp/docs/news/1292937.html",
  }),
  press({
    key: "press-1.2.1",
    title: say("報道：1.2.1の配布", "Press: distribution of 1.2.1"),
    publisher: site("jetstream.buzz"),
    url: "https://jetstream.buzz/archives/116745",
  }),
  press({
    key: "press-1.2.2",
    title: say("報道：1.2.2の配布と動作の検証", "Press: distribution and verification of 1.2.2"),
    publisher: site("phoneaccessoriesevaluation.com"),
    url: "https://phoneaccessoriesevaluation.com/mobile-phone-evaluation/cocoa-android-version-update-improved-the-problem-of-contact-notification-function",
  }),
  press({
    key: "press-amount",
    title: say("報道：契約の金額", "Press: the amount of the contract"),
    publisher: site("lite-ra.com"),
    url: "https://lite-ra.com/i/amp/2021/02/post-5788-entry_2.html",
  }),
  press({
    key: "press-tiers",
    title: say("ウェブの記事：再委託の段", "Web article: the tiers of subcontracts"),
    publisher: site("shinobugoto.com"),
    url: "https://shinobugoto.com/cocoa-company/",
  }),
  press({
    key: "downloads-2020-06",
    title: say("報道：6月のダウンロード数", "Press: downloads in June"),
    publisher: say("ケータイ Watch", "Keitai Watch"),
    url: "https://k-tai.watch.impress.co.jp/docs/news/1264509.html",
  }),
  press({
    key: "downloads-2020-07",
    title: say("報道：7月のダウンロード数", "Press: downloads in July"),
    publisher: site("taisy0.com"),
    url: "https://taisy0.com/?p=123353",
  }),
  press({
    key: "downloads-2020-10",
    title: say("報道：10月のダウンロード数", "Press: downloads in October"),
    publisher: say("NHK", "NHK"),
    url: "https://www3.nhk.or.jp/news/html/20201026/k10012682091000.html",
    publishedOn: day("2020-10-26"),
  }),
  press({
    key: "figures-2021-01",
    title: say(
      "報道：1月のダウンロード数と陽性の登録数",
      "Press: downloads and positive registrations in January",
    ),
    publisher: say("PC Watch", "PC Watch"),
    url: "https://pc.watch.impress.co.jp/docs/news/1298554.html",
  }),
  {
    key: "briefing-2021-02",
    kind: "announcement",
    title: say("厚生労働省の説明（2021年2月）", "Briefing by the ministry (February 2021)"),
    publisher: MHLW,
  },
  {
    key: "audit",
    kind: "report",
    title: say("会計検査院の検査報告", "Report of the Board of Audit"),
    publisher: say("会計検査院", "Board of Audit of Japan"),
    url: "https://report.jbaudit.go.jp/org/r02/2020-r02-0170-0.htm",
    publishedOn: day("2021-10-27"),
  },
];

export const sources: readonly Entry[] = SOURCES.map((source, i) =>
  entry(`2020-05-08 07:${String(i + 1).padStart(2, "0")}`, "official", "registerSource", source),
);
