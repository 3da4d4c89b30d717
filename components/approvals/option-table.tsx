import { useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { ProposalView } from "./types";

type Option = ProposalView["options"][number];

/** When the test would start and end in each place, in one line. */
export function OptionsFinding({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.options");
  const { options, lead, day } = view;
  const others = options.filter(({ place, endsOn }) => place !== lead?.to && endsOn !== null);
  return others.map(({ place, endsOn }) => (
    <span key={place} className="mr-3">
      {t.rich(place === lead?.from ? "findingUnchanged" : "finding", {
        place,
        n: noBreak,
        day: () => endsOn !== null && <NearDay day={endsOn} today={day} />,
      })}
    </span>
  ));
}

/** The proposed place beside another one and the present one: what each would bring, from the same forecast. */
export function OptionTable({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.options");
  const near = (on: Option["startsOn"]) =>
    on === null ? t("unknown") : <NearDay day={on} today={view.day} />;
  return (
    <>
      <DataTable
        caption={t("caption")}
        captionHidden
        long
        labels={{ from: 2, names: [t("starts"), t("ends"), t("least"), t("risk")] }}
      >
        <TableHead>
          <ColumnHeading name={t("option")} />
          <ColumnHeading name={t("starts")} width="8rem" />
          <ColumnHeading name={t("ends")} width="8rem" />
          <ColumnHeading name={t("least")} width="8rem" />
          <ColumnHeading name={t("risk")} width="13rem" />
        </TableHead>
        <TableBody>
          {view.options.map((option) => (
            <Row key={option.place}>
              <RowHeading>
                <OptionName option={option} view={view} />
              </RowHeading>
              <Cell>{near(option.startsOn)}</Cell>
              <Cell>{near(option.endsOn)}</Cell>
              <Cell>
                <Least option={option} />
              </Cell>
              <Cell>
                {option.untilResult === null
                  ? t("unknown")
                  : t.rich("unchecked", { days: option.untilResult, n: noBreak })}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      <p className="quiet type-small mt-2">
        {t.rich("note", { day: () => <NearDay day={view.proposedOn} today={view.day} /> })}
      </p>
    </>
  );
}

function OptionName({
  option: { place, delayed },
  view: { lead },
}: {
  readonly option: Option;
  readonly view: ProposalView;
}) {
  const t = useTranslations("approvals.options");
  const kind = place === lead?.from ? "unchanged" : "other";
  return (
    <>
      {t.rich(place === lead?.to ? "proposed" : kind, { place, n: noBreak })}
      <span className="note">{t.rich("delayed", { count: delayed, n: noBreak })}</span>
    </>
  );
}

function Least({ option: { least, late } }: { readonly option: Option }) {
  const t = useTranslations("approvals.options");
  if (least === null) return t("noDue");
  if (late > 0) return <b>{t.rich("late", { count: late, n: noBreak })}</b>;
  return t.rich("leastDays", { days: least, n: noBreak });
}
