// The record as an Excel file: the same lines, filters and moment as the screen, in the reader's language.
import { getLocale, getTranslations } from "next-intl/server";
import writeExcelFile from "write-excel-file/node";
import { sheetColumns } from "@/components/events/event-sheet";
import { api } from "@/server/trpc/caller";
import { refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { eventFilters } from "../filters";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Params = { readonly params: Promise<{ readonly project: string }> };

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const get = (name: string) => search.get(name) || undefined;
  const asOf = get("asOf");
  const events = await getTranslations("events");
  try {
    const { project } = await params;
    const about = { project, ...(asOf !== undefined && { asOf }) };
    const { lines, day } = await api.events.sheet({ ...about, ...eventFilters(get).asked });
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
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === "signed-out") {
      return new Response(null, { status: 303, headers: { location: "/sign-in" } });
    }
    if (refusal === null) throw error;
    const sentences = await getTranslations("refusals");
    return plain(sentences(refusal), STATUS_OF[refusal]);
  }
}
