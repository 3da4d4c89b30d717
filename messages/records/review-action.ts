import type { REVIEW_ACTION } from "@/server/domain/records/review-action";
import { type KindWords, say } from "./words";

export const reviewAction: KindWords<typeof REVIEW_ACTION> = {
  one: say("宿題", "action of a review"),
  many: say("見直し会議の宿題", "Actions of reviews"),
  enter: say("宿題を記録する", "Record an action"),
  labels: {
    item: say("どの議題からか", "From the item"),
    review: say("どの会議か", "Review"),
    what: say("何をするか", "What to do"),
    who: say("だれが", "Who"),
    dueOn: say("いつまでに", "By"),
    party: say("見える事業者", "Vendor that sees it"),
    doneOn: say("済んだ日", "Done on"),
    done: say("どう済んだか", "How it was done"),
    task: say("作業", "Task"),
    instruction: say("指示", "Instruction"),
    closedOn: say("会議を閉じた日", "Review closed on"),
  },
  choices: {},
  steps: {
    finish: {
      act: say("済んだと記録する", "Record that it is done"),
      said: say("済みました。", "It was done."),
    },
  },
};
