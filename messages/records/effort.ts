import type { EFFORT } from "@/server/domain/records/effort";
import { type KindWords, noted, say } from "./words";

export const effort: KindWords<typeof EFFORT> = {
  one: say("工数", "effort"),
  many: say("工数", "Effort"),
  enter: say("工数を登録する", "Enter effort"),
  titled: say("{title}の工数", "Effort of {title}"),
  labels: {
    contract: say("契約", "Contract"),
    month: noted(
      "月",
      "Month",
      say("その月のどの日でもかまいません。", "Any day of the month will do."),
    ),
    work: noted(
      "作業の種類",
      "Kind of work",
      say(
        "不具合の修正は、保守と分けて登録します。",
        "Repair of defects is entered apart from maintenance.",
      ),
    ),
    side: say("計画か、使った工数か", "Planned or used"),
    days: noted(
      "人日",
      "Person-days",
      say("同じ月に何度か登録したものは、足し合わせます。", "Several entries of one month add up."),
    ),
    note: say("注記", "Note"),
    party: say("請け負う組織", "Contractor"),
    by: say("登録した組織", "Entered by"),
  },
  choices: {
    work: {
      development: say("開発", "Development"),
      maintenance: say("保守", "Maintenance"),
      repair: say("不具合の修正", "Repair of defects"),
    },
    side: { planned: say("計画", "Planned"), used: say("使った工数", "Used") },
  },
  steps: {},
};
