import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button, LinkButton } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { entryKey } from "@/server/domain/reviews/agenda";
import { MatterTitle } from "./matter";
import type { ReviewsView } from "./types";

interface Props {
  readonly view: ReviewsView;
  readonly linkTo: LinkTo;
  readonly request: string;
}

/** Every review, and what the next one would speak of. */
export function ReviewsScreen(props: Props) {
  const { view, linkTo } = props;
  const t = useTranslations("reviews");
  const shell = useTranslations("shell");
  const { lastOn, seesAll, mayBegin, day } = view;
  const last = lastOn === null ? null : t.rich("list.last", { day: on(lastOn, day) });
  return (
    <>
      <title>{`${t("title")}｜${shell("name")}`}</title>
      <PageHeading
        identity={t("title")}
        sentences={[<Standing key="standing" view={view} />]}
        lead={
          <>
            {last} {t(seesAll ? "list.lead" : "list.leadVendor")}
          </>
        }
      />
      {mayBegin && <Begin {...props} />}
      {seesAll && view.running === null && <Agenda {...props} />}
      <Held {...props} />
      {mayBegin && (
        <p className="mt-4">
          <TextLink href={linkTo("/records/review/new")}>{t("list.record")}</TextLink>
        </p>
      )}
    </>
  );
}

const on = (day: Day, today: Day) => () => <NearDay day={day} today={today} />;

function Standing({ view: { running, reviews, nextOn, day } }: Pick<Props, "view">) {
  const t = useTranslations("reviews.list");
  if (running !== null) return t("running");
  if (reviews.length === 0) return t("never");
  if (nextOn === null) return t("open");
  return t.rich(nextOn < day ? "late" : "next", { day: on(nextOn, day) });
}

function Begin({ view, linkTo, request }: Props) {
  const t = useTranslations("reviews.list");
  const shell = useTranslations("shell");
  if (view.running !== null)
    return (
      <p className="mt-6">
        <LinkButton href={linkTo(`/reviews/${view.running}`)} tone="primary">
          {t("go")}
        </LinkButton>
      </p>
    );
  return (
    <ActForm
      act={linkTo("/reviews/acts/begin")}
      errorTitle={t("beginFailed")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="mt-6"
    >
      <Button tone="primary">{t("begin")}</Button>
      <p className="type-small quiet mt-2">
        {t.rich("beginNote", { count: view.agenda.length, n: noBreak })}
      </p>
    </ActForm>
  );
}

function Agenda({ view: { agenda, day }, linkTo }: Props) {
  const t = useTranslations("reviews.list");
  return (
    <Section id="agenda" heading={t("agenda")}>
      {agenda.length === 0 ? (
        <p>{t("agendaNone")}</p>
      ) : (
        <DataTable
          caption={t("agenda")}
          captionHidden
          long
          labels={{ from: 2, names: [t("since")] }}
        >
          <TableHead>
            <ColumnHeading name={t("what")} />
            <ColumnHeading name={t("since")} width="11rem" />
          </TableHead>
          <TableBody>
            {agenda.map((entry) => (
              <Row key={entryKey(entry)}>
                <RowHeading>
                  <MatterTitle of={entry} linkTo={linkTo} />
                </RowHeading>
                <Cell>
                  <NearDay day={entry.since} today={day} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </Section>
  );
}

function Held({ view: { reviews, day }, linkTo }: Props) {
  const t = useTranslations("reviews.list");
  if (reviews.length === 0) return null;
  return (
    <Section id="held" heading={t("held")}>
      <DataTable
        caption={t("held")}
        captionHidden
        long
        labels={{ from: 2, names: [t("items"), t("nextOn")] }}
      >
        <TableHead>
          <ColumnHeading name={t("heldOn")} />
          <ColumnHeading name={t("items")} width="16rem" />
          <ColumnHeading name={t("nextOn")} width="12rem" />
        </TableHead>
        <TableBody>
          {reviews.map(({ id, heldOn, begunAt, items, settled, nextOn }) => (
            <Row key={id}>
              <RowHeading>
                <TextLink href={linkTo(`/reviews/${id}`)}>
                  <NearDay day={heldOn} today={day} />
                </TextLink>
              </RowHeading>
              <Cell quiet={begunAt === null}>
                {begunAt === null && items === 0
                  ? t("byHand")
                  : t.rich("count", { items, settled, n: noBreak })}
              </Cell>
              <Cell quiet={nextOn === null}>
                {nextOn === null ? t("noNext") : <NearDay day={nextOn} today={day} />}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
