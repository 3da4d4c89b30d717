// Receives what is attached to a record, and withdrawals.
import { formRoute, pointing, type Sent } from "@/app/form-route";
import { readAs } from "@/app/record-form";
import { isFiled } from "@/server/domain/files/attachment";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { attachInput, withdrawInput } from "@/server/trpc/routers/files";

const projectIn = ({ params }: Sent): string => decodeURIComponent(params.project ?? "");

const FIELDS = {
  "file-missing": "file",
  "file-and-link": "url",
  "file-too-large": "file",
  "file-empty": "file",
  "file-name-unreadable": "file",
  "too-many-files": "file",
} as const;

export const POST = formRoute({
  attach: pointing(FIELDS, async (sent) => {
    const { about = "", record = "" } = sent.params;
    if (!isFiled(about)) throw new Refusal("not-found");
    const input = readAs(attachInput, {
      about,
      record,
      file: sent.file("file"),
      url: sent.text("url") || null,
      words: sent.bothWords("words") ?? null,
      request: sent.request,
    });
    await api.files.attach({ project: projectIn(sent), ...input });
    return undefined;
  }),
  withdraw: async (sent) => {
    const input = readAs(withdrawInput, {
      file: sent.field("file"),
      reason: sent.words("correction-reason") ?? null,
      request: sent.request,
    });
    await api.files.withdraw({ project: projectIn(sent), ...input });
    return undefined;
  },
});
