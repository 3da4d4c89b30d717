// One sheet, one table, its header in row 1; days in ISO, numbers as numbers, every text a text and never a formula.
import type { inferProcedureOutput } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type Export = inferProcedureOutput<AppRouter["releases"]["export"]>;
type Row = Export["rows"][number];

const FIRST_PRINTABLE = 0x20;
/** What a cell of a workbook holds at most. */
const LONGEST = 32_767;

/** A text cell; characters that no workbook may hold are left out. */
const text = (value: string): CellObject => ({
  type: String,
  value: [...value]
    .filter((c) => c === "\n" || c === "\t" || (c.codePointAt(0) ?? 0) >= FIRST_PRINTABLE)
    .join("")
    .slice(0, LONGEST),
});

const count = (value: number): CellObject => ({ type: Number, value });

const verdictWord = ({ verdict, relation }: Row) => {
  if (verdict !== "verified" || relation === null) return verdict;
  return relation === "before" ? "verifiedBefore" : "verifiedAfter";
};

export async function workbookOf(found: Export, locale: Locale): Promise<Buffer> {
  const t = await getTranslations("releases");
  const words = await getTranslations("words");
  const none = text(words("noRecord"));
  const said = (value: Words | null | undefined): CellObject =>
    value === null || value === undefined ? none : text(wordsIn(value, locale).text);
  const noTest = text(found.whole ? words("none") : t("list.hidden"));
  const columns: readonly (readonly [string, number, (row: Row) => CellObject | null])[] = [
    [t("list.version"), 10, (row) => text(row.version)],
    [t("list.platform"), 12, (row) => said(row.platform)],
    [t("list.distributed"), 14, (row) => text(row.distributedOn ?? words("unconfirmed"))],
    [t("sheet.dayNote"), 40, (row) => row.note && said(row.note)],
    [t("list.test"), 24, (row) => text(words(`verdict.${verdictWord(row)}`))],
    [t("sheet.verifiedOn"), 14, (row) => row.verifiedOn && text(row.verifiedOn)],
    [t("sheet.openDefects"), 20, (row) => (row.defects ? count(row.defects.open) : none)],
    [t("sheet.allDefects"), 20, (row) => (row.defects ? count(row.defects.total) : none)],
    [t("sheet.queue"), 30, (row) => (row.test ? said(row.test.party) : noTest)],
    [
      t("sheet.place"),
      18,
      ({ test }) =>
        test &&
        (test.place === null ? text(words(`taskStatus.${test.status}`)) : count(test.place)),
    ],
    [t("sheet.illustrative"), 14, (row) => (row.test?.illustrative ? text(t("sheet.yes")) : null)],
    [t("list.decidedBy"), 24, (row) => said(row.decidedBy)],
    [t("sheet.source"), 40, (row) => (row.provenance ? said(row.provenance.title) : none)],
    [
      t("sheet.publishedOn"),
      16,
      ({ provenance }) => (provenance?.publishedOn ? text(provenance.publishedOn) : none),
    ],
    [t("sheet.asOf"), 14, () => text(found.day)],
  ];
  const sheet: SheetData = [
    columns.map(([name]) => ({ ...text(name), fontWeight: "bold" as const })),
    ...found.rows.map((row) => columns.map(([, , cell]) => cell(row))),
  ];
  return writeExcelFile(sheet, {
    sheet: t("sheet.name"),
    stickyRowsCount: 1,
    columns: columns.map(([, width]) => ({ width })),
  }).toBuffer();
}
