// 1.1.4 went out without its full-chain test until an environment would be ready; then the environment became ready
// (seed 2(1)①②).
import { day } from "./day";
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";
const KEY = "integration";

const notRun = (at: string, platform: "android" | "ios", on: string, name: string) =>
  entry(at, "prime", "recordFullChainRun", {
    version: "1.1.4",
    platform,
    ranOn: day(on),
    outcome: "not_run",
    words: say(
      `${name}版1.1.4は、通しの試験をせずに配布しました。`,
      `1.1.4 for ${name} was distributed without its full-chain test.`,
    ),
    source: REPORT,
    knownThen: "parties",
  });

const waiver = (at: string, platform: "android" | "ios", on: string) =>
  entry(at, "official", "decideWaiver", {
    version: "1.1.4",
    platform,
    decidedOn: day(on),
    reason: say(
      "保健所の負担を減らすため、通知が何度も出る不具合の修正を急ぐ必要があった。試験の環境がなかった。",
      "The repeated notifications burdened the health centres and had to be stopped in a hurry. There was no test environment.",
    ),
    endsWhenReady: KEY,
    source: REPORT,
    certainty: "unconfirmed",
    knownThen: "parties",
    note: say(
      "判断した日は記録にないため、配布の日としています。いつまでの省略かも記録にないため、理由（試験の環境がなかったこと）から「試験の環境が整うまで」としています。",
      "The record does not say on which day this was decided, so the day of distribution is used. It does not say either until when it holds. Because the reason was the missing test environment, it is taken to hold until the environment is ready.",
    ),
  });

export const environment: readonly Entry[] = [
  entry("2020-09-24 08:00", "prime", "registerEnvironment", {
    key: KEY,
    name: say("外部のシステムとつなぐ試験環境", "Test environment joined to the external systems"),
    purpose: say(
      "通知サーバーやHER-SYSなど、外部のシステムとつないで試験をするため",
      "To test together with the external systems, such as the notification server and HER-SYS",
    ),
    source: REPORT,
    note: say(
      "整える計画がいつからあったかの記録はありません。",
      "From when there was a plan to build it is not on record.",
    ),
  }),
  waiver("2020-09-24 08:01", "ios", "2020-09-24"),
  notRun("2020-09-24 08:03", "ios", "2020-09-24", "iOS"),
  waiver("2020-09-28 08:00", "android", "2020-09-28"),
  notRun("2020-09-28 08:02", "android", "2020-09-28", "Android"),
  entry("2020-10-12 08:00", "prime", "recordEnvironmentReady", {
    record: KEY,
    readyOn: day("2020-10-12"),
    reaches: [
      { stage: "1", truth: "dummy", words: say("HER-SYSのダミーAPI", "A dummy API for HER-SYS") },
      {
        stage: "2",
        truth: "separate",
        words: say(
          "試験専用の通知サーバーとHER-SYSのダミーAPI",
          "A notification server for tests only, and a dummy API for HER-SYS",
        ),
      },
      {
        stage: "3",
        truth: "separate",
        words: say("試験専用の通知サーバー", "A notification server for tests only"),
      },
      { stage: "4", truth: "unknown" },
      { stage: "5", truth: "unknown" },
      { stage: "6", truth: "unknown" },
    ],
    source: REPORT,
    knownThen: "parties",
    note: say(
      "鍵の取得と照合、接触の判定、通知の表示をこの環境で試せるかどうかは、記録がありません。",
      "Whether the download and matching of the keys, the judgement of the contact and the display of the notification can be tested in this environment is not on record.",
    ),
  }),
  entry("2020-10-12 08:01", "official", "recordStatement", {
    words: say(
      "試験の環境が整ったことを、事業者が厚生労働省を含む関係者に報告しました。",
      "The contractor reported to the parties, the ministry among them, that the test environment was ready.",
    ),
    version: "1.1.4",
    source: REPORT,
    knownThen: "parties",
  }),
  entry("2021-02-18 08:03", "official", "recordFullChainRun", {
    version: "1.2.2",
    platform: "android",
    ranOn: day("2021-02-18"),
    outcome: "passed",
    words: say(
      "1台の端末で陽性を登録し、試験の環境を通して、もう1台に通知が届くことを確かめました。端末を1メートルの距離に20分置き、OSと機種を変えて、iOSと合わせて36通りを試しています。",
      "A positive result was registered on one handset and, by way of a test environment, the notification reached the other. The handsets stood 1 metre apart for 20 minutes; with iOS, 36 combinations of system and model were tried.",
    ),
    source: "press-1.2.2",
    knownThen: "public",
    note: say(
      "試験をした日の記録はなく、公表された日を置いています。処理番号の発行をどう扱ったかは、出典に書かれていません。通知を早く受け取るには、アプリを1日に1回ほど起動し直す必要があるとされました。",
      "The day of the test is not on record; the day of the announcement stands here. The source does not say how the issue of processing numbers was handled. To be notified promptly, users were asked to restart the app about once a day.",
    ),
  }),
  entry("2021-02-18 08:04", "official", "recordFullChainRun", {
    version: "1.2.2",
    platform: "ios",
    ranOn: day("2021-02-18"),
    outcome: "passed",
    words: say(
      "1台の端末で陽性を登録し、試験の環境を通して、もう1台に通知が届くことを確かめました。端末を1メートルの距離に20分置き、OSと機種を変えて、Androidと合わせて36通りを試しています。",
      "A positive result was registered on one handset and, by way of a test environment, the notification reached the other. The handsets stood 1 metre apart for 20 minutes; with Android, 36 combinations of system and model were tried.",
    ),
    source: "press-1.2.2",
    knownThen: "public",
    note: say(
      "試験をした日の記録はなく、公表された日を置いています。処理番号の発行をどう扱ったかは、出典に書かれていません。iOS 13.5では、Androidの端末で登録された陽性者との接触が通知されないことがあり、OSの更新が呼びかけられました。",
      "The day of the test is not on record; the day of the announcement stands here. The source does not say how the issue of processing numbers was handled. On iOS 13.5 a contact with a person registered on an Android handset was not always notified, and users were asked to update the system.",
    ),
  }),
];
