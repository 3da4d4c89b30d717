import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { WhenKnown } from "@/components/ui/marks";
import type { Day } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import type { HomeView } from "./types";

type Provenance = HomeView["downloads"][number]["provenance"];

/** The source of a fact, and the day on which it appeared. */
export function SourceLine({
  provenance,
  shownOn,
}: {
  readonly provenance: Provenance;
  readonly shownOn: Day;
}) {
  const t = useTranslations("home.source");
  const locale = useLocale();
  if (provenance === null) return <span className="note">{t("none")}</span>;
  const { title, url, publishedOn, later } = provenance;
  const said = wordsIn(title, locale);
  const link = () =>
    url === null ? (
      <span lang={said.lang}>{said.text}</span>
    ) : (
      <a href={url} lang={said.lang} rel="noreferrer" className="text-inherit">
        {said.text}
      </a>
    );
  // The year is shown only if it differs from that of the page.
  const style = publishedOn?.slice(0, 4) === shownOn.slice(0, 4) ? "plain" : "long";
  return (
    <span className="note mt-1">
      {publishedOn === null
        ? t.rich("undated", { link })
        : t.rich("of", { link, day: () => <CalendarDay day={publishedOn} style={style} /> })}
      {later !== null && " "}
      <WhenKnown later={later} />
    </span>
  );
}
