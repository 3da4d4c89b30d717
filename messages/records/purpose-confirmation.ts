import type { PURPOSE_CONFIRMATION } from "@/server/domain/records/purpose-confirmation";
import { type KindWords, noted, say } from "./words";

export const purposeConfirmation: KindWords<typeof PURPOSE_CONFIRMATION> = {
  one: say("環境の目的の確認", "word on a purpose"),
  many: say("環境の目的の確認", "Words on the purpose of environments"),
  enter: say("環境の目的を自分の言葉で書く", "Say what an environment is for"),
  labels: {
    environment: say("試験の環境", "Test environment"),
    words: noted(
      "何を試すための環境か",
      "What it is for",
      say(
        "登録された目的を写さずに、あなたの組織の理解を書きます。ほかの組織の言葉と並べて表示し、違いを見つけます。",
        "Do not copy the purpose on record: write how your organisation understands it. It stands beside the words of the others, so that differences are seen.",
      ),
    ),
    party: say("書いた組織", "Said by"),
    confirmedAt: say("書いた時", "Said at"),
  },
  choices: {},
  steps: {},
};
