import type { STATEMENT } from "@/server/domain/records/statement";
import { type KindWords, noted, say } from "./words";

export const statement: KindWords<typeof STATEMENT> = {
  one: say("発表・発言", "statement"),
  many: say("発表・発言", "Statements"),
  enter: say("発表や発言を記録する", "Record a statement"),
  labels: {
    words: say("内容", "What was said or done"),
    saidOn: noted(
      "その日",
      "Day",
      say("空けておくと、今日の日付になります。", "Left empty, it is today."),
    ),
    version: say("関係する版", "Version it speaks of"),
    claim: noted(
      "何を言っているか",
      "What it claims",
      say(
        "選ぶと、記録と合わないときに知らせます。当てはまらなければ、空けておきます。",
        "If chosen, you are told when the record contradicts it. Leave it empty if it does not apply.",
      ),
    ),
    answer: say("食い違いへの対応", "How the contradiction was answered"),
    answeredOn: say("対応した日", "Answered on"),
  },
  choices: {
    claim: { resolved: say("不具合は解消した", "Defects are resolved") },
    answer: {
      explained: say("理由を説明した", "Explained"),
      corrected: say("発表を訂正した", "Corrected in public"),
    },
  },
  steps: {
    explain: {
      act: say("食い違いを説明する", "Explain the contradiction"),
      said: say(
        "記録との食い違いを説明しました。",
        "Its contradiction with the record was explained.",
      ),
      labels: { words: say("説明", "Explanation") },
    },
    rectify: {
      act: say("発表を訂正したことを記録する", "Record that it was corrected in public"),
      said: say("発表を訂正しました。", "It was corrected in public."),
      labels: { words: say("どう訂正したか", "How it was corrected") },
    },
  },
};
