import { useTranslations } from "next-intl";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { Cell, CellNote, Row, TableBody } from "@/components/ui/data-table";
import { tokyo } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NoBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { EventSentence } from "./event-sentence";
import { LineBasis } from "./line-basis";
import { Who } from "./line-who";
import { FactMarks } from "./source-note";
import type { EventLine } from "./types";

/** The events of the record, one per row. */
export function EventRows({
  lines,
  linkTo,
}: {
  readonly lines: readonly EventLine[];
  readonly linkTo: LinkTo;
}) {
  const words = useTranslations("words");
  return (
    <TableBody>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the record is a list of lines, and their ids are long
        <Row key={place}>
          <Cell>
            <When line={line} />
          </Cell>
          <Cell>
            <EventSentence event={line} />
            <FactMarks illustrative={line.illustrative} explained certainty={line.certainty} />
          </Cell>
          <Cell quiet={line.version === null} dropOnPhone={line.version === null}>
            {line.version === null ? (
              words("none")
            ) : (
              <TextLink href={linkTo(`/releases/${encodeURIComponent(line.version)}`)}>
                <NoBreak>{line.version}</NoBreak>
              </TextLink>
            )}
          </Cell>
          <Cell quiet={line.replayed}>
            <Who line={line} />
          </Cell>
          <Cell>
            <LineBasis line={line} linkTo={linkTo} />
          </Cell>
        </Row>
      ))}
    </TableBody>
  );
}

/**
 * The day on which it happened, the minute at which it was entered, and the event's number for readers who see all
 * events.
 */
function When({ line }: { readonly line: EventLine }) {
  const t = useTranslations("events");
  const { happenedOn, recordedOn, recordedAt, number } = line;
  const at = () =>
    happenedOn === recordedOn ? tokyo(recordedAt).time : <Moment at={recordedAt} />;
  return (
    <>
      {happenedOn === null ? t("noDay") : <CalendarDay day={happenedOn} />}
      <CellNote>
        {t.rich("recordedAt", { at })}
        {number !== null && <span className="line-number">{t("lineNumber", { number })}</span>}
      </CellNote>
    </>
  );
}
