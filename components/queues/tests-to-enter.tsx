import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { type Words, wordsIn } from "@/server/domain/words";

/** The owed tests that are in no queue, each with the way to add it to the tasks. */
export function TestsToEnter({
  tests,
  whole,
  project,
}: {
  readonly tests: readonly {
    readonly version: string;
    readonly platform: Words;
    readonly platformKey: string;
    /** The vendor whose queue the form begins with. */
    readonly party: string;
  }[];
  /** Whether the reader sees every queue. */
  readonly whole: boolean;
  readonly project: string;
}) {
  const t = useTranslations("tasks.owed");
  const locale = useLocale();
  if (tests.length === 0) return null;
  return (
    <section aria-label={t("heading")} className="no-print mt-6 grid gap-4">
      {tests.map(({ version, platform, platformKey, party }) => {
        const build = t("build", { platform: wordsIn(platform, locale).text, version });
        const query = new URLSearchParams({ test: "full-chain", version, platform: platformKey });
        const form = `/p/${encodeURIComponent(project)}/queues/${encodeURIComponent(party)}/new?${query}`;
        return (
          <div key={platformKey} className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <p className="phrased">{t(whole ? "one" : "oneSeen", { build })}</p>
            <LinkButton href={form} size="medium">
              {t("add", { build })}
            </LinkButton>
          </div>
        );
      })}
    </section>
  );
}
