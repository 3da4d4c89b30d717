import type { RELEASE } from "@/server/domain/records/release";
import { type KindWords, noted, say } from "./words";

export const release: KindWords<typeof RELEASE> = {
  one: say("版", "version"),
  many: say("版", "Versions"),
  enter: say("版を登録する", "Enter a version"),
  titled: say("版 {title}", "Version {title}"),
  labels: {
    version: noted("版の番号", "Version", say("例：1.1.4", "For example: 1.1.4")),
    ordinal: noted(
      "版の順",
      "Place among the versions",
      say("新しい版ほど大きい数にします。", "Later versions have higher numbers."),
    ),
    taggedOn: say("ソースに印が付いた日", "Tagged in the source code on"),
    changes: say("変えたこと", "What changed"),
    checked: say("確かめたこと", "What was checked"),
  },
  choices: {},
  steps: {},
};
