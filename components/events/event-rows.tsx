// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
// biome-ignore-all lint/a11y/useSemanticElements: a day heads a group of rows
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { Cell, Row, TableBody } from "@/components/ui/data-table";
import { tokyo } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { FactMarks } from "@/components/ui/record-words";
import type { Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { SAID_KINDS } from "@/server/domain/events/views";
import { COLUMNS, UNFILTERED } from "./event-filters";
import { EventSentence } from "./event-sentence";
import { LineBasis } from "./line-basis";
import { Who } from "./line-who";
import type { EventLine, EventsProps } from "./types";

/** The events of the record by the day on which they happened, one per row. */
export function EventRows({
  lines,
  linkTo,
  view,
  address,
  sources,
}: {
  readonly lines: readonly EventLine[];
  readonly sources: Sources;
} & Pick<EventsProps, "linkTo" | "view" | "address">) {
  return byDay(lines).map(({ day, lines: those }) => (
    <TableBody key={day ?? "none"}>
      <DayRow day={day} view={view} address={address} />
      {those.map((line) => (
        <EventRow key={line.id} line={line} linkTo={linkTo} sources={sources} />
      ))}
    </TableBody>
  ));
}

/** Groups events by day, in their given order. */
function byDay(lines: readonly EventLine[]) {
  const days: { day: Day | null; lines: EventLine[] }[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.day === line.happenedOn) last.lines.push(line);
    else days.push({ day: line.happenedOn, lines: [line] });
  }
  return days;
}

/** What folded events are counted as. */
const FOLDED = ["heard", "seen", "said"] as const;

function foldedAs(kind: string): (typeof FOLDED)[number] {
  if (kind === "source-heard") return "heard";
  return SAID_KINDS.some((each) => each === kind) ? "said" : "seen";
}

/** A day, with the number of events that are folded on it and the way to see them. */
function DayRow({
  day,
  view,
  address,
}: { readonly day: Day | null } & Pick<EventsProps, "view" | "address">) {
  const t = useTranslations("events");
  const folded = view.quiet.filter((each) => each.day === day);
  const counts = FOLDED.map((as) => ({
    as,
    count: folded
      .filter(({ kind }) => foldedAs(kind) === as)
      .reduce((sum, { total }) => sum + total, 0),
  })).filter(({ count }) => count > 0);
  return (
    <tr role="row" className="day">
      <th scope="rowgroup" role="rowheader" colSpan={COLUMNS}>
        {day === null ? t("noDay") : <CalendarDay day={day} />}
        {day !== null && counts.length > 0 && (
          <TextLink href={address.with({ ...UNFILTERED, from: day, to: day, all: "yes" })}>
            {t.rich("folded.day", {
              list: () =>
                counts.map(({ as, count }, place) => (
                  <Fragment key={as}>
                    {place > 0 && t(place === counts.length - 1 ? "folded.and" : "folded.comma")}
                    {t.rich(`folded.${as}`, { count, n: noBreak })}
                  </Fragment>
                )),
            })}
          </TextLink>
        )}
      </th>
    </tr>
  );
}

function EventRow({
  line,
  linkTo,
  sources,
}: {
  readonly line: EventLine;
  readonly linkTo: LinkTo;
  readonly sources: Sources;
}) {
  const words = useTranslations("words");
  return (
    <Row>
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
        <LineBasis line={line} linkTo={linkTo} sources={sources} />
      </Cell>
    </Row>
  );
}

/** The minute at which it was entered, and the event's number for readers who see all events. */
function When({ line }: { readonly line: EventLine }) {
  const t = useTranslations("events");
  const { happenedOn, happenedAt, recordedOn, recordedAt, number } = line;
  const at = () =>
    happenedOn === recordedOn ? tokyo(recordedAt).time : <Moment at={recordedAt} />;
  return (
    <span className="quiet type-small">
      {happenedAt !== null && (
        <span className="block">{t("happenedAt", { time: happenedAt.replace(/^0/, "") })}</span>
      )}
      {t.rich("recordedAt", { at })}
      {number !== null && <span className="line-number">{t("lineNumber", { number })}</span>}
    </span>
  );
}
