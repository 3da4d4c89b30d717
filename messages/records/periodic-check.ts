import type { PERIODIC_CHECK } from "@/server/domain/records/periodic-check";
import { type KindWords, noted, say } from "./words";

export const periodicCheck: KindWords<typeof PERIODIC_CHECK> = {
  one: say("定点観測", "periodic check"),
  many: say("定点観測", "Periodic checks"),
  enter: say("定点観測を記録する", "Record a periodic check"),
  labels: {
    ranOn: say("行った日", "Run on"),
    party: say("行った組織", "Run by"),
    version: say("版", "Release"),
    platform: say("系統", "Platform"),
    found: noted(
      "分かったこと",
      "What was found",
      say(
        "利用者に届いているかどうかを、1文で書きます。",
        "Say in one sentence whether it reaches users.",
      ),
    ),
    stages: say("段階ごとの結果", "Result of each stage"),
    stage: say("段階", "Stage"),
    outcome: say("結果", "Result"),
    nextOn: say("次に行う日", "Next on"),
  },
  choices: {
    outcome: {
      passed: say("合格", "Passed"),
      failed: say("不合格", "Failed"),
      blocked: say("できなかった", "Blocked"),
      not_run: say("未実施", "Not run"),
    },
  },
  steps: {},
};
