import type { RESPONSE } from "@/server/domain/records/response";
import { type KindWords, noted, say } from "./words";

export const response: KindWords<typeof RESPONSE> = {
  one: say("不合格への対応", "response to a failed test"),
  many: say("不合格への対応", "Responses to failed tests"),
  enter: say("不合格への対応を記録する", "Record the response to a failed test"),
  titled: say("{title}の不合格への対応", "Response to the failed test of {title}"),
  labels: {
    version: say("版", "Version"),
    platform: say("系統", "Platform"),
    measure: say("どうするか", "What is done"),
    decidedOn: say("決めた日", "Decided on"),
    reason: say("理由", "Reason"),
    dueOn: say("期限", "Due on"),
    defect: noted(
      "登録した不具合",
      "Defect",
      say(
        "不合格の結果から不具合を登録していれば、それを選びます。登録していなければ、下に理由を書きます。",
        "If a defect was opened from the failed result, choose it here. Otherwise say why below.",
      ),
    ),
    noDefect: noted(
      "不具合を登録しない理由",
      "Why there is no defect",
      say("不具合を選ばないときに書きます。", "Write this if no defect is chosen."),
    ),
  },
  choices: {
    measure: {
      stop: say("配布を止める", "Stop the distribution"),
      fix: say("直した版を配布する", "Distribute a fixed version"),
      warn: say("利用者に知らせる", "Warn users"),
    },
  },
  steps: {},
};
