// What a proposal froze or, with `step`, the sealed decision on that step, byte for byte as the digest covers it.
import { exportRoute } from "@/app/export-route";
import { api } from "@/server/trpc/caller";

type Named = { readonly project: string; readonly number: string };

export const GET = exportRoute<Named>(async ({ project, number }, said) => {
  const [asOf, step] = [said("asOf"), said("step")];
  const about = { project, ...(asOf !== undefined && { asOf }), number };
  const { text } = await (step === undefined
    ? api.approvals.frozen(about)
    : api.approvals.sealed({ ...about, step }));
  const name =
    step === undefined ? `proposal-${project}-${number}` : `decision-${project}-${number}-${step}`;
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replaceAll(/[^0-9A-Za-z-]/g, "")}.json"`,
      "cache-control": "private, no-store",
    },
  });
});
