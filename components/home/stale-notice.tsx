import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { HomeView } from "./types";

/** The sources that have been silent for longer than allowed. */
export function StaleNotice({
  stale,
  mayHear,
  linkTo,
}: {
  readonly stale: HomeView["freshness"]["stale"];
  /** Whether the reader may record that data arrived. */
  readonly mayHear: boolean;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home.staleNotice");
  const locale = useLocale();
  if (stale.length === 0) return null;
  return (
    <div className="mt-8">
      <Notice tone="stale" title={t("title")}>
        {stale.map(({ key, title, heardAt, allowedAge }) => {
          const said = wordsIn(title, locale).text;
          return (
            <span key={key} className="block">
              {heardAt === null
                ? t.rich("never", { title: said, age: allowedAge, n: noBreak })
                : t.rich("heard", {
                    title: said,
                    age: allowedAge,
                    at: () => <Moment at={heardAt} />,
                    n: noBreak,
                  })}
              {mayHear && (
                <TextLink
                  href={linkTo(`/records/source/${encodeURIComponent(key)}`, { step: "hear" })}
                  className="ml-3 inline-flex min-h-11 items-center"
                >
                  {t("hear")}
                </TextLink>
              )}
            </span>
          );
        })}
      </Notice>
    </div>
  );
}
