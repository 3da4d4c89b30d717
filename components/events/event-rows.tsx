import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Cell, CellNote, Row, TableBody } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { ROLES } from "@/server/domain/identity/roles";
import { EventSentence } from "./event-sentence";
import { FactMarks, RecordWords, SourceNote } from "./source-note";
import type { EventLine, EventsProps } from "./types";

/** The lines of the record, one a row. */
export function EventRows({
  lines,
  releaseHref,
}: Pick<EventsProps, "releaseHref"> & { readonly lines: readonly EventLine[] }) {
  const t = useTranslations("events");
  const words = useTranslations("words");
  return (
    <TableBody>
      {lines.map((line) => (
        <Row key={line.id}>
          <Cell>
            <HappenedOn line={line} />
          </Cell>
          <Cell>
            <EventSentence event={line} />
            <FactMarks illustrative={line.illustrative} certainty={line.certainty} />
          </Cell>
          <Cell
            label={t("columns.version")}
            quiet={line.version === null}
            dropOnPhone={line.version === null}
          >
            {line.version === null ? (
              words("none")
            ) : (
              <TextLink href={releaseHref(line.version)}>
                <NoBreak>{line.version}</NoBreak>
              </TextLink>
            )}
          </Cell>
          <Cell label={t("columns.who")} quiet={line.replayed}>
            <Who line={line} />
          </Cell>
          <Cell label={t("columns.source")}>
            <SourceNote provenance={line.provenance} />
          </Cell>
        </Row>
      ))}
    </TableBody>
  );
}

function HappenedOn({ line }: { readonly line: EventLine }) {
  const t = useTranslations("events");
  const { happenedOn, recordedOn } = line;
  return (
    <>
      {happenedOn === null ? t("noDay") : <CalendarDay day={happenedOn} style="short" />}
      {happenedOn !== recordedOn && (
        <CellNote>
          {t.rich("recordedOn", { day: () => <CalendarDay day={recordedOn} style="short" /> })}
        </CellNote>
      )}
    </>
  );
}

/** Who wrote the line. A replayed one was written by nobody of that time, and says so. */
function Who({ line }: { readonly line: EventLine }) {
  const t = useTranslations("events");
  const words = useTranslations("words");
  if (line.replayed) return t("replayed");
  const role = ROLES.find((each) => each === line.actorRole);
  return (
    <>
      {line.actor === null ? t("noActor") : <RecordWords words={line.actor} />}
      <CellNote>
        {line.actorParty !== null && <RecordWords words={line.actorParty} />}{" "}
        {role !== undefined && words(`roles.${role}`)}
        {line.inPlace && <span className="block font-bold">{t("inPlace")}</span>}
      </CellNote>
    </>
  );
}
