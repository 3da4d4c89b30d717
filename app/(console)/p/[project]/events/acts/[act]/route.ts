// 「記録を確かめる」 for browsers without script: answers when the whole record has been read.
import { type FormHandler, formRoute } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { sealVerified, verifiedIn } from "@/server/trpc/verified";

const verify: FormHandler = async ({ params }) => {
  const project = params.project ?? "";
  const verified = await verifiedIn(await api.events.verify({ project }));
  return `/p/${encodeURIComponent(project)}/events?verified=${sealVerified(verified)}#integrity`;
};

export const POST = formRoute({ verify });
