import { useLocale, useTranslations } from "next-intl";
import { SpokenValue } from "@/components/events/changes";
import { spokenOfField } from "@/components/events/record-words";
import { RecordFacts } from "@/components/records/record-facts";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { Section } from "@/components/ui/section";
import { labelOf } from "@/messages/records/kinds";
import type { Value } from "@/server/domain/records/field";
import { fieldsOf } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { RecordProposalView } from "./types";

interface Shown {
  readonly view: RecordProposalView;
  readonly linkTo: LinkTo;
}

/** What is to be approved: the record as it was frozen, or what of it changes, before and after. */
export function RequestChange(shown: Shown) {
  const t = useTranslations("approvals.request");
  const changes = Object.keys(shown.view.content.changed).length > 0;
  return (
    <Section id="content" heading={t(changes ? "changes" : "content")}>
      {changes && <Changes {...shown} />}
      {changes ? (
        <details className="mt-4">
          <summary className="disclosure">{t("whole")}</summary>
          <Content {...shown} />
        </details>
      ) : (
        <Content {...shown} />
      )}
    </Section>
  );
}

function Content({ view: { subject, content }, linkTo }: Shown) {
  const { approval: _, holderAnswer: _h, ...told } = content.told;
  return (
    <RecordFacts
      view={{ name: subject, record: { title: content.title, values: content.values, told } }}
      linkTo={linkTo}
    />
  );
}

function Changes({ view: { subject, content } }: Shown) {
  const t = useTranslations("approvals.request");
  const words = useTranslations("words");
  const locale = useLocale();
  const fields = fieldsOf(kindOf(subject));
  const shown = (name: string, value: Value) => {
    const field = fields[name];
    const spoken = field === undefined ? null : spokenOfField(subject, name, field, value);
    return spoken === null ? (
      <span className="quiet">{words("none")}</span>
    ) : (
      <SpokenValue value={spoken} />
    );
  };
  return (
    <DataTable caption={t("changes")} captionHidden>
      <TableHead>
        <ColumnHeading name={t("what")} />
        <ColumnHeading name={t("now")} />
        <ColumnHeading name={t("approved")} />
      </TableHead>
      <TableBody>
        {Object.entries(content.changed).map(([name, value]) => (
          <Row key={name}>
            <RowHeading>{labelOf(subject, name)[locale]}</RowHeading>
            <Cell label={t("now")}>{shown(name, content.told[name] ?? null)}</Cell>
            <Cell label={t("approved")}>
              <b>{shown(name, value ?? null)}</b>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
