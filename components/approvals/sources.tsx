import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { WhenKnown } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import type { Day } from "@/server/domain/calendar/day";
import type { Provenance } from "@/server/domain/events/provenance";
import type { ProposalView } from "./types";

/** The sources of a page, each once; a source is its number. */
export type Sources = ReadonlyMap<string, Provenance>;

const nameOf = ({ title, url }: Pick<Provenance, "title" | "url">): string =>
  JSON.stringify([title.ja, title.en, url]);

/** The sources of what a proposal's page shows, in the order in which it shows them. */
export function sourcesOf({ standstill, evidence }: ProposalView): Sources {
  const all = [
    standstill.users?.provenance,
    ...evidence.environments.map(({ provenance }) => provenance),
    ...evidence.statements.map(({ provenance }) => provenance),
    ...evidence.waivers.map(({ provenance }) => provenance),
  ].flatMap((each) => each ?? []);
  return new Map(all.map((each) => [nameOf(each), each]));
}

/** The number of a fact's source, and whether the fact was found only later. */
export function SourceRef({
  provenance,
  sources,
}: {
  readonly provenance: Provenance | null;
  readonly sources: Sources;
}) {
  const t = useTranslations("approvals.folds");
  if (provenance === null) return null;
  const number = [...sources.keys()].indexOf(nameOf(provenance)) + 1;
  return (
    <>
      <sup>
        <a href={`#source-${number}`} aria-label={t("sourceLabel", { number })}>
          {t("source", { number })}
        </a>
      </sup>
      {provenance.later !== null && " "}
      <WhenKnown later={provenance.later} />
    </>
  );
}

/** The numbered notes at the end of the page. */
export function SourceNotes({
  sources,
  today,
}: {
  readonly sources: Sources;
  readonly today: Day;
}) {
  const t = useTranslations("approvals.folds");
  if (sources.size === 0) return null;
  return (
    <section aria-label={t("sources")} className="quiet type-small mt-8">
      <ol>
        {[...sources.values()].map(({ title, url, publishedOn }, place) => (
          <li
            key={nameOf({ title, url })}
            id={`source-${place + 1}`}
            className="flex gap-3 py-0.5 target:font-bold"
          >
            <span>{t("source", { number: place + 1 })}</span>
            <span>
              {url === null ? (
                <RecordWords words={title} />
              ) : (
                <a href={url} rel="noreferrer">
                  <RecordWords words={title} />
                </a>
              )}
              {publishedOn !== null &&
                t.rich("published", { day: () => <NearDay day={publishedOn} today={today} /> })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
