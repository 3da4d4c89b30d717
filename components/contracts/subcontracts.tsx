import { useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { Term } from "./contract-facts";
import type { Contract } from "./types";

/** The chain of subcontracts, one line each. */
export function Subcontracts({
  contracts,
  linkTo,
}: {
  readonly contracts: readonly Contract[];
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("contracts");
  if (contracts.length === 0) return null;
  const names = [t("facts.party"), t("facts.from"), t("facts.term")];
  return (
    <Section id="subcontracts" heading={t("subcontracts")}>
      <p className="quiet mb-4">{t("subcontractsNote")}</p>
      <DataTable caption={t("subcontracts")} captionHidden long labels={{ from: 2, names }}>
        <TableHead>
          <ColumnHeading name={t("subject")} />
          {names.map((name) => (
            <ColumnHeading key={name} name={name} width="15rem" />
          ))}
        </TableHead>
        <TableBody>
          {contracts.map((contract) => (
            <Row key={contract.id}>
              <RowHeading>
                <TextLink href={linkTo(`/records/contract/${encodeURIComponent(contract.key)}`)}>
                  <RecordWords words={contract.title} />
                </TextLink>
              </RowHeading>
              {[contract.party, contract.from].map((words, place) => (
                <Cell key={names[place]} quiet={words === null}>
                  {words === null ? t("noRecord") : <RecordWords words={words} />}
                </Cell>
              ))}
              <Cell>
                <Term contract={contract} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
