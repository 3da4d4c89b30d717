import type { WAIVER } from "@/server/domain/records/waiver";
import { type KindWords, noted, say } from "./words";

export const waiver: KindWords<typeof WAIVER> = {
  one: say("省略の判断", "waiver"),
  many: say("省略の判断", "Waivers"),
  enter: say("試験を省略する判断を記録する", "Record the decision to go without the test"),
  titled: say("{title}の試験を省略する判断", "Waiver: {title} goes out without its test"),
  followed: say(
    "終わった省略の判断のあと、試験をどうするか決める",
    "Decide about the tests whose waiver has ended",
  ),
  labels: {
    version: say("版", "Version"),
    platform: say("系統", "Platform"),
    decidedOn: noted(
      "判断した日",
      "Decided on",
      say(
        "これから承認を求めるときは、空けておきます。承認された日が入ります。",
        "Leave it empty if you are going to ask for approval: the day of the approval is put in.",
      ),
    ),
    reason: say("理由", "Reason"),
    weighed: noted(
      "ほかに検討した案",
      "What else was weighed",
      say(
        "一つずつ、なぜ選ばなかったかを書きます。使わない行は空けておきます。",
        "One by one, each with why it was not taken. Leave the rows that you do not use empty.",
      ),
    ),
    what: say("検討した案", "The alternative"),
    whyNot: say("選ばなかった理由", "Why not"),
    alternatives: say("ほかに検討した案（一つの文）", "What else was weighed (as one text)"),
    risk: noted(
      "残るリスク",
      "The risk",
      say(
        "利用者に何が起こりうるかを、平易な言葉で書きます。",
        "What may happen to users, in plain words.",
      ),
    ),
    heldBy: say("リスクを引き受ける組織", "Who holds the risk"),
    endsOn: noted(
      "いつまでか",
      "Until",
      say(
        "この日か、下の三つのできごとのうち、一つだけを書きます。",
        "This day or one of the three events below: only one of the four.",
      ),
    ),
    endsWhenReady: say("この環境が整うまで", "Until this environment is ready"),
    endsWhenReached: noted(
      "この段階に環境が届くまで",
      "Until an environment reaches this stage",
      say(
        "どれかの環境が整い、この段階を試せるようになった日に終わります。",
        "It ends on the day on which some environment is ready and reaches the stage.",
      ),
    ),
    endsWhenOut: noted(
      "この版が配布されるまで",
      "Until this version is out",
      say(
        "同じ系統で、この版を配布した日に終わります。",
        "It ends on the day on which this version is distributed on the same platform.",
      ),
    ),
    holderAnswer: say("引き受けるかの答え", "The holder's answer"),
    approval: say("承認", "Approval"),
    question: say("どの問いへの答えか", "The question that it answers"),
    words: say("添える言葉", "What else to say"),
  },
  choices: {
    holderAnswer: {
      awaited: say("返答待ち", "Awaited"),
      accepted: say("引き受けた", "Accepted"),
      declined: say("断った", "Declined"),
    },
    approval: {
      drafted: say("下書き（まだ効力がありません）", "Draft (not in force)"),
      approved: say("承認済み", "Approved"),
    },
    question: {
      "waiver-ended": say(
        "省略の判断が終わったあと、試験をどうするか",
        "What to do about the test once its waiver has ended",
      ),
      "untested-live": say(
        "通しの試験をしていない版を、どうするか",
        "What to do about a release without its full-chain test",
      ),
    },
  },
  steps: {
    ask: {
      act: say("承認を求める", "Ask for approval"),
      note: say(
        "承認されるまで、効力はありません。承認を求めているあいだは、内容を直せません。",
        "It is not in force before it is approved. It cannot be corrected while approval is asked for.",
      ),
      said: say("承認されました。", "It was approved."),
    },
    extend: {
      act: say("延長の承認を求める", "Ask for approval of an extension"),
      note: say(
        "承認されるまでは、いまの終わりのままです。",
        "Until it is approved, it ends as it does now.",
      ),
      said: say("終わりが変わりました。", "Its end was changed."),
      labels: { words: say("延長する理由", "Why it is extended") },
    },
  },
};
