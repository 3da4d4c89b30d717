import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
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
import { RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import { wordsIn } from "@/server/domain/words";
import { PerPlatform, type Waiver } from "./per-platform";

/** Everyone who has declared in their own words that they know the risk, and by when they were to do so. */
export function WaiverShared({ group }: { readonly group: readonly [Waiver, ...Waiver[]] }) {
  const t = useTranslations("releases.waiver");
  const locale = useLocale();
  return (
    <div>
      <h3 className="mb-2 font-bold">{t("shared")}</h3>
      <DataTable caption={t("shared")} captionHidden>
        <TableHead>
          <ColumnHeading name={t("party")} />
          <ColumnHeading name={t("confirmed")} width="9.5rem" />
          <ColumnHeading name={t("by")} width="10.5rem" />
        </TableHead>
        <TableBody>
          {group[0].shared.map((who, place) => {
            const party = who.party === null ? "" : wordsIn(who.party, locale).text;
            const { words, on } = who;
            return (
              <Row key={party || who.as}>
                <RowHeading>
                  {who.as === "adviser" && t("adviser")}
                  {who.as === "ministry" && party}
                  {who.as === "prime" && t("primeOf", { party })}
                </RowHeading>
                <Cell label={t("confirmed")}>
                  {words === null ? <Status kind="no_record" /> : <RecordWords words={words} />}
                  {on !== null && (
                    <CellNote>{t.rich("on", { day: () => <CalendarDay day={on} /> })}</CellNote>
                  )}
                </Cell>
                <Cell label={t("by")}>
                  <PerPlatform group={group} dayOf={(w) => w.shared[place]?.by ?? who.by} />
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </DataTable>
    </div>
  );
}
