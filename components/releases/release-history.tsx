import { useTranslations } from "next-intl";
import { EventSentence } from "@/components/events/event-sentence";
import { LineBasis } from "@/components/events/line-basis";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { Illustrative } from "@/components/ui/marks";
import { Section } from "@/components/ui/section";
import type { Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { type Here, screenOf } from "./here";
import type { ReleaseView } from "./release-verdict";

/** The events of this version, newest first, each with its source. */
export function ReleaseHistory({
  view,
  here,
  project,
  sources,
}: {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
  readonly sources: Sources;
}) {
  const t = useTranslations("releases.history");
  const linkTo: LinkTo = (path, query = {}) => {
    const search = new URLSearchParams(query);
    return screenOf(here, project, `${path.slice(1)}${search.size > 0 ? `?${search}` : ""}`);
  };
  const all = screenOf(here, project, `events?version=${encodeURIComponent(view.version)}`);
  return (
    <Section id="history" heading={t("heading")}>
      {view.events.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <DataTable caption={t("heading")} captionHidden long>
            <TableHead>
              <ColumnHeading name={t("day")} width="8.5rem" />
              <ColumnHeading name={t("what")} />
              <ColumnHeading name={t("source")} width="21rem" />
            </TableHead>
            <TableBody>
              {view.events.map((event) => (
                <Row key={event.id}>
                  <RowHeading>
                    <span className="font-normal">
                      {event.happened === null ? (
                        t("undated")
                      ) : (
                        <CalendarDay day={event.happened} />
                      )}
                    </span>
                  </RowHeading>
                  <Cell>
                    <EventSentence event={event} />
                  </Cell>
                  <Cell>
                    <Basis event={event} linkTo={linkTo} sources={sources} />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </DataTable>
          <p className="mt-5">
            <TextLink href={all}>{t("all")}</TextLink>
          </p>
        </>
      )}
    </Section>
  );
}

/** The basis of an event: made up as an example, entered here by somebody, or known from a source. */
function Basis({
  event,
  linkTo,
  sources,
}: {
  readonly event: ReleaseView["events"][number];
  readonly linkTo: LinkTo;
  readonly sources: Sources;
}) {
  if (event.illustrative) return <Illustrative />;
  return <LineBasis line={event} linkTo={linkTo} sources={sources} />;
}
