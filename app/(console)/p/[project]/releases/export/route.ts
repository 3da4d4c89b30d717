import { getLocale } from "next-intl/server";
import { exportRoute } from "@/app/export-route";
import { XLSX } from "@/app/workbook";
import { isLocale } from "@/messages/locale";
import { api } from "@/server/trpc/caller";
import { releaseBook } from "./workbook";

/** The list of releases as one sheet, with the filters in the address. */
export const GET = exportRoute<{ readonly project: string }>(async ({ project }, said) => {
  const asOf = said("asOf");
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
  const book = await releaseBook(found, isLocale(locale) ? locale : "ja");
  return new Response(new Uint8Array(book), {
    headers: {
      "content-type": XLSX,
      "content-disposition": `attachment; filename="releases-${project}-${found.day}.xlsx"`,
      "cache-control": "no-store",
    },
  });
});
