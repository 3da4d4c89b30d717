// The parts of the public page. The setting shows the same parts before anybody else sees them.
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import type { PublicPart } from "@/server/domain/public/parts";
import { wordsIn } from "@/server/domain/words";
import type { PublicPageView } from "./types";

type Note = PublicPageView["notes"][number];
type Defect = PublicPageView["defects"][number];

/** What the page says first. */
export function useLead({ lead, defects }: Pick<PublicPageView, "lead" | "defects">): string {
  const t = useTranslations("publication.lead");
  return t(lead, { count: defects.length });
}

/** What a part of the page shows. null: nothing of its own at present. */
export function PublicPartOf({
  part,
  page,
}: {
  readonly part: PublicPart;
  readonly page: PublicPageView;
}): ReactNode {
  switch (part) {
    case "notes":
      return <Notes page={page} />;
    case "defects":
      return <Defects page={page} />;
    case "versions":
      return <Versions page={page} />;
    case "checks":
      return null;
    case "vendors":
      return <Vendors page={page} />;
  }
}

function Notes({ page: { notes, earlierNotes } }: { readonly page: PublicPageView }) {
  const t = useTranslations("publication");
  return (
    <>
      {notes.length === 0 && <p>{t("noNotes")}</p>}
      {notes.map((note) => (
        <NoteOf key={note.key} note={note} />
      ))}
      {earlierNotes.length > 0 && (
        <details className="record-act mt-4">
          <summary>{t("earlier", { count: earlierNotes.length })}</summary>
          {earlierNotes.map((note) => (
            <NoteOf key={note.key} note={note} />
          ))}
        </details>
      )}
    </>
  );
}

function NoteOf({ note }: { readonly note: Note }) {
  const t = useTranslations("publication");
  const { publishedAt, endedAt, ending, replacedBy } = note;
  return (
    <article className="public-item">
      <NoteText note={note} />
      <p className="type-small quiet">
        {publishedAt !== null &&
          t.rich("published", { moment: () => <Moment at={publishedAt} style="long" /> })}
        {endedAt !== null && (
          <> {t.rich("ended", { moment: () => <Moment at={endedAt} style="long" /> })}</>
        )}
      </p>
      {ending !== null && (
        <p className="type-small">
          {t.rich("endedBecause", { words: () => <RecordWords words={ending} /> })}
        </p>
      )}
      {replacedBy !== null && (
        <p className="type-small">
          {t.rich("replacedBy", { words: () => <RecordWords words={replacedBy} /> })}
        </p>
      )}
    </article>
  );
}

/** What a note says, and of which build. */
export function NoteText({
  note,
}: {
  readonly note: Pick<Note, "title" | "text" | "version" | "platform">;
}) {
  return (
    <>
      <h3 className="type-strong">
        <RecordWords words={note.title} />
      </h3>
      <AboutBuild version={note.version} platform={note.platform} />
      <p className="public-text">
        <RecordWords words={note.text} />
      </p>
    </>
  );
}

function AboutBuild({ version, platform }: Pick<Note, "version" | "platform">) {
  const t = useTranslations("publication");
  const locale = useLocale();
  if (version === null && platform === null) return null;
  return (
    <p className="type-small quiet">
      {t("about", {
        platform: platform === null ? "none" : wordsIn(platform, locale).text,
        version: version ?? "",
      })}
    </p>
  );
}

function Defects({ page: { defects, resolved, reports } }: { readonly page: PublicPageView }) {
  const t = useTranslations("publication");
  return (
    <>
      {defects.length === 0 && <p>{t("noDefects")}</p>}
      {defects.map((defect) => (
        <DefectOf key={defect.id} defect={defect} />
      ))}
      {reports.length > 0 && <h3 className="type-strong mt-6">{t("reports")}</h3>}
      {reports.map(({ id, words, since, takenUp, version, platform }) => (
        <article key={id} className="public-item">
          <AboutBuild version={version} platform={platform} />
          <p className="public-text">{words !== null && <RecordWords words={words} />}</p>
          <p>{t(takenUp ? "takenUp" : "notTakenUp")}</p>
          <p className="type-small quiet">
            {t.rich("received", { day: () => <CalendarDay day={since} style="long" /> })}
          </p>
        </article>
      ))}
      {resolved.length > 0 && (
        <details className="record-act mt-4">
          <summary>{t("resolvedHeading", { count: resolved.length })}</summary>
          {resolved.map((defect) => (
            <DefectOf key={defect.id} defect={defect} />
          ))}
        </details>
      )}
    </>
  );
}

function DefectOf({ defect }: { readonly defect: Defect }) {
  const t = useTranslations("publication");
  const locale = useLocale();
  const { words, since, resolvedOn, resolvedIn, builds } = defect;
  const named = builds.map(({ version, platform }) =>
    t("build", { version, platform: wordsIn(platform, locale).text }),
  );
  return (
    <article className="public-item">
      <p className="type-strong public-text">{words !== null && <RecordWords words={words} />}</p>
      {named.length > 0 && <p>{t("has", { builds: named.join(t("buildGap")) })}</p>}
      <p>
        {resolvedOn === null
          ? t("unsolved")
          : t.rich(resolvedIn === null ? "solved" : "solvedIn", {
              version: resolvedIn ?? "",
              day: () => <CalendarDay day={resolvedOn} style="long" />,
            })}
      </p>
      <p className="type-small quiet">
        {t.rich("found", { day: () => <CalendarDay day={since} style="long" /> })}
      </p>
    </article>
  );
}

function Versions({ page: { versions } }: { readonly page: PublicPageView }) {
  const t = useTranslations("publication");
  const locale = useLocale();
  return (
    <>
      {versions.map(({ platform, version, since, verdict, verifiedOn, debtFrom }) => {
        const name = wordsIn(platform, locale).text;
        return (
          <article key={name} className="public-item">
            <h3 className="type-strong">
              {version === null
                ? t("noVersion", { platform: name })
                : t("version", { platform: name, version })}
            </h3>
            {verdict !== null && (
              <p>
                {verdict === "verified" && verifiedOn !== null
                  ? t.rich("verifiedOn", {
                      day: () => <CalendarDay day={verifiedOn} style="long" />,
                    })
                  : t(`verdict.${verdict}`)}
                {debtFrom !== null && <> {t("debtFrom", { version: debtFrom })}</>}
              </p>
            )}
            {since !== null && (
              <p className="type-small quiet">
                {t.rich("since", { day: () => <CalendarDay day={since} style="long" /> })}
              </p>
            )}
          </article>
        );
      })}
      {versions.some(({ verdict }) => verdict !== null) && (
        <p className="type-small quiet mt-4">{t("meaning")}</p>
      )}
    </>
  );
}

function Vendors({ page: { vendors } }: { readonly page: PublicPageView }) {
  return (
    <ul>
      {vendors.map((name) => (
        <li key={name.ja ?? name.en}>
          <RecordWords words={name} />
        </li>
      ))}
    </ul>
  );
}
