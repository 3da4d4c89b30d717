import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { wordsIn } from "@/server/domain/words";
import type { HomeView } from "./types";

/** The sources that have been silent for longer than they may. */
export function StaleNotice({ stale }: { readonly stale: HomeView["freshness"]["stale"] }) {
  const t = useTranslations("home.staleNotice");
  const locale = useLocale();
  if (stale.length === 0) return null;
  return (
    <div className="mt-8">
      <Notice tone="stale" title={t("title")}>
        {stale.map(({ title, heardAt, allowedAge }) => {
          const said = wordsIn(title, locale).text;
          return (
            <span key={said} className="block">
              {heardAt === null
                ? t.rich("never", { title: said, age: allowedAge, n: noBreak })
                : t.rich("heard", {
                    title: said,
                    age: allowedAge,
                    at: () => <Moment at={heardAt} style="plain" />,
                    n: noBreak,
                  })}
            </span>
          );
        })}
      </Notice>
    </div>
  );
}
