import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/ui/record-words";
import type { Words } from "@/server/domain/words";
import type { ReleaseListView } from "./list-heading";

type Row = ReleaseListView["list"]["rows"][number];
const nameOf = (note: Words): string => JSON.stringify([note.ja, note.en]);

/** The notes of these rows, each once, in order of first appearance. */
export function notesOf(rows: readonly Row[]): ReadonlyMap<string, Words> {
  return new Map(
    rows.flatMap(({ note }) => (note === null ? [] : [[nameOf(note), note] as const])),
  );
}

/** Links a row to its note and says in a word why there is one. */
export function NoteRef({
  row,
  notes,
}: {
  readonly row: Row;
  readonly notes: ReadonlyMap<string, Words>;
}) {
  const t = useTranslations("releases");
  const number = row.note === null ? 0 : [...notes.keys()].indexOf(nameOf(row.note)) + 1;
  const said =
    row.certainty === "stated" || row.distributedOn === null
      ? null
      : t(`certainty.${row.certainty}`);
  if (number === 0 && said === null) return null;
  return (
    <span className="note">
      {said !== null && `${said} `}
      {number > 0 && (
        <a href={`#note-${number}`} className="row-link">
          {t("note", { number })}
        </a>
      )}
    </span>
  );
}

export function ListNotes({ notes }: { readonly notes: ReadonlyMap<string, Words> }) {
  const t = useTranslations("releases");
  if (notes.size === 0) return null;
  return (
    <section aria-label={t("list.notes")} className="quiet type-small mt-5 max-w-[46em]">
      <ol>
        {[...notes.values()].map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is its number
          <li key={place} id={`note-${place + 1}`} className="flex gap-3 py-1 target:font-bold">
            <span className="whitespace-nowrap">{t("note", { number: place + 1 })}</span>
            <span>
              <RecordWords words={note} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
