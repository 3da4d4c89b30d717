import { getLocale } from "next-intl/server";
import { exportRoute } from "@/app/export-route";
import { XLSX } from "@/app/workbook";
import { isLocale } from "@/messages/locale";
import { api } from "@/server/trpc/caller";
import { minutesBook } from "./workbook";

/** The minutes of a review as one sheet, as far as the reader may see them. */
export const GET = exportRoute<{ readonly project: string; readonly review: string }>(
  async ({ project, review }, said) => {
    const asOf = said("asOf");
    const found = await api.reviews.minutes({
      project,
      review,
      ...(asOf !== undefined && { asOf }),
    });
    const locale = await getLocale();
    const book = await minutesBook(found, isLocale(locale) ? locale : "ja");
    return new Response(new Uint8Array(book), {
      headers: {
        "content-type": XLSX,
        "content-disposition": `attachment; filename="review-${project}-${found.review.heldOn}.xlsx"`,
        "cache-control": "no-store",
      },
    });
  },
);
