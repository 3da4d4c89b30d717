// A file that is attached to a record: stored by the browser under its name, never shown as a page of ours.
import { exportRoute } from "@/app/export-route";
import { dispositionOf } from "@/server/domain/files/attachment";
import { api } from "@/server/trpc/caller";

type Named = { readonly project: string; readonly file: string };

export const GET = exportRoute<Named>(async ({ project, file }, said) => {
  const asOf = said("asOf");
  const about = { project, ...(asOf !== undefined && { asOf }) };
  const { name, mediaType, content } = await api.files.read({ ...about, file });
  return new Response(Buffer.from(content, "base64"), {
    headers: {
      "content-type": mediaType,
      "content-disposition": dispositionOf(name),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
