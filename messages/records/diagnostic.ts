import type { DIAGNOSTIC } from "@/server/domain/records/diagnostic";
import { type KindWords, noted, say } from "./words";

export const diagnostic: KindWords<typeof DIAGNOSTIC> = {
  one: say("動作の記録の状況", "diagnostics of a distribution"),
  many: say("動作の記録（ログ）の状況", "Diagnostics"),
  enter: say("動作の記録（ログ）の状況を登録する", "Enter the diagnostics of a distribution"),
  labels: {
    party: say("登録した組織", "Entered by"),
    distribution: say("配布", "Distribution"),
    logs: say("利用者の端末から記録が届くか", "Whether it can send logs"),
    noticed: noted(
      "うまく動かないとき、どう分かるか",
      "How a failure would be noticed",
      say("だれが、何を見て気づくかを書きます。", "Say who would notice it and by what."),
    ),
    since: say("いつから", "Since"),
  },
  choices: {
    logs: {
      sent: say("届く", "Yes"),
      partly: say("一部だけ届く", "In part"),
      not_sent: say("届かない", "No"),
    },
  },
  steps: {},
};
