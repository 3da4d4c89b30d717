import type { REVIEW } from "@/server/domain/records/review";
import { type KindWords, noted, say } from "./words";

export const review: KindWords<typeof REVIEW> = {
  one: say("見直し会議", "priority review"),
  many: say("見直し会議", "Priority reviews"),
  enter: say("見直し会議を記録する", "Record a priority review"),
  titled: say("{title}", "{title}"),
  labels: {
    heldOn: say("開いた日", "Held on"),
    agenda: noted(
      "話したこと",
      "What was discussed",
      say(
        "この画面で開いた会議では、議題ごとに記録したことのほかに話したことです。",
        "For a review that was held here: what was discussed beside its items.",
      ),
    ),
    decided: noted(
      "決めたこと",
      "What was decided",
      say("決めなかったときは、空けておきます。", "Leave it empty where nothing was decided."),
    ),
    parties: say("出席した組織", "Organisations that took part"),
    members: say("出席した人", "People who took part"),
    nextOn: say("次に開く日", "Next one on"),
    begunAt: say("始めたとき", "Began at"),
    closedOn: say("閉じた日", "Closed on"),
  },
  choices: {},
  steps: {},
};
