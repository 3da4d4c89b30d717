import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { WhenKnown } from "@/components/ui/marks";
import { NoBreak } from "@/components/ui/no-break";
import type { Provenance } from "@/server/domain/events/provenance";
import { Said } from "./said";

/** The source of a fact, when it appeared, and whether the fact could be known at the time. */
export function KnownFrom({
  provenance,
  brief = false,
}: {
  readonly provenance: Provenance | null;
  /** Leaves out the day on which the source appeared. */
  readonly brief?: boolean;
}) {
  const t = useTranslations("releases.source");
  if (provenance === null) return <span className="quiet">{t("none")}</span>;
  const { title, url, kind, publishedOn, later } = provenance;
  const appears = kind !== "exercise" && kind !== "feed";
  return (
    <>
      {url === null ? (
        <Said words={title} />
      ) : (
        <a href={url} rel="noreferrer">
          <Said words={title} />
        </a>
      )}
      {appears && !brief && (
        <span className="note">
          {publishedOn === null
            ? t("undated")
            : t.rich("publishedOn", { day: () => <CalendarDay day={publishedOn} /> })}
        </span>
      )}
      {later === "found" ? (
        <NoBreak>
          <span className="-ml-1">
            <WhenKnown later={later} />
          </span>
        </NoBreak>
      ) : (
        <WhenKnown later={later} />
      )}
    </>
  );
}
