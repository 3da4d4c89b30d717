// What a proposal froze, as the very bytes of which its digest was taken.
import { exportRoute } from "@/app/export-route";
import { api } from "@/server/trpc/caller";

type Named = { readonly project: string; readonly number: string };

export const GET = exportRoute<Named>(async ({ project, number }, said) => {
  const asOf = said("asOf");
  const about = { project, ...(asOf !== undefined && { asOf }) };
  const { text } = await api.approvals.frozen({ ...about, number });
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="proposal-${project}-${number}.json"`,
      "cache-control": "private, no-store",
    },
  });
});
