import { useLocale, useTranslations } from "next-intl";
import { verdictWord } from "@/components/releases/verdict-word";
import type { LinkTo } from "@/components/ui/links";
import { Section } from "@/components/ui/section";
import { VersionStrip } from "@/components/ui/version-strip";
import { wordsIn } from "@/server/domain/words";
import { Tip } from "./tip";
import type { HomeView } from "./types";

/** The latest versions, oldest on the left, with the state of each one's test. */
export function VersionSection({
  home,
  linkTo,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations();
  const words = useTranslations("words");
  const locale = useLocale();
  const { cells, platforms } = home.strip;
  const versions = [...new Set(cells.map((cell) => cell.version))];
  const verified = cells.filter((cell) => cell.verdict === "verified").length;
  if (versions.length === 0) return null;
  return (
    <Section
      id="versions"
      heading={
        verified === 0
          ? t("home.strip.none", { versions: versions.length })
          : t("home.strip.some", { versions: versions.length, count: verified })
      }
      aside={t.rich("home.strip.aside", { platform: () => <Tip of="platform" /> })}
    >
      <VersionStrip
        caption={t("home.strip.caption")}
        versions={versions.map((version) => ({
          id: version,
          version,
          href: linkTo(`/releases/${encodeURIComponent(version)}`),
        }))}
        rows={platforms.map(({ key, name }) => ({
          id: key,
          name: wordsIn(name, locale).text,
          cells: versions.map((version) => {
            const cell = cells.find((c) => c.version === version && c.platformKey === key);
            return cell === undefined
              ? null
              : {
                  kind: cell.verdict,
                  distributedOn: cell.distributedOn,
                  takenBackOn: cell.takenBackOn,
                  ...(cell.contradicted !== null && {
                    word: verdictWord(words, { ...cell, relation: null }),
                  }),
                };
          }),
        }))}
      />
      {cells.some((cell) => cell.verdict === "no_record") && (
        <p className="quiet type-small mt-4">{t("words.unclear")}</p>
      )}
    </Section>
  );
}
