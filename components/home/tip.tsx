import { useTranslations } from "next-intl";
import { TermTip } from "@/components/ui/term-tip";

const ENTRY = {
  fullChain: "full-chain-test",
  platform: "platform",
  prime: "prime",
  illustrative: "illustrative",
  github: "github",
} as const;

/** A word of the glossary with its meaning, at its first use on the screen. */
export function Tip({ of }: { readonly of: keyof typeof ENTRY }) {
  const t = useTranslations("home.tips");
  return (
    <TermTip term={t(`${of}.term`)} meaning={t(`${of}.meaning`)} href={`/glossary#${ENTRY[of]}`} />
  );
}

/** A recorded text in which the first mention of GitHub is explained. */
export function WithGitHub({ text }: { readonly text: string }) {
  const t = useTranslations("home.tips.github");
  const at = text.indexOf(t("term"));
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Tip of="github" />
      {text.slice(at + t("term").length)}
    </>
  );
}
