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
        "環境が整うと、「環境がないため」とした省略の判断が終わります。",
        "A waiver given for lack of an environment ends when it is ready.",
      ),
    },
    breakDown: {
      act: say("使えなくなったことを記録する", "Record that it has broken down"),
      said: say("使えなくなったと記録しました。", "It has broken down."),
      labels: { words: say("何が起きたか", "What happened") },
    },
  },
};
