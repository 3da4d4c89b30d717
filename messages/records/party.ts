import type { PARTY } from "@/server/domain/records/party";
import { type KindWords, noted, say } from "./words";

export const party: KindWords<typeof PARTY> = {
  one: say("関係者", "party"),
  many: say("関係者", "Parties"),
  enter: say("関係者を登録する", "Enter a party"),
  labels: {
    key: noted(
      "略称",
      "Short name",
      say(
        "半角の英小文字と数字とハイフン。例：persol",
        "Small letters, digits and hyphens, for example: persol",
      ),
    ),
    name: say("名前", "Name"),
    part: say("この事業での役割", "What it does in this project"),
    kind: say("種類", "Kind"),
    parent: noted(
      "再委託元",
      "Subcontracted by",
      say("再委託先のときに選びます。", "For a subcontractor."),
    ),
  },
  choices: {
    kind: {
      ministry: say("省庁", "Ministry"),
      office: say("支援する組織", "Supporting office"),
      vendor: say("事業者", "Vendor"),
      community: say("コミュニティ", "Community"),
    },
  },
  steps: {},
};
