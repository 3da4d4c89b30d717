// The record as an Excel file: the same lines, filters and moment as the screen, in the reader's language.
import { getLocale, getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import { exportRoute } from "@/app/export-route";
import { sheetColumns } from "@/components/events/event-sheet";
import { api } from "@/server/trpc/caller";
import { eventFilters } from "../filters";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const GET = exportRoute<{ readonly project: string }>(async ({ project }, said) => {
  const asOf = said("asOf");
  const events = await getTranslations("events");
  const about = { project, ...(asOf !== undefined && { asOf }) };
  const { lines, day } = await api.events.sheet({ ...about, ...eventFilters(said).asked });
  const columns = sheetColumns({
    locale: await getLocale(),
    events,
    sentences: await getTranslations("events.sentences"),
    words: await getTranslations("words"),
  });
  const head = columns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: "bold" as const,
  }));
  const rows = lines.map((line) =>
    columns.map(({ value }) => {
      const cell = value(line);
      return typeof cell === "number"
        ? { value: cell, type: Number }
        : { value: cell, type: String };
    }),
  );
  const file = await writeExcelFile([head, ...rows], {
    sheet: events("sheet.name"),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  const name = `${events("sheet.file")}-${day}.xlsx`;
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": XLSX,
      "content-disposition": `attachment; filename="record-${day}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
    },
  });
});
