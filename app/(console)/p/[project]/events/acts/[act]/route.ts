// 「記録を確かめる」 where the browser runs no script: answers once the whole record was read.
import { type FormHandler, formRoute } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { sealVerified, verifiedIn } from "@/server/trpc/verified";

const verify: FormHandler = async ({ params }) => {
  const project = params.project ?? "";
  const verified = await verifiedIn(await api.events.verify({ project }));
  return `/p/${encodeURIComponent(project)}/events?verified=${sealVerified(verified)}#integrity`;
};

export const POST = formRoute({ verify });
