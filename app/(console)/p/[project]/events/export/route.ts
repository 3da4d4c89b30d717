// The record as an Excel file: the same events, filters and moment as on the screen, in the reader's language.
import { getLocale, getTranslations } from "next-intl/server";
import { exportRoute } from "@/app/export-route";
import { tableOf, workbookOf, XLSX } from "@/app/workbook";
import { ABOUT_KEYS, aboutColumns, sheetColumns } from "@/components/events/event-sheet";
import { api } from "@/server/trpc/caller";
import { eventFilters } from "../filters";

export const GET = exportRoute<{ readonly project: string }>(async ({ project }, said) => {
  const asOf = said("asOf");
  const about = { project, ...(asOf !== undefined && { asOf }) };
  const filters = eventFilters(said);
  const sheet = await api.events.sheet({ ...about, ...filters.asked });
  const words = {
    locale: await getLocale(),
    events: await getTranslations("events"),
    changes: await getTranslations("events.changes"),
    sentences: await getTranslations("events.sentences"),
    words: await getTranslations("words"),
  };
  const { events } = words;
  const book = await workbookOf([
    tableOf(events("sheet.name"), sheetColumns(words, sheet.whole), sheet.lines),
    tableOf(events("sheet.about.name"), aboutColumns(words, sheet, filters.shown), ABOUT_KEYS),
  ]);
  const name = `${events("sheet.file")}-${sheet.day}.xlsx`;
  return new Response(new Uint8Array(book), {
    headers: {
      "content-type": XLSX,
      "content-disposition": `attachment; filename="record-${sheet.day}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
});
