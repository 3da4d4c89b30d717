import type { useTranslations } from "next-intl";
import type { Contradiction } from "@/server/domain/findings/verdict-contradicted";
import type { Verdict, VerifiedRelation } from "@/server/domain/projects/state";

const RELATION_WORDS = {
  before: "verifiedBefore",
  same_day: "verifiedSameDay",
  after: "verifiedAfter",
} as const satisfies Readonly<Record<VerifiedRelation, string>>;

interface Judged {
  readonly verdict: Verdict;
  readonly relation: VerifiedRelation | null;
  readonly contradicted: Contradiction | null;
}

/**
 * The word for a verdict. A verified build also says whether the test came before the distribution, and a pass that
 * something contradicts says what.
 */
export function verdictWord(
  words: ReturnType<typeof useTranslations<"words">>,
  { verdict, relation, contradicted }: Judged,
): string {
  const word = words(
    `verdict.${verdict === "verified" && relation ? RELATION_WORDS[relation] : verdict}`,
  );
  if (contradicted === null) return word;
  const against = words(`against.${contradicted}`);
  return verdict === "reported"
    ? words("reportedAgainst", { against })
    : words("verdictAgainst", { verdict: word, against });
}
