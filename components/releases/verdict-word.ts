import type { Verdict, VerifiedRelation } from "@/server/domain/projects/state";

const RELATION_WORDS = {
  before: "verifiedBefore",
  same_day: "verifiedSameDay",
  after: "verifiedAfter",
} as const satisfies Readonly<Record<VerifiedRelation, string>>;

/** The key of the word for a verdict. A verified build also says whether the test came before the distribution. */
export const verdictWord = ({
  verdict,
  relation,
}: {
  readonly verdict: Verdict;
  readonly relation: VerifiedRelation | null;
}) => (verdict === "verified" && relation ? RELATION_WORDS[relation] : verdict);
