import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/ui/record-words";
import { TermTip } from "@/components/ui/term-tip";
import type { Words } from "@/server/domain/words";

/** 通しの試験 with its official term, at its first use on a screen. */
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
        official: (): ReactNode => <RecordWords words={chain.officialTerm} />,
      })}
      href="/glossary"
    />
  );
}

/** For sentences without markup, such as the page's title. */
export const plainTags = { n: (text: string) => text, term: (text: string) => text };
