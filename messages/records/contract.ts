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
  },
  choices: {},
  steps: { extend: { act: say("契約を延ばす", "Extend the contract") } },
};
