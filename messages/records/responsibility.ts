import type { RESPONSIBILITY } from "@/server/domain/records/responsibility";
import { type KindWords, noted, say } from "./words";

export const responsibility: KindWords<typeof RESPONSIBILITY> = {
  one: say("役割分担", "responsibility"),
  many: say("役割分担", "Responsibilities"),
  enter: say("役割分担を登録する", "Enter a responsibility"),
  labels: {
    activity: noted(
      "何をするか",
      "Activity",
      say("例：通しの試験の計画を作る", "For example: plan the full-chain test"),
    ),
    accountable: noted(
      "責任を負う組織",
      "Accountable",
      say(
        "一つだけです。決まっていなければ空けておきます。",
        "Exactly one. Leave it empty where none is agreed.",
      ),
    ),
    responsible: say("実際に行う組織", "Responsible"),
    consulted: say("意見を聞く組織", "Consulted"),
    informed: say("知らせる組織", "Informed"),
    contract: noted(
      "含んでいる契約",
      "Covered by",
      say("どの契約にもなければ空けておきます。", "Leave it empty where no contract covers it."),
    ),
    orderingOn: say("発注側が確認した日", "Confirmed by the ministry on"),
    vendorOn: say("事業者が確認した日", "Confirmed by the vendor on"),
    enteredOn: say("登録した日", "Entered on"),
  },
  choices: {},
  steps: {
    confirmOrdering: {
      act: say("発注側として確認する", "Confirm it for the ministry"),
      note: say(
        "いまの内容でよいと確認します。内容を直すと、もう一度確認が必要になります。",
        "You confirm it as it stands. After a correction it has to be confirmed again.",
      ),
      said: say("発注側が確認しました。", "The ministry confirmed it."),
    },
    confirmVendor: {
      act: say("事業者として確認する", "Confirm it for the vendor"),
      note: say(
        "いまの内容でよいと確認します。内容を直すと、もう一度確認が必要になります。",
        "You confirm it as it stands. After a correction it has to be confirmed again.",
      ),
      said: say("事業者が確認しました。", "The vendor confirmed it."),
    },
  },
};
