import type { INSTRUCTION } from "@/server/domain/records/instruction";
import { type KindWords, noted, say } from "./words";

export const instruction: KindWords<typeof INSTRUCTION> = {
  one: say("指示", "instruction"),
  many: say("指示", "Instructions"),
  enter: say("指示を出す", "Give an instruction"),
  labels: {
    what: noted(
      "何をするか",
      "What to do",
      say("相手がそのまま動けるように書きます。", "Write it so that the receiver can act on it."),
    ),
    why: say("なぜか", "Why"),
    to: say("だれに", "To"),
    from: say("だれから", "From"),
    issuedOn: noted(
      "出した日",
      "Given on",
      say(
        "空けておくと、今日の日付になります。根拠を選び、その根拠が日を述べていないときは、日の記録なしになります。",
        "Left empty, it is today. If you choose a source that does not give the day, the day is not on record.",
      ),
    ),
    dueOn: say("いつまでに", "By"),
    contract: noted(
      "含んでいる契約",
      "Covered by",
      say("どの契約にもなければ空けておきます。", "Leave it empty where no contract covers it."),
    ),
    upper: noted(
      "もとの指示",
      "Passes on",
      say(
        "受けた指示を下の事業者に伝えるときに選びます。",
        "Choose it when you pass on an instruction that you received.",
      ),
    ),
    receivedOn: say("受領した日", "Received on"),
    restated: noted(
      "受けた側の言葉で",
      "In the receiver’s words",
      say(
        "何をすると理解したかを、自分の言葉で書きます。",
        "Say in your own words what you understand that you will do.",
      ),
    ),
    confirmedOn: say("「その通り」と答えた日", "Confirmed as understood on"),
    clarified: say("正しい意味", "What was meant"),
  },
  choices: {},
  steps: {
    receive: {
      act: say("自分の言葉で受領する", "Receive it in your own words"),
      said: say("自分の言葉で受領しました。", "It was received in the receiver’s own words."),
    },
    confirm: {
      act: say("「その通り」と答える", "Say that it was understood"),
      said: say("その通りと答えました。", "The sender said that it was understood."),
    },
    clarify: {
      act: say("理解の違いを正す", "Put the understanding right"),
      note: say(
        "受けた側は、もう一度、自分の言葉で受領します。",
        "The receiver then receives it again in its own words.",
      ),
      said: say("理解の違いを正しました。", "The sender put the understanding right."),
    },
  },
};
