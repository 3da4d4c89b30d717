import { reviews as en } from "@/messages/en/reviews";
import { words as enWords } from "@/messages/en/words";
import { reviews as ja } from "@/messages/ja/reviews";
import { words as jaWords } from "@/messages/ja/words";
import type { REVIEW_ITEM } from "@/server/domain/records/review-item";
import { type Both, type KindWords, noted, say } from "./words";

/** The same words of both languages side by side. */
const both = <K extends string>(
  japanese: Readonly<Record<K, string>>,
  english: Readonly<Record<K, string>>,
): Readonly<Record<K, Both>> => {
  const names = Object.keys(japanese) as K[];
  return Object.fromEntries(
    names.map((name) => [name, say(japanese[name], english[name])]),
  ) as Record<K, Both>;
};

const MATTERS = { ...both(jaWords.rules, enWords.rules), ...both(ja.matters, en.matters) };

export const reviewItem: KindWords<typeof REVIEW_ITEM> = {
  one: say("議題", "agenda item"),
  many: say("見直し会議の議題", "Items of reviews"),
  enter: say("議題を加える", "Add an item"),
  labels: {
    review: say("どの会議か", "Review"),
    title: say("議題", "Item"),
    party: noted(
      "関わる事業者",
      "Vendor concerned",
      say(
        "選んだ事業者と、その上の事業者に見えます。空けておくと、省とCIO補佐官だけの議題です。",
        "That vendor and those above it see the item. Left empty, it is of the ministry and its adviser alone.",
      ),
    ),
    matter: say("何についてか", "What it is about"),
    since: say("いつから", "Since"),
    outcome: say("結論", "Outcome"),
    words: say("決めたこと・話したこと", "What was decided or said"),
    settledOn: say("記録した日", "Recorded on"),
    closedOn: say("会議を閉じた日", "Review closed on"),
  },
  choices: {
    matter: MATTERS,
    outcome: {
      decided: say("決めた", "Decided"),
      carried: say("次回へ回す", "Carried over"),
      none: say("決めなかった", "No decision"),
    },
  },
  steps: {
    settle: {
      act: say("結論を記録する", "Record the outcome"),
      note: say(
        "会議を閉じるまで、書き直せます。前の言葉も記録に残ります。",
        "It can be written anew until the review is closed. What was written before stays on record.",
      ),
      said: say("結論を記録しました。", "The outcome was recorded."),
    },
  },
};
