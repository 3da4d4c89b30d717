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
  },
  choices: {},
  steps: {},
};
