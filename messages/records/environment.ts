import type { ENVIRONMENT } from "@/server/domain/records/environment";
import { type KindWords, noted, say } from "./words";

export const environment: KindWords<typeof ENVIRONMENT> = {
  one: say("試験の環境", "test environment"),
  many: say("試験の環境", "Test environments"),
  enter: say("試験の環境を登録する", "Enter a test environment"),
  labels: {
    key: noted(
      "略称",
      "Short name",
      say("空けておくと、番号が付きます。", "Left empty, it is numbered."),
    ),
    name: say("名前", "Name"),
    purpose: noted(
      "何を試すための環境か",
      "What it is for",
      say(
        "関係者みなが同じ理解になるように書きます。",
        "Write it so that everybody understands the same.",
      ),
    ),
    plannedOn: say("整う予定の日", "Planned for"),
    readyOn: say("整った日", "Ready on"),
    brokenOn: say("使えなくなった日", "Broken down on"),
    reaches: noted(
      "試せる段階",
      "Stages that it reaches",
      say(
        "試せない段階は「試せない」のままにします。",
        "Leave the stages that it does not reach as they are.",
      ),
    ),
    askedAt: say("目的の確認を求めた時", "Asked what it is for at"),
    reachesOn: noted(
      "系統によって違う段階",
      "Stages that differ by platform",
      say(
        "どの系統でも同じなら、空けておきます。ここに書いた系統と段階では、上の内容の代わりになります。",
        "Leave it empty where all platforms are alike. For a platform and a stage named here it replaces what is said above.",
      ),
    ),
    platform: say("系統", "Platform"),
    stage: say("段階", "Stage"),
    truth: say("どこまで本物か", "How realistic"),
    words: say("説明", "Notes"),
  },
  choices: {
    truth: {
      real: say("本物のシステム", "The real system"),
      separate: say("試験用の別のシステム", "A separate test system"),
      dummy: say("模擬", "A dummy"),
      unknown: say("記録なし", "Not on record"),
    },
  },
  steps: {
    ready: {
      act: say("環境が整ったことを記録する", "Record that it is ready"),
      note: say(
        "環境が整うと、「環境がないため」とした省略の判断が終わります。また、すべての組織に、何のための環境かを自分の言葉で書くように求めます。",
        "A waiver given for lack of an environment ends when it is ready. Every party is then asked to say in its own words what it is for.",
      ),
    },
    breakDown: {
      act: say("使えなくなったことを記録する", "Record that it has broken down"),
      note: say(
        "この環境を待っていた省略の判断は、また待つことになります。次に整ったときは、目的の確認も改めて求めます。",
        "Waivers that waited for it wait again. When it is ready again, every party is asked anew what it is for.",
      ),
      said: say("使えなくなったと記録しました。", "It has broken down."),
      labels: { words: say("何が起きたか", "What happened") },
    },
  },
};
