// What a proposal froze, as the very bytes of which its digest was taken.
import { getTranslations } from "next-intl/server";
import { api } from "@/server/trpc/caller";
import { refusalOf, STATUS_OF } from "@/server/trpc/refused";

type Params = { readonly params: Promise<{ readonly project: string; readonly number: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const asOf = new URL(request.url).searchParams.get("asOf") || undefined;
  const { project, number } = await params;
  try {
    const about = { project, ...(asOf !== undefined && { asOf }) };
    const { text } = await api.approvals.frozen({ ...about, number });
    return new Response(text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="proposal-${project}-${number}.json"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    if (refusal === "signed-out")
      return new Response(null, { status: 303, headers: { location: "/sign-in" } });
    const t = await getTranslations("refusals");
    return new Response(t(refusal), {
      status: STATUS_OF[refusal],
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
