import type { CHAIN } from "@/server/domain/records/chain";
import { type KindWords, noted, say } from "./words";

export const chain: KindWords<typeof CHAIN> = {
  one: say("一連の流れ", "full chain"),
  many: say("一連の流れ", "Full chain"),
  enter: say("一連の流れを定める", "Define the full chain"),
  labels: {
    name: say("名前", "Name"),
    officialTerm: say("文書での試験の呼び方", "What documents call its test"),
    stages: say("段階", "Stages"),
    counterpart: noted(
      "つなぐ相手",
      "Connects to",
      say("外部のシステムがあれば書きます。", "The external system, if there is one."),
    ),
    notFor: say("当てはまらない系統", "Does not apply to"),
  },
  choices: {},
  steps: {},
};
