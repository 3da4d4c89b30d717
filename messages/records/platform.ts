import type { PLATFORM } from "@/server/domain/records/platform";
import { type KindWords, noted, say } from "./words";

export const platform: KindWords<typeof PLATFORM> = {
  one: say("系統", "platform"),
  many: say("系統", "Platforms"),
  enter: say("系統を登録する", "Enter a platform"),
  labels: {
    key: noted("略称", "Short name", say("例：android", "For example: android")),
    name: say("名前", "Name"),
    position: say("並べる順", "Place in lists"),
  },
  choices: {},
  steps: {},
};
