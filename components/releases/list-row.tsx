import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { Count } from "@/components/ui/count";
import { Cell, CellNote, Row, RowHeading } from "@/components/ui/data-table";
import { Illustrative, Unconfirmed } from "@/components/ui/marks";
import { RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "@/server/domain/words";
import { FailureNote } from "./failure-note";
import type { ReleaseListView } from "./list-heading";
import { NoteRef } from "./list-notes";
import { TestPlace } from "./test-place";
import { verdictWord } from "./verdict-word";

type Line = ReleaseListView["list"]["rows"][number];

export function ListRow({
  row,
  whole,
  notes,
  closes,
  href,
  queueHref,
}: {
  readonly row: Line;
  readonly whole: boolean;
  readonly notes: ReadonlyMap<string, Words>;
  readonly closes: boolean;
  readonly href: string;
  readonly queueHref: string | null;
}) {
  const t = useTranslations("releases.list");
  const words = useTranslations("words");
  return (
    <Row closes={closes}>
      <RowHeading>
        <TextLink href={href} className="row-link">
          {row.version}
          <span>
            {" "}
            <RecordWords words={row.platform} />
          </span>
        </TextLink>
        <TakenBack on={row.takenBackOn} />
      </RowHeading>
      <Cell dropOnPhone>
        <RecordWords words={row.platform} />
      </Cell>
      <Cell>
        {row.distributed === null ? <Unconfirmed /> : <CalendarDay day={row.distributed} />}
        <Staged row={row} />
        <NoteRef row={row} notes={notes} />
      </Cell>
      <Cell>
        <Status kind={row.verdict} word={verdictWord(words, row)} />
        <FailureNote of={row} />
      </Cell>
      <Cell quiet={row.defects === null} dropOnPhone={row.defects === null}>
        {row.defects === null ? (
          words("noRecord")
        ) : (
          <>
            {row.defects.open === 0 ? words("none") : <Count value={row.defects.open} />}
            {row.defects.total > row.defects.open && (
              <CellNote>{t("resolved", { count: row.defects.total - row.defects.open })}</CellNote>
            )}
          </>
        )}
      </Cell>
      <Cell quiet={row.test === null} dropOnPhone={row.test === null}>
        {row.test === null && (whole ? words("none") : t("hidden"))}
        {row.test !== null && (
          <>
            {queueHref === null ? (
              <TestPlace test={row.test} />
            ) : (
              <TextLink href={queueHref}>
                <TestPlace test={row.test} />
              </TextLink>
            )}
            {row.test.illustrative && <Illustrative />}
          </>
        )}
      </Cell>
      <Cell quiet={row.decidedBy === null} dropOnPhone={row.decidedBy === null}>
        {row.decidedBy === null ? words("noRecord") : <RecordWords words={row.decidedBy} />}
      </Cell>
    </Row>
  );
}

/** Said first of a row: users no longer have it. */
function TakenBack({ on }: { readonly on: Line["takenBackOn"] }) {
  const t = useTranslations("releases.course");
  if (on === null) return null;
  return (
    <CellNote>
      <b>{t.rich("takenBackNote", { day: () => <CalendarDay day={on} /> })}</b>
    </CellNote>
  );
}

/** The share of users that is offered it. */
function Staged({ row: { share, takenBackOn } }: { readonly row: Line }) {
  const t = useTranslations("releases.course");
  if (takenBackOn !== null || share === null || share === 100) return null;
  return <CellNote>{t("stagedNote", { percent: share })}</CellNote>;
}
