import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { Moment } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Person } from "./person";
import type { ProposalView } from "./types";

/** The decisions so far, step by step: by whom, when, and in which words. */
export function ProposalDecided({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.decided");
  const act = useTranslations("approvals.act");
  if (view.approvals.length === 0) return null;
  return (
    <Section id="decided" heading={t("heading")}>
      <DataTable caption={t("caption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("step")} width="11rem" />
          <ColumnHeading name={t("verdict")} width="6rem" />
          <ColumnHeading name={t("who")} width="14rem" />
          <ColumnHeading name={t("words")} />
        </TableHead>
        <TableBody>
          {view.approvals.map(({ step, role, verdict, deputy, words, recordedAt, ...who }) => (
            <Row key={step}>
              <RowHeading>
                <span className="font-normal">{act(role)}</span>
              </RowHeading>
              <Cell label={t("verdict")}>
                <b>{verdict === "approved" ? t(`approved.${role}`) : t("returned")}</b>
              </Cell>
              <Cell label={t("who")}>
                <Person {...who} />
                {deputy && t("deputy")}
                <CellNote>
                  <Moment at={recordedAt} />
                </CellNote>
              </Cell>
              <Cell label={t("words")} quiet={words === null} dropOnPhone={words === null}>
                {words === null ? (
                  t("noWords")
                ) : (
                  <span className="typed">
                    <RecordWords words={words} />
                  </span>
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
