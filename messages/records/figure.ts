import type { FIGURE } from "@/server/domain/records/figure";
import { type KindWords, say } from "./words";

export const figure: KindWords<typeof FIGURE> = {
  one: say("数", "figure"),
  many: say("公表された数", "Published figures"),
  enter: say("公表された数を記録する", "Record a published figure"),
  titled: say("数：{title}", "Figure: {title}"),
  labels: {
    kind: say("何の数か", "Of what"),
    value: say("数", "Value"),
    onDay: say("いつの数か", "As of"),
  },
  choices: {
    kind: {
      downloads: say("ダウンロードの数", "Downloads"),
      positive_registrations: say("陽性の登録の数", "Positive registrations"),
    },
  },
  steps: {},
};
