import type { useTranslations } from "next-intl";
import type { Missing, Need } from "@/server/domain/proposals/gaps";
import { type Locale, wordsIn } from "@/server/domain/words";

export type GapSentences = ReturnType<typeof useTranslations<"approvals.gaps">>;

/** The name of a thing that an approval needs. */
export function gapName(
  t: GapSentences,
  { kind, test, stages }: Pick<Need, "kind" | "test" | "stages"> | Missing,
  locale: Locale,
): string {
  const [first, last] = [stages[0], stages.at(-1)];
  if (kind === "reach" && first !== undefined && last !== undefined) {
    const named = { first: wordsIn(first, locale).text, last: wordsIn(last, locale).text };
    return stages.length === 1 ? t("reachOne", { stage: named.first }) : t("reachTo", named);
  }
  const name = t(`name.${kind}`);
  return test === null
    ? name
    : t("ofTest", { name, version: test.version, platform: wordsIn(test.platform, locale).text });
}

/** A request for what is missing, as the one who can supply it reads it. */
export function gapQuestion(
  t: GapSentences,
  gaps: readonly Pick<Need, "kind" | "test" | "stages">[],
  locale: Locale,
): string {
  const names = gaps.map((gap) => gapName(t, gap, locale));
  const [only, ...more] = names;
  return only !== undefined && more.length === 0
    ? t("question", { name: only })
    : t("questionAll", {
        list: names.map((name) => t("quoted", { name })).join(locale === "ja" ? "" : ", "),
      });
}

/** What is missing as the words of a condition. */
export function gapCondition(t: GapSentences, need: Need, locale: Locale): string {
  const name = gapName(t, need, locale);
  return t(need.beforeStart ? "conditionBefore" : "condition", { name });
}
