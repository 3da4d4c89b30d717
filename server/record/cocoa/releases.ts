// The versions, and the day on which each reached the users of each platform.
import { day } from "./day";
import { type Entry, entry, type Inputs, say } from "./entry";

const TAGS = "source-code";
const REPORT = "ministry-report";

type Distribution = Inputs["registerDistribution"];
const distribution = (
  at: string,
  version: string,
  platform: "android" | "ios",
  source: string,
  known: Pick<Distribution, "certainty" | "note"> = {},
) =>
  entry(at, "prime", "registerDistribution", {
    version,
    platform,
    distributedOn: day(at.slice(0, 10)),
    source,
    knownThen: "public",
    ...known,
  });

const numbering = {
  certainty: "conflicting",
  note: say(
    "報道では1.0.0。番号は厚生労働省の調査報告によります。",
    "The press calls it 1.0.0. The number here is that of the ministry's investigation report.",
  ),
} as const;
const notByPlatform = {
  certainty: "unconfirmed",
  note: say(
    "配布の日は報道によります。系統別の日は未確認です。",
    "The day is as the press gives it. Whether it holds for each platform is unconfirmed.",
  ),
} as const;
const dayUnknown = {
  certainty: "unconfirmed",
  note: say(
    "公開ソースにタグはありますが、利用者に配布された日を伝える出典は見つかっていません。",
    "There is a tag in the public source code, but no source has been found that says when it reached users.",
  ),
} as const;

const unknownDay = (at: string, platform: "android" | "ios") =>
  entry(at, "prime", "registerDistribution", {
    version: "1.1.5",
    platform,
    distributedOn: null,
    source: TAGS,
    ...dayUnknown,
  });

export const releases: readonly Entry[] = [
  entry("2020-06-17 08:00", "prime", "registerRelease", {
    version: "1.1.0",
    ordinal: 1,
    taggedOn: day("2020-06-17"),
    changes: say("最初の版です。", "The first version."),
    source: REPORT,
    knownThen: "parties",
    ...numbering,
  }),
  distribution("2020-06-19 08:00", "1.1.0", "android", REPORT, numbering),
  distribution("2020-06-19 08:01", "1.1.0", "ios", REPORT, numbering),
  entry("2020-06-19 08:02", "official", "recordStatement", {
    words: say(
      "報道は、この日に配布された最初の版の番号を1.0.0と伝えています。",
      "The press gives the number of the first version, distributed this day, as 1.0.0.",
    ),
    version: "1.1.0",
    source: "press-first-version",
    knownThen: "public",
    certainty: "conflicting",
    note: say(
      "調査報告の番号は1.1.0です。食い違いのまま残しています。",
      "The investigation report says 1.1.0. The disagreement is left as it is.",
    ),
  }),
  entry("2020-06-28 08:00", "prime", "registerRelease", {
    version: "1.1.1",
    ordinal: 2,
    taggedOn: day("2020-06-28"),
    changes: say(
      "処理番号の入力について直しました。",
      "Corrected the entry of processing numbers.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say("変えたことは報道によります。", "What changed is as the press gives it."),
  }),
  distribution("2020-06-30 08:00", "1.1.1", "ios", "press-1.1.1"),
  distribution("2020-07-01 08:00", "1.1.1", "android", "press-1.1.1"),
  entry("2020-07-12 08:00", "prime", "registerRelease", {
    version: "1.1.2",
    ordinal: 3,
    taggedOn: day("2020-07-12"),
    changes: say(
      "陽性の登録に失敗する不具合を直しました。",
      "Corrected a defect by which the registration of a positive result failed.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say("変えたことは報道によります。", "What changed is as the press gives it."),
  }),
  distribution("2020-07-13 08:00", "1.1.2", "ios", "github-14-history"),
  distribution("2020-07-14 08:00", "1.1.2", "android", "github-14-history"),
  entry("2020-09-08 08:00", "prime", "registerRelease", {
    version: "1.1.3",
    ordinal: 4,
    taggedOn: day("2020-09-09"),
    changes: say(
      "接触の判定が一定しない点を直しました。",
      "Corrected the judgement of contacts, which had varied.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say(
      "公開ソースのタグの日付は、報道の伝える配布の日の翌日です。変えたことは報道によります。",
      "The tag in the public source code is dated the day after the distribution that the press reports. What changed is as the press gives it.",
    ),
  }),
  distribution("2020-09-08 08:01", "1.1.3", "android", "nikkei-maintenance", notByPlatform),
  distribution("2020-09-08 08:02", "1.1.3", "ios", "nikkei-maintenance", notByPlatform),
  entry("2020-09-18 08:00", "prime", "registerRelease", {
    version: "1.1.4",
    ordinal: 5,
    taggedOn: day("2020-09-18"),
    changes: say(
      "通知が何度も出て保健所の負担になっていたため、これを止めました。接触とみなす点数の下限を、1から21に上げています。",
      "Stopped the notifications that kept coming and burdened the health centres. The lowest score that counts as a contact was raised from 1 to 21.",
    ),
    checked: say(
      "自動試験が1件加わりました。アプリの版の表示を確かめるもので、通知が届くことは確かめません。",
      "One automated test was added. It checks the version that the app shows, not that a notification arrives.",
    ),
    source: "source-code-1.1.4",
    knownThen: "parties",
    note: say(
      "保健所の負担については、厚生労働省の調査報告によります。",
      "The burden on the health centres is as the ministry's investigation report gives it.",
    ),
  }),
  distribution("2020-09-24 08:02", "1.1.4", "ios", "nikkei-maintenance"),
  distribution("2020-09-28 08:01", "1.1.4", "android", REPORT),
  entry("2020-11-04 08:00", "prime", "registerRelease", {
    version: "1.1.5",
    ordinal: 6,
    taggedOn: day("2020-11-04"),
    changes: say(
      "接触を確認する画面の案内を変えました。",
      "Changed the guidance through the screens that show contacts.",
    ),
    source: TAGS,
    knownThen: "parties",
  }),
  unknownDay("2020-11-04 08:01", "android"),
  unknownDay("2020-11-04 08:02", "ios"),
  entry("2020-12-02 08:00", "prime", "registerRelease", {
    version: "1.2.0",
    ordinal: 7,
    taggedOn: day("2020-12-02"),
    changes: say(
      "利用者が操作ログを送れるようにしました。",
      "Made it possible for users to send operation logs.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say("変えたことは報道によります。", "What changed is as the press gives it."),
  }),
  distribution("2020-12-03 08:00", "1.2.0", "android", "press-1.2.0"),
  distribution("2020-12-03 08:01", "1.2.0", "ios", "press-1.2.0"),
  entry("2020-12-15 08:00", "prime", "registerRelease", {
    version: "1.2.1",
    ordinal: 8,
    taggedOn: day("2020-12-15"),
    changes: say(
      "利用規約とプライバシーの案内を載せました。通知を、感染の可能性がある期間の接触に限りました。",
      "Added the links to the terms of use and to privacy. Limited notifications to contacts in the infectious period.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say("変えたことは報道によります。", "What changed is as the press gives it."),
  }),
  distribution("2020-12-15 08:01", "1.2.1", "android", "press-1.2.1"),
  distribution("2020-12-15 08:02", "1.2.1", "ios", "press-1.2.1"),
  entry("2021-02-18 08:00", "prime", "registerRelease", {
    version: "1.2.2",
    ordinal: 9,
    taggedOn: day("2021-02-18"),
    changes: say(
      "Android版で、接触があっても通知が届かない不具合を直しました。",
      "Corrected the defect by which Android users were not notified of a contact.",
    ),
    checked: say(
      "実際の端末を使い、OSと機種を組み合わせた36通りで、通知が届くことを確かめています。",
      "On real handsets, in 36 combinations of system and model, the notification was seen to arrive.",
    ),
    source: TAGS,
    knownThen: "parties",
    note: say(
      "変えたことと確かめたことは、報道によります。",
      "What changed and what was checked are as the press gives them.",
    ),
  }),
  distribution("2021-02-18 08:01", "1.2.2", "android", REPORT),
  distribution("2021-02-18 08:02", "1.2.2", "ios", REPORT),
];
