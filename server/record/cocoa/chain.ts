// The chain of stages up to a contact notification, the platforms, and the full-chain test of each.
import { type Entry, entry, say } from "./entry";

const REPORT = "ministry-report";

export const chain: readonly Entry[] = [
  entry("2020-05-08 07:41", "official", "defineChain", {
    name: say("接触通知までの一連の流れ", "The full chain to a contact notification"),
    officialTerm: say(
      "接触通知までの一連の流れに係る結合テスト",
      "Integration test of the whole chain up to the contact notification",
    ),
    stages: [
      {
        name: say("処理番号の発行", "Issue of a processing number"),
        counterpart: say("HER-SYS", "HER-SYS"),
      },
      {
        name: say("陽性の登録", "Registration of a positive result"),
        counterpart: say("通知サーバー・HER-SYS", "Notification server, HER-SYS"),
      },
      {
        name: say("鍵の公開", "Publication of the keys"),
        counterpart: say("通知サーバー", "Notification server"),
      },
      {
        name: say("鍵の取得と照合", "Download and matching of the keys"),
        counterpart: say("端末のOS", "The handset's operating system"),
      },
      {
        name: say("接触の判定", "Judgement of the contact"),
        counterpart: say("アプリ", "The app"),
      },
      {
        name: say("通知の表示", "Display of the notification"),
        counterpart: say("アプリ", "The app"),
      },
    ],
    source: REPORT,
    note: say(
      "六つの段階への分け方は、調査報告と公開ソースをもとに、この演習で置いたものです。",
      "The division into six stages was made for this exercise from the investigation report and the public source code.",
    ),
  }),
  entry("2020-05-08 07:42", "official", "registerPlatform", {
    key: "android",
    name: say("Android", "Android"),
    position: 1,
  }),
  entry("2020-05-08 07:43", "official", "registerPlatform", {
    key: "ios",
    name: say("iOS", "iOS"),
    position: 2,
  }),
  entry("2020-05-08 07:44", "official", "registerTestCase", {
    kind: "full_chain",
    platform: "android",
    title: say(
      "処理番号の発行から、別のAndroid端末に通知が出るまで（調査報告の定義による）",
      "From the issue of a processing number to the notification on another Android handset (as the investigation report defines it)",
    ),
    source: REPORT,
  }),
  entry("2020-05-08 07:45", "official", "registerTestCase", {
    kind: "full_chain",
    platform: "ios",
    title: say(
      "処理番号の発行から、別のiPhoneに通知が出るまで（調査報告の定義による）",
      "From the issue of a processing number to the notification on another iPhone (as the investigation report defines it)",
    ),
    source: REPORT,
  }),
];
