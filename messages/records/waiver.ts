import type { WAIVER } from "@/server/domain/records/waiver";
import { type KindWords, noted, say } from "./words";

export const waiver: KindWords<typeof WAIVER> = {
  one: say("省略の判断", "waiver"),
  many: say("省略の判断", "Waivers"),
  enter: say("試験を省略する判断を記録する", "Record the decision to go without the test"),
  labels: {
    version: say("版", "Version"),
    platform: say("系統", "Platform"),
    decidedOn: say("判断した日", "Decided on"),
    reason: say("理由", "Reason"),
    alternatives: say("ほかに検討した案", "What else was weighed"),
    risk: noted(
      "残る危険",
      "The risk",
      say(
        "利用者に何が起こりうるかを、平易な言葉で書きます。",
        "What may happen to users, in plain words.",
      ),
    ),
    heldBy: say("危険を引き受ける組織", "Who holds the risk"),
    endsOn: noted(
      "いつまでか",
      "Until",
      say(
        "日か、下の環境の、どちらか一つを書きます。",
        "A day, or the environment below: one of the two.",
      ),
    ),
    endsWhenReady: say("この環境が整うまで", "Until this environment is ready"),
    holderAnswer: say("引き受けるかの答え", "The holder's answer"),
  },
  choices: {
    holderAnswer: {
      awaited: say("返答待ち", "Awaited"),
      accepted: say("引き受けた", "Accepted"),
      declined: say("断った", "Declined"),
    },
  },
  steps: {},
};
