import type { CONTRACT } from "@/server/domain/records/contract";
import { type KindWords, noted, say } from "./words";

export const contract: KindWords<typeof CONTRACT> = {
  one: say("契約", "contract"),
  many: say("契約・再委託", "Contracts and subcontracts"),
  enter: say("契約を登録する", "Enter a contract"),
  labels: {
    title: say("件名", "Title"),
    party: say("請け負う組織", "Contractor"),
    from: say("発注する組織", "Ordered by"),
    beginsOn: say("始まる日", "Begins on"),
    endsOn: noted(
      "終わる日",
      "Ends on",
      say("記録がなければ空けておきます。", "Leave it empty where it is not on record."),
    ),
    amountYen: say("金額", "Amount"),
    kind: noted(
      "契約の種類",
      "Kind of contract",
      say("記録がなければ空けておきます。", "Leave it empty where it is not on record."),
    ),
    scope: say("範囲", "Scope"),
    agreedOn: say("変更を決めた日", "Agreed on"),
    words: say("何を変えたか", "What changed"),
    why: say("なぜか", "Why"),
  },
  choices: {
    kind: {
      result: say("請負", "Contract for a result"),
      mandate: say("準委任", "Mandate for work"),
      estimated: say("概算契約", "Contract by estimate"),
      other: say("そのほか", "Another kind"),
    },
  },
  steps: {
    extend: { act: say("契約を延ばす", "Extend the contract") },
    amend: {
      act: say("契約を変更する", "Amend the contract"),
      note: say(
        "終わる日・金額・範囲は、変わるものだけ書き直します。",
        "Of the last day, the amount and the scope, write anew only what changes.",
      ),
    },
  },
};
