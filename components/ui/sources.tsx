// The sources of a page as numbered notes: a fact has the number, and the note at the end of the page the source.
import { useTranslations } from "next-intl";
import type { Provenance } from "@/server/domain/events/provenance";
import { CalendarDay } from "./calendar-day";
import { WhenKnown } from "./marks";
import { RecordWords } from "./record-words";
import { TextLink } from "./text-link";

/** The sources of a page, each once; a source is its number. */
export type Sources = ReadonlyMap<string, Provenance>;

const nameOf = ({ title, url }: Pick<Provenance, "title" | "url">): string =>
  JSON.stringify([title.ja, title.en, url]);

/** The sources of these facts, in the order in which the page shows them. */
export const sourcesAmong = (all: readonly (Provenance | null | undefined)[]): Sources =>
  new Map(all.flatMap((each) => (each == null ? [] : [[nameOf(each), each]])));

/** The number of a fact's source, and who knew the fact then if its source is later. */
export function SourceRef({
  provenance,
  sources,
  named = false,
}: {
  readonly provenance: Provenance | null;
  readonly sources: Sources;
  /** Says the word beside the number, where it does not follow a sentence. */
  readonly named?: boolean;
}) {
  const t = useTranslations("words.sources");
  if (provenance === null) return <span className="quiet">{t("none")}</span>;
  const number = [...sources.keys()].indexOf(nameOf(provenance)) + 1;
  const href = `#source-${number}`;
  return (
    <>
      {named ? (
        <TextLink href={href}>{t("label", { number })}</TextLink>
      ) : (
        <sup>
          <a href={href} aria-label={t("label", { number })}>
            {t("number", { number })}
          </a>
        </sup>
      )}
      {provenance.later !== null && " "}
      <WhenKnown later={provenance.later} />
    </>
  );
}

/** The numbered notes at the end of the page. */
export function SourceNotes({ sources }: { readonly sources: Sources }) {
  const t = useTranslations("words.sources");
  if (sources.size === 0) return null;
  return (
    <section aria-label={t("heading")} className="quiet type-small mt-8">
      <ol>
        {[...sources.values()].map((source, place) => (
          <li
            key={nameOf(source)}
            id={`source-${place + 1}`}
            className="flex gap-3 py-0.5 target:font-bold"
          >
            <span>{t("number", { number: place + 1 })}</span>
            <Published source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The source of a fact: title, link, the day on which it appeared, and whether the fact was known then. */
export function Source({ provenance }: { readonly provenance: Provenance | null }) {
  const t = useTranslations("words.sources");
  if (provenance === null) return <span className="quiet">{t("none")}</span>;
  return (
    <>
      <Published source={provenance} />
      {provenance.later !== null && " "}
      <WhenKnown later={provenance.later} />
    </>
  );
}

function Published({ source: { title, url, kind, publishedOn } }: { readonly source: Provenance }) {
  const t = useTranslations("words.sources");
  return (
    <span>
      {url === null ? (
        <RecordWords words={title} />
      ) : (
        <a href={url} rel="noreferrer">
          <RecordWords words={title} />
          <span className="sr-only">{t("outside")}</span>
        </a>
      )}
      {publishedOn !== null &&
        t.rich("published", {
          day: () => (
            <span className="inline-block">
              <CalendarDay day={publishedOn} />
            </span>
          ),
        })}
      {publishedOn === null && kind !== "exercise" && kind !== "feed" && t("undated")}
    </span>
  );
}
