import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { ProposalProps, ProposalView } from "./types";

type Condition = ProposalView["conditions"][number];

/** The conditions of the approval, and whether they were met. */
export function ProposalConditions({ view, linkTo, acts, request }: ProposalProps) {
  const t = useTranslations("approvals.conditions");
  const { conditions, status } = view;
  const stands = status === "open" || status === "approved";
  if (conditions.length === 0) return null;
  return (
    <Section id="conditions" heading={t("heading")}>
      <DataTable caption={t("caption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("words")} />
          <ColumnHeading name={t("due")} width="9rem" />
          <ColumnHeading name={t("state")} width="12rem" />
        </TableHead>
        <TableBody>
          {conditions.map((condition) => (
            <Row key={condition.id}>
              <RowHeading>
                <span className="font-normal">
                  <RecordWords words={condition.words} />
                </span>
                <span className="note">
                  <Watched condition={condition} view={view} linkTo={linkTo} />
                </span>
              </RowHeading>
              <Cell label={t("due")}>
                <NearDay day={condition.dueOn} today={view.day} />
              </Cell>
              <Cell label={t("state")}>
                <State condition={condition} view={view} />
                {stands && condition.metOn === null && view.reader.meets && (
                  <Meet condition={condition} act={acts.meet} request={request()} />
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

function Watched({
  condition,
  view,
  linkTo,
}: {
  readonly condition: Condition;
  readonly view: ProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.conditions");
  if (!condition.asTask) return t("watched");
  if (condition.taskId === null) return t("taskLater");
  const href = linkTo(`/queues/${encodeURIComponent(view.party.key)}`);
  return <TextLink href={href}>{t("task")}</TextLink>;
}

function State({
  condition: { metOn, dueOn },
  view: { status, day },
}: {
  readonly condition: Condition;
  readonly view: ProposalView;
}) {
  const t = useTranslations("approvals.conditions");
  if (metOn !== null) return t.rich("met", { day: () => <NearDay day={metOn} today={day} /> });
  if (status === "returned" || status === "withdrawn") return t("lapsed");
  return dueOn < day ? <b>{t("overdue")}</b> : t("notMet");
}

function Meet({
  condition,
  act,
  request,
}: {
  readonly condition: Condition;
  readonly act: ProposalProps["acts"]["meet"];
  readonly request: string;
}) {
  const t = useTranslations("approvals.conditions");
  const shell = useTranslations("shell");
  const panel = useTranslations("approvals.panel");
  const words = wordsIn(condition.words, useLocale()).text;
  return (
    <ActForm
      act={act}
      errorTitle={panel("errorTitle")}
      errorPrefix={shell("errorTitlePrefix")}
      request={request}
      className="no-print mt-2"
    >
      <input type="hidden" name="condition" value={condition.id} />
      <Button size="small" tone="quiet" aria-label={t("meetLabel", { words })}>
        {t("meet")}
      </Button>
    </ActForm>
  );
}
