import { NextResponse } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { isLocale } from "@/messages/locale";
import { api } from "@/server/trpc/caller";
import { refusalOf, STATUS_OF } from "@/server/trpc/refused";
import { workbookOf } from "./workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The list of releases under the filter of the address, as one sheet. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly project: string }> },
): Promise<Response> {
  const { project } = await params;
  const search = new URL(request.url).searchParams;
  const said = (name: string) => search.get(name) || undefined;
  const asOf = said("asOf");
  try {
    const found = await api.releases.export({
      project,
      ...(asOf !== undefined && { asOf }),
      verdict: said("verdict"),
      platform: said("platform"),
      version: said("version"),
      sort: said("sort"),
      order: said("order"),
    });
    const locale = await getLocale();
    const book = await workbookOf(found, isLocale(locale) ? locale : "ja");
    return new NextResponse(new Uint8Array(book), {
      headers: {
        "content-type": XLSX,
        "content-disposition": `attachment; filename="releases-${project}-${found.day}.xlsx"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    const code = refusalOf(error);
    if (code === null) throw error;
    const t = await getTranslations("refusals");
    return new NextResponse(t(code), {
      status: STATUS_OF[code],
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
