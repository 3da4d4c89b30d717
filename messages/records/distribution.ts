import type { DISTRIBUTION } from "@/server/domain/records/distribution";
import { type KindWords, noted, say } from "./words";

export const distribution: KindWords<typeof DISTRIBUTION> = {
  one: say("配布", "distribution"),
  many: say("配布", "Distributions"),
  enter: say("配布を登録する", "Enter a distribution"),
  labels: {
    version: say("版", "Version"),
    platform: say("系統", "Platform"),
    distributedOn: noted(
      "利用者に届いた日",
      "Reached users on",
      say(
        "確かな日の記録がなければ空けておきます。",
        "Leave it empty where no source confirms a day.",
      ),
    ),
    decidedBy: say("決めた組織", "Decided by"),
  },
  choices: {},
  steps: {},
};
