import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { NearDay } from "@/components/ui/near-day";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { type Line, linesOf } from "./moments";
import type { Lane } from "./types";

/** Whether the table is asked for, and the address that opens or closes it. It is not sent to those who do not ask. */
export interface TableAsked {
  readonly open: boolean;
  readonly href: string;
}

/** Everything that the picture shows, as a table. */
export function CourseTable({
  lanes,
  today,
  asked,
  children,
}: {
  readonly lanes: readonly Lane[];
  readonly today: Day;
  readonly asked: TableAsked;
  /** What stands below the table. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("course.table");
  return (
    <div id="course-table" className="course-table">
      <TextLink href={asked.href} className="tool no-print">
        {t(asked.open ? "close" : "open")}
      </TextLink>
      {asked.open && (
        <Opened lanes={lanes} today={today}>
          {children}
        </Opened>
      )}
    </div>
  );
}

function Opened({
  lanes,
  today,
  children,
}: {
  readonly lanes: readonly Lane[];
  readonly today: Day;
  readonly children: ReactNode;
}) {
  const t = useTranslations("course.table");
  return (
    <>
      <DataTable caption={t("caption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("on")} width="18rem" />
          <ColumnHeading name={t("lane")} width="12rem" />
          <ColumnHeading name={t("what")} />
        </TableHead>
        <TableBody>
          {linesOf(lanes).map((line) => (
            <Row key={line.mark?.key ?? `${line.lane.key} ${line.bar?.from}`}>
              <RowHeading>
                <Days line={line} today={today} />
              </RowHeading>
              <Cell>{line.lane.name}</Cell>
              <Cell>
                {line.mark === null ? (
                  line.bar.label
                ) : (
                  <TextLink href={line.mark.href}>{line.mark.full}</TextLink>
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {lanes.map(
        ({ key, name, none }) =>
          none !== null && (
            <p key={key} className="type-small mt-4">
              <b>{name}</b> <span className="quiet">{none}</span>
            </p>
          ),
      )}
      {children}
    </>
  );
}

/** The day, or the first and the last of the days. */
function Days({ line: { mark, bar }, today }: { readonly line: Line; readonly today: Day }) {
  const t = useTranslations("course.table");
  const from = mark === null ? bar.from : mark.on;
  const until = mark === null ? bar.until : untilOf(mark.shape);
  const day = (on: Day) => () => <NearDay day={on} today={today} />;
  if (until === null || until === from) return day(from)();
  return t.rich("range", { from: day(from), until: day(until) });
}

const untilOf = (shape: NonNullable<Line["mark"]>["shape"]): Day | null =>
  "until" in shape ? shape.until : null;
