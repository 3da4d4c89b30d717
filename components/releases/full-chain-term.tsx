import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TermTip } from "@/components/ui/term-tip";
import type { Words } from "@/server/domain/words";
import { Said } from "./said";

/** 通しの試験 where it first stands on a screen, with its official term. */
export function FullChainTerm({
  chain,
}: {
  readonly chain: { readonly officialTerm: Words } | null;
}) {
  const t = useTranslations("releases");
  if (chain === null) return t("fullChain");
  return (
    <TermTip
      term={t("fullChain")}
      meaning={t.rich("fullChainMeaning", {
        official: (): ReactNode => <Said words={chain.officialTerm} />,
      })}
      href="/glossary"
    />
  );
}

/** For a sentence that is no markup, as the title of the page. */
export const plainTags = { n: (text: string) => text, term: (text: string) => text };
