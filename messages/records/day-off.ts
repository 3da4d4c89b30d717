import type { DAY_OFF } from "@/server/domain/records/day-off";
import { type KindWords, noted, say } from "./words";

export const dayOff: KindWords<typeof DAY_OFF> = {
  one: say("開庁しない日", "day off"),
  many: say("開庁しない日", "Days off"),
  enter: say("開庁しない日を加える", "Add a day off"),
  titled: say("開庁しない日：{title}", "Day off: {title}"),
  labels: {
    on: noted(
      "日",
      "Day",
      say(
        "土曜日、日曜日、祝日と12月29日から1月3日は、はじめから営業日に数えません。",
        "Saturdays, Sundays, national holidays and 29 December to 3 January are never business days.",
      ),
    ),
    name: say("理由", "Why"),
  },
  choices: {},
  steps: {},
};
