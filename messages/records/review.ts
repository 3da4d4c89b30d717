import type { REVIEW } from "@/server/domain/records/review";
import { type KindWords, noted, say } from "./words";

export const review: KindWords<typeof REVIEW> = {
  one: say("見直し会議", "priority review"),
  many: say("見直し会議", "Priority reviews"),
  enter: say("見直し会議を記録する", "Record a priority review"),
  labels: {
    heldOn: say("開いた日", "Held on"),
    agenda: say("議題", "Agenda"),
    decided: noted(
      "決めたこと",
      "What was decided",
      say("決めなかったときは、空けておきます。", "Leave it empty where nothing was decided."),
    ),
    parties: say("出席した組織", "Who took part"),
    nextOn: say("次に開く日", "Next one on"),
  },
  choices: {},
  steps: {},
};
