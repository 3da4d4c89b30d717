// The list of releases as one sheet.
import type { inferProcedureOutput } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import { type Column, tableOf, type Value, workbookOf } from "@/app/workbook";
import { verdictWord } from "@/components/releases/verdict-word";
import { dayIn, timeIn } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";

type Export = inferProcedureOutput<AppRouter["releases"]["export"]>;
type Row = Export["rows"][number];

export async function releaseBook(found: Export, locale: Locale): Promise<Buffer> {
  const t = await getTranslations("releases");
  const words = await getTranslations("words");
  const none = words("noRecord");
  const said = (value: Words | null | undefined): string =>
    value === null || value === undefined ? none : wordsIn(value, locale).text;
  const noTest = found.whole ? words("none") : t("list.hidden");
  const columns: readonly Column<Row>[] = [
    { name: t("list.version"), width: 10, value: (row) => row.version },
    { name: t("list.platform"), width: 12, value: (row) => said(row.platform) },
    {
      name: t("list.distributed"),
      width: 14,
      value: (row) => dayOr(row.distributedOn, words("unconfirmed")),
    },
    {
      name: t("sheet.time"),
      width: 10,
      value: ({ distributed }) => distributed && timeIn(distributed),
    },
    { name: t("sheet.share"), width: 16, value: ({ share }) => share },
    {
      name: t("sheet.takenBackOn"),
      width: 14,
      value: ({ takenBackOn }) => dayOr(takenBackOn && dayIn(takenBackOn), null),
    },
    { name: t("sheet.dayNote"), width: 40, value: (row) => row.note && said(row.note) },
    {
      name: t("list.test"),
      width: 24,
      value: (row) => verdictWord(words, row),
    },
    { name: t("sheet.verifiedOn"), width: 14, value: (row) => dayOr(row.verifiedOn, null) },
    { name: t("sheet.reportedOn"), width: 20, value: (row) => dayOr(row.reportedOn, null) },
    { name: t("sheet.failedOn"), width: 16, value: (row) => dayOr(row.failedOn, null) },
    { name: t("sheet.openDefects"), width: 20, value: (row) => row.defects?.open ?? none },
    { name: t("sheet.allDefects"), width: 20, value: (row) => row.defects?.total ?? none },
    {
      name: t("sheet.queue"),
      width: 30,
      value: (row) => (row.test ? said(row.test.party) : noTest),
    },
    {
      name: t("sheet.place"),
      width: 18,
      value: ({ test }) => test && (test.place ?? words(`taskStatus.${test.status}`)),
    },
    {
      name: t("sheet.illustrative"),
      width: 14,
      value: (row) => (row.test?.illustrative ? t("sheet.yes") : null),
    },
    { name: t("list.decidedBy"), width: 24, value: (row) => said(row.decidedBy) },
    { name: t("sheet.source"), width: 40, value: (row) => said(row.provenance?.title) },
    {
      name: t("sheet.publishedOn"),
      width: 16,
      value: ({ provenance }) => dayOr(provenance?.publishedOn ?? null, none),
    },
    { name: t("sheet.asOf"), width: 14, value: () => ({ day: found.day }) },
  ];
  return workbookOf([tableOf(t("sheet.name"), columns, found.rows)]);
}

const dayOr = (day: Day | null, otherwise: string | null): Value =>
  day === null ? otherwise : { day };
