// Puts the public page online (`open`) or takes it offline (`close`).
import { formRoute, type Sent } from "@/app/form-route";
import { requiredWords } from "@/app/record-form";
import { PUBLIC_PARTS } from "@/server/domain/public/parts";
import { api } from "@/server/trpc/caller";

const about = (sent: Sent, act: "open" | "close") => ({
  project: sent.params.project ?? "",
  version: sent.text("seen"),
  request: sent.request,
  reason: requiredWords(sent, `${act}.reason`),
});

export const POST = formRoute({
  open: async (sent) => {
    const shows = PUBLIC_PARTS.filter((part) => sent.field(`shows.${part}`) === part);
    await api.publication.open({ ...about(sent, "open"), shows });
    return undefined;
  },
  close: async (sent) => {
    await api.publication.close(about(sent, "close"));
    return undefined;
  },
});
